import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Driver } from './driver';

/** Drives a page of Firefox. */
export function driveWithPuppeteer(page: Page): Driver {
  return {
    open: async (url) => {
      await page.goto(url);
    },
    click: async (selector) => {
      const element = await page.waitForSelector(selector, { visible: true });
      await element?.click();
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    pressWithControl: async (key) => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    },
    choose: async (selector, value) => {
      await page.select(selector, value);
    },
    attachFiles: async (selector, files) => {
      const input = await page.waitForSelector(selector);
      await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(...files);
    },
    waitFor: async (selector, state) => {
      await page.waitForSelector(selector, { visible: state === 'visible' });
    },
    waitUntil: async (isSo, argument) => {
      await page.waitForFunction(isSo, { polling: 50 }, argument);
    },
    evaluate: async (run, argument) => page.evaluate(run, argument),
    windowOpenedBy: async (action) => {
      const popup = new Promise<Page | null>((resolve) => page.once('popup', resolve));
      await action();
      const opened = await popup;
      if (opened === null) throw new Error('No window was opened');
      // A window is announced while it is still empty; what is waited for there would be waited for in vain.
      while (opened.url() === 'about:blank' || (await readyState(opened)) !== 'complete') await sleep(50);
      return driveWithPuppeteer(opened);
    },
    bringToFront: () => page.bringToFront(),
    isClosed: () => page.isClosed(),
    waitUntilClosed: async () => {
      if (!page.isClosed()) await new Promise<unknown>((resolve) => page.once('close', resolve));
    },
  };
}

function readyState(page: Page): Promise<string> {
  return page.evaluate(() => document.readyState).catch(() => 'loading');
}

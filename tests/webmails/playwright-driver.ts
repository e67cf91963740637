import type { Page } from '@playwright/test';
import type { Driver } from './driver';

/** Drives a page of Chromium. */
export function driveWithPlaywright(page: Page): Driver {
  return {
    open: async (url) => {
      await page.goto(url);
    },
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    pressWithControl: (key) => page.keyboard.press(`Control+${key}`),
    choose: async (selector, value) => {
      await page.selectOption(selector, value);
    },
    attachFiles: (selector, files) => page.setInputFiles(selector, files),
    waitFor: async (selector, state) => {
      await page.waitForSelector(selector, { state });
    },
    waitUntil: async (isSo, argument) => {
      await page.waitForFunction(isSo, argument);
    },
    evaluate: (run, argument) => page.evaluate(run, argument),
    windowOpenedBy: async (action) => {
      const [popup] = await Promise.all([page.waitForEvent('popup'), action()]);
      await popup.waitForLoadState();
      return driveWithPlaywright(popup);
    },
    bringToFront: () => page.bringToFront(),
    isClosed: () => page.isClosed(),
    waitUntilClosed: async () => {
      if (!page.isClosed()) await page.waitForEvent('close');
    },
  };
}

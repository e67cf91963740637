import type { Locator, Page } from '@playwright/test';
import { launchChromium } from '../browser/extension';
import { type Figure, timeFigures } from './figure';

const ROUNDS = 30;

/** Time from a click on Send to the frame that shows the dialog, on the practice webmail. */
export async function measurePracticeDialog(): Promise<Figure[]> {
  const browser = await launchChromium();
  try {
    const page = await browser.extensionPage('practice.html#try');
    const send = page.locator('[data-composer] [data-command="send"]').first();
    const times = await timeDialogs(page, send, ROUNDS);
    return timeFigures('click to dialog, practice webmail', times, 'trusted click to first frame');
  } finally {
    await browser.close();
  }
}

/**
 * Presses Send again and again on a message that is held each time, and goes back each time.
 * @returns ms from the click's own time stamp to the frame in which the dialog's buttons have a size
 */
export async function timeDialogs(page: Page, send: Locator, rounds: number): Promise<number[]> {
  const times: number[] = [];
  await send.waitFor();
  for (let round = 0; round < rounds; round++) {
    const shown = page.evaluate(waitForDialog);
    // The listener must be there before the click: an answer to this proves that the page has run it.
    await page.evaluate(() => null);
    await send.click();
    times.push(await shown);
    await page.locator('pli-sur-dialog [data-action="go-back"]').first().click();
    await page.locator('pli-sur-dialog [data-action="go-back"]').first().waitFor({ state: 'hidden' });
  }
  return times;
}

/** Runs in the page. Looks once a frame, as a person's eye would. */
function waitForDialog(): Promise<number> {
  return new Promise((resolve) => {
    window.addEventListener(
      'click',
      (click) => {
        const look = (): void => {
          const buttons =
            document.querySelector('pli-sur-dialog')?.shadowRoot?.querySelectorAll('button') ?? [];
          const isShown = [...buttons].some((button) => button.getClientRects().length > 0);
          if (isShown) resolve(performance.now() - click.timeStamp);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
}

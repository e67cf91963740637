import type { Locator, Page } from '@playwright/test';
import { launchChromium } from '../browser/extension';
import type { Farm } from '../webmails/farm/farm';
import { SKIN_HOOKS } from '../webmails/roundcube/roundcube-skins';
import { type Figure, timeFigures } from './figure';
import { logInToRoundcube } from './roundcube';

const ROUNDS = 30;

/** Time from a press of Send to the frame that shows the dialog, on the practice webmail. */
export async function measurePracticeDialog(): Promise<Figure[]> {
  const browser = await launchChromium();
  try {
    const page = await browser.extensionPage('practice.html#try');
    const send = page.locator('[data-composer] [data-command="send"]').first();
    const times = await timeDialogs(page, send, ROUNDS);
    return timeFigures(
      'click to dialog, practice webmail',
      times,
      'trusted click to the first frame that shows it',
    );
  } finally {
    await browser.close();
  }
}

/** The same on Roundcube (elastic), with a message in its HTML editor. */
export async function measureRoundcubeDialog(farm: Farm): Promise<Figure[]> {
  const browser = await launchChromium();
  try {
    const { page, roundcube } = await logInToRoundcube(browser.context, farm);
    await roundcube.openCompose({ html: true });
    await roundcube.addRecipient('to', farm.users.bob.address);
    await roundcube.setSubject('Résultat');
    await roundcube.setBody('La plombémie de Mme Exemple est de 420 µg/L, avec une anémie.');
    const times = await timeDialogs(page, page.locator(SKIN_HOOKS.elastic.send[0]).first(), ROUNDS);
    return timeFigures('click to dialog, Roundcube', times, 'trusted click to the first frame that shows it');
  } finally {
    await browser.close();
  }
}

/**
 * Presses Send again and again on a message that is held each time, and goes back each time.
 * @returns ms from the moment the button is released to the frame in which the dialog's buttons have a size
 */
export async function timeDialogs(page: Page, send: Locator, rounds: number): Promise<number[]> {
  const times: number[] = [];
  await send.waitFor();
  for (let round = 0; round < rounds; round++) {
    const shown = page.evaluate(waitForDialog);
    // The listener must be there before the click: an answer to this proves that the page has run it.
    await page.evaluate(() => null);
    const [time] = await Promise.all([shown, send.click()]);
    times.push(time);
    await page.locator('pli-sur-dialog [data-action="go-back"]').first().click();
    await page.locator('pli-sur-dialog [data-action="go-back"]').first().waitFor({ state: 'hidden' });
  }
  return times;
}

/**
 * Runs in the page. Looks once a frame, as a person's eye would. The click itself is never seen here: the guard takes
 * it first; the release of the button comes right before it.
 */
async function waitForDialog(): Promise<number> {
  const release = await new Promise<MouseEvent>((resolve) => {
    window.addEventListener('mouseup', resolve, { capture: true, once: true });
  });
  while (true) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const buttons = document.querySelector('pli-sur-dialog')?.shadowRoot?.querySelectorAll('button') ?? [];
    if ([...buttons].some((button) => button.getClientRects().length > 0)) {
      return performance.now() - release.timeStamp;
    }
  }
}

import { type BenchPage, expect } from './bench-page';

/** Everything a person can see, each by what brings it up. */
export const SURFACES: Readonly<Record<string, (bench: BenchPage) => Promise<void>>> = {
  'bar, open': async ({ show, bar }) => {
    await show('justify');
    await bar.locator('summary').click();
  },
  'bar, espace de confiance': async ({ show, bar }) => {
    await show('trusted');
    await bar.locator('summary').click();
  },
  'bar, a phrase and its reason': async ({ show, bar }) => {
    await show('justify');
    await bar.locator('summary').click();
    await bar.locator('.phrase').nth(1).click();
  },
  'bar, everything set aside': async ({ show, bar }) => {
    await show('warn');
    await bar.locator('summary').click();
    await bar.locator('.phrase').click();
    await bar.locator('[data-action="dismiss"]').click();
  },
  'bar, notice': ({ show }) => show('notice'),
  'bar, warn': ({ show }) => show('warn'),
  'bar, unchecked': ({ show }) => show('unchecked'),
  'bar, block': ({ show }) => show('block'),
  'marks, with a tip': async ({ show, marks }) => {
    await show('marks');
    await marks.locator('.mark-look-alike button').hover();
  },
  'marks, from MSSanté': async ({ show, marks }) => {
    await show('inside');
    await marks.locator('.mark-refused button').waitFor();
  },
  'dialog, warn': ({ ask }) => ask('warn'),
  'dialog, justify': async ({ ask, dialog }) => {
    await ask('justify');
    await dialog.locator('.others summary').click();
  },
  'dialog, phrases set aside and explained': async ({ ask, dialog, page }) => {
    const aside = await page.evaluate(() => window.bench.evidenceOf('many'));
    await ask('justify', { aside });
    await dialog.locator('.phrase').last().click();
  },
  'dialog, reason missing': async ({ ask, action, dialog, page }) => {
    await ask('justify');
    await expect(async () => {
      await action('send-anyway').focus();
      await page.keyboard.press('Enter');
      await expect(dialog.locator('.note-strong')).toBeVisible({ timeout: 100 });
    }).toPass();
  },
  'dialog, block': ({ ask }) => ask('block'),
  'dialog, unchecked': ({ ask }) => ask('unchecked'),
  'dialog, ready': ({ ask }) => ask('clear', { mended: true }),
  'find step': async ({ ask, action, dialog }) => {
    await ask('many');
    await action('find-address').click();
    await dialog.locator('#address').fill('camille@cabinet.example');
  },
  'find step, nobody': async ({ ask, action, dialog, page }) => {
    await page.evaluate(() => {
      const { directory } = window.bench;
      directory.answer = { ...directory.answer, correspondents: [] };
    });
    await ask('warn');
    await action('find-address').click();
    await expect(dialog.locator('#found')).not.toBeEmpty();
  },
  'find, from a mark': async ({ show, marks, dialog }) => {
    await show('marks');
    await marks.locator('.mark-outside button').click();
    await dialog.locator('.choice').first().waitFor();
  },
  'remove step': async ({ ask, action }) => {
    await ask('many');
    await action('remove-recipient').click();
  },
  'bar, attached files': async ({ show, bar }) => {
    await show('files');
    await bar.locator('summary').click();
  },
  'bar, a file being read': async ({ show, bar }) => {
    await show('reading');
    await bar.locator('summary').click();
  },
  'dialog, attached files': ({ ask }) => ask('files'),
  'dialog, waiting for files': async ({ dialog, page }) => {
    await page.evaluate(() => window.bench.awaitFiles(['bilan.docx', 'radio.pdf']));
    await dialog.waitFor();
  },
  'offer of a lesson': async ({ page, notice }) => {
    await page.evaluate(() => window.bench.invite());
    await notice.locator('.invitation').waitFor();
  },
  notices: async ({ page, notice }) => {
    await page.evaluate(() => window.bench.notify('not-checked'));
    await notice.locator('.notice').waitFor();
  },
};

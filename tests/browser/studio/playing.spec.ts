import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { expect, test } from '../extension';
import { violations } from '../violations';
import { jsonFile, openFile, openNew } from './studio-page';

test('three days are played: a lesson is read, the next day is silent, and later the next one comes', async ({
  borrow,
}) => {
  const { page, ...studio } = await openFile(await borrow(), jsonFile('pli-sur.json', BUILT_IN));
  const card = page.locator('pli-sur-notice');
  await studio.tab('play');
  await page.getByRole('button', { name: 'J’ouvre ma messagerie' }).click();
  await expect(card).toContainText('Reconnaître une adresse MSSanté');
  await card.getByRole('button', { name: /^Lire/ }).click();
  const reading = page.locator('[data-surface="reading"]');
  for (let question = 0; question < 3; question++) {
    await reading.getByRole('radio').first().check();
    await reading.getByRole('button', { name: 'Répondre' }).click();
    await reading.locator('.feedback .button-primary').click();
  }
  await expect(page.locator('.play-day')).toContainText('1 sur 12 leçons faites');
  await expect(page.locator('[data-event="done"]')).toHaveCount(1);

  await page.getByRole('button', { name: 'Jour suivant' }).click();
  await page.getByRole('button', { name: 'J’ouvre ma messagerie' }).click();
  await expect(page.locator('[data-event="none"]')).toContainText('laisse passer quelques jours');
  await expect(card).toHaveCount(0);

  await page.getByRole('button', { name: 'Une semaine plus tard' }).click();
  await page.getByRole('button', { name: 'Un envoi est retenu' }).click();
  await expect(card).toHaveCount(1);
  await card.getByRole('button', { name: 'Plus tard' }).click();
  await expect(card).toHaveCount(0);
  await expect(page.locator('[data-event="later"]')).toHaveCount(1);
  await expect(studio.said).toContainText('plus tard');
});

test('each surface is shown in both languages and both sets of colours', async ({ borrow }) => {
  const { page, ...studio } = await openFile(await borrow(), jsonFile('pli-sur.json', BUILT_IN));
  await studio.tab('preview');
  const card = page.locator('pli-sur-notice .notice');
  await expect(card).toContainText('Plus tard');
  const light = await card.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.getByRole('radio', { name: 'Anglais' }).check();
  await expect(card).toContainText('Recognise an MSSanté address');
  await expect(card).toContainText('Later');
  await page.getByRole('radio', { name: 'Sombres' }).check();
  await expect
    .poll(() => card.evaluate((element) => getComputedStyle(element).backgroundColor))
    .not.toBe(light);
  await page.getByRole('radio', { name: 'La leçon' }).check();
  await expect(page.locator('[data-surface="lesson"] article')).toContainText('An address has two halves');
  await page.getByRole('radio', { name: 'Les remerciements' }).check();
  await expect(page.locator('[data-surface="thanks"]')).toContainText('Thank you');
});

for (const [locale, colorScheme] of [
  ['fr', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing to say of the studio (${locale}, ${colorScheme}), and it fits a narrow window`, async ({
    borrow,
  }) => {
    const { page, ...studio } = await openFile(await borrow({ locale }), jsonFile('pli-sur.json', BUILT_IN));
    // Without motion: what fades in has no contrast yet.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator('.add-lessons > button').click();
    for (const tab of ['preview', 'play', 'share', 'write'] as const) {
      await studio.tab(tab);
      if (tab === 'play') await page.locator('.play .button-primary').first().click();
      if (tab === 'write') await expect(page.locator('.check')).not.toHaveAttribute('data-problems', '0');
      expect(await violations(page), tab).toEqual([]);
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${tab} ${width}`).toBe(
          width,
        );
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    await page.locator('a[href="#drafts"]').click();
    await expect(page.locator('[data-draft]').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('in forced colours what is open and what is chosen can still be told', async ({ borrow }) => {
  const { page, ...studio } = await openNew(await borrow());
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(studio.part(0)).toHaveAttribute('aria-current', 'true');
  const border = (part: number | 'campaign') =>
    studio.part(part).evaluate((element) => getComputedStyle(element).borderInlineStartColor);
  expect(await border(0)).not.toBe(await border('campaign'));
});

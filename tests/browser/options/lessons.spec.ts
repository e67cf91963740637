import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { expect, test } from '../extension';
import { openOptions } from './options-page';
import { chooseFile } from './stubbed-options';

const OWN = {
  ...BUILT_IN,
  id: 'notre-service',
  title: { fr: 'Notre service', en: 'Our service' },
  lessons: BUILT_IN.lessons.slice(0, 2),
};

const fileOf = (document: unknown) => ({
  name: 'campagne.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(document)),
});

test('a campaign out of a file is listed, survives the worker, and can be taken away', async ({ launch }) => {
  const browser = await launch();
  const { page } = await openOptions(browser);
  const outcome = page.locator('[data-campaign-outcome]');
  await expect(page.locator('[data-campaign]')).toHaveText([/MSSanté en douze minutes.*12 leçons/]);

  await chooseFile(page, 'Ajouter depuis un fichier…', fileOf(OWN), '#lessons');
  await expect(outcome).toHaveText('La campagne est ajoutée.');
  await browser.stopWorkers();
  await page.reload();
  const own = page.locator('[data-campaign="notre-service"]');
  await expect(own).toContainText('Un fichier choisi à la main · 2 leçons');

  // What is wrong is said in one sentence, and the good one stays.
  await chooseFile(page, 'Ajouter depuis un fichier…', fileOf({ ...OWN, daysBetween: 0 }), '#lessons');
  await expect(outcome).toContainText('Cette campagne est refusée. Jours entre deux leçons');
  await expect(own).toBeVisible();

  await own.getByRole('button', { name: 'Retirer' }).click();
  await own.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
  await expect(outcome).toHaveText('La campagne est retirée.');
  await expect(own).toHaveCount(0);
});

test('role, lessons and the length of the journal are kept', async ({ launch }) => {
  const browser = await launch();
  const { setting, page } = await openOptions(browser);
  await setting('role').getByLabel('Infirmière ou infirmier').check();
  await setting('lessons').getByLabel('Aucune').check();
  await setting('journalMonths').getByRole('combobox').selectOption('6 mois');
  await expect(setting('journalMonths').locator('.saved')).toBeVisible();
  await page.reload();
  await expect(setting('role').getByLabel('Infirmière ou infirmier')).toBeChecked();
  await expect(setting('lessons').getByLabel('Aucune')).toBeChecked();
  await expect(setting('journalMonths').getByRole('combobox')).toHaveValue('6');
});

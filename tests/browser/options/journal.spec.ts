import type { JournalEntry } from '../../../utils/journal/entry';
import { expect, test } from '../extension';
import { askBackground } from './ask-background';
import { openOptions } from './options-page';

const entry: JournalEntry = {
  id: '00000000-0000-4000-8000-000000000001',
  day: '2026-03-02',
  webmail: 'roundcube',
  level: 'justify',
  health: 'certain',
  from: 'ordinary',
  rules: ['outside-health'],
  channels: { outside: 1 },
  outcome: 'sent-anyway',
  reason: 'urgent',
};

test('the page says what the journal holds, and erases it once the person has confirmed', async ({
  launch,
}) => {
  const { page, ...options } = await openOptions(await launch());
  await expect(page.getByText('Le journal est vide.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Effacer le journal' })).toBeDisabled();
  await options.enter('organisationDomains', 'a.example');
  await expect(options.items('organisationDomains')).toHaveText(['a.example']);
  for (const one of [entry, entry, { ...entry, id: entry.id.replace(/1$/, '2'), day: '2026-03-05' }]) {
    await askBackground(page, 'journal-record', one);
  }
  await page.reload();
  await expect(page.getByText('2 lignes, depuis le 2 mars 2026')).toBeVisible();

  await page.getByRole('button', { name: 'Effacer le journal' }).click();
  const dialog = page.getByRole('dialog', { name: /Effacer le journal/ });
  await dialog.getByRole('button', { name: 'Le garder' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Effacer le journal' })).toBeFocused();
  await page.reload();
  await expect(page.getByText('2 lignes')).toBeVisible();

  await page.getByRole('button', { name: 'Effacer le journal' }).click();
  await dialog.getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect(page.getByRole('status').getByText('Le journal est effacé.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Le journal est vide.')).toBeVisible();
  await expect(options.items('organisationDomains')).toHaveText(['a.example']);
});

test('the practice webmail is one step away', async ({ launch }) => {
  const { page } = await openOptions(await launch());
  await page.getByRole('link', { name: /S’entraîner/ }).click();
  await expect(page).toHaveURL(/practice\.html$/);
});

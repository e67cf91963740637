import { contactsOf } from '../../../utils/journal/flows';
import { type ExtensionBrowser, expect, test } from '../extension';
import { guardSurfaces } from '../guard-surfaces';
import { askBackground } from '../options/ask-background';
import { openPractice } from '../practice/practice-page';

/** Sends one message with health data anyway, goes back from another, and sends one that says nothing of health. */
async function sendThree(browser: ExtensionBrowser): Promise<void> {
  const practice = await openPractice(browser, '#try');
  const guard = guardSurfaces(practice.page);
  await expect(guard.bar).toContainText('MSSanté');
  await practice.send();
  await guard.goBack();
  await practice.send();
  await guard.sendAnyway('urgent');
  await expect.poll(practice.countSent).toBe(1);
  await practice.compose();
  await practice.addRecipient('to', 'accueil@entreprise.example');
  await practice.part('subject').fill('Horaires');
  await practice.write('Bonjour, à jeudi.');
  await practice.send();
  await expect.poll(practice.countSent).toBe(2);
}

test('the report tells of each send what the guard has recorded, and says exercises apart', async ({
  launch,
}) => {
  const browser = await launch();
  await sendThree(browser);
  const options = await browser.extensionPage('options.html');
  const all = { from: '0000-01-01', to: '9999-12-31' };
  await expect.poll(async () => (await askBackground(options, 'journal-read', all)).entries.length).toBe(3);
  const { entries } = await askBackground(options, 'journal-read', all);
  expect(entries.map(({ outcome }) => outcome).sort()).toEqual(['returned', 'sent', 'sent-anyway']);
  for (const entry of entries) {
    expect(contactsOf(entry).reduce((sum, { count }) => sum + count, 0)).toBe(1);
    expect(JSON.stringify(entry)).not.toMatch(/@|exemple|example|plomb/i);
  }
  expect(entries.find(({ outcome }) => outcome === 'sent-anyway')?.content).toContain('term');

  // The same sends again, as a webmail's: exercises are no figures of anybody's work.
  for (const [at, entry] of entries.entries()) {
    const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
    await askBackground(options, 'journal-record', { ...entry, id, webmail: 'roundcube' });
  }
  await browser.stopWorkers();

  await options.getByRole('link', { name: 'Mon bilan' }).click();
  await expect(options).toHaveURL(/report\.html$/);
  const figure = (name: string) =>
    options.locator('.figures dl > div', { has: options.getByText(name, { exact: true }) }).locator('b');
  await expect(figure('Messages vérifiés')).toHaveText('3');
  await expect(figure('Avertissements')).toHaveText('2');
  await expect(options.getByText('3 envois de la messagerie d’entraînement')).toBeVisible();
  await expect(options.getByText(/Sur 2 avertissements, 1 message/)).toBeVisible();

  await options.getByRole('tab', { name: 'Ce que garde Pli sûr' }).click();
  await expect(options.locator('.day li')).toHaveCount(6);
  await expect(options.locator('.day li', { hasText: 'Messagerie d’entraînement' })).toHaveCount(3);
  await expect(options.locator('.day')).toContainText('Raison choisie\u00a0: C’est urgent');
});

import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { addDays } from '../../../utils/journal/calendar';
import { summarySchema } from '../../../utils/journal/summary';
import { expect, test } from '../extension';
import { violations } from '../violations';
import { madeUpJournal } from './made-up-journal';
import { openReport, TODAY } from './report-page';

const journal = madeUpJournal(TODAY);
const NOTHING = { entries: [], days: {} };
/** Enough for every part of the page, and read quickly by axe. */
const FEW = { entries: journal.entries.slice(-60), days: {} };

/** Sends since the Monday twelve weeks before, counted by hand. */
const quarter = journal.entries.filter(({ day }) => day >= addDays(TODAY, -84));
const warned = quarter.filter(({ outcome }) => outcome !== 'sent');

const figure = (page: Page, name: string) =>
  page.locator('.figures dl > div', { has: page.getByText(name, { exact: true }) }).locator('b');

async function textOf(
  download: Promise<Download>,
): Promise<{ readonly name: string; readonly text: string }> {
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('the figures, the columns and the table behind them are a recount of the journal', async ({
  borrow,
}) => {
  const page = await openReport(await borrow(), { journal });
  await expect(figure(page, 'Messages vérifiés')).toHaveText(String(quarter.length));
  await expect(figure(page, 'Avertissements')).toHaveText(String(warned.length));
  const safer = quarter.filter(({ outcome }) => outcome === 'mended' || outcome === 'moved');
  await expect(figure(page, 'Rendus plus sûrs')).toHaveText(String(safer.length));
  await expect(page.getByText(/^Du 31 août 2026 au 23 novembre 2026$/)).toBeVisible();

  const chart = page.locator('svg[aria-label="Messages vérifiés, par semaine"]');
  await expect(chart.getByRole('img')).toHaveCount(13);
  await page.getByText('Voir le tableau').first().click();
  const table = page.getByRole('table', { name: 'Messages vérifiés, par semaine' });
  await expect(table.locator('tbody tr')).toHaveCount(13);
  const cells = await table.locator('tbody td:nth-child(2)').allTextContents();
  expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBe(quarter.length);
  await expect(table.locator('tfoot td').first()).toHaveText(String(quarter.length));

  await page.getByRole('radio', { name: '4 semaines' }).check();
  await expect(chart.getByRole('img')).toHaveCount(4);
  const month = journal.entries.filter(({ day }) => day >= addDays(TODAY, -21));
  await expect(figure(page, 'Messages vérifiés')).toHaveText(String(month.length));
});

test('charts are read by keyboard, column by column and bar by bar', async ({ borrow }) => {
  const page = await openReport(await borrow(), { journal });
  const focused = page.locator(':focus');
  await page.getByRole('radio', { name: '13 semaines' }).focus();
  await page.keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName(/^Semaine du 23 novembre 2026\u00a0: \d+ message/);
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAccessibleName(
    /^Semaine du 16 novembre 2026\u00a0: \d+ messages, Sans avertissement\u00a0: \d+/,
  );
  await expect(page.locator('.readout').first()).toHaveText(/^Semaine du 16 novembre/);
  await page.keyboard.press('Home');
  await expect(focused).toHaveAccessibleName(/^Semaine du 31 août/);
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAccessibleName(/^Semaine du 31 août/);

  await page.getByRole('tab', { name: 'Mon bilan' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'État des lieux des flux' })).toBeFocused();
  await expect(page).toHaveURL(/#flows$/);
  const bars = page.locator('svg[aria-label="À qui, et avec quel contenu"]').getByRole('img');
  await bars.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAccessibleName(/^Mon organisation, hors MSSanté\u00a0: \d+ messages/);
  await page.keyboard.press('End');
  await expect(focused).toHaveAccessibleName(/^Adresse illisible/);
});

test('the flows say who is written to, and whom to invite first', async ({ borrow }) => {
  const page = await openReport(await borrow(), { journal }, 'flows');
  const invite = page.getByRole('table', { name: 'Qui inviter d’abord' });
  const rows = await invite
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].slice(0, 3).map(({ textContent }) => textContent)),
    );
  const sent = (kind: string, profession: string | null) =>
    warned.filter(({ contacts }) =>
      contacts?.some((one) => one.kind === kind && one.profession === profession),
    );
  const expected = [
    ['Grand public (Orange, Gmail…)', 'non connue', sent('public-provider', null).length],
    ['Grand public (Orange, Gmail…)', 'Médecin', sent('public-provider', '10').length],
    ['Grand public (Orange, Gmail…)', 'Infirmier', sent('public-provider', '60').length],
    ['Établissement, cabinet, hors MSSanté', 'Médecin', sent('care', '10').length],
  ].map((row) => row.map(String));
  expect(rows.toSorted()).toEqual(expected.toSorted());
  const counts = rows.map(([, , count]) => Number(count));
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  await page.getByText('Voir le tableau').first().click();
  await expect(
    page.getByRole('table', { name: 'À qui' }).getByText('Masseur-kinésithérapeute'),
  ).toBeVisible();
});

test('what is exported is what is shown, and nothing is sent', async ({ borrow }) => {
  const page = await openReport(await borrow(), { journal });
  const csv = textOf(page.waitForEvent('download'));
  await page.getByRole('button', { name: 'Exporter en CSV' }).click();
  const { name, text } = await csv;
  expect(name).toBe('pli-sur-bilan-2026-08-31-2026-11-23.csv');
  const [head = '', ...rows] = text.replace('\ufeff', '').trimEnd().split('\r\n');
  expect(head.split(';')[1]).toBe('Messages vérifiés');
  expect(rows.reduce((sum, row) => sum + Number(row.split(';')[1]), 0)).toBe(quarter.length);
  await expect(page.getByText(`Le fichier ${name} est enregistré`)).toBeVisible();

  const json = textOf(page.waitForEvent('download'));
  await page.getByRole('button', { name: 'Exporter en JSON' }).click();
  const { total, weeks } = JSON.parse((await json).text);
  expect(total.sent).toBe(quarter.length - warned.length);
  expect(weeks).toHaveLength(13);

  await page.getByRole('tab', { name: 'Pour le service' }).click();
  const shown = await page.locator('.exact pre').textContent();
  const summary = textOf(page.waitForEvent('download'));
  await page.getByRole('button', { name: 'Enregistrer ce fichier' }).click();
  expect((await summary).text).toBe(shown);
  const { months } = summarySchema.parse(JSON.parse(shown ?? ''));
  // The first month began before the journal; the current one goes on.
  expect(months.at(-1)?.month).toBe('2026-10');
  const october = journal.entries.filter(({ day }) => day.startsWith('2026-10'));
  expect(Object.values(months.at(-1)?.sends ?? {}).reduce((sum, count) => sum + count, 0)).toBe(
    october.length,
  );
  const verbs = new Set(await page.evaluate(() => window.askedVerbs));
  expect([...verbs].sort()).toEqual(['campaigns-read', 'journal-read', 'learning-read', 'settings-read']);
});

test('everything that is kept is told day by day, and erased when the person has confirmed', async ({
  borrow,
}) => {
  const page = await openReport(await borrow(), { journal }, 'kept');
  const days = page.locator('.day');
  await expect(days).toHaveCount(10);
  await expect(days.first().getByRole('heading')).toHaveText('lundi 23 novembre 2026');
  await expect(days.first()).toContainText('adresse prise dans l’annuaire');
  await page.getByRole('button', { name: 'Plus anciens' }).click();
  await expect(page.getByText(/^Page 2 sur/)).toBeVisible();
  await expect(days.first().getByRole('heading')).not.toHaveText('lundi 23 novembre 2026');
  await expect(
    page.getByText(/Un employeur demande ce qu’a le salarié.*maîtrisée le 12 novembre 2026/),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Effacer ce que j’ai appris' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Garder' }).click();
  await page.getByRole('button', { name: 'Effacer le journal' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect(page.getByText('Le journal est vide.')).toBeVisible();
  const verbs = await page.evaluate(() => window.askedVerbs);
  expect(verbs.filter((verb) => verb.endsWith('-erase'))).toEqual(['journal-erase']);
});

test('an empty journal, and one that cannot be read, are said', async ({ borrow }) => {
  const browser = await borrow();
  const empty = await openReport(browser, { journal: NOTHING });
  await expect(empty.getByText('Aucun message vérifié sur cette période.')).toBeVisible();
  await empty.getByRole('tab', { name: 'État des lieux des flux' }).click();
  await expect(empty.getByText(/il n’y a pas encore de flux/)).toBeVisible();
  await empty.getByRole('tab', { name: 'Pour le service' }).click();
  await expect(empty.getByText(/Aucun mois complet/)).toBeVisible();
  await expect(empty.getByRole('button', { name: 'Enregistrer ce fichier' })).toHaveCount(0);

  const lost = await openReport(browser, { journal, refusals: 1 });
  await expect(lost.getByRole('alert')).toContainText('Le journal n’a pas pu être lu.');
  await lost.getByRole('button', { name: 'Réessayer' }).click();
  await expect(figure(lost, 'Messages vérifiés')).toHaveText(String(quarter.length));
});

test('on paper there is what was counted, with its tables, and nothing to press', async ({ borrow }) => {
  const page = await openReport(await borrow(), { journal });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('heading', { name: 'Mon bilan' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Messages vérifiés, par semaine' })).toBeVisible();
  await expect(page.getByRole('tab').first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('table', { name: 'Messages vérifiés, par semaine' })).toBeHidden();
});

for (const [language, media] of [
  ['fr', { colorScheme: 'light' }],
  ['en', { colorScheme: 'dark' }],
  ['fr', { forcedColors: 'active', reducedMotion: 'reduce' }],
] as const) {
  test(`axe finds nothing to say, and nothing scrolls sideways (${language}, ${Object.values(media)})`, async ({
    borrow,
  }) => {
    const page = await openReport(await borrow(), { journal: FEW, language });
    await page.emulateMedia(media);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      for (const folded of await page.locator('details').all()) await folded.locator('summary').click();
      expect(await violations(page)).toEqual([]);
      // 640 pixels are 1280 at 200 %.
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });
}

test('in forced colours every part of a column keeps a shape of its own', async ({ borrow }) => {
  const page = await openReport(await borrow(), { journal });
  await page.emulateMedia({ forcedColors: 'active' });
  const looks = page.locator('svg[aria-label="Ce que vous avez fait des avertissements"] rect.over');
  const fills = new Set(
    await looks.evaluateAll((all) => all.map((one) => one.getAttribute('fill')?.replace(/.*-/, ''))),
  );
  expect(fills.size).toBe(4);
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { hashPhrase } from '../../../utils/dismissed/hash-phrase';
import { expect, test } from '../extension';
import { askBackground } from './ask-background';
import { openOptions } from './options-page';
import { openStubbed } from './stubbed-options';

const SICK = 'M. Jean Modèle, né le 12/03/1979, a une plombémie à 420 µg/L.';

function parts(page: Page) {
  const section = page.locator('#detection');
  return {
    section,
    rows: section.locator('[data-dismissed]'),
    phrase: section.getByRole('textbox', { name: 'Une phrase est-elle écartée' }),
    answer: section.locator('[data-asked]'),
    text: section.getByRole('textbox', { name: 'Texte à essayer' }),
    seen: section.getByRole('list', { name: 'Ce qui a été vu' }),
    level: section.locator('[data-level]'),
    async look(text: string): Promise<void> {
      await this.text.fill(text);
      await section.getByRole('button', { name: 'Regarder' }).click();
      await expect(this.level).toBeVisible();
    },
  };
}

test('words are added one a line, and a text can be tried with them: nothing of it is kept', async ({
  launch,
}) => {
  const { page, ...options } = await openOptions(await launch());
  const detection = parts(page);
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  const detectors = (): string[] => scripts.filter((path) => path.includes('/detect-'));
  await page.reload();
  await expect(detection.text).toBeVisible();

  const terms = options.setting('healthTerms').getByRole('textbox');
  await terms.fill('réunion Zéphyr\n  unité   Mimosa \nx');
  await terms.press('Enter');
  await expect(options.items('healthTerms')).toHaveText(['réunion Zéphyr', 'unité Mimosa']);
  await expect(terms).toHaveValue('x');
  await expect(terms).toHaveAccessibleDescription(/«\sx\s» n’est pas utilisable/);
  await terms.fill('');
  await options.enter('healthExceptions', 'plombémie');
  await expect(options.items('healthExceptions')).toHaveText(['plombémie']);
  await expect(options.origin('healthExceptions')).toHaveText('Votre choix');

  expect(scripts).not.toEqual([]);
  expect(detectors()).toEqual([]);
  await detection.look(`${SICK} La réunion Zéphyr commence lundi.`);
  expect(detectors()).toHaveLength(1);
  await expect(detection.level).not.toHaveAttribute('data-level', 'none');
  await expect(detection.seen).toContainText('« réunion Zéphyr » Un mot que votre organisation ou vous-même');
  await expect(detection.seen.locator('strong').getByText('« plombémie »')).toHaveCount(0);
  await options.setting('healthExceptions').getByRole('button', { name: 'Retirer plombémie' }).click();
  await expect(options.items('healthExceptions')).toHaveCount(0);
  await detection.look(SICK);
  await expect(detection.seen.locator('strong').getByText('« plombémie »')).toBeVisible();
  await detection.look('Bonjour, la réunion est à 14 heures.');
  await expect(detection.level).toHaveAttribute('data-level', 'none');
  await expect(detection.seen).toHaveCount(0);

  await page.reload();
  await expect(detection.text).toHaveValue('');
  await expect(options.items('healthTerms')).toHaveText(['réunion Zéphyr', 'unité Mimosa']);
  const kept = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const texts = await Promise.all(names.map(dumpDatabase));
    return [...texts, JSON.stringify(await chrome.storage.local.get())].join();

    async function dumpDatabase(name: string): Promise<string> {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open(name));
      const stores = [...db.objectStoreNames];
      const all = await Promise.all(
        stores.map((store) => done(db.transaction(store).objectStore(store).getAll())),
      );
      db.close();
      return JSON.stringify(all);
    }
  });
  expect(kept).toContain('réunion Zéphyr');
  expect(kept).not.toContain('Modèle');
  expect(kept).not.toContain('14 heures');
});

test('what was set aside is counted by family and day, found by its words, and erased', async ({
  launch,
}) => {
  const { page, ...options } = await openOptions(await launch());
  const detection = parts(page);
  await expect(detection.section).toContainText('Aucune phrase n’est écartée.');
  const { salt } = await askBackground(page, 'dismissed-read', {});
  for (const [phrase, family] of [
    ['plombémie', 'exam'],
    ['anémie', 'disease'],
    ['asthme', 'disease'],
  ] as const) {
    await askBackground(page, 'dismissed-add', { hash: hashPhrase(salt, phrase), family });
  }
  // Announced as settings are: the open page follows by itself.
  await expect(detection.rows).toHaveText([/^Examen, le .*\s: une phrase/, /^Maladie, le .*\s: 2 phrases/]);

  await detection.look(SICK);
  await expect(detection.level).not.toHaveAttribute('data-level', 'none');
  await expect(detection.seen.locator('strong').getByText('« plombémie »')).toHaveCount(0);

  await detection.phrase.fill('PLOMBEMIE');
  await detection.phrase.press('Enter');
  await expect(detection.answer).toHaveText(/^Oui, depuis le .*/);
  await detection.section.getByRole('button', { name: 'La faire compter de nouveau' }).click();
  await expect(detection.rows).toHaveCount(1);
  await expect(detection.answer).toHaveText('Non : elle compte comme toute autre.');
  await expect(detection.phrase).toBeFocused();
  await detection.look(SICK);
  await expect(detection.seen.locator('strong').getByText('« plombémie »')).toBeVisible();

  await options.setting('allowDismissals').getByRole('checkbox').uncheck();
  await expect(detection.section).toContainText('celles qui sont gardées comptent de nouveau');
  expect((await askBackground(page, 'dismissed-read', {})).hashes).toEqual([]);
  await expect(detection.rows).toHaveCount(1);

  const eraseAll = detection.section.getByRole('button', { name: 'Tout effacer' });
  const question = page.getByRole('dialog', { name: /Effacer toutes les phrases/ });
  await eraseAll.click();
  await question.getByRole('button', { name: 'Les garder' }).click();
  await expect(detection.rows).toHaveCount(1);
  await eraseAll.click();
  await question.getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect(detection.rows).toHaveCount(0);
  await expect(detection.section.getByRole('status').getByText('C’est effacé')).toBeVisible();
});

test('the organisation’s words are in force, fixed where it says so; bad ones are told one by one', async ({
  launch,
}) => {
  const { page, ...options } = await openOptions(
    await launch({
      policy: {
        healthTerms: ['réunion Zéphyr', 'x', 'y'.repeat(101), 'unité Mimosa'],
        healthExceptions: ['opération Tranquillité'],
        allowDismissals: false,
        locked: ['healthTerms', 'allowDismissals'],
      },
    }),
  );
  await expect(options.items('healthTerms')).toHaveText(['réunion Zéphyr', 'unité Mimosa']);
  await expect(options.origin('healthTerms')).toHaveText('Fixé par votre organisation');
  await expect(options.setting('healthTerms').getByRole('textbox')).toBeDisabled();
  await expect(options.policy('present').getByRole('listitem')).toHaveText([
    'Mots de santé à ajouter (healthTerms), élément 2 : la valeur n’est pas acceptée.',
    'Mots de santé à ajouter (healthTerms), élément 3 : la valeur n’est pas acceptée.',
  ]);
  await expect(options.origin('healthExceptions')).toHaveText('Choix de votre organisation');
  await expect(options.setting('allowDismissals').getByRole('checkbox')).toBeDisabled();
  await expect(options.setting('allowDismissals').getByRole('checkbox')).not.toBeChecked();
  await expect(page.locator('#dismissed')).toContainText('Votre réglage ne le permet pas');
});

const ASIDE = {
  salt: '0'.repeat(32),
  dismissed: [
    { hash: 1, family: 'disease', day: '2026-03-02' },
    { hash: 2, family: 'disease', day: '2026-03-05' },
    { hash: hashPhrase('0'.repeat(32), 'anémie'), family: 'unheard-of', day: '2026-03-05' },
  ],
};

for (const [locale, colorScheme] of [
  ['fr', 'dark'],
  ['en', 'light'],
] as const) {
  test(`axe finds nothing to say about the detector’s part, and nothing is cut off (${locale}, ${colorScheme})`, async ({
    borrow,
  }) => {
    const { page } = await openStubbed(await borrow({ locale }), {
      'dismissed-list': ASIDE,
      'dismissed-read': { salt: ASIDE.salt, hashes: [] },
    });
    await page.emulateMedia({ colorScheme });
    const section = page.locator('#detection');
    await section.locator('#dismissed-ask').fill('Anémie');
    await section.locator('#dismissed-ask').press('Enter');
    await expect(section.locator('[data-asked="true"]')).toBeVisible();
    await section.locator('textarea').last().fill(SICK);
    await section.getByRole('button', { name: /^(Regarder|Look at it)$/ }).click();
    await expect(section.locator('[data-level]')).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .include('#detection')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    for (const width of [1280, 640, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(section.locator('textarea').last()).not.toHaveCSS('border-style', 'none');
  });
}

test('everything is done by keyboard, and the focus is never lost', async ({ borrow }) => {
  const options = await openStubbed(await borrow(), {
    'dismissed-list': ASIDE,
    'dismissed-remove': {},
  });
  const { page } = options;
  const focused = page.locator(':focus');
  await page.locator('[data-dismissed] button').first().focus();
  await expect(focused).toHaveAccessibleName('Effacer : Autre signe, le 5 mars 2026 : une phrase');
  await options.answer({ 'dismissed-list': { ...ASIDE, dismissed: ASIDE.dismissed.slice(0, 2) } });
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-dismissed]')).toHaveCount(2);
  await expect(focused).toHaveAccessibleName('Effacer : Maladie, le 5 mars 2026 : une phrase');
  await options.answer({ 'dismissed-list': { ...ASIDE, dismissed: [] } });
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-dismissed]')).toHaveCount(0);
  await expect(focused).toHaveText('Chercher');
  expect((await options.asked()).filter(({ verb }) => verb === 'dismissed-remove')).toMatchObject([
    { request: { hashes: [ASIDE.dismissed[2]?.hash] } },
    { request: { hashes: [2] } },
  ]);
});

declare const chrome: { storage: { local: { get(): Promise<unknown> } } };

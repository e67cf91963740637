import type { Page } from '@playwright/test';
import { expect, test } from '../extension';
import { violations } from '../violations';
import { DIRECTORY, directoryState, LIST, MORNING, READING, trustState } from './list-states';
import { openOptions } from './options-page';
import { type Answers, openStubbed } from './stubbed-options';

/** Both lists as they may be met. */
const LIST_STATES: readonly Answers[] = [
  {
    'trust-state': trustState(),
    'directory-state': directoryState({
      hasMirror: true,
      current: { ...DIRECTORY, rejected: 2, firstRejected: [{ line: 17, reason: 'columns' }] },
    }),
  },
  {
    'trust-state': trustState({
      isStale: true,
      current: { ...LIST, signature: 'not-verified', rejected: 3 },
      held: { list: { ...LIST, domains: 3_752 }, lost: 1_250 },
    }),
    'directory-state': directoryState({ progress: READING }),
  },
  {
    'trust-state': trustState({
      current: null,
      isStale: true,
      lastTry: { at: MORNING, origin: 'official', problem: 'certificate-or-offline' },
    }),
    'directory-state': directoryState({
      current: null,
      lastFailure: { reason: 'foreign', at: MORNING, origin: 'file' },
    }),
  },
];

for (const [locale, colorScheme] of [
  ['fr', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing to say (${locale}, ${colorScheme})`, async ({ launch }) => {
    const { page, ...options } = await openOptions(await launch({ locale }));
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
    await options.enter('organisationDomains', 'a.example pas-un-domaine');
    await expect(options.items('organisationDomains')).toHaveText(['a.example']);
    await page.evaluate('chrome.permissions.request = async () => false');
    await options.enter('webmailOrigins', 'https://webmail.sante-travail.example');
    await expect(options.setting('webmailOrigins').getByRole('listitem')).toHaveCount(1);
    await options.rule('outside-health').locator('summary').click();
    await options.rule('outside-health').getByRole('combobox').selectOption('block');
    await expect(options.rule('outside-health').locator('.saved')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

for (const [locale, colorScheme] of [
  ['fr', 'dark'],
  ['en', 'light'],
] as const) {
  test(`axe finds nothing to say about both lists, in order, in trouble or on their way (${locale}, ${colorScheme})`, async ({
    launch,
  }) => {
    const browser = await launch({ locale });
    for (const answers of LIST_STATES) {
      const { page } = await openStubbed(browser, answers);
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('[data-directory-standing]')).toBeVisible();
      for (const summary of await page.locator('[data-rejected] summary').all()) await summary.click();
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });
}

test('with both lists in any state nothing is cut off or scrolls sideways down to 320 px', async ({
  launch,
}) => {
  const browser = await launch();
  for (const answers of LIST_STATES) {
    const { page } = await openStubbed(browser, answers);
    await expect(page.locator('[data-directory-standing]')).toBeVisible();
    for (const width of [1280, 640, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    await page.close();
  }
});

test('both lists are renewed by keyboard, and the focus is never lost', async ({ launch }) => {
  const held = { list: { ...LIST, domains: 3_752, takenAt: MORNING + 1 }, lost: 1_250 };
  const options = await openStubbed(await launch(), {
    'trust-state': trustState({ held }),
    'trust-decide': trustState(),
    'directory-state': directoryState(),
    'directory-erase': directoryState({ current: null }),
  });
  const { page } = options;
  const focused = page.locator(':focus');
  const tabTo = async (name: string): Promise<void> => {
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('Tab');
      if ((await nameOfFocus(page)) === name) return;
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await expect(page.locator('[data-held]')).toBeVisible();
  await tabTo('Garder l’actuelle');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-held]')).toHaveCount(0);
  await expect(focused).toHaveText('Chercher maintenant');

  await tabTo('Choisir un fichier…');
  await tabTo('Choisir un fichier…');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('fictif') });
  await expect(focused).toHaveText('Arrêter');
  await page.keyboard.press('Enter');
  await options.tell({ kind: 'failed', reason: 'cancelled' });
  await expect(focused).toHaveText('Prendre les données publiques');

  await tabTo('Effacer l’annuaire');
  await page.keyboard.press('Enter');
  await tabTo('Effacer');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-directory-standing="absent"]')).toBeVisible();
  await expect(focused).toHaveText('Prendre les données publiques');
});

test('axe finds nothing to say about what the organisation fixed, and its mistakes', async ({ launch }) => {
  const policy = { failClosed: true, language: 'français', locked: ['*'] };
  const { page, ...options } = await openOptions(await launch({ policy }));
  await expect(options.policy('present').getByRole('listitem')).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
});

test('from 1280 px down to 320 px nothing is cut off or scrolls sideways', async ({ launch }) => {
  const { page, ...options } = await openOptions(await launch());
  await options.enter('organisationDomains', `${'tres-long-'.repeat(12)}.example`);
  await expect(options.items('organisationDomains')).toHaveCount(1);
  await options.rule('outside-health').locator('summary').click();
  for (const width of [1280, 640, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
});

test('everything is done by keyboard, and the focus is never lost', async ({ launch }) => {
  const { page, ...options } = await openOptions(await launch());
  const focused = page.locator(':focus');
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('Tab');
      if (name.test((await nameOfFocus(page)) ?? '')) return;
    }
    throw new Error(`Tab never came to ${name}`);
  };

  await tabTo(/^Domaines de mon organisation$/);
  await page.keyboard.type('a.example');
  await page.keyboard.press('Enter');
  await expect(options.items('organisationDomains')).toHaveText(['a.example']);
  await page.keyboard.press('Shift+Tab');
  await expect(focused).toHaveAccessibleName('Retirer a.example');
  await page.keyboard.press('Enter');
  await expect(options.items('organisationDomains')).toHaveCount(0);
  await expect(focused).toHaveAccessibleName('Domaines de mon organisation');

  await tabTo(/^Données de santé vers une adresse hors MSSanté$/);
  await page.keyboard.press('End');
  await expect(options.rule('outside-health').getByRole('combobox')).toHaveValue('block');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(options.rule('outside-health').getByText('Repose sur')).toBeVisible();

  await tabTo(/^Ne pas laisser partir/);
  await page.keyboard.press('Space');
  await expect(options.origin('failClosed')).toHaveText('Votre choix');
  await tabTo(/^Celle du navigateur$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(focused).toHaveAccessibleName('English');
});

test('in forced colours, and without motion, the page still shows everything', async ({ launch }) => {
  const { page, ...options } = await openOptions(await launch({ policy: { locked: ['language'] } }));
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await expect(options.origin('language')).toHaveText('Fixé par votre organisation');
  await expect(options.setting('failClosed').getByRole('checkbox')).toBeVisible();
  await expect(options.setting('organisationDomains').locator('.field')).not.toHaveCSS(
    'border-style',
    'none',
  );
});

function nameOfFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const ids = element?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    if (labels !== '') return labels;
    const own = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
    return element?.getAttribute('aria-label') ?? own ?? null;
  });
}

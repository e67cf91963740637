import { IMPORT_FAILURES } from '../../../utils/directory/state';
import { expect, test } from '../extension';
import { DIRECTORY, directoryState, MORNING, READING } from './list-states';
import { chooseFile, openStubbed, type StubbedOptions } from './stubbed-options';

const FILE = { name: 'extraction.txt', mimeType: 'text/plain', buffer: Buffer.from('fictif') };
const NEW = { ...DIRECTORY, rows: 12, importedAt: MORNING + 1 };

const choose = ({ page }: StubbedOptions) => chooseFile(page, 'Choisir un fichier…', FILE, '#directory');

test('the directory in use tells its rows, its day, where it comes from, and the rows left out', async ({
  borrow,
}) => {
  const current = {
    ...DIRECTORY,
    rejected: 12,
    firstRejected: [
      { line: 17, reason: 'columns' as const },
      { line: 1_204, reason: 'address' as const },
    ],
  };
  const { page } = await openStubbed(await borrow(), { 'directory-state': directoryState({ current }) });
  const section = page.locator('#directory');
  await expect(section.locator('.fact-list')).toContainText('536\u202F120');
  await expect(section.locator('.fact-list')).toContainText('19 novembre 2026');
  await expect(section.locator('.fact-list')).toContainText('Un fichier choisi à la main');
  await section.getByText('12 lignes laissées de côté').click();
  await expect(section.locator('[data-rejected] li')).toHaveText([
    'ligne 17\u00A0: elle n’a pas le bon nombre de colonnes',
    'ligne 1\u202F204\u00A0: l’adresse n’en est pas une',
  ]);
});

test('a file goes to a worker; how far it is is shown, and read aloud only at quarters', async ({
  borrow,
}) => {
  const options = await openStubbed(await borrow(), {
    'directory-state': directoryState({ current: null }),
    'directory-changed': directoryState({ current: NEW }),
  });
  const { page } = options;
  await choose(options);
  expect(await options.orders()).toEqual(['/list-worker.js', 'import extraction.txt']);
  await expect(page.getByRole('button', { name: 'Arrêter' })).toBeFocused();
  const running = page.locator('[data-import-running="here"]');
  const aloud = page.locator('[data-import-aloud]');
  await options.tell({ kind: 'progress', progress: READING });
  await expect(running).toContainText(
    'Lecture · 34 sur 89\u00A0Mo · 204\u202F512 lignes · encore 4\u00A0s environ',
  );
  await expect(running.getByRole('progressbar')).toHaveJSProperty('value', 34 / 89);
  await expect(aloud).toHaveText('Lecture\u00A0: 25\u00A0%.');
  await options.tell({ kind: 'progress', progress: { ...READING, bytesRead: 44_000_000 } });
  await expect(running).toContainText('44 sur 89');
  await expect(aloud).toHaveText('Lecture\u00A0: 25\u00A0%.');
  await options.tell({ kind: 'progress', progress: { ...READING, phase: 'writing', secondsLeft: null } });
  await expect(aloud).toHaveText('Enregistrement…');
  await options.tell({ kind: 'done', directory: NEW });
  await expect(running).toHaveCount(0);
  await expect(
    page.locator('#directory').getByText('Le nouvel annuaire est en service').first(),
  ).toBeVisible();
  await expect(page.locator('#directory .fact-list')).toContainText('12');
  expect(await options.orders()).toContain('terminated');
  expect((await options.asked()).map(({ verb }) => verb)).toContain('directory-changed');
});

test('leaving during the import of a file asks first; before and after it does not', async ({ borrow }) => {
  const options = await openStubbed(await borrow(), {
    'directory-state': directoryState(),
    'directory-changed': directoryState({ current: NEW }),
  });
  const asksToStay = () =>
    options.page.evaluate(() => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    });
  expect(await asksToStay()).toBe(false);
  await choose(options);
  await expect.poll(asksToStay).toBe(true);
  await options.tell({ kind: 'done', directory: NEW });
  await expect.poll(asksToStay).toBe(false);
});

test('a cancelled import of a file says so, and what stays; the focus is not lost', async ({ borrow }) => {
  const options = await openStubbed(await borrow(), { 'directory-state': directoryState() });
  await choose(options);
  await options.page.getByRole('button', { name: 'Arrêter' }).click();
  expect(await options.orders()).toContain('cancel');
  await options.tell({ kind: 'failed', reason: 'cancelled' });
  const told = options.page.locator('[data-import-failure="cancelled"]');
  await expect(told).toContainText('L’import a été arrêté.');
  await expect(told).toContainText('L’annuaire d’avant reste en service.');
  await expect(options.page.getByRole('button', { name: 'Prendre les données publiques' })).toBeFocused();
});

test('a worker that does not answer any more is ended, and the page is usable again', async ({ borrow }) => {
  const options = await openStubbed(await borrow(), { 'directory-state': directoryState() });
  await choose(options);
  await options.page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(options.page.locator('[data-import-failure="cancelled"]')).toBeVisible();
  expect(await options.orders()).toContain('terminated');
});

test('each failure is told in plain words, with what to do', async ({ borrow }) => {
  const options = await openStubbed(await borrow(), { 'directory-state': directoryState() });
  const said = new Set<string>();
  for (const reason of IMPORT_FAILURES) {
    await choose(options);
    await options.tell({ kind: 'failed', reason });
    const told = options.page.locator(`[data-import-failure="${reason}"]`);
    await expect(told).toContainText('L’annuaire d’avant reste en service.');
    await expect(options.page.locator('[data-import-aloud]')).not.toBeEmpty();
    said.add((await told.textContent()) ?? '');
  }
  expect(said.size).toBe(IMPORT_FAILURES.length);
});

test('a failure of the night is told with its day, until a directory has come', async ({ borrow }) => {
  const lastFailure = { reason: 'offline' as const, at: MORNING, origin: 'mirror' as const };
  const options = await openStubbed(await borrow(), {
    'directory-state': directoryState({ current: null, lastFailure }),
  });
  const told = options.page.locator('[data-import-failure="offline"]');
  await expect(told).toContainText('20 novembre 2026');
  await expect(told).toContainText('Rien n’a été enregistré.');
  await options.answer({ 'directory-state': directoryState({ current: NEW, lastFailure }) });
  await options.page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(told).toHaveCount(0);
});

test('an import in the background is followed while it runs, and no longer', async ({ borrow }) => {
  const options = await openStubbed(await borrow(), {
    'directory-state': directoryState(),
    'directory-import': directoryState({ progress: { ...READING, bytesTotal: null } }),
  });
  const { page } = options;
  await page.evaluate(() => {
    const timers = new Set<unknown>();
    const { setInterval, clearInterval } = globalThis;
    Object.assign(globalThis, {
      timers,
      setInterval: (...call: Parameters<typeof setInterval>) => {
        const timer = setInterval(...call);
        timers.add(timer);
        return timer;
      },
      clearInterval: (timer: number) => {
        timers.delete(timer);
        clearInterval(timer);
      },
    });
  });
  await options.asked();
  await options.answer({ 'directory-state': directoryState({ progress: READING }) });
  await expect(page.locator('#directory')).toContainText('Environ 90\u00A0Mo viennent de data.gouv.fr');
  await page.getByRole('button', { name: 'Prendre les données publiques' }).click();
  await expect(page.locator('[data-import-running="background"]')).toContainText('34 sur 89');
  await expect(page.locator('#directory')).toContainText('Vous pouvez fermer cette page');
  expect(await page.evaluate(() => timers.size)).toBe(1);
  await options.answer({ 'directory-state': directoryState({ current: NEW }) });
  await expect(
    page.locator('#directory').getByText('Le nouvel annuaire est en service').first(),
  ).toBeVisible();
  const looked = await options.asked();
  expect(looked[0]).toEqual({ verb: 'directory-import', request: { from: 'open-data' } });
  expect(await page.evaluate(() => timers.size)).toBe(0);
});

test('the organisation’s mirror is offered where one is set; its import is stopped by the background', async ({
  borrow,
}) => {
  const lastFailure = { reason: 'cancelled' as const, at: MORNING + 5, origin: 'mirror' as const };
  const options = await openStubbed(await borrow(), {
    'directory-state': directoryState({ hasMirror: true }),
    'directory-import': directoryState({ progress: READING, hasMirror: true }),
    'directory-cancel': directoryState({ lastFailure, hasMirror: true }),
  });
  await options.page.getByRole('button', { name: 'Prendre chez mon organisation' }).click();
  await options.answer({ 'directory-state': directoryState({ progress: READING, hasMirror: true }) });
  await options.page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(options.page.locator('[data-import-failure="cancelled"]')).toBeVisible();
});

test('erasing asks first; « Le garder » changes nothing', async ({ borrow }) => {
  const options = await openStubbed(await borrow(), {
    'directory-state': directoryState(),
    'directory-erase': directoryState({ current: null }),
  });
  const { page } = options;
  const erase = page.getByRole('button', { name: 'Effacer l’annuaire' });
  await erase.click();
  await page.getByRole('button', { name: 'Le garder' }).click();
  await options.asked();
  await erase.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Effacer' }).click();
  await expect(page.locator('[data-directory-standing="absent"]')).toBeVisible();
  await expect(page.locator('#directory').getByText('L’annuaire est effacé.').first()).toBeVisible();
  expect((await options.asked()).map(({ verb }) => verb)).toEqual(['directory-erase']);
});

test('a file is also taken by dropping it; dropped beside its place it does not replace the page', async ({
  borrow,
}) => {
  const options = await openStubbed(await borrow(), { 'directory-state': directoryState() });
  const drop = (target: string) =>
    options.page.evaluate((selector) => {
      const data = new DataTransfer();
      data.items.add(new File(['fictif'], 'extraction.txt'));
      const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      document.querySelector(selector)?.dispatchEvent(event);
      return event.defaultPrevented;
    }, target);
  // The page listens once it is drawn.
  await expect.poll(() => drop('#rules')).toBe(true);
  expect(await options.orders()).toEqual([]);
  expect(await drop('.drop')).toBe(true);
  expect(await options.orders()).toEqual(['/list-worker.js', 'import extraction.txt']);
});

test('the key is covered until it is asked for, and a mistyped one is not repeated', async ({ borrow }) => {
  const options = await openStubbed(await borrow(), { 'directory-state': directoryState() });
  const setting = options.setting('annuaireApiKey');
  const field = setting.locator('input');
  await expect(field).toHaveAttribute('type', 'password');
  await field.fill('clé fictive 123');
  await field.press('Enter');
  await expect(setting.getByRole('alert')).toContainText('Copiez-la de nouveau');
  await expect(setting.getByRole('alert')).not.toContainText('123');
  await field.fill('cle-fictive-123');
  await field.press('Enter');
  await expect(options.origin('annuaireApiKey')).toHaveText('Votre choix');
  await setting.getByRole('button', { name: /^Afficher/ }).click();
  await expect(field).toHaveAttribute('type', 'text');
  await expect(field).toHaveValue('cle-fictive-123');
  await options.setting('askAnnuaireApi').getByRole('checkbox').check();
  await expect(options.origin('askAnnuaireApi')).toHaveText('Votre choix');
});

test('the organisation’s key is said to be set, and is nowhere in the page', async ({ launch }) => {
  const policy = { annuaireApiKey: 'cle-de-l-organisation', locked: ['annuaireApiKey'] };
  const options = await openStubbed(await launch({ policy }), {
    'directory-state': directoryState({ hasApiKey: true }),
  });
  const setting = options.setting('annuaireApiKey');
  await expect(setting).toContainText('Votre organisation en a donné une');
  await expect(setting.locator('input')).toBeDisabled();
  await expect(setting.locator('input')).toHaveValue('');
  await expect(setting.getByRole('button', { name: /^Afficher/ })).toHaveCount(0);
  expect(await options.page.content()).not.toContain('cle-de-l-organisation');
});

test('hosts that the browser keeps away are told, and asked for in the click', async ({ borrow }) => {
  const options = await openStubbed(await borrow(), {
    'directory-state': directoryState(),
  });
  await options.page.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    chrome.permissions.contains = async ({ origins }) => !origins[0]?.includes('miroir.example');
    chrome.permissions.request = async (wish) =>
      asked.push({ ...wish, inClick: navigator.userActivation.isActive }) < 0;
  });
  await options.enter('trustListUrl', 'https://miroir.example/liste.json');
  const hint = options.page.locator('#trust [data-missing-hosts]');
  await expect(hint).toContainText('miroir.example');
  await hint.getByRole('button', { name: 'Autoriser Pli sûr à joindre miroir.example' }).click();
  await expect(hint.getByRole('status')).toContainText('Le navigateur n’a pas donné l’autorisation');
  expect(await options.page.evaluate(() => asked)).toEqual([
    { origins: ['https://miroir.example/*'], inClick: true },
  ]);
});

declare const asked: unknown[];
declare const timers: Set<unknown>;
declare const chrome: {
  permissions: {
    contains(wish: { origins: string[] }): Promise<boolean>;
    request(wish: { origins: string[] }): Promise<boolean>;
  };
};

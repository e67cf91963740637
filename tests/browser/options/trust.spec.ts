import { TRUST_PROBLEMS } from '../../../utils/trust/trust-state';
import { expect, test } from '../extension';
import { LIST, MORNING, trustState } from './list-states';
import { chooseFile, openStubbed } from './stubbed-options';

const text = (content: string) => ({
  name: 'liste.xml',
  mimeType: 'text/xml',
  buffer: Buffer.from(content),
});

test('the list in use tells its names, its dates, where it comes from and its signature', async ({
  borrow,
}) => {
  const { page } = await openStubbed(await borrow(), { 'trust-state': trustState() });
  const section = page.locator('#trust');
  await expect(section.locator('[data-trust-standing]')).toHaveText('La liste est en service.');
  await expect(section.locator('.fact-list')).toContainText('5\u202F002');
  await expect(section.locator('.fact-list')).toContainText('19 novembre 2026');
  await expect(section.locator('.fact-list')).toContainText('20 novembre 2026');
  await expect(section.locator('.fact-list')).toContainText('21 novembre 2026');
  await expect(section.locator('.fact-list')).toContainText('Le miroir de votre organisation');
  await expect(section.locator('.fact-list')).toContainText('Vérifiée, avec la clé publique');
});

test('an XML signature is said not to be verified, and why; a list without dates says so', async ({
  borrow,
}) => {
  const current = { ...LIST, signature: 'not-verified' as const, generatedAt: null, rejected: 3 };
  const { page } = await openStubbed(await borrow(), { 'trust-state': trustState({ current }) });
  const section = page.locator('#trust');
  await expect(section).toContainText('signature XML, que Pli sûr ne contrôle pas');
  await expect(section).toContainText('Le fichier ne le dit pas');
  await expect(section).toContainText('3 entrées n’étaient pas des noms de domaine');
});

test('an old or missing list is told quietly, with what it means', async ({ borrow }) => {
  const browser = await borrow();
  const old = await openStubbed(browser, { 'trust-state': trustState({ isStale: true }) });
  await expect(old.page.locator('[data-trust-standing="stale"]')).toContainText('comptent comme probables');
  const none = await openStubbed(browser, {
    'trust-state': trustState({ current: null, isStale: true, nextTryAt: null }),
  });
  await expect(none.page.locator('[data-trust-standing="absent"]')).toContainText('.mssante.fr');
  await expect(none.page.locator('#trust')).toContainText('Rien n’est prévu');
  await expect(none.page.locator('#trust').locator('.tone-warn, .tone-block, [role=alert] *')).toHaveCount(0);
});

test('each problem is told in plain words, with what to do, and that the old list stays', async ({
  borrow,
}) => {
  const options = await openStubbed(await borrow(), { 'trust-state': trustState() });
  const said = new Set<string>();
  for (const problem of TRUST_PROBLEMS) {
    const lastTry = { at: MORNING, origin: 'official' as const, problem };
    await options.answer({ 'trust-state': trustState({ lastTry }) });
    await options.page.evaluate(() => dispatchEvent(new Event('focus')));
    const hint = options.page.locator(`[data-trust-problem="${problem}"]`);
    await expect(hint).toContainText('La liste d’avant reste en service.');
    await expect(hint).toContainText('L’adresse officielle');
    said.add((await hint.textContent()) ?? '');
  }
  expect(said.size).toBe(TRUST_PROBLEMS.length);
  const lastTry = { at: MORNING, origin: 'official' as const, problem: 'certificate-or-offline' as const };
  await options.answer({ 'trust-state': trustState({ lastTry }) });
  await options.page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(options.page.locator('[data-trust-problem]')).toContainText('IGC-Santé');
  await expect(options.page.locator('[data-trust-problem]')).toContainText('miroir');
});

test('« Chercher maintenant » asks, and says how it ended', async ({ borrow }) => {
  const current = { ...LIST, domains: 5_010, takenAt: MORNING + 1 };
  const options = await openStubbed(await borrow(), {
    'trust-state': trustState(),
    'trust-refresh': trustState({ current }),
  });
  const outcome = options.page.locator('[data-trust-outcome]');
  const button = options.page.getByRole('button', { name: 'Chercher maintenant' });
  await button.click();
  await expect(outcome).toHaveText('Une nouvelle liste est en service.');
  await expect(options.page.locator('#trust .fact-list')).toContainText('5\u202F010');
  await button.click();
  await expect(outcome).toContainText('la plus récente');
  const lastTry = { at: MORNING, origin: 'mirror' as const, problem: 'offline' as const };
  await options.answer({ 'trust-refresh': trustState({ current, lastTry }) });
  await button.click();
  await expect(outcome).toContainText('Aucune nouvelle liste');
  await options.answer({ 'trust-refresh': null });
  await button.click();
  await expect(outcome).toContainText('n’a pas pu le faire');
});

test('a file is read as text and offered; one that is no text, or too big, is refused before', async ({
  borrow,
}) => {
  const options = await openStubbed(await borrow(), {
    'trust-state': trustState(),
    'trust-offer': trustState({ current: { ...LIST, origin: 'file', takenAt: MORNING + 1 } }),
  });
  const { page } = options;
  const outcome = page.locator('#trust [data-trust-outcome]');
  const choose = (file: Parameters<typeof chooseFile>[2]) =>
    chooseFile(page, 'Choisir un fichier…', file, '#trust');
  await choose({ ...text(''), buffer: Buffer.from('PK\u0003\u0004\u0000\u0000') });
  await expect(outcome).toContainText('n’est pas du texte');
  await choose({ ...text(''), buffer: Buffer.alloc(40_000_001, 'a') });
  await expect(outcome).toContainText('trop gros');
  const asked = () => options.asked().then((all) => all.filter(({ verb }) => verb === 'trust-offer'));
  expect(await asked()).toEqual([]);
  await choose(text('<liste>é.example</liste>'));
  await expect(outcome).toHaveText('Une nouvelle liste est en service.');
  expect(await asked()).toEqual([{ verb: 'trust-offer', request: { text: '<liste>é.example</liste>' } }]);
});

test('a list that shrank waits for a person: kept or taken by one press', async ({ borrow }) => {
  const held = { list: { ...LIST, domains: 3_752, takenAt: MORNING + 1 }, lost: 1_250 };
  const options = await openStubbed(await borrow(), {
    'trust-state': trustState({ held }),
    'trust-decide': trustState(),
  });
  const question = options.page.locator('[data-held]');
  await expect(question).toContainText('La nouvelle liste a perdu 1\u202F250 noms sur 5\u202F002.');
  await question.getByRole('button', { name: 'Garder l’actuelle' }).click();
  await expect(question).toHaveCount(0);
  await expect(options.page.locator('[data-trust-outcome]')).toHaveText('La liste actuelle est gardée.');
  await options.answer({
    'trust-refresh': trustState({ held }),
    'trust-decide': trustState({ current: held.list }),
  });
  await options.page.getByRole('button', { name: 'Chercher maintenant' }).click();
  await question.getByRole('button', { name: 'L’utiliser' }).click();
  await expect(options.page.locator('[data-trust-outcome]')).toHaveText('Une nouvelle liste est en service.');
  const decided = (await options.asked()).filter(({ verb }) => verb === 'trust-decide');
  expect(decided.map(({ request }) => request)).toEqual([{ take: false }, { take: true }]);
});

test('a state that cannot be read is said to be so, and asked for again', async ({ borrow }) => {
  const options = await openStubbed(await borrow(), { 'trust-state': null });
  const section = options.page.locator('#trust');
  await expect(section.getByRole('alert').first()).toContainText('n’a pas pu être lu');
  await options.answer({ 'trust-state': trustState() });
  await section.getByRole('button', { name: 'Réessayer' }).click();
  await expect(section.locator('[data-trust-standing]')).toHaveText('La liste est en service.');
});

test('an address or a key that cannot be used is refused with the reason', async ({ borrow }) => {
  const options = await openStubbed(await borrow(), { 'trust-state': trustState() });
  await options.enter('trustListUrl', 'http://miroir.example/liste.json');
  await expect(options.setting('trustListUrl').getByRole('alert')).toContainText('https://');
  await options.enter('mirrorKey', 'pas une clé');
  await expect(options.setting('mirrorKey').getByRole('alert')).toContainText('clé publique Ed25519');
  await options.enter('mirrorKey', `${'A'.repeat(43)}=`);
  await expect(options.origin('mirrorKey')).toHaveText('Votre choix');
});

import { expect, type Page, type Request, test } from '@playwright/test';
import type { Draft } from '../../../utils/mail/draft';
import type { HeldRequest, MessageToMove } from '../../../utils/webmail/contract';
import { chromiumPath } from '../../browser/browser-paths';
import { type AdapterWorld, bundleAdapter, enterWorld } from './adapter-world';
import { openOutlook } from './outlook-page';
import { type Replica, startReplica } from './replica-server';
import { SACHA, SEND_PATHS, writeMail } from './send-paths';

/*
 * The adapter in a real browser, on the replica, without the extension around it. It says nothing about the real
 * Outlook.
 */

test.use({ launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-quic'] } });

const DOMINIQUE = 'dominique.fictif@sante-travail.example';
const CLAUDE = 'claude.invente@medecin.mssante.fr';

let replica: Replica;
let bundle: string;
test.beforeAll(async () => {
  replica = await startReplica();
  bundle = await bundleAdapter();
});
test.afterEach(() => replica.clear());
test.afterAll(() => replica.stop());

test('a composer is read as it stands', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  const compose = await writeMail(outlook);
  await compose.pickRecipient('dom', 'Dominique Fictif');
  await compose.showField('cc');
  await compose.addRecipient(`${CLAUDE};noa`, 'cc');
  await compose.attach('avis-fictif.pdf');
  const draft = await readFirst(await enterWorld(page, bundle));
  expect(recipientsOf(draft)).toEqual([
    `to ${SACHA} = ${SACHA}`,
    'to Dominique Fictif = name-only',
    `cc ${CLAUDE} = ${CLAUDE}`,
    'cc noa = not-an-address',
  ]);
  expect(draft).toMatchObject({
    sender: { known: true, value: { key: 'camille.exemple@sante-travail.example' } },
    subject: { known: true, value: 'Visite' },
    body: { known: true, value: { written: 'Bonjour, à lundi.', quoted: '', signature: '' } },
    attachments: { known: true, value: [{ name: 'avis-fictif.pdf' }] },
  });
});

test('what the page saves tells the address behind a name', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  const world = await enterWorld(page, bundle);
  const compose = await outlook.openCompose();
  const [save] = await Promise.all([
    page.waitForRequest(/service\.svc\?action=CreateItem/),
    compose.pickRecipient('dom', 'Dominique Fictif'),
  ]);
  expect(recipientsOf(await readFirst(world))).toEqual(['to Dominique Fictif = name-only']);
  await world.ask(`outlook.readRequest(${JSON.stringify(heldFrom(save))}, document).kind`);
  expect(recipientsOf(await readFirst(world))).toEqual([`to Dominique Fictif = ${DOMINIQUE}`]);
});

test('a collapsed answer shows its recipients, an unfolded one its quote', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  const world = await enterWorld(page, bundle);
  const compose = await outlook.answer('reply-all');
  await compose.setBody('Entendu.');
  const collapsed = await readFirst(world);
  expect(recipientsOf(collapsed)).toEqual([`to Sacha Supposé = ${SACHA}`, 'to Dominique Fictif = name-only']);
  expect(collapsed.subject).toEqual({ known: false, why: 'not-found' });
  await world.ask('globalThis.before = first(); undefined');
  await compose.expandHeader();
  const unfolded = await readFirst(world);
  expect(recipientsOf(unfolded)).toEqual([`to Sacha Supposé = ${SACHA}`, 'cc Dominique Fictif = name-only']);
  expect(unfolded.body).toMatchObject({
    known: true,
    value: { written: 'Entendu.', quoted: expect.stringContaining('poste de découpe') },
  });
  expect(await world.ask('first() === before && first().isOpen()')).toBe(true);
});

for (const [path, send] of Object.entries(SEND_PATHS)) {
  if (path.includes('pop-out')) continue;
  test(`a send by ${path} is seen`, async ({ page }) => {
    const outlook = await openOutlook(page, replica);
    const world = await enterWorld(page, bundle);
    await watchSends(world, 'look');
    const compose = await send(outlook);
    await compose.expectClosed();
    expect(await world.ask('asked.length')).toBe(path.includes('missing subject') ? 2 : 1);
    expect(await world.ask('asked.every((composer) => !composer.isOpen())')).toBe(true);
  });
}

test('a send is held, then released by the button that was pressed', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  const world = await enterWorld(page, bundle);
  await watchSends(world, 'hold');
  const compose = await writeMail(outlook);
  await compose.ctrlEnter();
  await compose.pressSend();
  await expect(compose.surface).toBeVisible();
  expect(replica.sent()).toEqual([]);
  expect(await world.ask('asked.length === 2 && asked[0] === asked[1]')).toBe(true);
  await world.ask("mode = 'look'; asked[0].pressSend()");
  await compose.expectClosed();
  expect(replica.sent()).toHaveLength(1);
});

test('a send for later that was held is released for later', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  const world = await enterWorld(page, bundle);
  const other = await writeMail(outlook);
  const compose = await writeMail(outlook);
  await watchSends(world, 'hold');
  await compose.openSchedule();
  await outlook.layer('confirm-schedule').click();
  expect(await world.ask('asked.length === 1 && asked[0] === outlook.composers(document)[1]')).toBe(true);
  await world.ask("mode = 'look'; asked[0].pressSend()");
  await compose.expectClosed();
  await expect(other.surface).toBeVisible();
  expect(replica.sent()).toMatchObject([{ sendAt: expect.stringContaining('2030-01-15') }]);
});

test('a send in a pop-out is seen and pressed there', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  const popOut = await (await writeMail(outlook)).popOut();
  const world = await enterWorld(popOut.page, bundle);
  expect(await world.ask('outlook.recognises(document)')).toBe(true);
  expect(recipientsOf(await readFirst(world))).toEqual([`to ${SACHA} = ${SACHA}`]);
  await watchSends(world, 'hold');
  await popOut.pressSend();
  expect(replica.sent()).toEqual([]);
  await world.ask("mode = 'look'; asked[0].pressSend()");
  await popOut.expectClosed();
  expect(replica.sent()).toHaveLength(1);
});

test('a recipient is replaced, and taken out', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  const world = await enterWorld(page, bundle);
  const compose = await writeMail(outlook);
  await compose.pickRecipient('dom', 'Dominique Fictif');
  expect(await replace(world, SACHA, 'noa.chimere@medecin.mssante.fr')).toBe('done');
  expect(recipientsOf(await readFirst(world))).toEqual([
    'to Dominique Fictif = name-only',
    'to noa.chimere@medecin.mssante.fr = noa.chimere@medecin.mssante.fr',
  ]);
  expect(await replace(world, 'noa.chimere@medecin.mssante.fr', null)).toBe('done');
  await compose.pressSend();
  await compose.expectClosed();
  expect(replica.sent()).toMatchObject([{ to: [DOMINIQUE] }]);
});

test('a replacement for which Outlook takes somebody else is a mismatch', async ({ page }) => {
  const outlook = await openOutlook(page, replica, { picker: 'eager' });
  const world = await enterWorld(page, bundle);
  await writeMail(outlook);
  expect(await replace(world, SACHA, 'claude@usine.example')).toBe('mismatch');
});

test('a recipient without a chip of its own cannot be replaced', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  const world = await enterWorld(page, bundle);
  await outlook.answer('reply');
  expect(await replace(world, SACHA, CLAUDE)).toBe('not-possible');
  expect(recipientsOf(await readFirst(world))).toEqual([`to Sacha Supposé = ${SACHA}`]);
});

test('an empty composer is opened and filled, and nothing is sent', async ({ page }) => {
  await openOutlook(page, replica);
  const world = await enterWorld(page, bundle);
  expect(await world.ask('outlook.openComposer(document)')).toBe(true);
  const message: MessageToMove = {
    to: [CLAUDE, SACHA],
    cc: ['noa.chimere@usine.example'],
    bcc: [DOMINIQUE],
    subject: 'Visite du poste',
    text: 'Bonjour,\n\nà lundi.\nCordialement',
    attachmentNames: [],
  };
  expect(await world.ask(`first().fill(${JSON.stringify(message)})`)).toBe('done');
  expect(await world.ask(`first().fill(${JSON.stringify(message)})`)).toBe('not-possible');
  expect(replica.sent()).toEqual([]);
  expect(await world.ask('first().pressSend()')).toBe(true);
  await expect
    .poll(() => replica.sent())
    .toMatchObject([{ to: message.to, cc: message.cc, bcc: message.bcc, subject: message.subject }]);
});

test('the bar has its place, marks their chips, and the keyboard comes back to the text', async ({
  page,
}) => {
  const outlook = await openOutlook(page, replica);
  const world = await enterWorld(page, bundle);
  await writeMail(outlook);
  await world.ask(`{
    const { parent, before } = first().barPlace();
    parent.insertBefore(document.createElement('pli-sur-bar'), before).append('pas du texte');
    first().recipientMarks()[0].element.append(document.createElement('pli-sur-mark'));
    first().focusBody();
  }`);
  await page.keyboard.type('!');
  const draft = await readFirst(world);
  expect(draft.body.known && draft.body.value.written).toContain('!');
  expect(recipientsOf(draft)).toEqual([`to ${SACHA} = ${SACHA}`]);
});

test.describe('on a page whose layout has changed', () => {
  // Unlike a content script, a world made for a test is bound by the Trusted Types of the page.
  test.use({ bypassCSP: true });

  test('only the request tells of the send', async ({ page }) => {
    const draft = await readUnknownSend(page);
    expect(recipientsOf(draft)).toEqual([`to ${SACHA} = ${SACHA}`]);
    expect(draft.body).toMatchObject({ known: true, value: { written: 'Bonjour, à lundi.' } });
  });
});

test('where the page forbids to parse, the body of a request is unread', async ({ page }) => {
  const draft = await readUnknownSend(page);
  expect(recipientsOf(draft)).toEqual([`to ${SACHA} = ${SACHA}`]);
  expect(draft.body).toEqual({ known: false, why: 'out-of-reach' });
});

/** Sends from a page that the first barrier cannot read, and gives what the adapter makes of the request. */
async function readUnknownSend(page: Page): Promise<Draft> {
  const outlook = await openOutlook(page, replica, { variant: 'unknown', autosave: '0' });
  const world = await enterWorld(page, bundle);
  await watchSends(world, 'hold');
  const compose = await writeMail(outlook);
  expect(await world.ask('outlook.composers(document).length')).toBe(0);
  const [request] = await Promise.all([page.waitForRequest(/service\.svc/), compose.pressSend()]);
  return world.ask(`outlook.readRequest(${JSON.stringify(heldFrom(request))}, document).draft`);
}

/** The request as the page-world barrier describes it. */
function heldFrom(request: Request): HeldRequest {
  const { action = '' } = request.headers();
  return {
    via: 'fetch',
    method: request.method(),
    url: request.url(),
    headers: { action },
    text: request.postData(),
    fields: null,
  };
}

/** Listens as the first barrier does: `asked` holds the composers; in mode `hold` the page sees no send. */
async function watchSends(world: AdapterWorld, mode: 'look' | 'hold'): Promise<void> {
  await world.ask(`
    globalThis.mode = '${mode}';
    globalThis.asked = [];
    for (const type of ['click', 'keydown']) {
      window.addEventListener(type, (event) => {
        const composer = outlook.sendAskedBy(event, document);
        if (composer === null) return;
        asked.push(composer);
        if (mode !== 'hold') return;
        event.preventDefault();
        event.stopImmediatePropagation();
      }, true);
    }`);
}

function replace(world: AdapterWorld, from: string, to: string | null): Promise<string> {
  return world.ask(`{
    const { value } = first().read().recipients;
    const { address } = value.find(({ address }) => address.known && address.value.key === '${from}');
    first().replaceRecipient(address.value, ${JSON.stringify(to)});
  }`);
}

function readFirst(world: AdapterWorld): Promise<Draft> {
  return world.ask('first().read()');
}

function recipientsOf({ recipients }: Draft): string[] {
  const all = recipients.known ? recipients.value : [];
  return all.map(
    ({ field, shown, address }) => `${field} ${shown} = ${address.known ? address.value.key : address.why}`,
  );
}

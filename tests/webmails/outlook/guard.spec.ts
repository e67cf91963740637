import { type ExtensionBrowser, expect, launchChromium, test } from '../../browser/extension';
import { guardSurfaces } from '../../browser/guard-surfaces';
import { type Compose, type OutlookPage, openOutlook, type ReplicaOptions } from './outlook-page';
import { type Replica, startReplica } from './replica-server';
import { SACHA } from './send-paths';

/* The guard on the Outlook REPLICA: pages and a recording server written here, never Outlook itself. */

const SUBJECT = 'Résultat de M. Modèle';
const HEALTH = 'La plombémie de M. Jean Modèle est à 520 µg/L.';
const ORDINARY = 'La réunion est déplacée à jeudi.';

let browser: ExtensionBrowser;
let replica: Replica;

test.beforeAll(async () => {
  browser = await launchChromium();
  replica = await startReplica();
});
test.afterAll(async () => {
  await browser.close();
  await replica.stop();
});
test.beforeEach(() => replica.clear());

async function open(options: ReplicaOptions = {}): Promise<OutlookPage> {
  return openOutlook(await browser.context.newPage(), replica, options);
}

async function write(outlook: OutlookPage, body = HEALTH): Promise<Compose> {
  const compose = await outlook.openCompose();
  await compose.addRecipient(SACHA);
  await compose.setSubject(SUBJECT);
  await compose.setBody(body);
  return compose;
}

async function expectSentOnce(compose: Compose): Promise<void> {
  await compose.expectClosed();
  expect(replica.sent()).toHaveLength(1);
  expect(replica.sent()[0]).toMatchObject({ to: [SACHA], subject: SUBJECT });
  expect(replica.sent()[0]?.html).toContain(HEALTH);
}

async function expectWhole(compose: Compose): Promise<void> {
  await expect(compose.part('subject')).toHaveValue(SUBJECT);
  await expect(compose.part('body')).toContainText(HEALTH);
  await expect(compose.chips()).toHaveCount(1);
}

const WAYS: Readonly<Record<string, (outlook: OutlookPage) => Promise<Compose>>> = {
  'the Send button': (outlook) => write(outlook),
  'Ctrl+Enter': (outlook) => write(outlook),
  'Alt+S': (outlook) => write(outlook),
  'a pop-out': async (outlook) => (await write(outlook)).popOut(),
};
const PRESS: Readonly<Record<string, (compose: Compose) => Promise<void>>> = {
  'the Send button': (compose) => compose.pressSend(),
  'Ctrl+Enter': (compose) => compose.ctrlEnter(),
  'Alt+S': (compose) => compose.altS(),
  'a pop-out': (compose) => compose.pressSend(),
};

for (const transport of ['fetch', 'xhr', 'request'] as const) {
  for (const [way, start] of Object.entries(WAYS)) {
    test(`health data to an outside address, by ${way} over ${transport}: held, whole after « go back », sent once after « send anyway »`, async () => {
      const compose = await start(await open({ transport }));
      const guard = guardSurfaces(compose.page);
      await PRESS[way]?.(compose);
      await guard.expectHeld();
      expect(replica.sent()).toEqual([]);

      await guard.goBack();
      await expectWhole(compose);
      expect(replica.sent()).toEqual([]);

      await PRESS[way]?.(compose);
      await guard.expectHeld();
      await guard.sendAnyway('urgent').catch(ignoreClosedWindow(compose));
      await expectSentOnce(compose);
    });
  }
}

/** A pop-out closes as soon as its message has left, while the dialog's going away is still being waited for. */
function ignoreClosedWindow(compose: Compose) {
  return (error: unknown): void => {
    if (!compose.page.isClosed()) throw error;
  };
}

test('the payload in a header is held and released as well', async () => {
  const compose = await write(await open({ urlpostdata: '1' }));
  const guard = guardSurfaces(compose.page);
  await compose.pressSend();
  await guard.expectHeld();
  await guard.sendAnyway('urgent');
  await expectSentOnce(compose);
});

test('Escape in our dialog goes back, and never reaches the page, where it would discard the draft', async () => {
  const compose = await write(await open());
  const guard = guardSurfaces(compose.page);
  await compose.pressSend();
  await guard.expectHeld();
  await compose.page.keyboard.press('Escape');
  await guard.expectNoDialog();
  await expectWhole(compose);
});

test('an ordinary message leaves with no dialog at all', async () => {
  const compose = await write(await open(), ORDINARY);
  await watchDialogs(compose);
  await compose.pressSend();
  await compose.expectClosed();
  expect(replica.sent()).toHaveLength(1);
  expect(await dialogsSeen(compose)).toBe(0);
});

test('autosave is never held', async () => {
  const compose = await write(await open({ autosave: '200' }));
  await watchDialogs(compose);
  await expect.poll(() => replica.saves().length).toBeGreaterThan(0);
  expect(await dialogsSeen(compose)).toBe(0);
  expect(replica.sent()).toEqual([]);
});

test('an invitation of the calendar is no mail, and is left alone', async () => {
  const outlook = await open();
  await outlook.sendEvent('Plombémie : réunion', SACHA);
  await guardSurfaces(outlook.page).expectNoDialog();
});

test('without a subject the page’s own question follows ours; its second Send asks nothing twice', async () => {
  const outlook = await open();
  const compose = await write(outlook);
  const guard = guardSurfaces(compose.page);
  await compose.setSubject('');
  await compose.pressSend();
  await guard.expectHeld();
  await guard.sendAnyway('urgent');
  await outlook.layer('confirm').click();
  await compose.expectClosed();
  expect(replica.sent()).toHaveLength(1);
});

test('a scheduled send is held and then scheduled', async () => {
  const outlook = await open();
  const compose = await write(outlook);
  const guard = guardSurfaces(compose.page);
  await compose.openSchedule();
  await outlook.layer('confirm-schedule').click();
  await guard.expectHeld();
  expect(replica.sent()).toEqual([]);
  await guard.sendAnyway('urgent');
  await compose.expectClosed();
  expect(replica.sent()).toHaveLength(1);
});

test('a colleague shown by name only is known by the address that the autosave tells', async () => {
  const outlook = await open({ autosave: '200' });
  const compose = await outlook.openCompose();
  await compose.pickRecipient('claude', 'Claude Inventé');
  await compose.setSubject(SUBJECT);
  await compose.setBody(HEALTH);
  await expect.poll(() => replica.saves().at(-1)?.to ?? []).toHaveLength(1);
  const guard = guardSurfaces(compose.page);
  await compose.pressSend();
  await guard.expectHeld();
  await expect(guard.dialog).toContainText('@');
});

test('two composers do not mix: the ordinary one leaves while the other stays held', async () => {
  const outlook = await open();
  const held = await write(outlook);
  await held.pressSend();
  const guard = guardSurfaces(held.page);
  await guard.expectHeld();
  await guard.goBack();

  const other = await write(outlook, ORDINARY);
  await other.pressSend();
  await other.expectClosed();
  await guard.expectNoDialog();
  expect(replica.sent().map(({ html }) => html.includes(HEALTH))).toEqual([false]);
  await expectWhole(held);
});

test('the background killed at each step changes nothing', async () => {
  const outlook = await open();
  await browser.stopWorkers();
  const compose = await write(outlook);
  const guard = guardSurfaces(compose.page);
  await browser.stopWorkers();
  await compose.page.bringToFront();
  await compose.pressSend();
  await guard.expectHeld();
  await browser.stopWorkers();
  await compose.page.bringToFront();
  await guard.sendAnyway('urgent');
  await expectSentOnce(compose);
});

for (const transport of ['fetch', 'xhr'] as const) {
  test(`a page whose layout the first barrier does not know: the second holds the request (${transport})`, async () => {
    const compose = await write(await open({ variant: 'unknown', transport }));
    const guard = guardSurfaces(compose.page);
    await compose.pressSend();
    await guard.expectHeld();
    expect(replica.sent()).toEqual([]);

    await guard.goBack();
    await expect(compose.part('body')).toContainText(HEALTH);
    expect(replica.sent()).toEqual([]);

    await compose.pressSend();
    await guard.expectHeld();
    await guard.sendAnyway('urgent');
    await expectSentOnce(compose);
  });
}

test('on such a page an ordinary message leaves in silence', async () => {
  const compose = await write(await open({ variant: 'unknown' }), ORDINARY);
  await watchDialogs(compose);
  await compose.pressSend();
  await compose.expectClosed();
  expect(await dialogsSeen(compose)).toBe(0);
  expect(replica.sent()).toHaveLength(1);
});

async function watchDialogs({ page }: Compose): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['dialogs'] = '0';
    new MutationObserver(() => {
      if (document.querySelector('pli-sur-dialog')) document.documentElement.dataset['dialogs'] = '1';
    }).observe(document.documentElement, { childList: true });
  });
}

async function dialogsSeen({ page }: Compose): Promise<number> {
  return Number(await page.evaluate(() => document.documentElement.dataset['dialogs']));
}

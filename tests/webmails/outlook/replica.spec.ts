import { expect, test } from '@playwright/test';
import { SELECTORS } from '../../../utils/webmail/outlook/selectors';
import { chromiumPath } from '../../browser/browser-paths';
import { openOutlook, type ReplicaOptions } from './outlook-page';
import { type Replica, startReplica } from './replica-server';
import { SACHA, SEND_PATHS, writeMail } from './send-paths';

/*
 * The replica alone, without the extension: it delivers each message once, and nothing else. This says nothing
 * about the real Outlook.
 */

test.use({ launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-quic'] } });

let replica: Replica;
test.beforeAll(async () => {
  replica = await startReplica();
});
test.afterEach(() => replica.clear());
test.afterAll(() => replica.stop());

for (const variant of ['known', 'unknown']) {
  for (const [path, send] of Object.entries(SEND_PATHS)) {
    test(`one message leaves by ${path}, variant ${variant}`, async ({ page }) => {
      const outlook = await openOutlook(page, replica, { variant });
      const compose = await send(outlook);
      await expect.poll(() => replica.sent().length).toBe(1);
      await compose.expectClosed();
      expect(replica.sent()).toHaveLength(1);
    });
  }
}

const TRANSPORTS: readonly ReplicaOptions[] = ['fetch', 'request', 'xhr'].flatMap((transport) => [
  { transport },
  { transport, urlpostdata: '1' },
]);

for (const options of TRANSPORTS) {
  test(`a message says the same by ${Object.values(options).join(' and header ')}`, async ({ page }) => {
    const outlook = await openOutlook(page, replica, { ...options, autosave: '0' });
    const compose = await writeMail(outlook);
    await compose.showField('cc');
    await compose.pickRecipient('dom', 'Dominique Fictif', 'cc');
    await compose.showField('bcc');
    await compose.addRecipient('noa.chimere@usine.example', 'bcc');
    await compose.pressSend();
    await compose.expectClosed();
    expect(replica.sent()).toMatchObject([
      {
        kind: 'new',
        from: 'camille.exemple@sante-travail.example',
        to: [SACHA],
        cc: ['dominique.fictif@sante-travail.example'],
        bcc: ['noa.chimere@usine.example'],
        subject: 'Visite',
        html: expect.stringContaining('Bonjour'),
        sendAt: null,
      },
    ]);
    const [send] = replica.requests;
    expect(send?.payloadIn).toBe(options['urlpostdata'] === '1' ? 'header' : 'body');
  });
}

test('saving as one types delivers nothing, and names every recipient', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  const compose = await writeMail(outlook);
  await expect.poll(() => replica.saves().length).toBeGreaterThan(0);
  await compose.pickRecipient('claude', 'Claude Inventé');
  await expect.poll(() => replica.saves().at(-1)?.to).toEqual([SACHA, 'claude.invente@medecin.mssante.fr']);
  expect(replica.requests.map(({ action }) => action)).toContain('UpdateItem');
  expect(replica.requests.every(({ disposition }) => disposition === 'SaveOnly')).toBe(true);
  expect(replica.sent()).toEqual([]);
});

test('a saved draft is sent by its changes only, and arrives whole', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  const compose = await writeMail(outlook);
  await expect.poll(() => replica.saves().at(-1)).toMatchObject({ to: [SACHA], subject: 'Visite' });
  await compose.setSubject('Visite de lundi');
  await compose.pressSend();
  await compose.expectClosed();
  const last = replica.requests.at(-1);
  expect(last?.action).toBe('UpdateItem');
  expect(JSON.stringify(last?.payload)).not.toContain(SACHA);
  expect(replica.sent()).toMatchObject([{ to: [SACHA], subject: 'Visite de lundi' }]);
});

test('a draft of yesterday is sent without a word about its recipients', async ({ page }) => {
  const outlook = await openOutlook(page, replica, { open: 'draft' });
  const compose = await outlook.oldDraft();
  await compose.pressSend();
  await compose.expectClosed();
  expect(JSON.stringify(replica.requests.at(-1)?.payload)).not.toContain('noa.chimere');
  expect(replica.sent()).toMatchObject([{ to: ['noa.chimere@usine.example'] }]);
});

test('a message for later is delivered once, with its date', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  const compose = await writeMail(outlook);
  await compose.openSchedule();
  await outlook.layer('confirm-schedule').click();
  await compose.expectClosed();
  expect(replica.sent()).toHaveLength(1);
  expect(replica.sent()[0]?.sendAt).toContain('2030-01-15');
});

test('files are uploaded to the draft and go with it', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  const compose = await writeMail(outlook);
  await compose.attach('avis-fictif.pdf');
  await compose.pressSend();
  await compose.expectClosed();
  expect(replica.sent()).toMatchObject([{ attachments: ['avis-fictif.pdf'] }]);
});

test('a send that fails leaves the composer as it was, and can be tried again', async ({ page }) => {
  const outlook = await openOutlook(page, replica, { autosave: '0' });
  const compose = await writeMail(outlook);
  await page.route('**/service.svc*', (route) => route.abort());
  await compose.pressSend();
  await expect(compose.part('error')).toBeVisible();
  await expect(compose.part('error')).toHaveText("Le message n'a pas pu être envoyé");
  await expect(compose.chips()).toHaveCount(1);
  await expect(compose.part('body')).toContainText('Bonjour');
  await page.unroute('**/service.svc*');
  await compose.pressSend();
  await compose.expectClosed();
  expect(replica.sent()).toHaveLength(1);
});

test('an invitation is posted like a mail and is none', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  await outlook.sendEvent('Réunion', SACHA);
  expect(replica.requests).toMatchObject([{ action: 'CreateItem', disposition: 'SendAndSaveCopy' }]);
  expect(replica.sent()).toEqual([]);
});

test('Escape discards the draft', async ({ page }) => {
  const outlook = await openOutlook(page, replica);
  const compose = await writeMail(outlook);
  await page.keyboard.press('Escape');
  await compose.expectClosed();
  expect(replica.sent()).toEqual([]);
});

test('chips show an address only for people outside the directory', async ({ page }) => {
  const outlook = await openOutlook(page, replica, { lang: 'en' });
  const compose = await outlook.openCompose();
  await compose.addRecipient(SACHA);
  await compose.addRecipient('Dominique Fictif');
  await expect(compose.chips().first()).toHaveAttribute('aria-label', SACHA);
  await expect(compose.chips().last()).toHaveAttribute('aria-label', 'offlineDominique Fictif');
  await expect(compose.part('send')).toHaveAttribute('title', 'Send (Ctrl+Enter)');
});

test('an eager people picker takes somebody else than was typed', async ({ page }) => {
  const outlook = await openOutlook(page, replica, { picker: 'eager' });
  const compose = await outlook.openCompose();
  await compose.addRecipient('claude@usine.example');
  await expect(compose.chips()).toHaveText('Claude Inventé');
});

test('the page takes no notice of scripted keys or of chips taken out behind its back', async ({ page }) => {
  const outlook = await openOutlook(page, replica, { autosave: '0' });
  const compose = await writeMail(outlook);
  await compose.part('body').dispatchEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true });
  await compose.chips().evaluate((chip) => chip.remove());
  await compose.pressSend();
  await compose.expectClosed();
  expect(replica.sent()).toMatchObject([{ to: [SACHA] }]);
});

test('the page does not start when a default Trusted Types policy is there before its own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.get(window, 'trustedTypes').createPolicy('default', { createHTML: (text: string) => text });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(replica.url);
  await expect.poll(() => errors.join()).toContain('default');
  await expect(page.locator('[data-ready="true"]')).toHaveCount(0);
});

test('the unknown variant bears none of the hooks that the adapter knows', async ({ page }) => {
  const outlook = await openOutlook(page, replica, { variant: 'unknown' });
  const compose = await writeMail(outlook);
  await compose.openSchedule();
  const { page: _page, ...parts } = SELECTORS;
  const known = Object.values(parts)
    .flat()
    .filter((selector) => !selector.includes(':not('));
  const found: string[] = [];
  for (const selector of known) if ((await page.locator(selector).count()) > 0) found.push(selector);
  expect(found).toEqual([]);
});

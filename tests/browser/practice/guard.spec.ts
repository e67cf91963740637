import { type ExtensionBrowser, expect, test } from '../extension';
import { guardSurfaces } from '../guard-surfaces';
import { openPractice } from './practice-page';

const OUTSIDER = 'dr.martin@boite.example';
const MSSANTE = 'dr.martin.exemple@medecin.mssante.fr';
const MSSANTE_SENDER = /spst-exemple\.mssante\.fr/;

/** The message to try: a plombémie result for an ordinary mailbox. */
async function openTry(browser: ExtensionBrowser) {
  const practice = await openPractice(browser, '#try');
  const guard = guardSurfaces(practice.page);
  const written = {
    subject: await practice.part('subject').inputValue(),
    body: await practice.part('body').innerHTML(),
  };
  // The guard has read the message when its bar says so.
  await expect(guard.bar).toContainText('MSSanté');
  return { practice, guard, written };
}

test.describe('a message with health data to an ordinary mailbox', () => {
  test('is held by the button, and nothing leaves while the question stands', async ({ borrow }) => {
    const { practice, guard } = await openTry(await borrow());
    await practice.send();
    await guard.expectHeld();
    expect(await practice.countSent()).toBe(0);
    await expect(practice.composer).toBeVisible();
  });

  test('is held by Ctrl+Enter from the text', async ({ borrow }) => {
    const { practice, guard } = await openTry(await borrow());
    await practice.part('body').press('Control+Enter');
    await guard.expectHeld();
    expect(await practice.countSent()).toBe(0);
  });

  test('stays whole on « go back »', async ({ borrow }) => {
    const { practice, guard, written } = await openTry(await borrow());
    await practice.send();
    await guard.goBack();
    expect(await practice.countSent()).toBe(0);
    await expect(practice.chips()).toHaveAttribute('data-recipient', OUTSIDER);
    expect(await practice.part('subject').inputValue()).toBe(written.subject);
    expect(await practice.part('body').innerHTML()).toBe(written.body);
  });

  test('Escape goes back, and the page, which would close the composer, never sees it', async ({
    borrow,
  }) => {
    const { practice, guard } = await openTry(await borrow());
    await practice.send();
    await guard.expectHeld();
    await practice.page.keyboard.press('Escape');
    await guard.expectNoDialog();
    await expect(practice.composer).toBeVisible();
  });

  test('leaves exactly once and unchanged on « send anyway » with a reason', async ({ borrow }) => {
    const { practice, guard, written } = await openTry(await borrow());
    await practice.send();
    await guard.sendAnyway('urgent');
    await expect.poll(practice.countSent).toBe(1);
    const [sent] = await practice.readSent();
    expect(sent).toMatchObject({ ...written, to: OUTSIDER });
  });

  test('leaves without a further question once address and mailbox are inside MSSanté', async ({
    borrow,
  }) => {
    const { practice, guard, written } = await openTry(await borrow());
    await practice.send();
    await guard.action('find-address').click();
    await practice.page.locator('pli-sur-dialog input[inputmode="email"]').fill(MSSANTE);
    await guard.action('replace-recipient').click();
    await guard.goBack();
    await practice.part('from').selectOption({ label: 'camille.exemple@spst-exemple.mssante.fr' });
    await practice.send();
    await expect.poll(practice.countSent).toBe(1);
    await guard.expectNoDialog();
    const [sent] = await practice.readSent();
    expect(sent).toMatchObject({ ...written, to: MSSANTE, from: expect.stringMatching(MSSANTE_SENDER) });
  });

  test('is held when its recipient is typed but not confirmed', async ({ borrow }) => {
    const { practice, guard } = await openTry(await borrow());
    await practice.composer.locator('[data-command="remove-recipient"]').click();
    await expect(practice.chips()).toHaveCount(0);
    await practice.recipientInput('to').pressSequentially(OUTSIDER);
    await practice.recipientInput('to').press('Control+Enter');
    await guard.expectHeld();
    expect(await practice.countSent()).toBe(0);
  });

  test('is held in plain text too', async ({ borrow }) => {
    const { practice, guard } = await openTry(await borrow());
    await practice.composer.locator('[data-command="plain-text"]').check();
    await practice.send();
    await guard.expectHeld();
  });

  test('saves as a draft without a question', async ({ borrow }) => {
    const { practice, guard } = await openTry(await borrow());
    await practice.composer.locator('[data-command="save"]').click();
    await expect(practice.page.locator('[data-folder="drafts"] .count')).toHaveText('1');
    await guard.expectNoDialog();
  });
});

test('an ordinary message leaves without any dialog', async ({ borrow }) => {
  const practice = await openPractice(await borrow());
  const guard = guardSurfaces(practice.page);
  await practice.compose();
  await practice.addRecipient('to', 'lou@boite.example');
  await practice.part('subject').fill('Réunion de jeudi');
  await practice.write('Bonjour,\nla réunion commence à dix heures, salle 2.');
  await practice.send();
  await expect.poll(practice.countSent).toBe(1);
  await guard.expectNoDialog();
});

test('two open composers do not mix: one is asked about, the other leaves', async ({ borrow }) => {
  const { practice, guard } = await openTry(await borrow());
  const first = practice.page.locator('[data-composer]').first();
  await practice.compose();
  await practice.addRecipient('to', 'lou@boite.example');
  await practice.part('subject').fill('Réunion de jeudi');
  await practice.write('Bonjour, à jeudi.');
  await practice.send();
  await expect.poll(practice.countSent).toBe(1);
  await guard.expectNoDialog();
  await expect(first).toBeVisible();
  await first.locator('[data-command="send"]').click();
  await guard.expectHeld();
  await expect(guard.dialog).toContainText(OUTSIDER);
  expect(await practice.countSent()).toBe(1);
});

import { expect, test } from '../extension';
import { openPractice } from './practice-page';

test('a typed address becomes a chip by comma, semicolon, Enter and on leaving the field', async ({
  borrow,
}) => {
  const practice = await openPractice(await borrow());
  await practice.compose();
  const input = practice.recipientInput('to');
  await input.pressSequentially('a@a.example,b@b.example;');
  await input.pressSequentially('c@c.example');
  await input.press('Enter');
  await input.pressSequentially('"Fictif, Sacha" <d@d.example>');
  await practice.part('subject').click();
  await expect(practice.chips()).toHaveCount(4);
  await expect(practice.chips().last()).toHaveAttribute('data-recipient', '"Fictif, Sacha" <d@d.example>');
});

test('chips are removed by Backspace and by their button', async ({ borrow }) => {
  const practice = await openPractice(await borrow());
  await practice.compose();
  for (const who of ['a', 'b', 'c']) await practice.addRecipient('to', `${who}@${who}.example`);
  await practice.recipientInput('to').press('Backspace');
  await expect(practice.chips()).toHaveCount(2);
  await practice.chips().first().locator('button').click();
  await expect(practice.chips()).toHaveAttribute('data-recipient', 'b@b.example');
  await expect(practice.recipientInput('to')).toBeFocused();
});

test('the keyboard alone writes and sends a message, and finds itself in the list again', async ({
  borrow,
}) => {
  const { page, ...practice } = await openPractice(await borrow());
  await page.locator('[data-command="compose"]').press('Enter');
  await expect(practice.recipientInput('to')).toBeFocused();
  await page.keyboard.type('lou@boite.example');
  await page.keyboard.press('Enter');
  await practice.part('subject').focus();
  await page.keyboard.type('Réunion');
  await page.keyboard.press('Control+Enter');
  await expect.poll(practice.countSent).toBe(1);
  await expect(page.locator('#messages')).toBeFocused();
  await expect(page.locator('[role="status"]').last()).toContainText('Remis à lou@boite.example');
});

test('an answer to all quotes the message and copies everybody else', async ({ borrow }) => {
  const { page, ...practice } = await openPractice(await borrow());
  await page.locator('[data-message="sample-3"]').click();
  await page.locator('[data-command="reply-all"]').click();
  await expect(practice.chips()).toHaveCount(3);
  await expect(practice.part('subject')).toHaveValue('Re: Planning de la semaine prochaine');
  await expect(practice.part('body').locator('blockquote')).toContainText('La salle 2 est prise');
  await expect(practice.part('body')).toBeFocused();
});

test('closing with Escape keeps a draft, which opens again as it was', async ({ borrow }) => {
  const { page, ...practice } = await openPractice(await borrow());
  await practice.compose();
  await practice.addRecipient('cc', 'lou@boite.example');
  await practice.write('Bonjour Lou,');
  const written = await practice.part('body').innerHTML();
  await practice.part('body').press('Escape');
  await expect(practice.composer).toHaveCount(0);
  await page.locator('[data-folder="drafts"]').click();
  await page.locator('[data-folder-open="drafts"] [data-message]').click();
  await expect(practice.chips()).toHaveAttribute('data-recipient', 'lou@boite.example');
  expect(await practice.part('body').innerHTML()).toBe(written);
});

test('formatted text is kept as it is sent, pasted text comes in plain', async ({ borrow }) => {
  const { page, ...practice } = await openPractice(await borrow());
  await practice.compose();
  await practice.addRecipient('to', 'lou@boite.example');
  await practice.part('body').press('Control+Home');
  await practice.composer.getByRole('button', { name: 'Gras' }).click();
  await page.keyboard.type('Important');
  await practice.part('body').evaluate((body) => {
    const data = new DataTransfer();
    data.setData('text/plain', ' collé');
    data.setData('text/html', '<img src="x"><script>1</script>');
    body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await practice.send();
  const [sent] = await practice.readSent();
  expect(sent?.body).toMatch(/<(b|strong)>Important( collé)?<\/\1>/);
  expect(sent?.body).toContain('collé');
  expect(sent?.body).not.toContain('<img');
});

test('files are attached by name', async ({ borrow }) => {
  const practice = await openPractice(await borrow());
  await practice.compose();
  await practice.composer.locator('[data-part="file-chooser"]').setInputFiles({
    name: 'planning.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('never read'),
  });
  await expect(practice.composer.locator('[data-file="planning.pdf"]')).toBeVisible();
  await practice.composer.locator('[data-command="detach"]').click();
  await expect(practice.composer.locator('[data-file]')).toHaveCount(0);
});

test('a third composer leaves two open, the tabs bring the first back', async ({ borrow }) => {
  const { page, compose } = await openPractice(await borrow());
  for (const number of [1, 2, 3]) {
    await compose();
    await page
      .locator('[data-composer]')
      .last()
      .locator('input[data-part="subject"]')
      .fill(`Message ${number}`);
  }
  const first = page.locator('[data-composer]').first();
  await expect(first).toBeHidden();
  await page.getByRole('button', { name: 'Message 1' }).click();
  await expect(first).toBeVisible();
  await expect(first.locator('input[data-part="subject"]')).toHaveValue('Message 1');
});

test('the whole page speaks English when asked', async ({ borrow }) => {
  const { page } = await openPractice(await borrow(), '#try');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice webmail');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible();
});

test('nothing is asked of any network, whatever is done', async ({ borrow }) => {
  const { page, ...practice } = await openPractice(await borrow(), '#try');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await practice.composer.locator('[data-command="save"]').click();
  await practice.compose();
  await practice.addRecipient('to', 'lou@boite.example');
  await practice.send();
  await expect.poll(practice.countSent).toBe(1);
  expect(asked).toEqual([]);
});

import { expect, test } from './extension';
import { guardSurfaces } from './guard-surfaces';
import { openPractice } from './practice/practice-page';
import { readStoredText } from './stored-text';

/** Words that stand nowhere but in the message of this test. */
const MESSAGE = {
  recipient: 'zephyrine.quetsche@boite.example',
  subject: 'Objetunique 4711',
  body: 'La plombémie de Textunique Sansautre est de 420 µg/L, avec une anémie.',
};
const SECRETS = [
  'zephyrine',
  'quetsche',
  'boite.example',
  'objetunique',
  '4711',
  'textunique',
  'sansautre',
  'plombémie',
];

test('nothing of a message is stored, logged or sent when it is held and then sent', async ({ launch }) => {
  const browser = await launch();
  const left: string[] = [];
  const logged: string[] = [];
  browser.context.on('request', (request) => left.push(request.url()));
  browser.context.on('console', (message) => logged.push(message.text()));

  const practice = await openPractice(browser);
  const guard = guardSurfaces(practice.page);
  await practice.compose();
  await practice.addRecipient('to', MESSAGE.recipient);
  await practice.part('subject').fill(MESSAGE.subject);
  await practice.write(MESSAGE.body);
  await practice.send();
  await guard.expectHeld();
  await guard.sendAnyway('urgent');
  await expect.poll(practice.countSent).toBe(1);

  await expect.poll(async () => readStoredText(browser)).toContain('"sent-anyway"');
  const stored = (await readStoredText(browser)).toLowerCase();
  expect(SECRETS.filter((secret) => stored.includes(secret))).toEqual([]);
  expect(SECRETS.filter((secret) => logged.join('\n').toLowerCase().includes(secret))).toEqual([]);
  expect(left.filter((url) => !url.startsWith(`chrome-extension://${browser.extensionId}/`))).toEqual([]);
});

test('the pages of the extension may call nothing but themselves', async ({ launch }) => {
  const browser = await launch();
  for (const path of ['options.html', 'popup.html', 'practice.html']) {
    const page = await browser.extensionPage(path);
    const refused = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          fetch('http://127.0.0.1:9/').catch(() => null);
        }),
    );
    expect(await refused).toBe('connect-src');
  }
});

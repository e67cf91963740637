import { type BenchPage, expect, test } from './bench-page';

const invite = ({ page }: BenchPage) => page.evaluate(() => window.bench.invite());
const answers = ({ page }: BenchPage) => page.evaluate(() => [...window.bench.lessonAnswers()]);

test('a lesson is offered in a corner, read aloud, and takes no focus', async ({ open }) => {
  const bench = await open();
  const { page, notice } = bench;
  await page.locator('#subject').focus();
  await invite(bench);
  const said = notice.getByRole('status');
  await expect(said).toContainText('Reconnaître une adresse');
  await expect(said).toContainText('Deux lettres suffisent à changer de destinataire.');
  for (const button of await notice.getByRole('button').all()) {
    expect(await button.evaluate((one) => one.scrollHeight <= one.clientHeight)).toBe(true);
  }
  await expect(page.locator('#subject')).toBeFocused();
  await page.keyboard.type('abc');
  await page.keyboard.press('Escape');
  await expect(notice.locator('.invitation')).toBeVisible();
  expect(await answers(bench)).toEqual([]);
});

test('« Lire » and « Plus tard » answer it once, and it is gone', async ({ open }) => {
  const bench = await open();
  const { notice } = bench;
  for (const [name, answer] of [
    ['Lire (1 min)', 'open'],
    ['Plus tard', 'later'],
  ] as const) {
    await invite(bench);
    await notice.getByRole('button', { name }).click();
    await expect(notice).toHaveCount(0);
    expect((await answers(bench)).at(-1)).toBe(answer);
  }
  expect(await answers(bench)).toHaveLength(2);
});

test('it is answered by keyboard; Escape inside means « Plus tard », unheard by the page', async ({
  open,
}) => {
  const bench = await open('en');
  const { page, notice, heard } = bench;
  await invite(bench);
  await notice.getByRole('button', { name: 'Read (1 min)' }).focus();
  await page.keyboard.press('Tab');
  await expect(notice.getByRole('button', { name: 'Later' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(notice).toHaveCount(0);
  expect(await answers(bench)).toEqual(['later']);
  expect(await heard()).toEqual([]);
});

test('a press that the page makes counts for nothing', async ({ open }) => {
  const bench = await open();
  await invite(bench);
  const button = bench.notice.getByRole('button', { name: 'Lire (1 min)' });
  await button.evaluate((element: HTMLElement) => element.click());
  await expect(bench.notice.locator('.invitation')).toBeVisible();
  expect(await answers(bench)).toEqual([]);
});

test('taken away, it answers nothing; a notice beside it stays', async ({ open }) => {
  const bench = await open();
  const { page, notice } = bench;
  await page.evaluate(() => window.bench.notify('not-checked'));
  await invite(bench);
  await expect(notice.locator('.notice')).toHaveCount(2);
  await page.evaluate(() => window.bench.takeAway());
  await expect(notice.locator('.notice')).toHaveCount(1);
  await page.evaluate(() => window.bench.takeAway());
  await expect(notice.locator('.notice')).toContainText('Non vérifié');
  expect(await answers(bench)).toEqual([]);
});

test('a new offer takes the place of the one before', async ({ open }) => {
  const bench = await open();
  const { page, notice } = bench;
  await invite(bench);
  await page.evaluate(() => window.bench.invite('Trouver une adresse'));
  await expect(notice.locator('.invitation')).toHaveCount(1);
  await expect(notice.locator('.invitation')).toContainText('Trouver une adresse');
});

test('a dialog of ours takes its place, and is known to stand', async ({ open }) => {
  const bench = await open();
  const { page, notice, ask, action, dialog } = bench;
  await invite(bench);
  expect(await page.evaluate(() => window.bench.isAsking())).toBe(false);
  await ask('warn');
  await expect(notice).toHaveCount(0);
  expect(await page.evaluate(() => window.bench.isAsking())).toBe(true);
  await action('go-back').click();
  await expect(dialog).toHaveCount(0);
  expect(await page.evaluate(() => window.bench.isAsking())).toBe(false);
  expect(await answers(bench)).toEqual([]);
});

test('it goes with the extension, unanswered', async ({ open }) => {
  const bench = await open();
  await invite(bench);
  await expect(bench.notice.locator('.invitation')).toBeVisible();
  await bench.page.evaluate(() => window.bench.end());
  await expect(bench.notice).toHaveCount(0);
  expect(await answers(bench)).toEqual([]);
});

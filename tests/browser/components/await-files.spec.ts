import { type BenchPage, expect, test } from './bench-page';

const wait = ({ page }: BenchPage, ...names: readonly string[]): Promise<void> =>
  page.evaluate((given) => window.bench.awaitFiles(given), names);
const ends = ({ page }: BenchPage): Promise<readonly string[]> =>
  page.evaluate(() => [...window.bench.waitEnds()]);

test('what takes time to be read is said, with its names, and goes away by itself', async ({ open }) => {
  const bench = await open();
  await bench.page.locator('#subject').focus();
  await wait(bench, 'bilan.docx', 'radio.pdf');
  await expect(bench.dialog).toContainText('Lecture des pièces jointes…');
  await expect(bench.dialog).toContainText('bilan.docx');
  await expect(bench.dialog.getByRole('progressbar')).toBeVisible();
  await expect(bench.dialog.getByRole('heading')).toBeFocused();
  await bench.page.evaluate(() => window.bench.endReading());
  await expect(bench.dialog).toHaveCount(0);
  expect(await ends(bench)).toEqual(['done']);
  await expect(bench.page.locator('#subject')).toBeFocused();
});

test('what is read at once is not said', async ({ open }) => {
  const bench = await open();
  await wait(bench, 'bilan.docx');
  await bench.page.evaluate(() => window.bench.endReading());
  await expect.poll(() => ends(bench)).toEqual(['done']);
  await expect(bench.dialog).toHaveCount(0);
});

test('Escape goes back, unheard by the page', async ({ open }) => {
  const bench = await open();
  await wait(bench, 'bilan.docx');
  await bench.dialog.waitFor();
  await bench.page.keyboard.press('Escape');
  await expect.poll(() => ends(bench)).toEqual(['go-back']);
  expect(await bench.heard()).toEqual([]);
});

test('by keyboard: back is first, not to wait is next, and a press by a script counts for nothing', async ({
  open,
}) => {
  const bench = await open('en');
  await wait(bench, 'bilan.docx');
  await bench.dialog.waitFor();
  await bench.action('stop-reading').evaluate((button: HTMLElement) => button.click());
  await bench.page.keyboard.press('Tab');
  await expect(bench.action('go-back')).toBeFocused();
  await bench.page.keyboard.press('Tab');
  await expect(bench.action('stop-reading')).toBeFocused();
  expect(await ends(bench)).toEqual([]);
  await expect(async () => {
    await bench.page.keyboard.press('Enter');
    expect(await ends(bench)).toEqual(['stop']);
  }).toPass();
});

test('ends with « go back » when the guard stands down', async ({ open }) => {
  const bench = await open();
  await wait(bench, 'bilan.docx');
  await bench.dialog.waitFor();
  await bench.page.evaluate(() => window.bench.giveUp());
  await expect.poll(() => ends(bench)).toEqual(['go-back']);
  await expect(bench.dialog).toHaveCount(0);
});

test('when the page takes the dialog away it comes back; a page that keeps doing so sends nothing, and the person is told', async ({
  open,
}) => {
  const bench = await open();
  await wait(bench, 'bilan.docx');
  await bench.dialog.waitFor();
  await bench.page.evaluate(() => document.querySelector('pli-sur-dialog')?.remove());
  await expect(bench.dialog).toBeVisible();
  await bench.page.evaluate(() => {
    const timer = setInterval(() => document.querySelector('pli-sur-dialog')?.remove(), 5);
    setTimeout(() => clearInterval(timer), 2_000);
  });
  await expect.poll(() => ends(bench)).toEqual(['go-back']);
  await expect(bench.notice).toContainText('Rien n’est parti');
});

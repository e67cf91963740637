import type { Page } from 'puppeteer-core';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { expect, test } from '../firefox';

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, ({ textContent }) => textContent ?? '').catch(() => '');

test('in Firefox too, a lesson is read, its quiz answered, and the library knows', async ({ launch }) => {
  const [lesson] = BUILT_IN.lessons;
  if (lesson === undefined) throw new Error('no lesson');
  const firefox = await launch();
  const page = await firefox.extensionPage('lessons.html');
  await page.waitForSelector('.campaign li a');
  await page.focus('.campaign li a');
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page, 'h1')).toBe(lesson.title.fr);
  expect(await page.evaluate('document.activeElement.localName')).toBe('h1');
  expect(await page.$eval('.picture', (one) => one instanceof HTMLImageElement && one.alt)).toBe(
    lesson.picture?.alt.fr,
  );
  for (const { answers } of lesson.quiz) {
    const right = answers.findIndex(({ isRight }) => isRight) + 1;
    await page.click(`.answer:nth-of-type(${right}) input`);
    await page.click('.quiz [type="submit"]');
    await page.waitForSelector('.feedback');
    expect(await textOf(page, '.feedback .title')).toBe('C’est juste.');
    await page.click('.feedback .button-primary');
  }
  const all = lesson.quiz.length;
  await expect.poll(() => textOf(page, '.feedback')).toContain(`${all} sur ${all} du premier coup`);
  await page.evaluate('history.back()');
  await expect.poll(() => textOf(page, '.campaign .progress')).toBe('1 leçon faite sur 12');
  await expect.poll(() => textOf(page, '.campaign li')).toContain(`Faite (${all} sur ${all})`);
});

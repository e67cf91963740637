import type { Page } from '@playwright/test';
import { type ExtensionBrowser, expect, launchChromium, test } from '../extension';
import { guardSurfaces } from '../guard-surfaces';
import { violations } from '../violations';
import { exercisePage, openExercise } from './exercise-page';

/* The exercises by keyboard, by screen reader, in little room, in other colours, in English. */

let browser: ExtensionBrowser;
test.beforeAll(async () => {
  browser = await launchChromium();
});
test.afterAll(() => browser.close());
test.afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});

test('a whole exercise goes by keyboard, from the list to the next one, in English', async () => {
  const page = await browser.extensionPage('practice.html?lang=en#exercises');
  const { keyboard } = page;
  const exercise = exercisePage(page);
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await tabTo(page, '[data-situation="mssante-from-ordinary"]');
  await keyboard.press('Enter');
  await expect(exercise.rail.locator('[data-part="title"]')).toBeFocused();
  await expect(page).toHaveTitle('An MSSanté address in ordinary mail · Pli sûr');

  await tabTo(page, '[data-command="hint"]');
  await keyboard.press('Enter');
  await expect(exercise.rail.getByText('Look at the line “From” instead.')).toBeVisible();
  const status = await exercise.rail.getByRole('status').elementHandle();
  await tabTo(page, '[role="textbox"]');
  await keyboard.press('Control+Enter');
  await guardSurfaces(page).expectHeld();
  await tabTo(page, '[data-action="move-to-mssante"]');
  await keyboard.press('Enter');
  await expect(exercise.composer.locator('[role="textbox"]')).toBeFocused();
  await keyboard.press('Control+Enter');

  await exercise.expectResult('mastered', /it arrives, and nobody reads it on the way/);
  await expect(exercise.rail.getByRole('heading', { level: 3 })).toBeFocused();
  // A live region is heard only if it was there before its sentence.
  expect(await status?.textContent()).toMatch(/it arrives/);
  await tabTo(page, '[data-command="next"]');
  await keyboard.press('Enter');
  await expect(exercise.rail).toHaveAttribute('data-exercise', 'look-alike');
  await expect(exercise.rail.locator('[data-part="title"]')).toBeFocused();
  await expect(exercise.composer.locator('[data-recipient]')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to say about list, exercise and feedback, in ${colorScheme}`, async () => {
    const list = await browser.extensionPage('practice.html#exercises');
    await list.emulateMedia({ colorScheme });
    await expect(list.locator('[data-situation]')).toHaveCount(12);
    expect(await violations(list)).toEqual([]);
    const exercise = await openExercise(browser, 'nothing-to-hide');
    await exercise.page.emulateMedia({ colorScheme });
    await exercise.rail.locator('[data-command="hint"]').click();
    await exercise.rail.locator('summary').click();
    expect(await violations(exercise.page)).toEqual([]);
    await exercise.send();
    await exercise.expectResult('mastered');
    expect(await violations(exercise.page)).toEqual([]);
  });
}

test('at 640 and 320 px nothing scrolls sideways, and the feedback comes into view', async () => {
  const exercise = await openExercise(browser, 'reply-all');
  const overflow = () =>
    exercise.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const width of [640, 320]) {
    await exercise.page.setViewportSize({ width, height: 640 });
    await expect(exercise.composer).toBeVisible();
    expect(await overflow()).toBe(0);
  }
  await exercise.sendAndBeAsked();
  await exercise.sendAnyway();
  await exercise.expectResult('not-yet');
  await expect(exercise.rail.getByRole('heading', { level: 3 })).toBeInViewport();
  expect(await overflow()).toBe(0);
  await exercise.rail.locator('.rail-place a').click();
  await expect(exercise.page.locator('[data-situation]')).toHaveCount(12);
  expect(await overflow()).toBe(0);
});

test('in forced colours, the exercise that is open and the feedback are told without colour', async () => {
  const exercise = await openExercise(browser, 'nothing-to-hide');
  await exercise.page.emulateMedia({ forcedColors: 'active' });
  await exercise.send();
  await exercise.expectResult('mastered');
  await expect(exercise.rail.locator('.feedback')).toHaveCSS('border-top-style', 'solid');
  await exercise.rail.locator('summary').click();
  await expect(exercise.rail.locator('[aria-current="page"]')).toHaveCSS('outline-style', 'solid');
});

test('the language can be changed in the middle, and the message stays', async () => {
  const exercise = await openExercise(browser, 'nothing-to-hide');
  await exercise.composer.locator('input[data-part="subject"]').fill('Réunion déplacée');
  await exercise.page.getByRole('button', { name: 'English' }).click();
  await expect(exercise.rail.locator('[data-part="title"]')).toHaveText('An invitation to a meeting');
  await expect(exercise.composer.locator('input[data-part="subject"]')).toHaveValue('Réunion déplacée');
});

test('the practice webmail leads to the exercises, and a part of the page is no other place', async () => {
  const page = await browser.extensionPage('practice.html');
  await page.getByRole('link', { name: 'S’exercer sur douze situations' }).click();
  await page.locator('[data-situation="employer"]').click();
  await expect(page.locator('.rail')).toHaveAttribute('data-exercise', 'employer');
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#exercise=employer$/);
  await expect(page.locator('.rail')).toBeVisible();
  await page.goto(page.url().replace('employer', 'no-such-situation'));
  await expect(page.locator('[data-situation]')).toHaveCount(12);
});

test('without the background the exercises go on, and say that the score will not last', async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(LEARNING_OUT_OF_REACH);
  await page.goto(`chrome-extension://${browser.extensionId}/practice.html#exercise=nothing-to-hide`);
  const exercise = exercisePage(page);
  await exercise.send();
  await exercise.expectResult('mastered');
  await expect(exercise.rail.locator('[data-part="score"]')).toHaveText('1 situation sur 12 maîtrisée');
  await expect(exercise.rail.locator('.note')).toContainText('n’arrive pas à garder ce score');
});

/** Runs in the page, before its own scripts. */
const LEARNING_OUT_OF_REACH = `
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = (message, ...rest) =>
    message.verb.startsWith('learning-') ? Promise.reject(new Error('out of reach')) : send(message, ...rest);
`;

/** Presses Tab until the element of this selector has the focus, in the page or in a surface of the guard. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate((wanted) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches(wanted) ?? false;
    }, selector);
    if (isThere) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

import type { Page } from '@playwright/test';
import type { Compose } from '../webmails/outlook/outlook-page';
import { type Replica, startReplica } from '../webmails/outlook/replica-server';
import { writeMessage } from '../webmails/outlook/write-message';
import { expect, test } from './extension';
import { guardSurfaces } from './guard-surfaces';
import { askBackground } from './options/ask-background';
import { openPractice } from './practice/practice-page';

/* An organisation's own words, and what a person sets aside, from a webmail's page to the options and back. */

const TEXT = 'La réunion Zéphyr commence lundi.';

let replica: Replica;
test.beforeAll(async () => {
  replica = await startReplica();
});
test.afterAll(() => replica.stop());
test.beforeEach(() => replica.clear());

const write = (page: Page): Promise<Compose> => writeMessage(page, replica, 'Lundi', TEXT);

test('a phrase that is set aside in one message counts in none, until it is erased in the options', async ({
  launch,
}) => {
  const browser = await launch();
  const options = await browser.extensionPage('options.html');
  await askBackground(options, 'settings-change', { changes: { healthTerms: ['réunion Zéphyr'] } });

  const first = await write(await browser.context.newPage());
  const guard = guardSurfaces(first.page);
  await guard.bar.locator('summary').click();
  await guard.bar.getByRole('button', { name: /réunion Zéphyr/ }).click();
  await expect(guard.bar.getByText('Un mot que votre organisation ou vous-même avez ajouté')).toBeVisible();
  await guard.bar.getByRole('button', { name: /^Ce n’est pas une donnée de santé/ }).click();
  await expect(guard.bar.locator('summary')).toContainText('Rien d’autre à signaler');
  const { dismissed } = await askBackground(options, 'dismissed-list', {});
  expect(dismissed).toEqual([
    { hash: expect.any(Number), family: 'own', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ]);
  await first.pressSend();
  await first.expectClosed();
  await guard.expectNoDialog();
  expect(replica.sent()).toHaveLength(1);

  const second = await write(await browser.context.newPage());
  const other = guardSurfaces(second.page);
  await expect(other.bar).toHaveCount(1);
  await expect(other.bar.getByRole('region')).toHaveCount(0);
  await options.bringToFront();
  await options.locator('[data-dismissed="own"]').getByRole('button').click();
  await expect(options.locator('[data-dismissed]')).toHaveCount(0);
  await second.page.bringToFront();
  await expect(other.bar.getByRole('region')).toHaveCount(1);
  await second.pressSend();
  await other.expectHeld();

  await other.dialog.getByRole('button', { name: /réunion Zéphyr/ }).click();
  await other.action('dismiss').click();
  await expect(other.dialog.getByRole('heading', { level: 2 })).toHaveText('Rien d’autre à signaler');
  await other.dialog.getByRole('button', { name: /^Annuler/ }).click();
  await expect(other.dialog.locator('.phrase')).toHaveCount(1);
  await other.dialog.locator('.phrase').click();
  await other.action('dismiss').click();
  await other.action('send').click();
  await second.expectClosed();
  expect(replica.sent()).toHaveLength(2);
});

test('where the organisation does not allow it no button is there, and nothing that was set aside holds', async ({
  launch,
}) => {
  const browser = await launch({ policy: { allowDismissals: false, healthTerms: ['réunion Zéphyr'] } });
  const compose = await write(await browser.context.newPage());
  const guard = guardSurfaces(compose.page);
  await guard.bar.locator('summary').click();
  await guard.bar.getByRole('button', { name: /réunion Zéphyr/ }).click();
  await expect(guard.bar.locator('.reason-line')).toBeVisible();
  await expect(guard.bar.locator('[data-action="dismiss"]')).toHaveCount(0);
});

test('what is set aside while practising goes on counting in real messages', async ({ launch }) => {
  const browser = await launch();
  const { page } = await openPractice(browser, '#try');
  const { bar } = guardSurfaces(page);
  await bar.locator('summary').click();
  await bar.locator('.phrase').first().click();
  await bar.locator('[data-action="dismiss"]').click();
  await expect(bar.locator('.aside')).toHaveCount(1);
  const { dismissed } = await askBackground(page, 'dismissed-list', {});
  expect(dismissed).toEqual([]);
});

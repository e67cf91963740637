import { expect, type Locator, type Page } from '@playwright/test';
import type { ReasonCode } from '../../../utils/gate/presenter';
import type { SituationId } from '../../../utils/learning/situations';
import type { ExtensionBrowser } from '../extension';
import { guardSurfaces } from '../guard-surfaces';

/** An exercise in the hands of a person. */
export interface ExercisePage {
  readonly page: Page;
  readonly rail: Locator;
  /** The composer that stands open. */
  readonly composer: Locator;
  /** Presses Send. */
  send(): Promise<void>;
  /** Presses Send, and waits for the guard to ask. */
  sendAndBeAsked(): Promise<void>;
  /** In the dialog: takes this address out of the directory, for the recipient it is about. */
  takeAddress(address: string): Promise<void>;
  /** In the dialog. */
  choose(action: 'move-to-mssante' | 'take-out' | 'remove-recipient' | 'go-back' | 'send'): Promise<void>;
  sendAnyway(reason?: ReasonCode): Promise<void>;
  /** Deletes the paragraph in which this stands. */
  deleteLine(words: string): Promise<void>;
  writeAs(address: string): Promise<void>;
  expectResult(result: 'mastered' | 'nearly' | 'not-yet', feedback?: string | RegExp): Promise<void>;
}

/** Opens an exercise in a new tab, and waits until the guard watches its message. `query` such as `?lang=en`. */
export async function openExercise(
  browser: ExtensionBrowser,
  id: SituationId,
  query = '',
): Promise<ExercisePage> {
  const page = await browser.extensionPage(`practice.html${query}#exercise=${id}`);
  const self = exercisePage(page);
  await expect(self.rail).toHaveAttribute('data-exercise', id);
  return self;
}

export function exercisePage(page: Page): ExercisePage {
  const guard = guardSurfaces(page);
  const composer = page.locator('[data-composer]:visible');
  const self: ExercisePage = {
    page,
    rail: page.locator('.rail'),
    composer,
    send: () => composer.locator('[data-command="send"]').click(),
    async sendAndBeAsked() {
      await self.send();
      await guard.expectHeld();
    },
    async takeAddress(address) {
      await guard.action('find-address').click();
      await guard.action('take-address').filter({ hasText: address }).click();
      await expect(composer.locator('[data-recipient]').filter({ hasText: address })).toBeVisible();
    },
    async choose(action) {
      await guard.action(action).click();
    },
    sendAnyway: guard.sendAnyway,
    async deleteLine(words) {
      const line = composer.locator('[role="textbox"] p').filter({ hasText: words });
      await line.click({ clickCount: 3 });
      await page.keyboard.press('Delete');
      await expect(line).toHaveCount(0);
    },
    async writeAs(address) {
      await composer.locator('select[data-part="from"]').selectOption({ label: address });
    },
    async expectResult(result, feedback = /\S/) {
      await expect(self.rail.locator('.feedback')).toHaveAttribute('data-result', result);
      await expect(self.rail.locator('[role="status"]')).toHaveText(feedback);
    },
  };
  return self;
}

import { expect, type Locator, type Page } from '@playwright/test';
import type { ReasonCode } from '../../utils/gate/presenter';

/** What Pli sûr shows in a page, as a person finds it. Needs the test build, whose shadow roots are open. */
export interface GuardSurfaces {
  readonly dialog: Locator;
  readonly bar: Locator;
  readonly notice: Locator;
  action(name: string): Locator;
  /** Waits for the dialog. */
  expectHeld(): Promise<void>;
  expectNoDialog(): Promise<void>;
  goBack(): Promise<void>;
  /** Chooses a reason where one is asked for, and sends. */
  sendAnyway(reason?: ReasonCode): Promise<void>;
}

export function guardSurfaces(page: Page): GuardSurfaces {
  const dialog = page.locator('pli-sur-dialog dialog');
  const action = (name: string): Locator => page.locator(`pli-sur-dialog [data-action="${name}"]`);
  return {
    dialog,
    bar: page.locator('pli-sur-bar'),
    notice: page.locator('pli-sur-notice'),
    action,
    expectHeld: () => expect(dialog).toBeVisible(),
    expectNoDialog: () => expect(dialog).toHaveCount(0),
    goBack: async () => {
      await action('go-back').click();
      await expect(dialog).toHaveCount(0);
    },
    sendAnyway: async (reason) => {
      if (reason !== undefined)
        await page.locator(`pli-sur-dialog input[type=radio][value="${reason}"]`).check();
      // A press sooner than 0.4 s after the dialog came up is not believed: it may have been meant for the page.
      await page.waitForTimeout(450);
      await action('send-anyway').click();
      await expect(dialog).toHaveCount(0);
    },
  };
}

import { expect } from '@playwright/test';
import type { ReasonCode } from '../../utils/gate/presenter';
import type { Driver } from './driver';

/** A person facing Pli sûr in a webmail's page, by keyboard, in any browser. Needs the test build (open roots). */
export interface GuardHands {
  isHeld(): Promise<boolean>;
  waitUntilHeld(): Promise<void>;
  /** True if a dialog was shown at any time since `watch` (or since the page was opened, if it was called there). */
  wasEverHeld(): Promise<boolean>;
  watch(): Promise<void>;
  goBack(): Promise<void>;
  escape(): Promise<void>;
  sendAnyway(reason?: ReasonCode): Promise<void>;
  /** Opens the search for an MSSanté address in the dialog, and takes the first one that is found. */
  takeFoundAddress(): Promise<void>;
  /** Sends a message that nothing speaks against any more. */
  sendNow(): Promise<void>;
  /** Text of the dialog, bar or notice; empty if it is not there. */
  textOf(surface: 'pli-sur-dialog' | 'pli-sur-bar' | 'pli-sur-notice'): Promise<string>;
}

export function guardHands(driver: Driver): GuardHands {
  const isHeld = (): Promise<boolean> =>
    driver.evaluate(
      () => document.querySelector('pli-sur-dialog')?.shadowRoot?.querySelector('dialog')?.open ?? false,
      '',
    );
  const waitUntil = (held: boolean): Promise<void> => expect.poll(isHeld).toBe(held);
  const focus = (selector: string): Promise<boolean> =>
    driver.evaluate((wanted) => {
      const root = document.querySelector('pli-sur-dialog')?.shadowRoot;
      const element = root?.querySelector<HTMLElement>(wanted);
      element?.focus();
      return element !== undefined && element !== null && root?.activeElement === element;
    }, selector);
  const press = async (selector: string, key: 'Enter' | 'Space'): Promise<void> => {
    await expect.poll(() => focus(selector)).toBe(true);
    await driver.press(key);
  };

  return {
    isHeld,
    waitUntilHeld: () => waitUntil(true),
    wasEverHeld: () => driver.evaluate(() => document.documentElement.dataset['everHeld'] === 'yes', ''),
    watch: () =>
      driver.evaluate(() => {
        new MutationObserver(() => {
          if (document.querySelector('pli-sur-dialog')) document.documentElement.dataset['everHeld'] = 'yes';
        }).observe(document.documentElement, { childList: true });
      }, ''),
    goBack: async () => {
      await press('[data-action="go-back"]', 'Enter');
      await waitUntil(false);
    },
    escape: async () => {
      await driver.press('Escape');
      await waitUntil(false);
    },
    sendAnyway: async (reason) => {
      if (reason !== undefined) await press(`input[type=radio][value="${reason}"]`, 'Space');
      await press('[data-action="send-anyway"]:not([aria-disabled="true"])', 'Enter');
      await expect.poll(() => isHeld().catch(() => false)).toBe(false);
    },
    takeFoundAddress: async () => {
      await press('[data-action="find-address"]', 'Enter');
      await press('[data-action="take-address"]', 'Enter');
    },
    sendNow: async () => {
      await press('[data-action="send"]', 'Enter');
      await expect.poll(() => isHeld().catch(() => false)).toBe(false);
    },
    textOf: (surface) =>
      driver.evaluate(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('.ps')?.textContent ?? '',
        surface,
      ),
  };
}

import { expect, type Locator, type Page } from '@playwright/test';
import type { SettingKey } from '../../../utils/policy/schema';
import type { ExtensionBrowser } from '../extension';

/** The options page, as a person finds it. */
export interface OptionsPage {
  readonly page: Page;
  setting(name: SettingKey): Locator;
  /** Whose choice a setting is, in words. */
  origin(name: SettingKey): Locator;
  items(name: SettingKey): Locator;
  /** Types into a setting's field and presses Enter. */
  enter(name: SettingKey, text: string): Promise<void>;
  rule(id: string): Locator;
  policy(state: 'none' | 'not-yet' | 'present'): Locator;
}

export async function openOptions(browser: ExtensionBrowser): Promise<OptionsPage> {
  return optionsPage(await browser.extensionPage('options.html'));
}

export async function optionsPage(page: Page): Promise<OptionsPage> {
  const setting = (name: SettingKey): Locator => page.locator(`[data-setting="${name}"]`);
  await expect(setting('language')).toBeVisible();
  return {
    page,
    setting,
    origin: (name) => setting(name).locator('.origin'),
    items: (name) => setting(name).locator('.item-text'),
    enter: async (name, text) => {
      await setting(name).getByRole('textbox').fill(text);
      await setting(name).getByRole('textbox').press('Enter');
    },
    rule: (id) => page.locator(`[data-rule="${id}"]`),
    policy: (state) => page.locator(`[data-policy="${state}"]`),
  };
}

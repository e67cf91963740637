import { expect, type Locator, type Page } from '@playwright/test';
import { PEOPLE } from '../directory/people';
import { type Answers, stubBackground } from '../directory/stub-background';
import type { ExtensionBrowser } from '../extension';

/** The guides in the side panel, as a person has them before them. */
export interface GuidesPage {
  readonly page: Page;
  readonly field: Locator;
  /** What the search found. */
  readonly results: Locator;
  /** What a screen reader was told last. */
  readonly said: Locator;
  readonly preview: Locator;
  /** A field, check box or choice by its label. */
  input(label: string): Locator;
  button(name: string): Locator;
  /** Goes to another guide of the same panel. */
  go(guide: string): Promise<void>;
}

export const CAMILLE = {
  name: 'Dr Camille Exemple',
  address: 'camille.exemple@medecin.mssante.fr',
} as const;

const KNOWN: Answers = {
  recent: [PEOPLE.camille, PEOPLE.team],
  favourites: [PEOPLE.practice, PEOPLE.camille],
  trusted: ['medecin.mssante.fr'],
};

/** Opens the guides over a background that answers as told. `guide` as in the page's address: `glossary/ins`. */
export async function openGuides(
  browser: ExtensionBrowser,
  guide = '',
  answers: Answers = {},
): Promise<GuidesPage> {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await browser.context.newPage();
  await stubBackground(page, { ...KNOWN, ...answers });
  await page.setViewportSize({ width: 380, height: 800 });
  return guidesIn(page, browser, guide);
}

/** The same over the real background. */
export async function guidesIn(page: Page, browser: ExtensionBrowser, guide = ''): Promise<GuidesPage> {
  const address = (path: string): string =>
    `chrome-extension://${browser.extensionId}/sidepanel.html#guides${path === '' ? '' : `/${path}`}`;
  await page.goto(address(guide));
  const content = page.locator('#content-guides');
  const field = content.locator('.search input');
  await expect(field).toBeVisible();
  return {
    page,
    field,
    results: content.locator('.guide-result'),
    said: page.locator('p[role="status"]'),
    preview: content.locator('.preview'),
    input: (label) => content.getByLabel(label),
    button: (name) => content.getByRole('button', { name }),
    async go(path) {
      await page.goto(address(path));
      await expect(content.locator('.guide h2')).toBeVisible();
    },
  };
}

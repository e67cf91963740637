import type { BrowserContext, Page } from '@playwright/test';
import type { Farm } from '../webmails/farm/farm';
import { driveWithPlaywright } from '../webmails/playwright-driver';
import { RoundcubePage } from '../webmails/roundcube/roundcube-page';

/** Roundcube in the skin that Mailiz wears, logged in as a person of the farm. */
export async function logInToRoundcube(
  context: BrowserContext,
  farm: Farm,
): Promise<{ readonly page: Page; readonly roundcube: RoundcubePage }> {
  // Functions that are sent to the page bear calls of a helper that the runner of these files puts in.
  await context.addInitScript('globalThis.__name ??= (value) => value');
  const page = await context.newPage();
  const roundcube = new RoundcubePage(driveWithPlaywright(page), farm.roundcube.elastic, 'elastic');
  await roundcube.logIn(farm.users.alice);
  return { page, roundcube };
}

/** Address of an empty composer. */
export function composeUrl(farm: Farm): string {
  return `${farm.roundcube.elastic}?_task=mail&_action=compose`;
}

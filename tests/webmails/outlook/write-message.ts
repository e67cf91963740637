import type { Page } from '@playwright/test';
import { type Compose, openOutlook } from './outlook-page';
import type { Replica } from './replica-server';
import { SACHA } from './send-paths';

/** Opens the replica in this page and writes a message to somebody outside. */
export async function writeMessage(
  page: Page,
  replica: Replica,
  subject: string,
  body: string,
): Promise<Compose> {
  const outlook = await openOutlook(page, replica);
  const compose = await outlook.openCompose();
  await compose.addRecipient(SACHA);
  await compose.setSubject(subject);
  await compose.setBody(body);
  return compose;
}

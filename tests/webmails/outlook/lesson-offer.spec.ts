import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { expect, test } from '../../browser/extension';
import { guardSurfaces } from '../../browser/guard-surfaces';
import { openOutlook } from './outlook-page';
import { startReplica } from './replica-server';
import { SACHA } from './send-paths';

/* On the Outlook REPLICA: a page written here, never Outlook itself. */

test('after a held send was decided and nobody writes any more, a lesson about it is offered, and opens beside', async ({
  launch,
}) => {
  const browser = await launch();
  const replica = await startReplica();
  const outlook = await openOutlook(await browser.context.newPage(), replica);
  const guard = guardSurfaces(outlook.page);
  const offer = guard.notice.locator('.invitation');
  const compose = await outlook.openCompose();
  await compose.addRecipient(SACHA);
  await compose.setSubject('Résultat de M. Modèle');
  await compose.setBody('La plombémie de M. Jean Modèle est à 520 µg/L.');
  await compose.pressSend();
  await guard.expectHeld();
  await expect(offer).toHaveCount(0);
  await guard.sendAnyway('urgent');
  await compose.expectClosed();

  const title = await offer.locator('.title').textContent();
  const about = BUILT_IN.lessons.find((lesson) => lesson.title.fr === title);
  expect(about?.rules).toContain('outside-health');
  const opened = browser.context.waitForEvent('page');
  await offer.getByRole('button', { name: 'Lire (1 min)' }).click();
  const lesson = await opened;
  await expect(lesson).toHaveURL(/lessons\.html#pli-sur\//);
  await expect(lesson.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await expect(guard.notice).toHaveCount(0);
  await replica.stop();
});

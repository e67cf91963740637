import type { GuardWorld } from '../gate/guard-world';
import type { JudgementSource } from '../gate/judgement-source';
import { ask } from '../platform/ask';
import type { Composer, MessageToMove, WebmailAdapter } from '../webmail/contract';

/** How long a webmail may take to show a composer, in ms. */
const PATIENCE = 20_000;

/**
 * In the tab opened for it, and only on the MSSanté webmail of the settings, puts a waiting message into a composer.
 * A page that has no composer yet (the inbox after log-in) is asked to open one; if that loads a new page, the
 * message is claimed again there.
 */
export async function receiveMove(
  world: GuardWorld,
  source: JudgementSource,
  recognise: () => readonly WebmailAdapter[],
): Promise<void> {
  const { window, presenter } = world;
  if (window !== window.top) return;
  const { mssanteWebmail } = await source.settings();
  if (!isMssanteWebmail(window.location, mssanteWebmail)) return;
  const message = (await claim()) ?? (await later(window).then(claim));
  if (message === null) return;
  const composer = await findComposer(world, recognise);
  if (composer === null) return;
  const outcome = await composer.fill(message);
  if (outcome === 'not-possible') {
    presenter.notify('move-failed');
    return;
  }
  await ask('move-done', {}).catch(() => undefined);
  presenter.notify(outcome === 'done' ? 'move-done' : 'move-check', {
    attachments: message.attachmentNames.join(', '),
  });
}

async function claim(): Promise<MessageToMove | null> {
  return (await ask('move-claim', {}).catch(() => ({ message: null }))).message;
}

/** The tab is opened before the message can be kept under its number: a very quick page may ask too early. */
function later(window: Window): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, 1_000));
}

function isMssanteWebmail(location: Location, url: string): boolean {
  return url !== '' && URL.canParse(url) && new URL(url).origin === location.origin;
}

/** Waits for a composer; asks the webmail once to open one if there is none after the page has settled. */
async function findComposer(
  { window, signal }: GuardWorld,
  recognise: () => readonly WebmailAdapter[],
): Promise<Composer | null> {
  let asked = false;
  for (let waited = 0; waited < PATIENCE && !signal.aborted; waited += 200) {
    await new Promise((resolve) => window.setTimeout(resolve, 200));
    if (window.document.readyState !== 'complete') continue;
    for (const adapter of recognise()) {
      const [composer] = adapter.composers(window.document);
      if (composer) return composer;
      if (!asked) asked = adapter.openComposer(window.document);
    }
  }
  return null;
}

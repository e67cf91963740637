import type { Recipient } from '../mail/draft';
import type { Composer } from '../webmail/contract';
import { changeRecipient } from './change-recipient';
import { ask, judgeText, reread } from './conversation';
import type { GuardWorld } from './guard-world';

/** Composers for which the search is open: a second press does not queue another dialog behind it. */
const open = new WeakSet<Composer>();

/** Looks for a recipient's MSSanté address while the message is being written. Nothing is sent by it. */
export async function findAddress(
  world: GuardWorld,
  composer: Composer,
  recipient: Recipient,
): Promise<void> {
  const judgement = world.judgement();
  if (judgement === null || open.has(composer)) return;
  open.add(composer);
  try {
    const decision = await ask(world, {
      composer,
      verdict: reread(composer, judgement, world),
      mended: false,
      maySend: false,
      available: new Set(['find-address', 'go-back']),
      judge: (text) => judgeText(text, judgement),
      lookUp: world.backstage.lookUp,
      aside: [],
      mayDismiss: false,
      find: recipient,
    });
    if (decision.kind === 'replace') await changeRecipient(composer, decision, world);
  } finally {
    open.delete(composer);
  }
}

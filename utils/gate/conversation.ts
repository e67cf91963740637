import type { ActionId, Verdict } from '../assess/verdict';
import type { Draft } from '../mail/draft';
import { parseAddress } from '../mail/parse-address';
import { channelOf } from '../trust/channel-of';
import type { Composer } from '../webmail/contract';
import { covers, grantApproval } from './approval';
import { changeRecipient } from './change-recipient';
import { evaluate, unreadDraft } from './evaluate';
import type { GuardWorld, Judgement } from './guard-world';
import { confirmUnchecked } from './last-resort';
import { messageToMove } from './message-to-move';
import type { Decision, Question, ReasonCode } from './presenter';

/** How a hold ended. `send`: the person consents to `verdict`, which is what they saw last. */
export type HoldEnd =
  | {
      readonly kind: 'send';
      readonly verdict: Verdict;
      readonly reason: ReasonCode | null;
      readonly mended: boolean;
    }
  | { readonly kind: 'returned'; readonly verdict: Verdict }
  | { readonly kind: 'moved'; readonly verdict: Verdict };

/**
 * Asks the person about a held send until it is decided. Each mend changes the composer, which is then read and
 * judged anew in the same dialog; so is what they set aside. Never ends undecided: an aborted question counts as « go
 * back ».
 * @param sent what a held request carries; null when the composer's own send is held
 */
export async function converse(
  world: GuardWorld,
  composer: Composer | null,
  first: Verdict,
  sent: (() => Draft) | null,
): Promise<HoldEnd> {
  let verdict = first;
  let mended = false;
  for (;;) {
    const judgement = world.judgement();
    if (judgement === null) return { kind: 'returned', verdict };
    // A held request cannot change any more; what stands in a composer can, under the open dialog.
    const isFixed = composer === null || (sent !== null && !mended);
    const decision = await ask(world, {
      composer,
      verdict,
      mended,
      maySend: maySend(verdict, judgement),
      available: availableActions(composer, judgement),
      judge: (text) => judgeText(text, judgement),
      lookUp: world.backstage.lookUp,
      aside: world.aside.of(composer),
      mayDismiss: judgement.canDismiss,
    });
    switch (decision.kind) {
      case 'send': {
        const again = isFixed ? verdict : reread(composer, judgement, world);
        const now = world.now();
        if (covers(grantApproval(verdict, now), again, now)) {
          return { kind: 'send', verdict: again, reason: decision.reason, mended };
        }
        verdict = again;
        break;
      }
      case 'dismiss': {
        world.aside.set(composer, decision.evidence, decision.isAside);
        const anew = world.judgement() ?? judgement;
        if (sent !== null && isFixed) verdict = evaluate(sent, anew, world.window.location.host);
        else if (composer !== null) verdict = reread(composer, anew, world);
        break;
      }
      case 'replace':
      case 'remove': {
        const isDone = await changeRecipient(composer, decision, world);
        if (composer === null) return { kind: 'returned', verdict };
        verdict = reread(composer, judgement, world);
        mended = isDone;
        break;
      }
      case 'move': {
        const moved = composer !== null && (await world.backstage.move(messageToMove(composer.read())));
        world.presenter.notify(moved ? 'move-started' : 'move-failed');
        return { kind: moved ? 'moved' : 'returned', verdict };
      }
      case 'take-out':
      case 'go-back':
        composer?.focusBody();
        return { kind: 'returned', verdict };
    }
  }
}

/** If our own dialog cannot be drawn, the browser's own one asks: a hold always ends in an answer of the person. */
export function ask({ presenter, signal, window }: GuardWorld, question: Question): Promise<Decision> {
  return presenter.ask(question, signal).catch((): Decision => {
    const sends = question.maySend && confirmUnchecked(window);
    return sends ? { kind: 'send', reason: null } : { kind: 'go-back' };
  });
}

function maySend(verdict: Verdict, { policy }: Judgement): boolean {
  if (verdict.level === 'block') return false;
  return !(policy.failClosed && verdict.findings.some(({ level }) => level === 'unchecked'));
}

function availableActions(composer: Composer | null, { canMove }: Judgement): ReadonlySet<ActionId> {
  const actions = new Set<ActionId>(['go-back', 'send-anyway']);
  if (composer === null) return actions;
  for (const action of ['find-address', 'take-out', 'remove-recipient'] as const) actions.add(action);
  if (canMove) actions.add('move-to-mssante');
  return actions;
}

export function judgeText(text: string, { knowledge }: Judgement) {
  const address = parseAddress(text);
  return address === null ? null : channelOf(address, knowledge.trust);
}

export function reread(composer: Composer, judgement: Judgement, { window }: GuardWorld): Verdict {
  const { host } = window.location;
  return evaluate(() => (composer.isOpen() ? composer.read() : unreadDraft(host)), judgement, host);
}

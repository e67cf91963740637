import { assess } from '../assess/assess';
import { RANK, type Verdict } from '../assess/verdict';
import { type Draft, unread } from '../mail/draft';
import type { Judgement } from './guard-world';

/** A draft of which nothing could be read. */
export function unreadDraft(host: string): Draft {
  const why = unread('out-of-reach');
  return { sender: why, recipients: why, subject: why, body: why, attachments: why, host };
}

/**
 * Reads and judges. If our own machinery fails on the way, the verdict is that nothing was checked: a fault of ours
 * is neither taken for safe nor allowed to break the webmail.
 */
export function evaluate(read: () => Draft, judgement: Judgement, host: string): Verdict {
  try {
    return assess(read(), judgement.knowledge, judgement.policy);
  } catch {
    return assess(unreadDraft(host), judgement.knowledge, judgement.policy);
  }
}

/** True if the person has to be asked before the message leaves. */
export function needsQuestion(verdict: Verdict): boolean {
  return RANK[verdict.level] > RANK.notice;
}

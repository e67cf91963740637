import type { HealthLevel, HealthScan, Scan } from '../health/evidence';
import type { Draft, Recipient } from '../mail/draft';
import { listNameWords } from '../mail/name-words';
import { segmentsOf } from '../mail/segments';
import type { Channel, TrustKnowledge } from '../trust/channel';
import { channelOf } from '../trust/channel-of';
import { senderSide } from '../trust/sender-side';
import { type FileState, fileStatesOf } from './file-states';
import type { JudgedRecipient, Verdict } from './verdict';

/** What is known beside the draft. */
export interface Knowledge {
  readonly trust: TrustKnowledge;
  readonly scan: Scan;
  /** Host names of webmails that are inside MSSanté though they do not end in `.mssante.fr`. */
  readonly mssanteHosts: readonly string[];
}

/** A part of the draft without which nothing can be said about it. */
export type UnreadPart = 'recipients' | 'subject' | 'body';

/** What rules look at. */
export interface Facts {
  readonly from: Verdict['from'];
  /** Empty when there are none yet, and when they could not be read (see `unread`). */
  readonly recipients: readonly JudgedRecipient[];
  readonly health: HealthLevel;
  readonly unread: readonly UnreadPart[];
  readonly files: readonly FileState[];
  readonly listIsStale: boolean;
}

const NOTHING_SEEN: HealthScan = { level: 'none', evidence: [] };

/** Judges each recipient and looks once through the texts. */
export function gatherFacts(
  draft: Draft,
  { trust, scan, mssanteHosts }: Knowledge,
): { readonly facts: Facts; readonly evidence: HealthScan['evidence'] } {
  const segments = segmentsOf(draft);
  const { level, evidence } = segments.length === 0 ? NOTHING_SEEN : scan(segments, namesOf(draft));
  const facts: Facts = {
    from: senderSide(draft.sender, draft.host, trust, mssanteHosts),
    recipients: draft.recipients.known
      ? draft.recipients.value.map((recipient) => judge(recipient, trust))
      : [],
    health: level,
    unread: (['recipients', 'subject', 'body'] as const).filter((part) => !draft[part].known),
    files: fileStatesOf(draft),
    listIsStale: trust.listIsStale,
  };
  return { facts, evidence };
}

/** Whom the message is sent to may be whom it speaks of. */
function namesOf({ recipients }: Draft): string[] {
  if (!recipients.known) return [];
  const names = recipients.value.flatMap(({ shown, address }) =>
    listNameWords(shown, address.known ? address.value.local : ''),
  );
  return [...new Set(names)];
}

function judge(recipient: Recipient, trust: TrustKnowledge): JudgedRecipient {
  const { address } = recipient;
  const channel: Channel = address.known ? channelOf(address.value, trust) : 'unreadable';
  return { recipient, channel };
}

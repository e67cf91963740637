import type { JournalEntry } from '../../../utils/journal/entry';
import { MSSANTE } from '../identities';
import { allRecipients, type Mailbox, type Message } from '../mailbox';
import { partsOf } from '../recipients';
import { plainFromRich } from '../rich-text';
import type { Outcome, SentMessage } from './outcome';

/**
 * What the step from one mailbox to the next means for the exercise; null if it does not end it. A message that is thrown
 * away ends it if nothing else is being written or was sent: after a move, the message left behind may go.
 * @param line what the guard recorded last
 */
export function outcomeOf(before: Mailbox, after: Mailbox, line: JournalEntry | null): Outcome | null {
  const known = new Set(before.messages.map(({ id }) => id));
  const sent = after.messages.find(({ id, folder }) => folder === 'sent' && !known.has(id));
  if (sent !== undefined) return sentMessage(sent, line);
  const isThrownAway = after.said !== before.said && after.said?.kind === 'discarded';
  const isUnderWay = after.composers.length > 0 || after.messages.some(({ folder }) => folder !== 'inbox');
  return isThrownAway && !isUnderWay ? { kind: 'discarded' } : null;
}

function sentMessage(message: Message, line: JournalEntry | null): SentMessage {
  const { body, subject, recipients, attachments, from } = message;
  return {
    kind: 'sent',
    from: from === MSSANTE ? 'mssante' : 'ordinary',
    to: allRecipients(recipients).map((one) => partsOf(one).address.toLowerCase()),
    text: `${subject}\n${body.format === 'html' ? plainFromRich(body.content) : body.text}`,
    files: attachments,
    health: line?.health ?? 'none',
    reason: line?.reason ?? null,
  };
}

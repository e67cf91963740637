import type { Finding, JudgedRecipient, Verdict } from '../../utils/assess/verdict';
import type { Recipient } from '../../utils/mail/draft';
import type { Channel } from '../../utils/trust/channel';

/** Recipients of one channel, in the order of the message. */
export interface ChannelGroup {
  readonly channel: Channel;
  readonly recipients: readonly Recipient[];
}

/** What a person reads for a recipient: its address, or what the page shows when that could not be read. */
export function recipientText({ address, shown }: Recipient): string {
  return address.known ? address.value.spec : shown;
}

/** The recipients that these findings speak of, each once. */
export function listConcerned(verdict: Verdict, findings: readonly Finding[]): readonly JudgedRecipient[] {
  const keys = new Set(findings.flatMap(({ about }) => about.map(recipientKey)));
  return dropRepeats(verdict.recipients).filter(({ recipient }) => keys.has(recipientKey(recipient)));
}

/** The same recipients, put together by channel. */
export function groupByChannel(recipients: readonly JudgedRecipient[]): readonly ChannelGroup[] {
  const groups = new Map<Channel, Recipient[]>();
  for (const { channel, recipient } of dropRepeats(recipients)) {
    const group = groups.get(channel);
    if (group) group.push(recipient);
    else groups.set(channel, [recipient]);
  }
  return [...groups].map(([channel, list]) => ({ channel, recipients: list }));
}

function dropRepeats(recipients: readonly JudgedRecipient[]): readonly JudgedRecipient[] {
  const seen = new Map(recipients.map((judged) => [recipientKey(judged.recipient), judged]));
  return [...seen.values()];
}

/** Findings and recipients may come from two readings of the same draft: they are matched by value. */
export function recipientKey({ field, shown, address }: Recipient): string {
  return [field, address.known ? address.value.key : shown].join('|');
}

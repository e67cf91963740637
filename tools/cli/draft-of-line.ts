import * as z from 'zod/mini';
import { parseAddressList } from '../../utils/mail/address-list';
import { type Draft, type Recipient, type RecipientField, read, unread } from '../../utils/mail/draft';
import { parseAddress } from '../../utils/mail/parse-address';
import type { CutBody } from './cut-body';

/** A field of addresses: as it stands in a composer, or one text each. */
const addresses = z.optional(z.union([z.string(), z.array(z.string())]));

/** A draft as `assess` takes it. */
export const draftLineSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  from: z.optional(z.string()),
  to: addresses,
  cc: addresses,
  bcc: addresses,
  subject: z.optional(z.string()),
  text: z.string(),
  attachments: z.optional(z.array(z.string())),
  host: z.optional(z.string()),
});

export type DraftLine = z.infer<typeof draftLineSchema>;

/** Stands for an ordinary webmail where a line names none. */
const ORDINARY_HOST = 'webmail.invalid';

/** The draft that a composer with this in its fields would be read as. */
export function draftOfLine(line: DraftLine, { body }: CutBody): Draft {
  const sender = line.from === undefined ? null : parseAddress(line.from);
  const fields = ['to', 'cc', 'bcc'] as const;
  return {
    sender: sender === null ? unread(line.from === undefined ? 'not-found' : 'not-an-address') : read(sender),
    recipients: read(fields.flatMap((field) => recipientsOf(field, line[field]))),
    subject: read(line.subject ?? ''),
    body: read(body),
    attachments: read((line.attachments ?? []).map((name) => ({ name, size: null }))),
    host: line.host ?? ORDINARY_HOST,
  };
}

/** What is no address is a recipient that could not be read, as in a webmail. */
function recipientsOf(field: RecipientField, given: DraftLine['to']): Recipient[] {
  const texts = given === undefined ? [] : typeof given === 'string' ? [given] : given;
  return texts.flatMap((text) => {
    const { addresses: found, rejected } = parseAddressList(text);
    return [
      ...found.map((address): Recipient => ({ field, shown: address.spec, address: read(address) })),
      ...rejected.map((shown): Recipient => ({ field, shown, address: unread('not-an-address') })),
    ];
  });
}

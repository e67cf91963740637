import { readFile } from 'node:fs/promises';
import PostalMime, { addressParser } from 'postal-mime';

/** A message as a person would read it. */
export interface Mail {
  /** Addresses without names, in the order of the header. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  /** The plain part, `''` if there is none. */
  readonly text: string;
  /** The HTML part, null if there is none. */
  readonly html: string | null;
  /** Names of the attached files. */
  readonly attachments: readonly string[];
  /** Their contents, in base64, in the same order. */
  readonly contents: readonly string[];
}

/** Reads the file of a message. */
export async function readMail(file: string): Promise<Mail> {
  const email = await PostalMime.parse(await readFile(file));
  const addressesIn = (header: string): string[] =>
    email.headers.filter(({ key }) => key === header).flatMap(({ value }) => parseAddresses(value));
  return {
    from: addressesIn('from'),
    to: addressesIn('to'),
    cc: addressesIn('cc'),
    bcc: addressesIn('bcc'),
    subject: email.subject ?? '',
    text: email.text ?? '',
    html: email.html ?? null,
    attachments: email.attachments.map(({ filename }) => filename ?? ''),
    contents: email.attachments.map(({ content }) =>
      (typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content))).toString(
        'base64',
      ),
    ),
  };
}

function parseAddresses(header: string): string[] {
  return addressParser(header, { flatten: true }).flatMap(({ address }) => (address ? [address] : []));
}

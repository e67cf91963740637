import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { FileReading, ReadFormat } from '../file-reading';
import { UnreadError } from '../unread-error';
import { readHtmlText } from './html';

/** A mail: subject, people, text, and the files attached to it. Encrypted mails (S/MIME, PGP) are protected. */
export const readMail: ReadFormat = async ({ bytes }, reading) => {
  await reading.spend(bytes.length);
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  const isEncrypted = mail.headers.some(
    ({ key, value }) =>
      key === 'content-type' && /multipart\/encrypted|pkcs7-mime.*enveloped-data/is.test(value),
  );
  for (const line of headerLines(mail)) reading.add(line);
  if (isEncrypted) throw new UnreadError('protected');
  try {
    await addBody(mail, reading);
  } finally {
    // A broken page does not keep the attachments from being read.
    for (const attachment of mail.attachments) {
      if (!isPictureInText(attachment)) await reading.readInner(asFile(attachment));
    }
  }
};

function headerLines({ subject, from, to, cc, bcc, date }: Email): string[] {
  const people = [from, ...(to ?? []), ...(cc ?? []), ...(bcc ?? [])];
  const shown = people.flatMap((one) => (one === undefined ? [] : showAddress(one)));
  return [subject ?? '', ...shown, date ?? ''].filter((line) => line !== '');
}

function showAddress(one: Address): string[] {
  if (one.group) return one.group.flatMap(showAddress);
  return [[one.name, one.address].filter((part) => part !== '').join(' ')];
}

/** A mail says the same twice, as plain text and as a page; the fuller one is read. */
async function addBody({ text = '', html = '' }: Email, { add, spend }: FileReading): Promise<void> {
  const page: string[] = [];
  if (html !== '') await readHtmlText(html, { add: (block) => void page.push(block), spend });
  const pageText = page.join('\n');
  add(countOfWords(pageText) >= countOfWords(text) ? pageText : text);
}

function countOfWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** A logo in a signature, say. */
function isPictureInText({ related, mimeType }: Attachment): boolean {
  return related === true && mimeType.startsWith('image/');
}

function asFile({ filename, mimeType, content }: Attachment): { name: string; bytes: Uint8Array } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name: filename ?? nameOf(mimeType), bytes };
}

function nameOf(mimeType: string): string {
  return mimeType === 'message/rfc822' ? 'message.eml' : `sans nom (${mimeType})`;
}

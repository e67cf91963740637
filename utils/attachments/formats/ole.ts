import type { ReadFormat } from '../file-reading';
import { UnreadError } from '../unread-error';

/** « EncryptedPackage » in UTF-16: Office keeps a document with a password under that name (MS-OFFCRYPTO, 1.3). */
const ENCRYPTED = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

/** Old Office files (.doc, .xls, .ppt) and Outlook's .msg are not read; a new one with a password looks like them. */
export const readOle: ReadFormat = ({ bytes }) => {
  throw new UnreadError(holds(bytes, ENCRYPTED) ? 'protected' : 'unknown-format');
};

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

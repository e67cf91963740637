import { decodeText } from '../decode-text';
import type { ReadFormat } from '../file-reading';

/** Plain text and tables of it (csv). Encrypted text of PGP says so in its first line. */
export const readText: ReadFormat = async ({ bytes }, { add, spend }) => {
  await spend(bytes.length);
  add(decodeText(bytes));
};

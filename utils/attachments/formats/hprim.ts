import { decodeText } from '../decode-text';
import type { ReadFormat } from '../file-reading';

/**
 * A result in one of HPRIM's forms: a letter of laboratories, whose first lines are the patient's and whose end is
 * `****FIN****`; or segments parted by `|`, of which the first is `H|~^\&|`.
 */
export const readHprim: ReadFormat = async ({ bytes }, { add, mark, spend }) => {
  mark('hprim');
  await spend(bytes.length);
  add(decodeText(bytes).replaceAll(/[|^~&]+/g, ' '));
};

/** By the first and last characters of a text. */
export function isHprim(start: string, end: string): boolean {
  return /^H\|[~^\\&|]{3,5}[^\r\n]*[\r\n]+P\|/.test(start) || /\*{4}FIN(?:FICHIER)?\*{4}/.test(end);
}

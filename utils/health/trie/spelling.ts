import { getFoldTable, NO_LETTER, OTHER } from '../text/fold-table';
import { foldLetters } from '../text/read-word';
import { spellForm, type WordTable } from './word-table';

/** Whether the text from `start` to `end` has the letters of a form: two words may share hash and last letters. */
export function isSpelled(words: WordTable, form: number, text: string, start: number, end: number): boolean {
  const word = spellForm(words, form);
  const table = getFoldTable();
  let letter = 0;
  for (let at = start; at < end; at++) {
    const value = table[text.charCodeAt(at)] ?? OTHER;
    if (value === OTHER) return foldLetters(text.slice(start, end)) === word;
    if (value >= NO_LETTER) continue;
    if (word.charCodeAt(letter) !== (value & 0x7f)) return false;
    letter++;
  }
  return letter === word.length;
}

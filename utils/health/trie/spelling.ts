import { getFoldTable, NO_LETTER, OTHER } from '../text/fold-table';
import { foldLetters } from '../text/read-word';
import { spellForm, type WordTable } from './word-table';

/** Whether the text from `start` to `end` has the letters of a form: two words may share hash and last letters. */
export function isSpelled(words: WordTable, form: number, text: string, start: number, end: number): boolean {
  const { units, starts, bendings, bendingOf } = words.letters;
  const base = words.baseOf[form] ?? 0;
  const bending = bendings[bendingOf[base] ?? 0];
  const ending = bending?.endings[words.endingOf[form] ?? 0] ?? '';
  const from = starts[base] ?? 0;
  const stem = (starts[base + 1] ?? 0) - from - (bending?.strip ?? 0);
  const table = getFoldTable();
  let letter = 0;
  for (let at = start; at < end; at++) {
    const value = table[text.charCodeAt(at)] ?? OTHER;
    if (value === OTHER) return foldLetters(text.slice(start, end)) === spellForm(words, form);
    if (value >= NO_LETTER) continue;
    const expected = letter < stem ? units[from + letter] : ending.charCodeAt(letter - stem);
    if (expected !== (value & 0x7f)) return false;
    letter++;
  }
  return letter === stem + ending.length;
}

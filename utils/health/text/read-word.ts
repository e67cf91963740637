import { foldOther, getFoldTable, isWordUnit, NO_LETTER, OTHER } from './fold-table';

/** The folded letters and digits of a text, all else left out: what `cutTokens` hashes of one word. */
export function foldLetters(text: string): string {
  const table = getFoldTable();
  let folded = '';
  for (const character of text) {
    const value = table[character.charCodeAt(0)] ?? OTHER;
    if (value < NO_LETTER) folded += String.fromCharCode(value & 0x7f);
    else if (value === OTHER) {
      const other = foldOther(character);
      for (const unit of other) if (isWordUnit(unit.charCodeAt(0))) folded += unit;
    }
  }
  return folded;
}

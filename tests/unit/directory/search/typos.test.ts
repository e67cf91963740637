import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordTable } from '../../../../utils/directory/directory-index';
import { compareOneEdit, findTypos } from '../../../../utils/directory/search/typos';

function tableOf(words: Iterable<string>): WordTable {
  const sorted = [...new Set(words)].sort();
  return {
    size: sorted.length,
    word: (at) => sorted[at] ?? '',
    lowerBound: (text) => sorted.filter((word) => word < text).length,
  };
}

function wordsFound(table: WordTable, typed: string): string[] {
  return findTypos(table, typed).whole.flatMap(([from, to]) =>
    Array.from({ length: to - from }, (_, at) => table.word(from + at)),
  );
}

/** All texts one letter away, written out: what the search has to agree with. */
function oneEditAway(typed: string, letters: string): Set<string> {
  const texts = new Set<string>();
  for (let at = 0; at <= typed.length; at++) {
    const [before, after] = [typed.slice(0, at), typed.slice(at)];
    if (after !== '') texts.add(before + after.slice(1));
    if (after.length > 1) texts.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
    for (const letter of letters) {
      texts.add(before + letter + after);
      if (after !== '') texts.add(before + letter + after.slice(1));
    }
  }
  texts.delete(typed);
  return texts;
}

describe('one typing mistake', () => {
  it('is a letter left out, put in, put in place of another, or swapped with its neighbour', () => {
    for (const typed of ['exmple', 'exeemple', 'exenple', 'exepmle', 'xemple', 'exempla']) {
      expect(compareOneEdit('exemple', typed)).toBe('whole');
    }
    for (const typed of ['exmpe', 'elpmexe', 'exaample2', 'autre']) {
      expect(compareOneEdit('exemple', typed)).toBeNull();
    }
  });

  it('may stand in a word that is still being typed, if letters after it bear it out', () => {
    expect(compareOneEdit('exemplaire', 'exmpl')).toBe('prefix');
    expect(compareOneEdit('exemplaire', 'exemq')).toBeNull();
    expect(compareOneEdit('exemplaire', 'exem')).toBeNull();
  });

  it('is found in a small table and in a large one just where it is', () => {
    const letters = 'abc';
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 700 }), word, (words, typed) => {
        const away = oneEditAway(typed, letters);
        // A word that begins with what was typed is found as its beginning, not as a mistake.
        const expected = [...new Set(words)].filter((one) => away.has(one) && !one.startsWith(typed));
        const found = wordsFound(tableOf(words), typed).filter((one) => !one.startsWith(typed));
        expect(found.toSorted()).toEqual(expected.sort());
      }),
      { numRuns: 200 },
    );
  });
});

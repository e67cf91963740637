import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '../../../../utils/directory/store/byte-writer';
import { readWords } from '../../../../utils/directory/store/packed-words';

const word = fc.string({ unit: fc.constantFrom(...'abz09éżλ𐐨\uffee'), maxLength: 4 });

/** A section `words-…` whose lists are empty. */
function sectionOf(words: readonly string[]): Uint8Array {
  const table = new ByteWriter();
  const texts = new ByteWriter();
  table.varint(words.length);
  for (const one of words) {
    table.varint(texts.text(one));
    table.varint(0);
  }
  table.append(texts.take());
  return table.take();
}

test('a text has its place among the words by UTF-16 code units, in plain letters and in others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (all, text) => {
      const sorted = all.sort();
      const table = readWords(sectionOf(sorted));
      expect(sorted.map((_, at) => table.word(at))).toEqual(sorted);
      expect(table.lowerBound(text)).toBe(sorted.filter((one) => one < text).length);
    }),
  );
});

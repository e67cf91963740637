import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOfTrait } from '../../../../utils/directory/search/rows-of-trait';
import { uniteRows } from '../../../../utils/directory/search/unite-rows';

const VALUES = 5;
const trait = fc.uint8Array({ max: VALUES - 1, maxLength: 200 });
const wanted = fc.uint8Array({ max: 1, minLength: VALUES, maxLength: VALUES });

test('rows are found by the values of a trait, each once and ascending in the list of its value', () => {
  fc.assert(
    fc.property(trait, fc.array(wanted, { maxLength: 3 }), (of, looks) => {
      // The second look and those after it use what the first has worked out.
      for (const look of looks) {
        const expected = [...look].flatMap((is, value) =>
          is === 0 ? [] : [[...of.keys()].filter((row) => of[row] === value)],
        );
        expect(rowsOfTrait(of, look).map((list) => [...list])).toEqual(expected);
      }
    }),
  );
});

test('united lists have each row once, where it comes first', () => {
  const list = fc.uniqueArray(fc.nat(199)).map((rows) => Uint32Array.from(rows));
  fc.assert(
    fc.property(fc.array(fc.array(list, { maxLength: 4 }), { maxLength: 3 }), (all) => {
      // One after the other: a union leaves nothing behind for the next.
      for (const lists of all) {
        const expected = [...new Set(lists.flatMap((rows) => [...rows]))];
        expect([...uniteRows(lists, 200)]).toEqual(expected);
      }
    }),
  );
});

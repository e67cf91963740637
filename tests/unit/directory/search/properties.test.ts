import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DirectoryIndex } from '../../../../utils/directory/directory-index';
import { foldWords } from '../../../../utils/directory/fold-words';
import type { Mailbox } from '../../../../utils/directory/mailbox';
import { indexFew } from '../../../../utils/directory/search/index-few';
import { searchDirectory } from '../../../../utils/directory/search/search-directory';
import { mailbox, storeOf } from './directory-of';

const SYLLABLES = 'ba do fé li mo nu ra sè ti vau'.split(' ');
const syllables = (least: number, most: number) =>
  fc.array(fc.constantFrom(...SYLLABLES), { minLength: least, maxLength: most }).map((all) => all.join(''));
const particle = fc.constantFrom('', '', '', 'LE ', 'DE LA ', "D'");
const family = fc
  .tuple(particle, syllables(2, 5), fc.option(syllables(2, 3), { nil: '' }), fc.constantFrom('-', ' '))
  .map(([before, first, second, sign]) =>
    `${before}${first}${second === '' ? '' : sign + second}`.toUpperCase(),
  );
const given = fc
  .tuple(syllables(2, 3), fc.option(syllables(2, 2), { nil: '' }))
  .map(([first, second]) => (second === '' ? first : `${first}-${second}`));
const TOWNS = ['BREST', 'LYON', 'ST MALO'];
const people = fc
  .array(fc.tuple(family, given, fc.constantFrom(...TOWNS)), { minLength: 1, maxLength: 60 })
  .map((all) =>
    all.map(([name, first, town], at) =>
      mailbox(`box${at}@medecin`, { family: name, given: first, town, rpps: String(10_000_000_000 + at) }),
    ),
  );
const manyAndOne = people.chain((all) => fc.tuple(fc.constant(all), fc.nat({ max: all.length - 1 })));

/** Whether a search for a text about one of the people finds them, however many others it finds. */
async function finds(
  all: readonly Mailbox[],
  at: number,
  describeOne: (one: Mailbox) => string,
): Promise<boolean> {
  const one = all[at] ?? mailbox('nobody@a');
  const { correspondents } = await searchDirectory(indexFew(all), describeOne(one), 100);
  return correspondents.some(({ mailboxes }) => mailboxes.some(({ address }) => address === one.address));
}

function always(describeOne: (one: Mailbox) => string): Promise<void> {
  return fc.assert(
    fc.asyncProperty(manyAndOne, async ([all, at]) => {
      expect(await finds(all, at, describeOne)).toBe(true);
    }),
    { numRuns: 100 },
  );
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const lastWord = (text: string): string => foldWords(text).at(-1) ?? '';

describe('anybody in the directory is found', () => {
  it('by the whole name in either order', async () => {
    await always((one) => `${one.given} ${one.family}`);
    await always((one) => `${one.family} ${one.given}`);
  });

  it('by the name without accents, hyphens and capitals, with or without the town', async () => {
    await always((one) => plain(`${one.given} ${one.family} ${one.town}`).replaceAll('-', ' '));
    await always((one) => plain(one.family));
  });

  it('by the family name written in one with its particle', async () => {
    await always((one) =>
      plain(one.family).replace(
        /^((?:le|de la|d)[ '])(\w)/,
        (_, before, next) => before.replace(/[ ']/g, '') + next,
      ),
    );
  });

  it('by the first three letters of the family name and an initial', async () => {
    await always((one) => `${lastWord(one.family).slice(0, 3)} ${one.given.slice(0, 1)}.`);
  });

  it('by a long family name with one letter wrong', async () => {
    await fc.assert(
      fc.asyncProperty(
        manyAndOne,
        fc.nat(),
        fc.constantFrom('q', 'w', 'x'),
        async ([all, at], place, letter) => {
          const word = lastWord(all[at]?.family ?? '');
          fc.pre(word.length >= 6);
          const wrong = place % word.length;
          const typed = word.slice(0, wrong) + letter + word.slice(wrong + 1);
          expect(await finds(all, at, () => typed)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

const word = fc.oneof(
  family,
  given,
  syllables(1, 2),
  fc.constantFrom('p.', 'médecin', '29', 'dr', 'lyon', 'st malo', 'xyzzy'),
);
const anyQuery = fc.oneof(
  fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme' }),
);

describe('whatever is asked', () => {
  it('each correspondent fits a word of it by a beginning, or has a typing mistake as reason', async () => {
    await fc.assert(
      fc.asyncProperty(people, anyQuery, async (all, text) => {
        const asked = foldWords(text);
        for (const { mailboxes, reasons } of (await searchDirectory(indexFew(all), text, 100))
          .correspondents) {
          const words = mailboxes.flatMap((one) =>
            foldWords(`${one.family} ${one.given} ${one.town} ${one.rpps}`),
          );
          const fits = asked.some((one) =>
            words.some((known) => known.startsWith(one) || one.startsWith(known)),
          );
          expect(fits || reasons.some(({ how }) => how === 'typo')).toBe(true);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('the same question has the same answer, and more of it is told when more may be', async () => {
    await fc.assert(
      fc.asyncProperty(people, anyQuery, fc.integer({ min: 1, max: 8 }), async (all, text, limit) => {
        const index = indexFew(all);
        const few = await searchDirectory(index, text, limit);
        const many = await searchDirectory(index, text, 100);
        expect(await searchDirectory(index, text, limit)).toEqual(few);
        expect(few.correspondents.length).toBe(Math.min(limit, many.correspondents.length));
        expect(few.more).toBe(many.correspondents.length > limit);
      }),
    );
  });

  it('the stored directory and one held in memory give the same people', async () => {
    const addresses = async (index: DirectoryIndex, text: string): Promise<string[]> =>
      (await searchDirectory(index, text, 100)).correspondents
        .flatMap(({ mailboxes }) => mailboxes.map(({ address }) => address))
        .sort();
    await fc.assert(
      fc.asyncProperty(people, fc.array(anyQuery, { minLength: 1, maxLength: 6 }), async (all, texts) => {
        const [few, store] = [indexFew(all), await storeOf(all)];
        for (const text of texts) expect(await addresses(store, text)).toEqual(await addresses(few, text));
      }),
      { numRuns: 40 },
    );
  });
});

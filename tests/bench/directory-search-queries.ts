import { foldWords } from '../../utils/directory/fold-words';
import type { Mailbox } from '../../utils/directory/mailbox';

/** Kinds of queries that are measured; each asks about somebody who is in the directory. */
export type QueryKind =
  | 'first letters'
  | 'prefix'
  | 'two words'
  | 'name and town'
  | 'typing mistake'
  | 'facts';

const FACTS = [
  'médecin du travail lyon',
  'infirmier 33',
  'kiné paris',
  'cardio lyon',
  'hopital saint',
  'centre hospitalier',
  'médecin 69003',
  'pharmacie gironde',
];

/**
 * Queries about some persons, as people type them: the same persons give the same queries.
 * @param persons mailboxes with a family name and a given name
 */
export function makeQueries(persons: readonly Mailbox[]): Readonly<Record<QueryKind, readonly string[]>> {
  const known = persons.map(({ family, given, town }) => ({
    // The word that people look for: not « de », not « la ».
    family: foldWords(family).toSorted((one, other) => other.length - one.length)[0] ?? '',
    given: foldWords(given)[0] ?? '',
    town: foldWords(town)[0] ?? 'paris',
  }));
  return {
    'first letters': known.map(({ family }, at) => family.slice(0, 1 + (at % 2))),
    prefix: known.map(({ family }, at) => family.slice(0, 3 + (at % 3))),
    'two words': known.map(({ family, given }, at) =>
      at % 2 === 0 ? `${given} ${family.slice(0, 4)}` : `${given.slice(0, 1)}. ${family}`,
    ),
    'name and town': known.map(({ family, town }) => `${family} ${town}`),
    'typing mistake': known.map(({ family, given }, at) =>
      at % 2 === 0 ? misspell(family, at) : `${given} ${misspell(family, at)}`,
    ),
    facts: known.map((_, at) => FACTS[at % FACTS.length] ?? ''),
  };
}

/** One letter left out, doubled, swapped with its neighbour, or put in place of another. */
function misspell(word: string, number: number): string {
  const at = 1 + (number % Math.max(1, word.length - 2));
  const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  const next = after.slice(0, 1);
  const ways = [
    before + after,
    before + here + here + after,
    before + next + here + after.slice(1),
    `${before}w${after}`,
  ];
  return ways[number % ways.length] ?? word;
}

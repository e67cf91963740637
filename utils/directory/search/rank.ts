import type { Reason } from '../answer';
import type { Traits } from '../directory-index';
import type { AskedWord } from './asked-word';
import { createExtras, type Extras } from './extras';
import { type Fits, fitRows, worthAt } from './fit-rows';
import type { Meaning } from './meaning';
import { type Hit, TopRows } from './top-rows';

/** What a row was found by, and how well it fits. */
export interface Match {
  /** 0: it does not fit. */
  readonly score: number;
  /** What was true of it, the first words first. */
  readonly meanings: readonly Meaning[];
  /** What put it before others that fit as well. */
  readonly extras: readonly Reason[];
}

export interface Ranking {
  /** How many rows fit. */
  readonly total: number;
  /** The best rows, the best first; among equals the first in the order of the store. */
  top(capacity: number): Hit[];
  match(row: number): Match;
}

type Accepts = (meanings: readonly Meaning[]) => boolean;

/** A meaning counts this much more than what only decides between rows that fit equally well. */
const STEP = 16;

/**
 * Ranks the rows that fit every required word.
 * @param accepts an additional condition on the meanings that were true of a row
 */
export function rankRows(
  words: readonly AskedWord[],
  traits: Traits,
  accepts: Accepts | null = null,
): Ranking {
  const extras = createExtras(words, traits);
  const [driver, ...others] = [...words].sort(
    (one, other) => Number(other.isRequired) - Number(one.isRequired) || one.size - other.size,
  );
  const isPossible =
    driver?.isRequired === true && words.every(({ isRequired, size }) => !isRequired || size > 0);
  let rows = isPossible ? driver.rows() : new Uint32Array(0);
  // The fewest rows first: each word has only those left to look at that fit the words before.
  for (const word of others) if (word.isRequired) rows = keepFitting(rows, word);
  if (accepts !== null) rows = rows.filter((row) => accepts(meaningsOf(words, row)));
  let fits: Fits | null = null;
  return {
    total: rows.length,
    top(capacity) {
      fits ??= fitRows(rows, words);
      return takeBest(rows, fits, extras, capacity);
    },
    match(row) {
      const one = Uint32Array.of(row);
      const meanings = meaningsOf(words, row);
      const isFit =
        words.every((word) => !word.isRequired || word.bestOf(one)[0] !== 0) && (accepts?.(meanings) ?? true);
      const [hit] = isFit ? takeBest(one, fitRows(one, words), extras, 1) : [];
      return { score: hit?.score ?? 0, meanings, extras: extras.reasons(row) };
    },
  };
}

function keepFitting(rows: Uint32Array, word: AskedWord): Uint32Array {
  const best = word.bestOf(rows);
  const kept = new Uint32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    if (best[at] !== 0) kept[count++] = rows[at] ?? 0;
  }
  return kept.subarray(0, count);
}

/** What decides between equals never makes up for a lower worth: rows below the last of the best are passed over. */
function takeBest(rows: Uint32Array, { worths, hasName }: Fits, extras: Extras, capacity: number): Hit[] {
  const least = worthAt(worths, capacity);
  const best = new TopRows(capacity);
  for (let at = 0; at < rows.length; at++) {
    const worth = worths[at] ?? 0;
    const row = rows[at] ?? 0;
    // Nearly all rows end here.
    if (worth < least || !best.takes(row, worth * STEP + extras.most)) continue;
    best.offer(row, worth * STEP + extras.worth(row, hasName[at] ?? 0));
  }
  return best.hits;
}

function meaningsOf(words: readonly AskedWord[], row: number): Meaning[] {
  const one = Uint32Array.of(row);
  return words.flatMap((word) => word.meanings[(word.bestOf(one)[0] ?? 0) - 1]?.meaning ?? []);
}

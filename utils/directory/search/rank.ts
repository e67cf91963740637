import type { Reason } from '../answer';
import type { Traits } from '../directory-index';
import type { AskedWord } from './asked-word';
import { createExtras, type Extras } from './extras';
import { type Fits, fitRows, keepBest } from './fit-rows';
import type { Meaning } from './meaning';
import { type Hit, takeTop } from './top-rows';

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
      // What decides between equals never makes up for a lower worth.
      const best = keepBest(fits, capacity);
      return takeTop(best.rows, scoreRows(best, extras), capacity);
    },
    match(row) {
      const one = Uint32Array.of(row);
      const meanings = meaningsOf(words, row);
      const isFit =
        words.every((word) => !word.isRequired || word.bestOf(one)[0] !== 0) && (accepts?.(meanings) ?? true);
      const [score = 0] = isFit ? scoreRows(fitRows(one, words), extras) : [];
      return { score, meanings, extras: extras.reasons(row) };
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

function scoreRows({ rows, worths, hasName }: Fits, extras: Extras): Uint32Array {
  const scores = new Uint32Array(worths);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) * STEP;
  extras.addTo(scores, rows, hasName);
  return scores;
}

function meaningsOf(words: readonly AskedWord[], row: number): Meaning[] {
  const one = Uint32Array.of(row);
  return words.flatMap((word) => word.meanings[(word.bestOf(one)[0] ?? 0) - 1]?.meaning ?? []);
}

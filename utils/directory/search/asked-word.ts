import type { LoadedMeaning } from './load-meanings';
import { createMarkedRows } from './marked-rows';
import { countAllowed, markAllowed, markTraits } from './marked-traits';
import { rowsOfTrait } from './rows-of-trait';
import { uniteRows } from './unite-rows';

/** A word of a query and, of each row, the best of its meanings. */
export interface AskedWord {
  /** False if rows need not fit it. */
  readonly isRequired: boolean;
  /** The best first. */
  readonly meanings: readonly LoadedMeaning[];
  /** About how many rows fit; 0 only if none does. */
  readonly size: number;
  /** All rows that fit, each once, in no particular order. */
  rows(): Uint32Array;
  /** For each of the rows the number of the best meaning true of it, counted from 1; 0 if none is. */
  bestOf(rows: Uint32Array): Uint8Array;
}

/** Joins the meanings of one word. */
export function askWord(all: readonly LoadedMeaning[], isRequired: boolean, rowCount: number): AskedWord {
  const meanings = [...all].sort((one, other) => other.meaning.worth - one.meaning.worth);
  const marked = createMarkedRows(
    meanings.map(({ rows }) => rows),
    rowCount,
  );
  const traits = markTraits(meanings.map(({ trait }) => trait));
  return {
    isRequired,
    meanings,
    size: marked.size + traits.reduce((sum, trait) => sum + countAllowed(trait), 0),
    rows() {
      const named = marked.rows();
      if (traits.length === 0) return named;
      const others = traits.flatMap(({ of, marks }) => rowsOfTrait(of, marks));
      return uniteRows([named, ...others], rowCount);
    },
    bestOf(rows) {
      const best = marked.bestOf(rows);
      for (const trait of traits) markAllowed(rows, best, trait);
      return best;
    },
  };
}

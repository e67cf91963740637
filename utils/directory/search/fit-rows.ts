import type { AskedWord } from './asked-word';
import type { Meaning } from './meaning';

/** How well rows fit, by place in the list of rows. */
export interface Fits {
  /** Sum of the worths of the best meanings that are true of a row. */
  readonly worths: Uint16Array;
  /** 1 if one of them is a name. */
  readonly hasName: Uint8Array;
}

/** Adds up what is true of rows. */
export function fitRows(rows: Uint32Array, words: readonly AskedWord[]): Fits {
  const worths = new Uint16Array(rows.length);
  const hasName = new Uint8Array(rows.length);
  for (const word of words) {
    const best = word.bestOf(rows);
    const worthOf = Uint16Array.from([0, ...word.meanings.map(({ meaning }) => meaning.worth)]);
    const isNamed = Uint8Array.from([0, ...word.meanings.map(({ meaning }) => Number(isName(meaning)))]);
    for (let at = 0; at < rows.length; at++) {
      const number = best[at] ?? 0;
      worths[at] = (worths[at] ?? 0) + (worthOf[number] ?? 0);
      hasName[at] = (hasName[at] ?? 0) | (isNamed[number] ?? 0);
    }
  }
  return { worths, hasName };
}

/** The worth of the last of so many best rows; 0 if there are no more than these. */
export function worthAt(worths: Uint16Array, capacity: number): number {
  if (worths.length <= capacity) return 0;
  let most = 0;
  for (let at = 0; at < worths.length; at++) most = Math.max(most, worths[at] ?? 0);
  const counts = new Uint32Array(most + 1);
  for (let at = 0; at < worths.length; at++) {
    const worth = worths[at] ?? 0;
    counts[worth] = (counts[worth] ?? 0) + 1;
  }
  let left = capacity;
  for (let worth = most; worth > 0; worth--) {
    left -= counts[worth] ?? 0;
    if (left <= 0) return worth;
  }
  return 0;
}

function isName({ field }: Meaning): boolean {
  return field === 'family' || field === 'given';
}

import type { AskedWord } from './asked-word';
import type { Meaning } from './meaning';

/** Rows, and how well each fits. */
export interface Fits {
  readonly rows: Uint32Array;
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
  return { rows, worths, hasName };
}

/** The best rows: so many, and all that are as good as the last of them. In the order they had. */
export function keepBest(fits: Fits, capacity: number): Fits {
  const least = worthAt(fits.worths, capacity);
  if (least === 0) return fits;
  const rows = new Uint32Array(fits.rows.length);
  const worths = new Uint16Array(rows.length);
  const hasName = new Uint8Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    const worth = fits.worths[at] ?? 0;
    if (worth < least) continue;
    rows[count] = fits.rows[at] ?? 0;
    worths[count] = worth;
    hasName[count] = fits.hasName[at] ?? 0;
    count++;
  }
  return {
    rows: rows.subarray(0, count),
    worths: worths.subarray(0, count),
    hasName: hasName.subarray(0, count),
  };
}

/** The worth of the last of the best rows; 0 if there are not so many. */
function worthAt(worths: Uint16Array, capacity: number): number {
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

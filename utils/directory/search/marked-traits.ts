/** For each value of a trait the number of the best meaning that allows it; 0 if none does. */
export interface MarkedTrait {
  readonly of: Uint8Array | Uint16Array;
  readonly marks: Uint8Array;
}

interface AllowedValues {
  readonly of: Uint8Array | Uint16Array;
  readonly allowed: Uint8Array;
}

/** Counting every row would cost more than the answer is worth. */
const SAMPLE = 61;

/** Joins what several meanings allow of the same trait. @param all one for each meaning, the best first */
export function markTraits(all: readonly (AllowedValues | null)[]): MarkedTrait[] {
  const marked = new Map<MarkedTrait['of'], Uint8Array>();
  for (const [at, trait] of all.entries()) {
    if (trait === null) continue;
    const marks = marked.get(trait.of) ?? new Uint8Array(trait.allowed.length);
    for (let value = 0; value < marks.length; value++) {
      if (marks[value] === 0 && trait.allowed[value] === 1) marks[value] = at + 1;
    }
    marked.set(trait.of, marks);
  }
  return [...marked].map(([of, marks]) => ({ of, marks }));
}

/** Puts the number of the meaning where it is better than the one that is there. */
export function markAllowed(rows: Uint32Array, best: Uint8Array, { of, marks }: MarkedTrait): void {
  for (let at = 0; at < rows.length; at++) {
    const known = best[at] ?? 0;
    const mark = marks[of[rows[at] ?? 0] ?? 0] ?? 0;
    if (mark !== 0 && (known === 0 || known > mark)) best[at] = mark;
  }
}

/** About how many rows a trait allows, at least 1: told by a sample of them. */
export function countAllowed({ of, marks }: MarkedTrait): number {
  let count = 0;
  for (let row = 0; row < of.length; row += SAMPLE) {
    if (marks[of[row] ?? 0] !== 0) count++;
  }
  return count * SAMPLE + 1;
}

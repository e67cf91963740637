/** A row that fits a query, and how well. */
export interface Hit {
  readonly row: number;
  readonly score: number;
}

/** Keeps the best of many rows: the highest score first, then the first row. */
export interface TopRows {
  add(row: number, score: number): void;
  /** The best, and how many rows were added in all. */
  take(): { readonly hits: Hit[]; readonly total: number };
}

/** Keeps up to `capacity` rows; cheap for a row that is not among them. */
export function createTopRows(capacity: number): TopRows {
  const hits: Hit[] = [];
  let total = 0;
  let lowest: Hit | null = null;
  return {
    add(row, score) {
      total++;
      if (lowest !== null && !isBefore(row, score, lowest)) return;
      let at = hits.length;
      for (let before = hits[at - 1]; before !== undefined; before = hits[at - 1]) {
        if (!isBefore(row, score, before)) break;
        at--;
      }
      hits.splice(at, 0, { row, score });
      if (hits.length > capacity) hits.pop();
      if (hits.length === capacity) lowest = hits[capacity - 1] ?? null;
    },
    take: () => ({ hits: [...hits], total }),
  };
}

function isBefore(row: number, score: number, other: Hit): boolean {
  return score > other.score || (score === other.score && row < other.row);
}

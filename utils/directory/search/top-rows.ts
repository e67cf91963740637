/** A row that fits a query, and how well. */
export interface Hit {
  readonly row: number;
  readonly score: number;
}

/** The best of many rows: the highest score first, then the first row. Rows with score 0 are left out. */
export function takeTop(rows: Uint32Array, scores: Uint32Array, capacity: number): Hit[] {
  const hits: Hit[] = [];
  let lowestScore = 0;
  let lowestRow = 0;
  for (let number = 0; number < rows.length; number++) {
    const row = rows[number] ?? 0;
    const score = scores[number] ?? 0;
    // Nearly all rows end here.
    if (score < lowestScore || (score === lowestScore && row >= lowestRow)) continue;
    let at = hits.length;
    for (
      let before = hits[at - 1];
      before !== undefined && isBefore(row, score, before);
      before = hits[at - 1]
    )
      at--;
    hits.splice(at, 0, { row, score });
    if (hits.length > capacity) hits.pop();
    const lowest = hits[capacity - 1];
    if (lowest !== undefined) [lowestScore, lowestRow] = [lowest.score, lowest.row];
  }
  return hits;
}

function isBefore(row: number, score: number, other: Hit): boolean {
  return score > other.score || (score === other.score && row < other.row);
}

/** A row that fits a query, and how well. */
export interface Hit {
  readonly row: number;
  readonly score: number;
}

/** Gathers the best of many rows: the highest score first, then the first row. */
export class TopRows {
  readonly hits: Hit[] = [];
  readonly #capacity: number;
  #lowestScore = 0;
  #lowestRow = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Whether a row with this score is among the best so far; never with score 0. */
  takes(row: number, score: number): boolean {
    return score > this.#lowestScore || (score === this.#lowestScore && row < this.#lowestRow);
  }

  /** Takes a row if it is among the best so far. */
  offer(row: number, score: number): void {
    if (!this.takes(row, score)) return;
    const { hits } = this;
    let at = hits.length;
    for (
      let before = hits[at - 1];
      before !== undefined && isBefore(row, score, before);
      before = hits[at - 1]
    )
      at--;
    hits.splice(at, 0, { row, score });
    if (hits.length > this.#capacity) hits.pop();
    const lowest = hits[this.#capacity - 1];
    if (lowest !== undefined) [this.#lowestScore, this.#lowestRow] = [lowest.score, lowest.row];
  }
}

function isBefore(row: number, score: number, other: Hit): boolean {
  return score > other.score || (score === other.score && row < other.row);
}

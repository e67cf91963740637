const RUNS = /\d+/g;

/** Where the runs of digits of a text begin, those inside words too (« pT2N0 »). */
export function findDigitRuns(text: string): number[] {
  return [...text.matchAll(RUNS)].map(({ index }) => index);
}

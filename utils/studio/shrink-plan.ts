/** The longest data URL that the format takes for a picture, in characters. */
export const LONGEST_PICTURE = 400_000;

/** As wide as a lesson is on a screen of twice the dots, in pixels. */
const WIDEST = 1_200;
const QUALITIES = [0.86, 0.74, 0.6] as const;
/** Each round has this much of the side of the one before. */
const STEP = 0.75;
const ROUNDS = 6;

/** One way to encode a picture anew. */
export interface Attempt {
  readonly width: number;
  readonly height: number;
  readonly quality: number;
}

/** Ways to encode a picture of this size, the best first, until one is small enough. Never enlarges. */
export function* shrinkPlan(width: number, height: number): Generator<Attempt> {
  let scale = Math.min(1, WIDEST / Math.max(width, height));
  for (let round = 0; round < ROUNDS; round++) {
    for (const quality of QUALITIES) {
      yield {
        width: Math.max(1, Math.round(width * scale)),
        height: Math.max(1, Math.round(height * scale)),
        quality,
      };
    }
    scale *= STEP;
  }
}

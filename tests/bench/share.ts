import type { Figure } from './figure';

/** How many of how many. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** What a share is wanted to be, in percent. */
export interface Aim {
  readonly least?: number;
  readonly most?: number;
}

/** 1.96 standard deviations hold 95 of a hundred samples. */
const Z = 1.959964;

/** The Wilson score interval of a share, 95 %, both ends in percent (E. B. Wilson, 1927). */
export function wilsonInterval({ hits, of }: Share): readonly [number, number] {
  if (of === 0) return [0, 100];
  const share = hits / of;
  const square = Z * Z;
  const middle = share + square / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  const scale = 100 / (1 + square / of);
  return [Math.max(0, (middle - spread) * scale), Math.min(100, (middle + spread) * scale)];
}

/** A share as a figure in percent, with its interval. */
export function shareFigure(name: string, share: Share, how: string, aim: Aim = {}): Figure {
  return {
    name,
    value: share.of === 0 ? Number.NaN : (100 * share.hits) / share.of,
    unit: '%',
    interval: wilsonInterval(share),
    ...(aim.most === undefined ? {} : { limit: aim.most }),
    ...(aim.least === undefined ? {} : { least: aim.least }),
    how: `${share.hits} of ${share.of}${how === '' ? '' : `, ${how}`}`,
  };
}

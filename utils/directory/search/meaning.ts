import type { Reason } from '../answer';
import type { WordField } from '../directory-index';

/** One way to read some words of a query, and the rows that it would be true of. */
export interface Meaning {
  /** The words of the query that it reads: `start` up to and without `end`. */
  readonly start: number;
  readonly end: number;
  readonly field: Reason['field'];
  readonly how: Reason['how'];
  /** How good a match is, for each of the words: 1 to 130. */
  readonly worth: number;
  readonly source: Source;
}

export type Source =
  /** Rows that bear words of a field: numbers in its word table, each range without its end. */
  | { readonly kind: 'words'; readonly field: WordField; readonly ranges: readonly Range[] }
  /** Rows of an identifier. */
  | { readonly kind: 'rpps'; readonly id: string }
  | { readonly kind: 'structureId'; readonly id: string }
  /** Rows whose trait has an allowed value: one byte a value, 1 if allowed. */
  | { readonly kind: 'trait'; readonly of: Uint8Array | Uint16Array; readonly allowed: Uint8Array };

export type Range = readonly [from: number, to: number];

type Worth = Readonly<Record<Reason['how'], number>>;

/** Exact before prefix before initial before typing mistake; family before given before structure before town. */
const WORTH: Readonly<Record<Exclude<Reason['field'], 'address' | 'occupational-health'>, Worth>> = {
  rpps: { exact: 120, prefix: 0, initial: 0, typo: 0 },
  structureId: { exact: 120, prefix: 0, initial: 0, typo: 0 },
  family: { exact: 100, prefix: 70, initial: 38, typo: 30 },
  given: { exact: 92, prefix: 64, initial: 44, typo: 27 },
  structure: { exact: 84, prefix: 54, initial: 0, typo: 22 },
  service: { exact: 84, prefix: 54, initial: 0, typo: 22 },
  speciality: { exact: 83, prefix: 53, initial: 0, typo: 0 },
  profession: { exact: 82, prefix: 52, initial: 0, typo: 0 },
  town: { exact: 80, prefix: 50, initial: 0, typo: 20 },
  postcode: { exact: 80, prefix: 50, initial: 0, typo: 0 },
  department: { exact: 78, prefix: 48, initial: 0, typo: 0 },
};

/** How good a match in a field is. */
export function worthOf(field: keyof typeof WORTH, how: Reason['how']): number {
  return WORTH[field][how];
}

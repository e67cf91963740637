/** What a careful physician would say of a mail: one level, or a bound where two levels can be defended. */
export type Expected =
  | 'none'
  | 'possible'
  | 'probable'
  | 'certain'
  | 'at most possible'
  | 'at least probable';

/** A short mail: one thing said. */
export interface ShortMail {
  readonly expected: Expected;
  readonly text: string;
  readonly subject?: string;
  readonly files?: readonly string[];
  readonly quoted?: string;
  readonly signature?: string;
}

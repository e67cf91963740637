/**
 * What a verb answers, known to the compiler only: answers come from our own background and are never parsed, so that
 * no schema of theirs weighs on the worlds that carry the table of verbs.
 */
export interface Returns<T> {
  /** Never there. */
  readonly answer?: T;
}

const NOTHING_AT_RUN_TIME = {};

export function returns<T>(): Returns<T> {
  return NOTHING_AT_RUN_TIME;
}

/** The answer to a verb that has none. */
export type Done = Record<string, never>;

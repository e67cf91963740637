import type { Both } from './both';
import type { SourceId } from './sources';

/** One word of the glossary, in one sentence or two. */
export interface Term {
  readonly id: string;
  /** As it is written, with what the letters stand for. */
  readonly name: string;
  readonly meaning?: Both;
  readonly text: Both;
  /** Other words that people type when they look for it; folded as they stand. */
  readonly also: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

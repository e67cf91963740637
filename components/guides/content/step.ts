import type { Both } from './both';
import type { SourceId } from './sources';

/** One step of a list that people go through over weeks. Its id is kept when it is ticked, and so never changes. */
export interface Step {
  readonly id: string;
  readonly title: Both;
  readonly text: Both;
  /** Empty: our advice, which claims nothing. */
  readonly sources: readonly SourceId[];
}

export interface Phase {
  readonly id: string;
  readonly title: Both;
  readonly steps: readonly Step[];
}

import type { Cell } from '../../utils/journal/csv';

/** A table as it stands on the page, and as it is exported. */
export interface Table {
  readonly caption: string;
  /** The first column names the row. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Added up, if that makes sense. */
  readonly foot?: readonly Cell[];
}

import type { DirectoryIndex } from '../directory-index';
import type { Meaning } from './meaning';

/** A meaning with what it is true of. */
export interface LoadedMeaning {
  readonly meaning: Meaning;
  /** Rows, each range ascending; empty for a trait. */
  readonly rows: readonly Uint32Array[];
  readonly trait: { readonly of: Uint8Array | Uint16Array; readonly allowed: Uint8Array } | null;
}

/** Reads the rows of meanings, all at once. */
export function loadMeanings(index: DirectoryIndex, meanings: readonly Meaning[]): Promise<LoadedMeaning[]> {
  return Promise.all(
    meanings.map(async (meaning) => {
      const { source } = meaning;
      if (source.kind === 'trait') return { meaning, rows: [], trait: source };
      return { meaning, rows: await readRows(index, source), trait: null };
    }),
  );
}

function readRows(
  index: DirectoryIndex,
  source: Exclude<Meaning['source'], { kind: 'trait' }>,
): Promise<Uint32Array[]> {
  if (source.kind === 'rpps') return Promise.all([index.rowsOfRpps(source.id)]);
  if (source.kind === 'structureId') return Promise.all([index.rowsOfStructure(source.id)]);
  return Promise.all(source.ranges.map(([from, to]) => index.rowsWith(source.field, from, to)));
}

import type { DirectoryIndex, Traits } from '../directory-index';
import { rowsOfRange } from './kept-rows';
import { leadingRows } from './leading-rows';
import type { Meaning } from './meaning';

/** A meaning with what it is true of. */
export interface LoadedMeaning {
  readonly meaning: Meaning;
  /** Rows, each range ascending; empty for a trait. */
  readonly rows: readonly Uint32Array[];
  readonly trait: { readonly of: Uint8Array | Uint16Array; readonly allowed: Uint8Array } | null;
}

/** A family name that begins with the word comes before one that bears it second. */
const LEADING = 3;

/** Reads the rows of meanings, all at once. */
export async function loadMeanings(
  index: DirectoryIndex,
  meanings: readonly Meaning[],
  { kind }: Traits,
): Promise<LoadedMeaning[]> {
  const loaded = await Promise.all(
    meanings.map(async (meaning): Promise<LoadedMeaning[]> => {
      const { source } = meaning;
      if (source.kind === 'trait') return [{ meaning, rows: [], trait: source }];
      const one = { meaning, rows: await readRows(index, source), trait: null };
      const [rows] = one.rows;
      if (meaning.field !== 'family' || meaning.how === 'typo' || rows === undefined) return [one];
      const first = { ...meaning, worth: meaning.worth + LEADING };
      return [{ meaning: first, rows: [leadingRows(rows, kind)], trait: null }, one];
    }),
  );
  return loaded.flat();
}

function readRows(
  index: DirectoryIndex,
  source: Exclude<Meaning['source'], { kind: 'trait' }>,
): Promise<Uint32Array[]> {
  if (source.kind === 'rpps') return Promise.all([index.rowsOfRpps(source.id)]);
  if (source.kind === 'structureId') return Promise.all([index.rowsOfStructure(source.id)]);
  return Promise.all(source.ranges.map(([from, to]) => rowsOfRange(index, source.field, from, to)));
}

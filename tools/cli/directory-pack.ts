import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ImportError } from '../../utils/directory/import-error';
import { applyDelta } from '../../utils/directory/mirror/apply-delta';
import type { Delta } from '../../utils/directory/mirror/delta';
import { makeDelta } from '../../utils/directory/mirror/make-delta';
import type { MirrorFile, MirrorIndex } from '../../utils/directory/mirror/mirror-index';
import { lineOfRow } from '../../utils/directory/mirror/row-line';
import type { ImportFailure } from '../../utils/directory/state';
import { buildGeneration } from '../../utils/directory/store/memory-generation';
import { writePacked } from '../../utils/directory/store/packed/write-packed';
import { eachRow } from '../../utils/directory/store/read-rows';
import { readPrivateKey } from './keys';
import { keepDeltas, putDelta, putIndex, putWhole, sweep } from './mirror-folder';
import { type OldContent, readOldContent } from './old-content';
import { type LoadedDirectory, type OnProgress, readDirectory } from './read-directory';
import type { CliWords } from './words';

export interface PackWish {
  readonly file: string;
  readonly out: string;
  readonly from: string | undefined;
  readonly key: string | undefined;
}

/** What was packed. */
export interface PackReport extends Pick<LoadedDirectory, 'rejected' | 'firstRejected'> {
  readonly rows: number;
  readonly domains: number;
  readonly asOf: string | null;
  readonly content: string;
  readonly full: MirrorFile;
  /** Why `--from` could not be used: it was packed by another version, say. Then there are no deltas. */
  readonly fromProblem: ImportFailure | null;
  /** The change since `--from`; null without it, or if nothing changed. */
  readonly delta: (MirrorFile & { readonly removed: number; readonly added: number }) | null;
  readonly index: string;
  /** The file with the signature; null without `--key`. */
  readonly signature: string | null;
}

/**
 * Writes what a static host serves. The index comes last and takes its place at once; files that neither it nor the
 * index before it names are deleted.
 * @throws {ImportError} nothing but unused files was written
 */
export async function runDirectoryPack(
  { file, out, from, key }: PackWish,
  words: CliWords,
  onProgress: OnProgress,
): Promise<PackReport> {
  // An index must not be left without its signature: a wrong key is told first.
  if (key !== undefined) await readPrivateKey(key, words);
  const fresh = await readDirectory(file, onProgress);
  const { old, fromProblem } = await readFrom(from, onProgress);
  await mkdir(out, { recursive: true });
  const { head, rejected, firstRejected } = fresh;
  const full = await putWhole(out, head.contentId, await packWhole(fresh));
  const change = old === null ? null : await deltaSince(old.directory, fresh);
  const newest = change === null ? null : await putDelta(out, change);
  const kept = old === null ? [] : await keepDeltas(out, old);
  const index: MirrorIndex = {
    format: 'plisur-mirror-1',
    content: head.contentId,
    asOf: head.asOf,
    rows: head.rows,
    full,
    deltas: [...(newest === null ? [] : [newest]), ...kept],
  };
  const path = join(out, 'index.json');
  const signature = await putIndex(path, index, key, words);
  await sweep(out, [index, ...(old?.folder ? [old.folder.index] : [])]);
  return {
    rows: head.rows,
    domains: head.domains,
    asOf: head.asOf,
    rejected,
    firstRejected,
    content: head.contentId,
    full,
    fromProblem,
    delta: change && newest && { ...newest, removed: change.removed.size, added: change.added.size },
    index: path,
    signature,
  };
}

/** What was packed before and cannot be read now must not keep the mirror from being renewed. */
async function readFrom(
  from: string | undefined,
  onProgress: OnProgress,
): Promise<{ old: OldContent | null; fromProblem: ImportFailure | null }> {
  if (from === undefined) return { old: null, fromProblem: null };
  try {
    return { old: await readOldContent(from, onProgress), fromProblem: null };
  } catch (fault) {
    if (!(fault instanceof ImportError) || fault.reason === 'failed') throw fault;
    return { old: null, fromProblem: fault.reason };
  }
}

async function packWhole({ generation }: LoadedDirectory): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of writePacked(generation)) parts.push(part);
  return gzipSync(Buffer.concat(parts), { level: 9 });
}

/** Null if nothing changed. Tried out before it is given: browsers could not repair a wrong one. */
async function deltaSince(old: LoadedDirectory, fresh: LoadedDirectory): Promise<Delta | null> {
  if (old.head.contentId === fresh.head.contentId) return null;
  const delta = makeDelta(await contentOf(old), await contentOf(fresh));
  const { head } = await buildGeneration((onRow) =>
    applyDelta(delta, (take) => eachRow(old.generation, old.head, take), onRow),
  );
  if (head.contentId !== delta.to) throw new ImportError('damaged');
  return delta;
}

async function contentOf({ generation, head }: LoadedDirectory): Promise<{ id: string; rows: string[] }> {
  const rows: string[] = [];
  const decoder = new TextDecoder();
  await eachRow(generation, head, (row) => {
    rows.push(decoder.decode(lineOfRow(row)));
  });
  return { id: head.contentId, rows };
}

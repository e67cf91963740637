import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ImportError } from '../../utils/directory/import-error';
import { applyDelta } from '../../utils/directory/mirror/apply-delta';
import { type Delta, writeDelta } from '../../utils/directory/mirror/delta';
import { makeDelta } from '../../utils/directory/mirror/make-delta';
import type { MirrorDelta, MirrorFile, MirrorIndex } from '../../utils/directory/mirror/mirror-index';
import { lineOfRow } from '../../utils/directory/mirror/row-line';
import type { ImportFailure } from '../../utils/directory/state';
import { buildGeneration } from '../../utils/directory/store/memory-generation';
import { writePacked } from '../../utils/directory/store/packed/write-packed';
import { eachRow } from '../../utils/directory/store/read-rows';
import { runSign } from './keys';
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

/** A browser that was away longer takes the whole directory. */
const DELTAS_KEPT = 14;
const SHORT = 16;
const OURS = /^(directory-[0-9a-f]{16}\.plisur\.gz|delta-[0-9a-f]{16}-[0-9a-f]{16}\.gz)$/;

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
  const fresh = await readDirectory(file, onProgress);
  const { old, fromProblem } = await readFrom(from, onProgress);
  await mkdir(out, { recursive: true });
  const { head, rejected, firstRejected } = fresh;
  const full = await putFile(out, `directory-${short(head.contentId)}.plisur.gz`, await packWhole(fresh));
  const change = old === null ? null : await deltaSince(old.directory, fresh);
  const newest = change === null ? null : await putDelta(out, change);
  const kept = old === null ? [] : await keepDeltas(out, old);
  const index: MirrorIndex = {
    format: 'plisur-mirror-1',
    content: head.contentId,
    asOf: head.asOf,
    rows: head.rows,
    full,
    deltas: [...(newest === null ? [] : [newest]), ...kept].slice(0, DELTAS_KEPT),
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

async function putDelta(out: string, delta: Delta): Promise<MirrorDelta> {
  const { from, to } = delta;
  const bytes = gzipSync(writeDelta(delta), { level: 9 });
  return { ...(await putFile(out, `delta-${short(from)}-${short(to)}.gz`, bytes)), from, to };
}

/** The deltas that led to the old content lead on to the new one. */
async function keepDeltas(out: string, { folder }: OldContent): Promise<readonly MirrorDelta[]> {
  if (folder === null) return [];
  const kept = folder.index.deltas.slice(0, DELTAS_KEPT - 1);
  if (resolve(folder.path) !== resolve(out)) {
    for (const { file } of kept) await copyFile(join(folder.path, file), join(out, file));
  }
  return kept;
}

async function putFile(out: string, file: string, bytes: Buffer): Promise<MirrorFile> {
  await replaceFile(join(out, file), bytes);
  return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function putIndex(
  path: string,
  index: MirrorIndex,
  key: string | undefined,
  words: CliWords,
): Promise<string | null> {
  await replaceFile(path, Buffer.from(`${JSON.stringify(index, null, 2)}\n`));
  if (key !== undefined) return (await runSign(path, key, words)).signature;
  // A signature of the index before would be worse than none.
  await rm(`${path}.sig`, { force: true });
  return null;
}

async function replaceFile(path: string, bytes: Buffer): Promise<void> {
  await writeFile(`${path}.new`, bytes);
  await rename(`${path}.new`, path);
}

async function sweep(out: string, indexes: readonly MirrorIndex[]): Promise<void> {
  const named = new Set(indexes.flatMap(({ full, deltas }) => [full, ...deltas].map(({ file }) => file)));
  for (const file of await readdir(out)) {
    if (OURS.test(file) && !named.has(file)) await rm(join(out, file));
  }
}

function short(id: string): string {
  return id.slice(0, SHORT);
}

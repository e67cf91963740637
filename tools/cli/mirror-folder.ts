import { createHash } from 'node:crypto';
import { copyFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Delta, writeDelta } from '../../utils/directory/mirror/delta';
import type { MirrorDelta, MirrorFile, MirrorIndex } from '../../utils/directory/mirror/mirror-index';
import { runSign } from './keys';
import type { OldContent } from './old-content';
import type { CliWords } from './words';

/** A browser that was away longer takes the whole directory. */
const DELTAS_KEPT = 14;

const SHORT = 16;
const OURS = /^(directory-[0-9a-f]{16}\.plisur\.gz|delta-[0-9a-f]{16}-[0-9a-f]{16}\.gz)$/;

/** Writes a whole packed directory, gzipped already. */
export function putWhole(out: string, contentId: string, bytes: Buffer): Promise<MirrorFile> {
  return putFile(out, `directory-${short(contentId)}.plisur.gz`, bytes);
}

/** Writes a delta, gzipped. */
export async function putDelta(out: string, delta: Delta): Promise<MirrorDelta> {
  const { from, to } = delta;
  const bytes = gzipSync(writeDelta(delta), { level: 9 });
  return { ...(await putFile(out, `delta-${short(from)}-${short(to)}.gz`, bytes)), from, to };
}

/** The deltas that led to the old content lead on to the new one. */
export async function keepDeltas(out: string, { folder }: OldContent): Promise<readonly MirrorDelta[]> {
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

/** The index, and its signature if there is a key. Returns where the signature is. */
export async function putIndex(
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

/** Deletes files of ours that no index names. */
export async function sweep(out: string, indexes: readonly MirrorIndex[]): Promise<void> {
  const named = new Set(indexes.flatMap(({ full, deltas }) => [full, ...deltas].map(({ file }) => file)));
  for (const file of await readdir(out)) {
    if (OURS.test(file) && !named.has(file)) await rm(join(out, file));
  }
}

function short(id: string): string {
  return id.slice(0, SHORT);
}

import { ImportError } from '../import-error';
import { applyDelta } from '../mirror/apply-delta';
import { openMirror, openOpenData, type RemoteDirectory } from '../mirror/open-remote';
import type { ImportProgress } from '../state';
import type { CurrentGeneration, DirectoryStore } from '../store/directory-store';
import { decodeHead, HEAD } from '../store/head';
import { eachRow } from '../store/read-rows';
import { type ImportParts, importDirectory, importRows } from './import-directory';
import type { UpdateOrder } from './import-runner';

export interface UpdateWish extends UpdateOrder {
  readonly fetch: typeof fetch;
  readonly store: DirectoryStore;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

/**
 * Asks an address for a newer directory and imports it: whole, or as a change of the stored one.
 * @returns the ETag to remember; null if there is none
 * @throws {ImportError}
 */
export async function importUpdate(wish: UpdateWish): Promise<string | null> {
  const current = await wish.store.current();
  const remote = await openRemote(wish, current);
  try {
    return await importRemote(wish, remote, current);
  } catch (fault) {
    const isMisfit = remote.kind === 'delta' && fault instanceof ImportError && fault.reason === 'damaged';
    if (!isMisfit) throw fault;
    // The change does not lead from what is stored to what was promised: the whole does.
    return importRemote(wish, await openRemote({ ...wish, mark: null }, null), null);
  }
}

function openRemote(wish: UpdateWish, current: CurrentGeneration | null): Promise<RemoteDirectory> {
  const { fetch, signal, url, mirrorKey } = wish;
  if (wish.from === 'open-data') return openOpenData({ fetch, signal });
  if (url === '') throw new ImportError('refused-by-server');
  // What came from elsewhere meanwhile is not what the mark is about.
  const etag = current?.directory.origin === 'mirror' ? wish.mark : null;
  return openMirror(url, { fetch, signal, etag, publicKey: mirrorKey, current: current?.contentId ?? null });
}

async function importRemote(
  wish: UpdateWish,
  remote: RemoteDirectory,
  current: CurrentGeneration | null,
): Promise<string | null> {
  const { store, now, signal, onProgress } = wish;
  const parts: ImportParts = { store, now, signal, onProgress, origin: wish.from };
  if (remote.kind === 'current') return wish.mark;
  if (remote.kind === 'file') {
    await importDirectory({ ...parts, ...remote, contentId: remote.contentId ?? undefined });
    return remote.etag;
  }
  if (current === null) throw new ImportError('damaged');
  const { generation } = current;
  const head = decodeHead(await generation.read(HEAD));
  await importRows({
    ...parts,
    asOf: remote.asOf,
    contentId: remote.delta.to,
    feed: (onRow) => applyDelta(remote.delta, (take) => eachRow(generation, head, take), onRow),
  });
  return remote.etag;
}

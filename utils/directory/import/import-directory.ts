import { ImportError, reasonOf } from '../import-error';
import type { OnRow } from '../row-bytes';
import { dayOfName } from '../source/day-of-name';
import { type OpenedSource, openSource } from '../source/open-source';
import { readTable } from '../source/read-table';
import type { DirectoryOrigin, ImportProgress, StoredDirectory } from '../state';
import { createBuilder } from '../store/build/create-builder';
import type { DirectoryStore, GenerationWriter } from '../store/directory-store';
import type { Head } from '../store/head';
import { readPacked } from '../store/packed/read-packed';
import { breathe } from './breathe';
import { type ProgressTeller, tellProgress } from './progress';

/** What every import needs. */
export interface ImportParts {
  readonly store: DirectoryStore;
  readonly origin: DirectoryOrigin;
  readonly now: () => number;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** If told, the stored rows must come to this. */
  readonly contentId?: string | undefined;
}

export interface StreamImport extends ImportParts {
  /** An extraction (plain, gzip or zip) or a packed directory (also gzip). */
  readonly stream: ReadableStream<Uint8Array>;
  /** Length of the stream; null if unknown. */
  readonly bytesTotal: number | null;
  /** The day of the data; null if nobody said. A packed directory and a name within an archive say it themselves. */
  readonly asOf: string | null;
}

export interface RowsImport extends ImportParts {
  /** Hands each row over, and resolves after the last; rows that are equal are stored once. */
  readonly feed: (onRow: OnRow) => Promise<void>;
  readonly asOf: string | null;
}

type Rejected = Pick<StoredDirectory, 'rejected' | 'firstRejected'>;
const NONE_REJECTED: Rejected = { rejected: 0, firstRejected: [] };

/**
 * Reads a directory and puts it in the place of the stored one. Until the last step the old one stays in use, and stays
 * for good if anything goes wrong. Hold the import lock.
 * @throws {ImportError}
 */
export function importDirectory(wish: StreamImport): Promise<StoredDirectory> {
  return intoNewGeneration(wish, wish.bytesTotal, async (writer, progress) => {
    const source = await openSource(endAtSignal(wish.stream, wish.signal));
    return source.kind === 'packed'
      ? copyPacked(wish, source, writer, progress)
      : buildTable(wish, source, writer, progress);
  });
}

/** The same from rows: those of the stored directory with some taken away and some added. @throws {ImportError} */
export function importRows(wish: RowsImport): Promise<StoredDirectory> {
  return intoNewGeneration(wish, null, async (writer, progress) => {
    const builder = createBuilder(pause(wish.signal));
    await wish.feed((row) => builder.add(row));
    const head = await finish(builder, writer, wish.asOf, progress);
    return { head, ...NONE_REJECTED };
  });
}

interface Written extends Rejected {
  readonly head: Head;
}

async function intoNewGeneration(
  { store, origin, now, onProgress = () => undefined, signal, contentId }: ImportParts,
  bytesTotal: number | null,
  write: (writer: GenerationWriter, progress: ProgressTeller) => Promise<Written>,
): Promise<StoredDirectory> {
  let writer: GenerationWriter | null = null;
  try {
    if (signal?.aborted) throw new ImportError('cancelled');
    writer = await store.begin();
    const progress = tellProgress(bytesTotal, now, onProgress);
    const { head, rejected, firstRejected } = await write(writer, progress);
    if (contentId !== undefined && head.contentId !== contentId) throw new ImportError('damaged');
    const { rows, domains, asOf } = head;
    const directory = { rows, domains, asOf, importedAt: now(), origin, rejected, firstRejected };
    await writer.flush();
    if (signal?.aborted) throw new ImportError('cancelled');
    await writer.commit(directory, head.contentId);
    return directory;
  } catch (fault) {
    // What cannot be deleted now is swept when the store is opened next.
    await writer?.abort().catch(() => undefined);
    if (signal?.aborted) throw new ImportError('cancelled', { cause: fault });
    throw fault instanceof ImportError ? fault : new ImportError(reasonOf(fault), { cause: fault });
  }
}

async function copyPacked(
  { signal }: StreamImport,
  source: OpenedSource,
  writer: GenerationWriter,
  progress: ProgressTeller,
): Promise<Written> {
  let rows = 0;
  const wait = pause(signal);
  let sinceWait = 0;
  const sink = {
    async put(section: Parameters<GenerationWriter['put']>[0]) {
      await writer.put(section);
      progress.read(source.bytesRead(), rows);
      if (++sinceWait % SECTIONS_A_BREATH === 0) await wait();
    },
  };
  const head = await readPacked(source.chunks, sink, (packed) => {
    rows = packed.head.rows;
  });
  return { head, ...NONE_REJECTED };
}

const SECTIONS_A_BREATH = 64;

async function buildTable(
  { signal, asOf }: StreamImport,
  source: OpenedSource,
  writer: GenerationWriter,
  progress: ProgressTeller,
): Promise<Written> {
  const builder = createBuilder(pause(signal));
  const { rejected, firstRejected } = await readTable(source.chunks, (row) => builder.add(row), {
    signal,
    onProgress: (_, rows) => progress.read(source.bytesRead(), rows),
  });
  const day = asOf ?? (source.name === null ? null : dayOfName(source.name));
  return { head: await finish(builder, writer, day, progress), rejected, firstRejected };
}

/** Sections of a full directory: about that many. Only the progress bar needs it. */
const SECTIONS = 5_100;

async function finish(
  builder: ReturnType<typeof createBuilder>,
  writer: GenerationWriter,
  asOf: string | null,
  progress: ProgressTeller,
): Promise<Head> {
  progress.enter('sorting', builder.rowCount);
  let written = 0;
  const sink = {
    async put(section: Parameters<GenerationWriter['put']>[0]) {
      await writer.put(section);
      progress.wrote(Math.min(0.99, ++written / SECTIONS));
    },
  };
  return builder.finish(sink, { asOf }, () => progress.enter('writing'));
}

/** A stream that fails as soon as the import is cancelled, even while nothing comes. */
function endAtSignal(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  return signal ? stream.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal }) : stream;
}

/** Lets other work run, and ends the import if it was cancelled meanwhile. */
function pause(signal: AbortSignal | undefined): () => Promise<void> {
  return async () => {
    await breathe();
    if (signal?.aborted) throw new ImportError('cancelled');
  };
}

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { dayOfName } from '../../utils/directory/source/day-of-name';
import { type OpenedSource, openSource } from '../../utils/directory/source/open-source';
import { readTable } from '../../utils/directory/source/read-table';
import type { StoredDirectory } from '../../utils/directory/state';
import type { Head } from '../../utils/directory/store/head';
import { buildGeneration, createMemoryGeneration } from '../../utils/directory/store/memory-generation';
import { readPacked } from '../../utils/directory/store/packed/read-packed';
import type { Generation } from '../../utils/directory/store/section';

/** A directory in memory, and what was left out of its file. */
export interface LoadedDirectory extends Pick<StoredDirectory, 'rejected' | 'firstRejected'> {
  readonly generation: Generation;
  readonly head: Head;
}

/** Called as the file is read: of a hundred parts of it so many, and good rows so far. */
export type OnProgress = (percent: number, rows: number) => void;

/** Reads an extraction or a packed directory. @throws {ImportError} or the error of the file system */
export async function readDirectory(path: string, onProgress: OnProgress): Promise<LoadedDirectory> {
  const { size } = await stat(path);
  const source = await openSource(streamOfFile(path));
  const tell = (rows: number) => onProgress(Math.floor((100 * source.bytesRead()) / size), rows);
  return source.kind === 'packed' ? loadPacked(source, tell) : loadTable(path, source, tell);
}

async function loadPacked(source: OpenedSource, tell: (rows: number) => void): Promise<LoadedDirectory> {
  const generation = createMemoryGeneration();
  let rows = 0;
  const sink = {
    async put(section: Parameters<typeof generation.put>[0]) {
      await generation.put(section);
      tell(rows);
    },
  };
  const head = await readPacked(source.chunks, sink, (packed) => {
    rows = packed.head.rows;
  });
  return { generation, head, rejected: 0, firstRejected: [] };
}

async function loadTable(
  path: string,
  source: OpenedSource,
  tell: (rows: number) => void,
): Promise<LoadedDirectory> {
  const asOf = dayOfName(source.name ?? '') ?? dayOfName(basename(path));
  let told: Pick<LoadedDirectory, 'rejected' | 'firstRejected'> = { rejected: 0, firstRejected: [] };
  const { generation, head } = await buildGeneration(async (onRow) => {
    told = await readTable(source.chunks, onRow, { onProgress: (_, rows) => tell(rows) });
  }, asOf);
  return { generation, head, rejected: told.rejected, firstRejected: told.firstRejected };
}

function streamOfFile(path: string): ReadableStream<Uint8Array> {
  const chunks = createReadStream(path, { highWaterMark: 1 << 18 });
  const iterator: AsyncIterator<Buffer> = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void chunks.destroy(),
  });
}

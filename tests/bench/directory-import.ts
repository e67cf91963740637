import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { writeFictitiousExtraction } from '../../tools/fictitious/extraction';
import { readTable } from '../../utils/directory/source/read-table';
import { buildGeneration } from '../../utils/directory/store/memory-generation';
import { writePacked } from '../../utils/directory/store/packed/write-packed';
import { openWorkerPage, type WorkerPage } from './directory-page';
import { type Figure, percentile } from './figure';

/** As many as the real extraction has. */
const ROWS = 536_000;
/** Of so many rows one record each is put, and the time scaled. */
const SHARE = 10;
const ROUNDS = 3;
const PLAIN = 'extraction.txt';
const PART = 'part.txt';
const PACKED = 'packed.gz';
const SCRIPT = join(import.meta.dirname, 'directory-import-worker.ts');

/**
 * Imports of a made-up directory of the real size into IndexedDB, in a worker of a page in Chromium, side by side with
 * reading alone and with one record a row. Best of three, each in a fresh profile.
 */
export async function measureDirectoryImport(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pli-sur-directory-'));
  try {
    await writeFiles(folder);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await measureRound(folder));
    const putEach = await inFreshPage(folder, (page) => page.run('put-each', PART));
    const best = (pick: (round: Round) => number): number => percentile(rounds.map(pick), 0);
    const how = `${ROWS} rows, worker in Chromium, best of ${ROUNDS}`;
    const ms = (name: string, value: number, more: Partial<Figure> = {}): Figure => ({
      name: `directory, ${name}`,
      value,
      unit: 'ms',
      how,
      ...more,
    });
    const size = (name: string, value: number, limit: number, what: string): Figure => ({
      name: `directory, ${name}`,
      value,
      unit: 'kB',
      limit,
      how: what,
    });
    return [
      ms(
        'import of the plain extraction',
        best(({ plain }) => plain),
        { limit: 6_000 },
      ),
      ms(
        'import of the plain extraction, processor time',
        best(({ plainTime }) => plainTime),
      ),
      ms(
        'import of the packed file',
        best(({ packed }) => packed),
        { limit: 2_000 },
      ),
      ms(
        'import of the packed file, processor time',
        best(({ packedTime }) => packedTime),
      ),
      ms(
        'peer: reading and splitting alone',
        best(({ split }) => split),
      ),
      ms('peer: one record a row', putEach * SHARE, { how: `a ${SHARE}th of the rows, times ${SHARE}` }),
      size(
        'memory while importing',
        best(({ memory }) => memory) * 1000,
        120_000,
        'peak of the process, less before',
      ),
      size('on disk', best(({ disk }) => disk) / 1000, 45_000, 'as the browser counts it'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Round {
  readonly split: number;
  readonly plain: number;
  readonly plainTime: number;
  readonly packed: number;
  readonly packedTime: number;
  /** MB. */
  readonly memory: number;
  /** Bytes. */
  readonly disk: number;
}

async function measureRound(folder: string): Promise<Round> {
  const split = await inFreshPage(folder, (page) => page.run('split', PLAIN));
  const plain = await inFreshPage(folder, async (page) => {
    const [memory, time] = [page.peakMemory(), page.processorTime()];
    const wall = await page.run('import', PLAIN);
    return {
      plain: wall,
      plainTime: page.processorTime() - time,
      memory: page.peakMemory() - memory,
      disk: await page.run('disk', ''),
    };
  });
  const packed = await inFreshPage(folder, async (page) => {
    const time = page.processorTime();
    const wall = await page.run('import', PACKED);
    return { packed: wall, packedTime: page.processorTime() - time };
  });
  return { split, ...plain, ...packed };
}

async function inFreshPage<T>(folder: string, measure: (page: WorkerPage) => Promise<T>): Promise<T> {
  const page = await openWorkerPage(SCRIPT, folder);
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}

async function writeFiles(folder: string): Promise<void> {
  await writeFictitiousExtraction(join(folder, PLAIN), { rows: ROWS });
  await writeFictitiousExtraction(join(folder, PART), { rows: ROWS / SHARE });
  const { generation } = await buildGeneration(async (onRow) => {
    await readTable(createReadStream(join(folder, PLAIN)), onRow);
  }, '2026-11-22');
  await pipeline(
    Readable.from(writePacked(generation)),
    createGzip(),
    createWriteStream(join(folder, PACKED)),
  );
}

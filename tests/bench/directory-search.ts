import { once } from 'node:events';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFictitiousExtraction } from '../../tools/fictitious/extraction';
import type { Mailbox } from '../../utils/directory/mailbox';
import { searchDirectory } from '../../utils/directory/search/search-directory';
import { searchSmall } from '../../utils/directory/search/search-small';
import { readTable } from '../../utils/directory/source/read-table';
import { buildGeneration } from '../../utils/directory/store/memory-generation';
import { openIndex } from '../../utils/directory/store/open-index';
import type { Generation } from '../../utils/directory/store/section';
import { openWorkerPage } from './directory-page';
import { makeQueries } from './directory-search-queries';
import { buildFlexSearch, buildMiniSearch, type Rival } from './directory-search-rivals';
import { type Figure, percentile } from './figure';

const ROWS = 536_000;
/** What MiniSearch and FlexSearch hold of them: with all rows they need gigabytes and minutes. */
const SHARE_ROWS = 53_600;
/** About what is kept of recent and favourite correspondents. */
const FEW_ROWS = 200;
const QUERIES = 200;
/** Each reads the directory anew. */
const COLD_QUERIES = 16;
const LIMIT = 10;
const WARM_LIMIT = 5;
const COLD_LIMIT = 25;

/** Look-ups over a whole directory, warm and cold, in Node and in Chromium; and those of two search libraries. */
export async function measureDirectorySearch(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pli-sur-search-'));
  try {
    const file = join(folder, 'all.txt');
    const share = join(folder, 'share.txt');
    await writeFictitiousExtraction(file, { rows: ROWS });
    await writeFictitiousExtraction(share, { rows: SHARE_ROWS });
    const { generation } = await readGeneration(file);
    return [
      ...(await measureInNode(generation)),
      ...(await measureShare((await readGeneration(share)).generation)),
      ...(await measureInChromium(folder, await personsOf(generation))),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureInNode(generation: Generation): Promise<Figure[]> {
  const index = await openIndex(generation);
  const figures: Figure[] = [];
  for (const [kind, texts] of Object.entries(makeQueries(await personsOf(generation)))) {
    for (const text of texts) await searchDirectory(index, text, LIMIT);
    const warm = await timeEach(texts, (text) => searchDirectory(index, text, LIMIT));
    const cold = await timeEach(texts.slice(0, COLD_QUERIES), async (text) =>
      searchDirectory(await openIndex(generation), text, LIMIT),
    );
    figures.push(
      ...spread(`search, ${kind}, warm`, warm, `${ROWS} rows, Node, in memory`, WARM_LIMIT),
      ...spread(`search, ${kind}, cold`, cold, `${ROWS} rows, Node, fresh index`, COLD_LIMIT),
    );
  }
  return figures;
}

/** The same rows, the same queries, side by side. */
async function measureShare(generation: Generation): Promise<Figure[]> {
  const index = await openIndex(generation);
  const mailboxes = await index.mailboxes(Array.from({ length: index.rowCount }, (_, row) => row));
  const persons = await personsOf(generation);
  const few = persons.slice(0, FEW_ROWS);
  const fewMini = buildMiniSearch(few);
  const rivals: readonly Rival[] = [buildMiniSearch(mailboxes), buildFlexSearch(mailboxes)];
  const how = `${SHARE_ROWS} rows, Node`;
  const figures: Figure[] = [];
  for (const [kind, texts] of Object.entries(makeQueries(persons))) {
    for (const text of texts) await searchDirectory(index, text, LIMIT);
    const ours = await timeEach(texts, (text) => searchDirectory(index, text, LIMIT));
    figures.push(...spread(`search, ${kind}, ours`, ours, how));
    for (const { name, forgives, search } of rivals) {
      if (kind === 'typing mistake' && !forgives) continue;
      for (const text of texts.slice(0, COLD_QUERIES)) search(text);
      figures.push(
        ...spread(`search, ${kind}, ${name}`, await timeEach(texts, async (text) => search(text)), how),
      );
    }
    if (kind !== 'two words') continue;
    const small = await timeEach(texts, (text) => searchSmall(few, text));
    const smallMini = await timeEach(texts, async (text) => fewMini.search(text));
    figures.push(...spread('search, few, ours', small, `${FEW_ROWS} mailboxes, index kept`));
    figures.push(...spread('search, few, MiniSearch', smallMini, `${FEW_ROWS} mailboxes, index kept`));
  }
  return figures;
}

async function measureInChromium(folder: string, persons: readonly Mailbox[]): Promise<Figure[]> {
  const bench = await openWorkerPage('tests/bench/directory-search-tasks.ts', folder);
  try {
    await bench.run('import', '/all.txt');
    const figures: Figure[] = [];
    for (const [kind, texts] of Object.entries(makeQueries(persons))) {
      const warm = await bench.page.evaluate(runSearches, ['warm', JSON.stringify(texts)] as const);
      const cold = await bench.page.evaluate(runSearches, [
        'cold',
        JSON.stringify(texts.slice(0, COLD_QUERIES)),
      ] as const);
      figures.push(
        ...spread(`search, ${kind}, warm, Chromium`, warm, `${ROWS} rows, IndexedDB`, WARM_LIMIT),
        ...spread(
          `search, ${kind}, cold, Chromium`,
          cold,
          `${ROWS} rows, IndexedDB, fresh index`,
          COLD_LIMIT,
        ),
      );
    }
    return figures;
  } finally {
    await bench.close();
  }
}

/** Runs in the page. */
function runSearches(order: readonly [string, string]): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/worker.js');
    worker.onmessage = ({ data }) => {
      worker.terminate();
      if (data.times) resolve(data.times);
      else reject(new Error(data.fault));
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(order);
  });
}

async function readGeneration(path: string) {
  return buildGeneration(async (onRow) => {
    const stream = createReadStream(path);
    await once(stream, 'open');
    await readTable(stream, onRow);
  });
}

/** Persons from all over the directory. */
async function personsOf(generation: Generation): Promise<Mailbox[]> {
  const index = await openIndex(generation);
  const rows = Array.from({ length: 2 * QUERIES }, (_, at) =>
    Math.floor((at * index.rowCount) / (2 * QUERIES)),
  );
  return (await index.mailboxes(rows)).filter(({ family }) => family !== '').slice(0, QUERIES);
}

async function timeEach(
  texts: readonly string[],
  search: (text: string) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    const started = performance.now();
    await search(text);
    times.push(performance.now() - started);
  }
  return times;
}

function spread(name: string, times: readonly number[], how: string, limit?: number): Figure[] {
  const rest = { unit: 'ms', how: `${how}, n = ${times.length}` } as const;
  return [
    { name: `${name}, p50`, value: percentile(times, 0.5), ...rest },
    {
      name: `${name}, p99`,
      value: percentile(times, 0.99),
      ...rest,
      ...(limit === undefined ? {} : { limit }),
    },
    { name: `${name}, max`, value: Math.max(...times), ...rest },
  ];
}

import { openDB } from 'idb';
import { importDirectory } from '../../utils/directory/import/import-directory';
import { MAILBOX_FIELDS, type Mailbox } from '../../utils/directory/mailbox';
import { chunksOf } from '../../utils/directory/source/byte-source';
import { readTable } from '../../utils/directory/source/read-table';
import { openDirectoryStore } from '../../utils/directory/store/generation-store';
import { openIndex } from '../../utils/directory/store/open-index';

/** What the bench asks of the browser, by name. Each takes the address of a file and resolves to a time in ms. */
export const TASKS = {
  import: importFile,
  split: splitFile,
  'put-each': putEach,
  'read-cold': readCold,
  disk: async () => (await navigator.storage.estimate()).usage ?? 0,
  rows: async () => (await (await open()).current())?.directory.rows ?? 0,
} as const;
export type TaskName = keyof typeof TASKS;

const open = () => openDirectoryStore({ now: () => Date.now() });

async function importFile(url: string): Promise<number> {
  const store = await open();
  const { body } = await fetch(url);
  if (body === null) throw new Error('no file');
  const started = performance.now();
  await importDirectory({
    stream: body,
    bytesTotal: null,
    origin: 'file',
    asOf: null,
    store,
    now: () => Date.now(),
  });
  const time = performance.now() - started;
  store.close();
  return time;
}

/** Reads a table and looks at every cell, but keeps nothing: the least that any import costs. */
async function splitFile(url: string): Promise<number> {
  const { body } = await fetch(url);
  if (body === null) throw new Error('no file');
  const started = performance.now();
  await readTable(chunksOf(body), () => undefined);
  return performance.now() - started;
}

/** The plain way: one record a row, one index, transactions of 5,000. */
async function putEach(url: string): Promise<number> {
  const { body } = await fetch(url);
  if (body === null) throw new Error('no file');
  const mailboxes: Partial<Mailbox>[] = [];
  const decoder = new TextDecoder();
  await readTable(chunksOf(body), ({ bytes, bounds }) => {
    const cells = MAILBOX_FIELDS.map((field, at) => [
      field,
      decoder.decode(bytes.subarray(bounds[2 * at], bounds[2 * at + 1])),
    ]);
    mailboxes.push(Object.fromEntries(cells));
  });
  const db = await openDB('one-put-a-row', 1, {
    upgrade: (fresh) =>
      void fresh.createObjectStore('rows', { autoIncrement: true }).createIndex('family', 'family'),
  });
  const started = performance.now();
  for (let at = 0; at < mailboxes.length; at += 5_000) {
    const tx = db.transaction('rows', 'readwrite');
    for (const mailbox of mailboxes.slice(at, at + 5_000)) void tx.store.put(mailbox);
    await tx.done;
  }
  const time = performance.now() - started;
  db.close();
  indexedDB.deleteDatabase('one-put-a-row');
  return time;
}

/** Opens the index anew and reads one mailbox by its address: pointer, head, bucket, block. */
async function readCold(address: string): Promise<number> {
  const store = await open();
  const started = performance.now();
  const current = await store.current();
  const index = current && (await openIndex(current.generation));
  const [row = 0] = (await index?.rowsOfAddress(address)) ?? [];
  await index?.mailboxes([row]);
  const time = performance.now() - started;
  store.close();
  return time;
}

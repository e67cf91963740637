import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalEntry } from '../../../utils/journal/entry';
import { openStore, type Store } from '../../../utils/platform/database';

function entryOf(id: string, day: string): JournalEntry {
  return {
    id: `00000000-0000-4000-8000-${id.padStart(12, '0')}`,
    day,
    webmail: 'roundcube',
    level: 'warn',
    health: 'possible',
    from: 'ordinary',
    rules: ['rule-one'],
    channels: { outside: 1 },
    outcome: 'sent',
    reason: null,
  };
}

/** Opens as the real one does, after so many failures; counts how often it was asked. */
function failing(times: number) {
  const count = { calls: 0 };
  const open: typeof openDB = (name, version, callbacks) =>
    count.calls++ < times
      ? Promise.reject(new DOMException('passing fault', 'UnknownError'))
      : openDB(name, version, callbacks);
  return { open, count };
}

const openOnDisk = (): Promise<Store> => openStore();
const openInMemory = (): Promise<Store> => openStore(undefined, failing(3).open);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe.each([
  ['on disk', openOnDisk],
  ['in memory', openInMemory],
])('the store %s', (_, open) => {
  it('gives back a setting, and undefined for one that was never put', async () => {
    const store = await open();
    await store.putSetting('person', { failClosed: true });
    expect(await store.getSetting('person')).toEqual({ failClosed: true });
    expect(await store.getSetting('other')).toBeUndefined();
  });

  it('counts an entry once, however often it is recorded', async () => {
    const store = await open();
    const entry = entryOf('1', '2026-03-02');
    await store.addEntry(entry);
    await store.addEntry(entry);
    expect(await store.entries('2026-03-02', '2026-03-02')).toEqual([entry]);
  });

  it('gives the entries of some days, the first and the last included', async () => {
    const store = await open();
    const days = ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03'];
    for (const [index, day] of days.entries()) await store.addEntry(entryOf(String(index), day));
    const found = await store.entries('2026-03-01', '2026-03-02');
    expect(found.map(({ day }) => day).sort()).toEqual(['2026-03-01', '2026-03-02']);
  });

  it('erases the days of the journal before one day, that day and later ones not', async () => {
    const store = await open();
    const days = ['2026-02-28', '2026-03-01', '2026-03-01', '2026-03-02'];
    for (const [index, day] of days.entries()) await store.addEntry(entryOf(String(index), day));
    await store.eraseJournal('2026-03-01');
    const kept = await store.entries('0000-01-01', '9999-12-31');
    expect(kept.map(({ day }) => day)).toEqual(days.slice(1));
    await store.eraseJournal('2026-03-01');
    expect(await store.entries('0000-01-01', '9999-12-31')).toEqual(kept);
  });

  it('erases the journal and keeps the settings', async () => {
    const store = await open();
    await store.putSetting('person', { language: 'fr' });
    await store.addEntry(entryOf('1', '2026-03-02'));
    await store.eraseJournal();
    expect(await store.entries('0000-01-01', '9999-12-31')).toEqual([]);
    expect(await store.getSetting('person')).toEqual({ language: 'fr' });
  });
});

describe('opening the store', () => {
  it('is durable: the next worker finds what the last one left', async () => {
    const first = await openOnDisk();
    expect(first.durable).toBe(true);
    await first.putSetting('person', { failClosed: true });
    expect(await (await openOnDisk()).getSetting('person')).toEqual({ failClosed: true });
  });

  it('gets over two faults in a row', async () => {
    const { open, count } = failing(2);
    expect((await openStore(undefined, open)).durable).toBe(true);
    expect(count.calls).toBe(3);
  });

  it('after three faults goes on in memory, and says that nothing will last', async () => {
    const { open, count } = failing(3);
    expect((await openStore(undefined, open)).durable).toBe(false);
    expect(count.calls).toBe(3);
  });
});

describe('an update of the extension', () => {
  it('keeps what version 2 left, and has a place for phrases that were set aside', async () => {
    const old = await openDB('pli-sur', 2, {
      upgrade(db) {
        db.createObjectStore('settings');
        db.createObjectStore('journal', { keyPath: 'id' }).createIndex('day', 'day');
        for (const name of ['trust', 'answers', 'correspondents']) db.createObjectStore(name);
      },
    });
    await old.put('settings', { failClosed: true }, 'person');
    await old.put('correspondents', { usedAt: 3 }, 'camille@medecin.mssante.fr');
    await old.put('journal', entryOf('1', '2026-03-02'));
    old.close();
    const store = await openOnDisk();
    expect(store.durable).toBe(true);
    expect(await store.getSetting('person')).toEqual({ failClosed: true });
    expect(await store.records('correspondents').get('camille@medecin.mssante.fr')).toEqual({ usedAt: 3 });
    expect(await store.entries('2026-03-02', '2026-03-02')).toHaveLength(1);
    await store.records('dismissed').put('7', { family: 'disease', day: '2026-03-02' });
    expect(await (await openOnDisk()).records('dismissed').get('7')).toMatchObject({ family: 'disease' });
  });
});

import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { takeFile } from '../../../components/studio/start/take-file';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import {
  type DraftStore,
  eraseDrafts,
  type KeptDraft,
  openDraftStore,
  type StudioSchema,
} from '../../../utils/studio/draft-store';
import { fileNameOf } from '../../../utils/studio/file-name';
import { holdDraft } from '../../../utils/studio/hold-draft';
import { newCampaign } from '../../../utils/studio/new-campaign';
import { fakeLocks } from './fake-locks';

const draft = newCampaign('2026-11-23');
const kept = (id: string, changedAt = 1): KeptDraft => ({
  id,
  draft,
  unplaced: [],
  changedAt,
  isPublished: false,
});

describe('drafts', () => {
  let store: DraftStore | null = null;
  afterEach(async () => {
    store?.close();
    await eraseDrafts();
  });

  test('are there again after a reload, the newest first', async () => {
    const first = await openDraftStore();
    await first.write(kept('one', 1));
    await first.write({ ...kept('two', 2), unplaced: [{ place: '/x', json: '1' }], isPublished: true });
    first.close();
    store = await openDraftStore();
    expect(await store.list()).toEqual([
      { id: 'two', title: draft.title, lessons: 1, changedAt: 2 },
      { id: 'one', title: draft.title, lessons: 1, changedAt: 1 },
    ]);
    expect(await store.read('one')).toEqual(kept('one', 1));
    expect((await store.read('two'))?.unplaced).toEqual([{ place: '/x', json: '1' }]);
  });

  test('are removed one by one', async () => {
    store = await openDraftStore();
    await store.write(kept('one'));
    await store.write(kept('two'));
    await store.remove('one');
    expect(await store.read('one')).toBeNull();
    expect((await store.list()).map(({ id }) => id)).toEqual(['two']);
  });

  test('that another version wrote are read as far as they can be', async () => {
    store = await openDraftStore();
    const db = await openDB('pli-sur-studio');
    await db.put('drafts', { id: 'old', draft: { title: 'Vieux', tint: 'red' } }, 'old');
    await db.put('drafts', 'nonsense', 'broken');
    db.close();
    expect(await store.read('old')).toMatchObject({
      draft: { title: { fr: 'Vieux' } },
      unplaced: [{ place: '/tint' }],
      isPublished: false,
    });
    expect((await store.list()).map(({ id }) => id)).toEqual(['old']);
  });
});

test('drafts are kept on when the browser has closed their database by itself', async () => {
  const closed: (() => void)[] = [];
  const store = await openDraftStore(async (name, version, callbacks) => {
    const db = await openDB<StudioSchema>(name, version, callbacks);
    closed.push(() => {
      db.close();
      callbacks?.terminated?.();
    });
    return db;
  });
  await store.write(kept('one', 1));
  closed[0]?.();
  await store.write(kept('one', 2));
  expect(closed).toHaveLength(2);
  expect((await store.read('one'))?.changedAt).toBe(2);
  store.close();
  await eraseDrafts();
});

describe('a draft in two tabs', () => {
  test('is held by one of them, and free once it is released', async () => {
    const locks = fakeLocks();
    const first = await holdDraft(locks, 'one');
    expect(first).not.toBeNull();
    expect(await holdDraft(locks, 'one')).toBeNull();
    expect(await holdDraft(locks, 'two')).not.toBeNull();
    first?.release();
    expect(await holdDraft(locks, 'one')).not.toBeNull();
  });

  test('can be taken over, which the first tab is told', async () => {
    const locks = fakeLocks();
    const first = await holdDraft(locks, 'one');
    expect(await holdDraft(locks, 'one', true)).not.toBeNull();
    await expect(first?.taken).resolves.toBeUndefined();
  });
});

describe('a file', () => {
  const file = (text: string): Blob => new Blob([text]);

  test('of a campaign becomes a draft, and so does one with mistakes', async () => {
    expect(await takeFile(file(`\uFEFF${JSON.stringify(BUILT_IN)}`))).toEqual({
      kind: 'draft',
      draft: BUILT_IN,
      unplaced: [],
    });
    expect(await takeFile(file('{"lessons":[{"title":"Une leçon"}],"x":1}'))).toMatchObject({
      kind: 'draft',
      draft: { lessons: [{ title: { fr: 'Une leçon' } }] },
      unplaced: [{ place: '/x', json: '1' }],
    });
  });

  test('of anything else is told what it is', async () => {
    expect(await takeFile(file('{"name":"x"}'))).toEqual({ kind: 'foreign' });
    expect(await takeFile(file('[]'))).toEqual({ kind: 'foreign' });
    expect(await takeFile(file('{'))).toEqual({ kind: 'no-json' });
    expect(await takeFile({ size: 1e9, text: () => Promise.resolve('') })).toEqual({ kind: 'too-big' });
    expect(await takeFile({ size: 1, text: () => Promise.reject(new Error('gone')) })).toEqual({
      kind: 'unreadable',
    });
  });

  test('is named after the campaign, and a draft says that it is one', () => {
    expect(fileNameOf('hiver-2026', true)).toBe('hiver-2026.json');
    expect(fileNameOf('hiver-2026', false)).toBe('hiver-2026.brouillon.json');
    expect(fileNameOf('../etc', false)).toBe('campagne.brouillon.json');
  });
});

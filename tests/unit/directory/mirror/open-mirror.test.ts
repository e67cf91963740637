import { generateKeyPairSync, sign } from 'node:crypto';
import { gzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDelta } from '../../../../utils/directory/mirror/make-delta';
import type { MirrorIndex } from '../../../../utils/directory/mirror/mirror-index';
import { type MirrorOptions, openMirror } from '../../../../utils/directory/mirror/open-remote';
import { readWhole } from '../../../../utils/directory/mirror/read-promised';
import { chunksOf } from '../../../../utils/directory/source/byte-source';
import { contentOfDay, DAYS, gzipDelta, linesOf, promise } from './contents';
import { FakeHost } from './fake-host';

const INDEX_URL = 'https://miroir.exemple.example/annuaire/index.json';
const FULL = gzipSync(new TextEncoder().encode('a packed directory'));
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const PUBLIC_KEY = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
const signed = (bytes: Uint8Array) => `${sign(null, bytes, privateKey).toString('base64')}\n`;

let before: string;
let newest: string;
let files: Record<string, Uint8Array | string>;
let index: MirrorIndex;

beforeAll(async () => {
  const [old, fresh] = [await contentOfDay(DAYS[0], 1_500), await contentOfDay(DAYS[1], 1_500)];
  before = old.head.contentId;
  newest = fresh.head.contentId;
  const delta = makeDelta(
    { id: before, rows: await linesOf(old) },
    { id: newest, rows: await linesOf(fresh) },
  );
  // In life the whole directory is several hundred times a delta.
  const whole = { ...promise('full.plisur.gz', FULL) };
  const deltaBytes = gzipDelta(delta).slice();
  index = {
    format: 'plisur-mirror-1',
    content: newest,
    asOf: '2026-11-21',
    rows: fresh.head.rows,
    full: whole,
    deltas: [{ ...promise('delta.gz', deltaBytes), from: before, to: newest }],
  };
  files = { '/annuaire/full.plisur.gz': FULL, '/annuaire/delta.gz': deltaBytes };
});

function hostWith(
  changes: Record<string, Uint8Array | string | (() => Response)> = {},
  told: MirrorIndex = index,
) {
  const json = new TextEncoder().encode(JSON.stringify(told));
  return new FakeHost({
    ...files,
    '/annuaire/index.json': json,
    '/annuaire/index.json.sig': signed(json),
    ...changes,
  });
}

const open = (host: FakeHost, options: Partial<MirrorOptions> = {}, url = INDEX_URL) =>
  openMirror(url, { fetch: host.fetch, publicKey: PUBLIC_KEY, current: null, ...options });

/** An index whose whole directory is promised large, so that deltas pay. */
const withLargeFull = (): MirrorIndex => ({ ...index, full: { ...index.full, bytes: 1_000_000 } });

describe('a mirror', () => {
  it('gives the whole directory to who has none, with the id it must turn out to have', async () => {
    const found = await open(hostWith());
    expect(found).toMatchObject({
      kind: 'file',
      contentId: newest,
      asOf: '2026-11-21',
      bytesTotal: FULL.length,
    });
    if (found.kind === 'file') expect(await readWhole(chunksOf(found.stream), 1_000)).toEqual(FULL);
  });

  it('gives a delta to who has the day before, and nothing else is fetched', async () => {
    const host = hostWith({}, withLargeFull());
    const found = await open(host, { current: before });
    expect(found).toMatchObject({ kind: 'delta', delta: { from: before, to: newest } });
    expect(host.paths).toEqual(['/annuaire/index.json', '/annuaire/index.json.sig', '/annuaire/delta.gz']);
  });

  it('has nothing for who has the newest, by its id or by the mark of the last visit', async () => {
    expect(await open(hostWith(), { current: newest })).toEqual({ kind: 'current' });
    const { etag } = (await open(hostWith())) as { etag: string };
    const host = hostWith();
    expect(await open(host, { etag })).toEqual({ kind: 'current' });
    expect(host.paths).toEqual(['/annuaire/index.json']);
  });

  it('gives the whole directory when a delta is missing, cut or changed', async () => {
    const told = { ...index, deltas: index.deltas.map((delta) => ({ ...delta, bytes: 10 })) };
    for (const broken of [() => new Response('', { status: 404 }), new Uint8Array(3), new Uint8Array(10)]) {
      const found = await open(hostWith({ '/annuaire/delta.gz': broken }, told), { current: before });
      expect(found.kind).toBe('file');
    }
  });

  it.each([
    ['missing', () => new Response('', { status: 404 })],
    ['of another file', signed(Uint8Array.of(1))],
    ['no signature', 'x'],
    ['endless', 'x'.repeat(10_000)],
  ])('whose signature is %s is not believed', async (_, signature) => {
    const host = hostWith({ '/annuaire/index.json.sig': signature });
    await expect(open(host)).rejects.toMatchObject({ reason: 'bad-signature' });
    expect(host.paths).not.toContain('/annuaire/full.plisur.gz');
  });

  it('needs no signature if no key is set', async () => {
    const host = hostWith({ '/annuaire/index.json.sig': 'x' });
    expect((await open(host, { publicKey: '' })).kind).toBe('file');
    expect(host.paths).not.toContain('/annuaire/index.json.sig');
  });

  it('whose whole directory is not what the index promised is refused', async () => {
    const changed = FULL.with(-1, (FULL.at(-1) ?? 0) ^ 1);
    const cases = [
      [changed, 'damaged'],
      [FULL.slice(0, -1), 'cut'],
      [Uint8Array.from([...FULL, 0]), 'damaged'],
    ] as const;
    for (const [bytes, reason] of cases) {
      const host = hostWith({ '/annuaire/full.plisur.gz': bytes });
      await expect(open(host)).rejects.toMatchObject({ reason });
    }
  });

  it('whose index is none is foreign', async () => {
    const page = '{"hello":1}';
    const host = hostWith({
      '/annuaire/index.json': page,
      '/annuaire/index.json.sig': signed(new TextEncoder().encode(page)),
    });
    await expect(open(host)).rejects.toMatchObject({ reason: 'foreign' });
  });
});

describe('an address that is a file itself', () => {
  const url = 'https://miroir.exemple.example/annuaire.zip';

  it('is streamed as it comes if no key is set', async () => {
    const found = await open(new FakeHost({ '/annuaire.zip': FULL }), { publicKey: '' }, url);
    expect(found).toMatchObject({ kind: 'file', contentId: null, bytesTotal: FULL.length });
  });

  it('must be signed if a key is set', async () => {
    const good = new FakeHost({ '/annuaire.zip': FULL, '/annuaire.zip.sig': signed(FULL) });
    const found = await open(good, {}, url);
    if (found.kind === 'file') expect(await readWhole(chunksOf(found.stream), 1_000)).toEqual(FULL);
    const bad = new FakeHost({ '/annuaire.zip': FULL });
    await expect(open(bad, {}, url)).rejects.toMatchObject({ reason: 'bad-signature' });
  });
});

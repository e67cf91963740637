import { describe, expect, it } from 'vitest';
import { type MirrorIndex, parseMirrorIndex } from '../../../../utils/directory/mirror/mirror-index';
import { planUpdate } from '../../../../utils/directory/mirror/plan-update';

const id = (letter: string) => letter.repeat(64);
const delta = (from: string, to: string, bytes: number) => ({
  file: `delta-${from}-${to}.gz`,
  bytes,
  sha256: id('0'),
  from: id(from),
  to: id(to),
});
const INDEX: MirrorIndex = {
  format: 'plisur-mirror-1',
  content: id('d'),
  asOf: '2026-11-22',
  rows: 3,
  full: { file: 'directory.plisur.gz', bytes: 1_000, sha256: id('1') },
  deltas: [delta('c', 'd', 300), delta('b', 'c', 300), delta('a', 'b', 500), delta('b', 'd', 700)],
};

describe('planUpdate', () => {
  it('fetches nothing if the newest is stored', () => {
    expect(planUpdate(INDEX, id('d'))).toEqual({ kind: 'none' });
  });

  it('fetches the whole if nothing is stored, or nothing leads on from what is', () => {
    expect(planUpdate(INDEX, null)).toEqual({ kind: 'full', file: INDEX.full });
    expect(planUpdate(INDEX, id('e'))).toEqual({ kind: 'full', file: INDEX.full });
  });

  it('takes the chain with the fewest bytes', () => {
    expect(planUpdate(INDEX, id('b'))).toEqual({
      kind: 'deltas',
      files: [delta('b', 'c', 300), delta('c', 'd', 300)],
    });
  });

  it('fetches the whole if the deltas have as many bytes', () => {
    expect(planUpdate(INDEX, id('a'))).toEqual({ kind: 'full', file: INDEX.full });
  });

  it('is not led round in circles', () => {
    const deltas = [delta('a', 'b', 1), delta('b', 'a', 1), delta('a', 'a', 1)];
    expect(planUpdate({ ...INDEX, deltas }, id('a'))).toEqual({ kind: 'full', file: INDEX.full });
  });
});

describe('an index', () => {
  const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

  it('is read', () => {
    expect(parseMirrorIndex(bytesOf(INDEX))).toEqual(INDEX);
  });

  it.each([
    ['no JSON', new TextEncoder().encode('<!doctype html>')],
    ['another format', bytesOf({ ...INDEX, format: 'plisur-mirror-9' })],
    ['a file elsewhere', bytesOf({ ...INDEX, full: { ...INDEX.full, file: 'https://autre.example/x' } })],
    ['a file above', bytesOf({ ...INDEX, full: { ...INDEX.full, file: '../x' } })],
    ['an id that is none', bytesOf({ ...INDEX, content: 'x' })],
    ['a size beyond belief', bytesOf({ ...INDEX, full: { ...INDEX.full, bytes: 1e12 } })],
    ['no text', Uint8Array.of(0xff, 0xfe)],
  ])('with %s is foreign', (_, bytes) => {
    expect(() => parseMirrorIndex(bytes)).toThrow(expect.objectContaining({ reason: 'foreign' }));
  });
});

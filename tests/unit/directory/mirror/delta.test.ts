import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyDelta } from '../../../../utils/directory/mirror/apply-delta';
import { type Delta, joinDeltas, readDelta, writeDelta } from '../../../../utils/directory/mirror/delta';
import { makeDelta } from '../../../../utils/directory/mirror/make-delta';
import { buildGeneration } from '../../../../utils/directory/store/memory-generation';
import { eachRow } from '../../../../utils/directory/store/read-rows';
import { type Content, contentOfDay, DAYS, linesOf } from './contents';

const apply = (delta: Delta, { generation, head }: Content) =>
  buildGeneration((onRow) => applyDelta(delta, (take) => eachRow(generation, head, take), onRow));

describe('a delta between two days', () => {
  let contents: [Content, Content, Content];
  let deltas: [Delta, Delta];

  beforeAll(async () => {
    contents = [await contentOfDay(DAYS[0]), await contentOfDay(DAYS[1]), await contentOfDay(DAYS[2])];
    const [first, second, third] = await Promise.all(
      contents.map(async (content) => ({ id: content.head.contentId, rows: await linesOf(content) })),
    );
    if (!first || !second || !third) throw new Error('three days');
    deltas = [makeDelta(first, second), makeDelta(second, third)];
  });

  it('holds only what changed', () => {
    expect([deltas[0].removed.size, deltas[0].added.size]).toEqual([3, 3]);
  });

  it('turns exactly the rows of the one into those of the other: the id of the content says so', async () => {
    const { head } = await apply(deltas[0], contents[0]);
    expect(head.contentId).toBe(deltas[0].to);
    expect(head.contentId).toBe(contents[1].head.contentId);
  });

  it('can be joined with the next', async () => {
    const { head } = await apply(joinDeltas(deltas), contents[0]);
    expect(head.contentId).toBe(contents[2].head.contentId);
  });

  it('is the same after it was written and read', () => {
    expect(readDelta(writeDelta(deltas[0]))).toEqual(deltas[0]);
  });

  it('is refused on other rows than those it starts from', async () => {
    await expect(apply(deltas[0], contents[2])).rejects.toMatchObject({ reason: 'damaged' });
    expect(() => joinDeltas([deltas[1], deltas[0]])).toThrow(expect.objectContaining({ reason: 'damaged' }));
  });

  it.each([
    ['', 'foreign'],
    ['<!doctype html>', 'foreign'],
    ['plisur-delta-1\n', 'cut'],
    ['plisur-delta-1\nno head\n.\n', 'damaged'],
    ['plisur-delta-1\n{"from":"a","to":"b","removed":1,"added":0}\n.\n', 'damaged'],
    ['plisur-delta-1\n{"from":"a","to":"b","removed":0,"added":0}\n?row\n.\n', 'damaged'],
  ])('is refused if it reads %j', (text, reason) => {
    expect(() => readDelta(text)).toThrow(expect.objectContaining({ reason }));
  });

  it('is refused if it ends early, wherever', () => {
    const text = writeDelta(deltas[0]);
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (length) => {
        expect(() => readDelta(text.slice(0, length))).toThrow(
          expect.objectContaining({ name: 'ImportError' }),
        );
      }),
    );
  });

  it('with a row of the wrong form is refused', async () => {
    const wrong = { ...deltas[0], removed: new Set<string>() };
    for (const row of ['PER|a@b.example', `${'|'.repeat(17)}`]) {
      await expect(apply({ ...wrong, added: new Set([row]) }, contents[0])).rejects.toMatchObject({
        reason: 'damaged',
      });
    }
  });
});

describe('any two sets of rows', () => {
  const rows = fc.uniqueArray(fc.stringMatching(/^[a-e]{1,3}$/), { maxLength: 20 });

  it('are led from one to the other, also by joined deltas', () => {
    fc.assert(
      fc.property(rows, rows, rows, (one, two, three) => {
        const contents = [one, two, three].map((lines, at) => ({ id: String(at), rows: lines }));
        const [first, second, third] = contents as [
          (typeof contents)[0],
          (typeof contents)[0],
          (typeof contents)[0],
        ];
        const joined = joinDeltas([makeDelta(first, second), makeDelta(second, third)]);
        const kept = one.filter((row) => !joined.removed.has(row));
        expect([...kept, ...joined.added].sort()).toEqual([...three].sort());
      }),
    );
  });
});

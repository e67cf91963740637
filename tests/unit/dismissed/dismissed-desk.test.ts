import { webcrypto } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createDismissedHandlers } from '../../../utils/background/dismissed-handlers';
import { createDismissedDesk, MOST_DISMISSED } from '../../../utils/dismissed/dismissed-desk';
import { memoryStore } from '../../../utils/platform/database';

const DAY = 24 * 3_600_000;
const START = Date.UTC(2026, 2, 2, 12);

function openDesk() {
  const records = memoryStore().records('dismissed');
  const clock = { now: START };
  const parts = { records, crypto: webcrypto as Crypto, now: () => clock.now };
  return { records, clock, desk: createDismissedDesk(parts), again: () => createDismissedDesk(parts) };
}

describe('what is kept of a phrase that was set aside', () => {
  it('is a hash, a family and a day', async () => {
    const { desk, records } = openDesk();
    await desk.add(17, 'disease');
    expect(await desk.list()).toEqual([{ hash: 17, family: 'disease', day: '2026-03-02' }]);
    expect(await records.entries()).toEqual([['17', { family: 'disease', day: '2026-03-02' }]]);
  });

  it('is listed by day, the oldest first, and once however often it is set aside', async () => {
    const { desk, clock } = openDesk();
    await desk.add(2, 'drug');
    clock.now += DAY;
    await desk.add(1, 'exam');
    await desk.add(1, 'exam');
    expect((await desk.list()).map(({ hash, day }) => [hash, day])).toEqual([
      [2, '2026-03-02'],
      [1, '2026-03-03'],
    ]);
  });

  it('is taken out by hash, or all of it at once', async () => {
    const { desk } = openDesk();
    for (const hash of [1, 2, 3]) await desk.add(hash, 'disease');
    await desk.remove([2, 99]);
    expect((await desk.list()).map(({ hash }) => hash)).toEqual([1, 3]);
    await desk.remove();
    expect(await desk.list()).toEqual([]);
  });

  it('is no more than two thousand phrases: the oldest go', async () => {
    const { desk, records, clock } = openDesk();
    for (let hash = 1; hash <= MOST_DISMISSED; hash++)
      await records.put(String(hash), { family: 'disease', day: hash === 7 ? '2026-02-01' : '2026-03-02' });
    clock.now += DAY;
    await desk.add(9_999, 'drug');
    const kept = (await desk.list()).map(({ hash }) => hash);
    expect(kept).toHaveLength(MOST_DISMISSED);
    expect(kept).toContain(9_999);
    expect(kept).not.toContain(7);
  });

  it('leaves out what cannot be read, and goes on', async () => {
    const { desk, records } = openDesk();
    await records.put('5', { family: 'Jean Modèle', day: 3 });
    await desk.add(6, 'disease');
    expect((await desk.list()).map(({ hash }) => hash)).toEqual([6]);
  });
});

describe('the salt', () => {
  it('is made once, outlives the worker, and is another in another installation', async () => {
    const { desk, again } = openDesk();
    const [one, same] = await Promise.all([desk.salt(), desk.salt()]);
    expect(one).toMatch(/^[\da-f]{32}$/);
    expect(same).toBe(one);
    expect(await again().salt()).toBe(one);
    expect(await openDesk().desk.salt()).not.toBe(one);
  });

  it('stays when everything is erased, and is never listed', async () => {
    const { desk } = openDesk();
    const salt = await desk.salt();
    await desk.remove();
    expect(await desk.salt()).toBe(salt);
    expect(await desk.list()).toEqual([]);
  });
});

describe('what a guard is told', () => {
  const caller = { tabId: 1, frameId: 0, url: 'https://webmail.example/' };

  function handlers(isAllowed: boolean) {
    const { desk } = openDesk();
    const announce = vi.fn(async () => undefined);
    return { desk, announce, asked: createDismissedHandlers(desk, async () => isAllowed, announce) };
  }

  it('is salt and hashes, and each change is announced', async () => {
    const { desk, announce, asked } = handlers(true);
    await asked['dismissed-add']({ hash: 3, family: 'disease' }, caller);
    expect(await asked['dismissed-read']({}, caller)).toEqual({ salt: await desk.salt(), hashes: [3] });
    await asked['dismissed-undo']({ hash: 3 }, caller);
    expect((await asked['dismissed-read']({}, caller)).hashes).toEqual([]);
    await asked['dismissed-remove']({}, caller);
    expect(announce).toHaveBeenCalledTimes(3);
  });

  it('is nothing where the organisation does not allow it, and nothing is added', async () => {
    const { desk, announce, asked } = handlers(false);
    await desk.add(3, 'disease');
    expect((await asked['dismissed-read']({}, caller)).hashes).toEqual([]);
    await expect(asked['dismissed-add']({ hash: 4, family: 'disease' }, caller)).rejects.toThrow();
    expect(announce).not.toHaveBeenCalled();
    expect((await asked['dismissed-list']({}, caller)).dismissed).toHaveLength(1);
  });
});

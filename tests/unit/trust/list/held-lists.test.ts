import { describe, expect, it } from 'vitest';
import { buildService, DAY, datedList, MIRROR, OFFICIAL, plainList } from './build-service';

describe('createTrustService, with a list that has shrunk', () => {
  it('takes one that has lost a fifth of the names', async () => {
    const { service, web } = buildService({ [OFFICIAL]: plainList(10) });
    await service.refresh({ force: true });
    web.set(OFFICIAL, plainList(8));
    expect(await service.refresh({ force: true })).toMatchObject({ current: { domains: 8 }, held: null });
  });

  it('holds one that has lost more, and goes on with the old one', async () => {
    const { service, web, world } = buildService({ [OFFICIAL]: plainList(10) });
    await service.refresh({ force: true });
    web.set(OFFICIAL, plainList(7));
    const state = await service.refresh({ force: true });
    expect(state).toMatchObject({
      current: { domains: 10 },
      held: { list: { domains: 7, origin: 'official' }, lost: 3, isOlder: false },
      lastTry: { problem: null },
    });
    expect((await service.read()).trusted).toHaveLength(10);
    expect(world.changes).toBe(1);
  });

  it('holds one of other names, as long as it may be', async () => {
    const { service, web } = buildService({ [OFFICIAL]: plainList(10) });
    await service.refresh({ force: true });
    web.set(OFFICIAL, plainList(12, 100));
    expect((await service.refresh({ force: true })).held).toMatchObject({ lost: 10 });
  });

  it('holds a file too', async () => {
    const { service } = buildService({ [OFFICIAL]: plainList(10) });
    await service.refresh({ force: true });
    expect((await service.offer(plainList(2))).held).toMatchObject({ list: { origin: 'file' }, lost: 8 });
  });

  it('takes it on a person’s yes, even after the worker has died', async () => {
    const { service, reborn, web, world } = buildService({ [OFFICIAL]: plainList(10) });
    await service.refresh({ force: true });
    web.set(OFFICIAL, plainList(2));
    await service.refresh({ force: true });
    const again = reborn();
    expect(await again.decide(true)).toMatchObject({ current: { domains: 2 }, held: null });
    expect((await again.read()).trusted).toEqual(['d0.mssante.fr', 'd1.mssante.fr']);
    expect(world.changes).toBe(2);
    expect(await again.decide(true)).toMatchObject({ current: { domains: 2 }, held: null });
  });

  it('drops it on a no, and does not hold the same names again', async () => {
    const { service, web } = buildService({ [OFFICIAL]: plainList(10) });
    await service.refresh({ force: true });
    web.set(OFFICIAL, plainList(2));
    await service.refresh({ force: true });
    expect(await service.decide(false)).toMatchObject({ current: { domains: 10 }, held: null });
    expect(await service.refresh({ force: true })).toMatchObject({ current: { domains: 10 }, held: null });
    web.set(OFFICIAL, plainList(3));
    expect((await service.refresh({ force: true })).held).toMatchObject({ list: { domains: 3 } });
  });

  it('holds no longer once a whole list comes', async () => {
    const { service, web } = buildService({ [OFFICIAL]: plainList(10) });
    await service.refresh({ force: true });
    web.set(OFFICIAL, plainList(2));
    await service.refresh({ force: true });
    web.set(OFFICIAL, plainList(11));
    expect(await service.refresh({ force: true })).toMatchObject({ current: { domains: 11 }, held: null });
  });

  it('says so when the disk does not take the decision', async () => {
    const { service, web, world } = buildService({ [OFFICIAL]: plainList(10) });
    await service.refresh({ force: true });
    web.set(OFFICIAL, plainList(2));
    await service.refresh({ force: true });
    world.diskIsFull = true;
    expect(await service.decide(true)).toMatchObject({
      current: { domains: 10 },
      held: { list: { domains: 2 } },
      lastTry: { problem: 'disk-full' },
    });
  });

  it('does nothing when nothing is held', async () => {
    const { service } = buildService({ [OFFICIAL]: plainList(10) });
    await service.refresh({ force: true });
    expect((await service.decide(false)).current?.domains).toBe(10);
  });
});

describe('createTrustService, with a list made before the one in use', () => {
  const NEW = '2026-06-11T04:00:00Z';
  const OLD = '2026-06-10T04:00:00Z';

  it('leaves it where it is when the network brings it: a mirror lags behind', async () => {
    const { service, settings, web } = buildService({
      [OFFICIAL]: datedList(10, NEW),
      [MIRROR]: datedList(9, OLD),
    });
    await service.refresh({ force: true });
    settings.trustListUrl = MIRROR;
    expect(await service.refresh({ force: true })).toMatchObject({
      current: { domains: 10, generatedAt: NEW },
      held: null,
      lastTry: { origin: 'mirror', problem: null },
    });
    expect(web.asked).toHaveLength(2);
  });

  it('asks the person who chose such a file', async () => {
    const { service } = buildService({ [OFFICIAL]: datedList(10, NEW) });
    await service.refresh({ force: true });
    expect((await service.offer(datedList(10, OLD))).held).toMatchObject({ lost: 0, isOlder: true });
    expect((await service.decide(true)).current).toMatchObject({ generatedAt: OLD, origin: 'file' });
  });

  it('is not stopped for good by a list whose date lies in the future', async () => {
    const { service, web, world } = buildService({ [OFFICIAL]: datedList(10, '2099-01-01T00:00:00Z') });
    await service.refresh({ force: true });
    world.now += 2 * DAY;
    web.set(OFFICIAL, datedList(11, '2026-06-13T04:00:00Z'));
    expect((await service.refresh({ force: true })).current?.domains).toBe(11);
  });
});

describe('createTrustService, with a file', () => {
  it('takes it, and leaves the hour of the next look alone', async () => {
    const { service, web, world } = buildService();
    const { nextTryAt } = await service.refresh({ force: true });
    const state = await service.offer(datedList(4, '2026-06-11T04:00:00Z'));
    expect(state).toMatchObject({ current: { domains: 4, origin: 'file', signature: 'none' }, nextTryAt });
    expect(state.lastTry).toEqual({ at: world.now, origin: 'file', problem: null });
    expect(web.asked).toHaveLength(1);
  });

  it.each([
    [datedList(4, '2026-06-11T04:00:00Z').slice(0, -1), 'cut'],
    ['%PDF-1.7', 'foreign'],
    ['', 'empty'],
  ])('refuses one that is none, and keeps the old list: %.10s', async (text, problem) => {
    const { service } = buildService({ [OFFICIAL]: plainList(5) });
    await service.refresh({ force: true });
    expect(await service.offer(text)).toMatchObject({
      current: { domains: 5, origin: 'official' },
      lastTry: { origin: 'file', problem },
    });
  });
});

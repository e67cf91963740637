import { describe, expect, it } from 'vitest';
import { buildService, DAY, datedList, HOUR, MIRROR, OFFICIAL, plainList } from './build-service';
import type { Answer } from './fake-web';

const TODAY = '2026-06-11T04:00:00Z';

describe('createTrustService, looking for a list', () => {
  it('has no list to begin with, and calls that stale', async () => {
    const { service } = buildService();
    expect(await service.state()).toEqual({
      current: null,
      isStale: true,
      held: null,
      lastTry: null,
      nextTryAt: null,
    });
    expect(await service.read()).toEqual({ trusted: [], probable: [], listIsStale: true });
  });

  it('takes the official list when the organisation names no mirror', async () => {
    const { service, world } = buildService({ [OFFICIAL]: datedList(3, TODAY) });
    const state = await service.refresh({ force: false });
    expect(state.current).toEqual({
      domains: 3,
      entries: 3,
      rejected: 0,
      generatedAt: TODAY,
      takenAt: world.now,
      origin: 'official',
      signature: 'none',
    });
    expect(state.lastTry).toEqual({ at: world.now, origin: 'official', problem: null });
    expect(await service.read()).toEqual({
      trusted: ['d0.mssante.fr', 'd1.mssante.fr', 'd2.mssante.fr'],
      probable: [],
      listIsStale: false,
    });
    expect(world.changes).toBe(1);
  });

  it('asks the mirror first, and then nobody else', async () => {
    const { service, settings, web } = buildService({ [MIRROR]: plainList(2), [OFFICIAL]: plainList(3) });
    settings.trustListUrl = MIRROR;
    expect((await service.refresh({ force: false })).current).toMatchObject({ domains: 2, origin: 'mirror' });
    expect(web.asked.map(({ url }) => url)).toEqual([MIRROR]);
  });

  it('asks the official address when the mirror fails', async () => {
    const { service, settings } = buildService({ [OFFICIAL]: plainList(3) });
    settings.trustListUrl = MIRROR;
    const state = await service.refresh({ force: false });
    expect(state.current?.origin).toBe('official');
    expect(state.lastTry).toMatchObject({ origin: 'official', problem: null });
  });

  it('sends no cookie, no address of ours, and keeps out of the browser’s cache', async () => {
    const { service, web } = buildService({ [OFFICIAL]: plainList(1) });
    await service.refresh({ force: false });
    expect(web.asked[0]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  it('says that a browser may not know the certificate of the official address', async () => {
    const { service } = buildService();
    const { lastTry } = await service.refresh({ force: false });
    expect(lastTry).toMatchObject({ origin: 'official', problem: 'certificate-or-offline' });
  });

  it('tells the problem of the mirror when both fail', async () => {
    const { service, settings } = buildService({ [MIRROR]: new Response('', { status: 403 }) });
    settings.trustListUrl = MIRROR;
    const { lastTry } = await service.refresh({ force: false });
    expect(lastTry).toMatchObject({ origin: 'mirror', problem: 'refused-by-server' });
  });
});

describe('createTrustService, when something is wrong', () => {
  it.each([
    ['a cut file', datedList(3, TODAY).slice(0, -5), 'cut'],
    ['a page of a captive portal', '<!doctype html><p>Connexion', 'foreign'],
    ['an empty file', '', 'empty'],
    ['an error of the server', new Response('', { status: 500 }), 'refused-by-server'],
    ['an answer to a question that was not asked', new Response(null, { status: 304 }), 'refused-by-server'],
    ['a broken connection', () => new Response(breakingBody()), 'cut'],
    ['a server that stops in the middle', ({ signal }) => new Response(silentBody(signal)), 'cut'],
    ['a server that never answers', ({ signal }) => whenAborted(signal), 'offline'],
    ['no network', new TypeError('Failed to fetch'), 'offline'],
  ] satisfies [string, Answer, string][])('keeps the old list: %s', async (_what, answer, problem) => {
    const { service, web, settings, world } = buildService({ [MIRROR]: plainList(5) });
    settings.trustListUrl = MIRROR;
    await service.refresh({ force: true });
    const before = await service.read();
    web.set(MIRROR, answer);
    // Without the version that was seen, so that a 304 is an answer to nothing.
    settings.trustListUrl = `${MIRROR}?2`;
    web.set(`${MIRROR}?2`, answer);
    const state = await service.refresh({ force: true });
    expect(state.lastTry).toMatchObject({ origin: 'mirror', problem });
    expect(state.current?.domains).toBe(5);
    expect(await service.read()).toEqual(before);
    expect(world.changes).toBe(1);
  });

  it('keeps the old list when the disk is full, and says so', async () => {
    const { service, web, world } = buildService({ [OFFICIAL]: plainList(5) });
    await service.refresh({ force: true });
    web.set(OFFICIAL, plainList(6));
    world.diskIsFull = true;
    const state = await service.refresh({ force: true });
    expect(state.lastTry).toMatchObject({ problem: 'disk-full' });
    expect(state.current?.domains).toBe(5);
    expect(await service.state()).toEqual(state);
    expect((await service.offer(plainList(7))).lastTry).toMatchObject({
      origin: 'file',
      problem: 'disk-full',
    });
    expect((await service.read()).trusted).toHaveLength(5);
    expect(world.changes).toBe(1);
  });

  it('takes records it cannot read for none', async () => {
    const { service, records } = buildService({ [OFFICIAL]: plainList(2) });
    await records.put('lists', { version: 'later' });
    await records.put('visit', 7);
    expect((await service.state()).current).toBeNull();
    expect((await service.refresh({ force: false })).current?.domains).toBe(2);
  });

  it('takes a list that the disk has spoilt for none', async () => {
    const { service, records } = buildService({ [OFFICIAL]: plainList(2) });
    await service.refresh({ force: true });
    const lists = JSON.parse(JSON.stringify(await records.get('lists')).replace('d0.', 'd9.'));
    await records.put('lists', lists);
    expect(await service.read()).toEqual({ trusted: [], probable: [], listIsStale: true });
  });

  it('answers although the directory or a listener fails', async () => {
    const bench = buildService({ [OFFICIAL]: plainList(2) });
    Object.defineProperty(bench.world, 'seen', {
      get: () => {
        throw new Error('no directory');
      },
    });
    await bench.service.refresh({ force: true });
    expect((await bench.service.read()).trusted).toHaveLength(2);
  });
});

describe('createTrustService, in the course of days', () => {
  it('does nothing before the time', async () => {
    const { service, web, world } = buildService({ [OFFICIAL]: plainList(2) });
    const { nextTryAt } = await service.refresh({ force: false });
    expect(nextTryAt).toBe(world.now + DAY);
    world.now += DAY - 1;
    await service.refresh({ force: false });
    expect(web.asked).toHaveLength(1);
    world.now += 1;
    await service.refresh({ force: false });
    expect(web.asked).toHaveLength(2);
  });

  it('waits longer after each failure, up to a day, and forgets them after a success', async () => {
    const { service, web, world } = buildService();
    const pauses: number[] = [];
    for (let time = 0; time < 9; time++) {
      const { nextTryAt } = await service.refresh({ force: true });
      pauses.push(((nextTryAt ?? 0) - world.now) / HOUR);
    }
    expect(pauses).toEqual([0.25, 0.5, 1, 2, 4, 8, 16, 24, 24]);
    web.set(OFFICIAL, plainList(1));
    await service.refresh({ force: true });
    web.set(OFFICIAL, new TypeError('Failed to fetch'));
    expect((await service.refresh({ force: true })).nextTryAt).toBe(world.now + HOUR / 4);
  });

  it('does not come back with all browsers of a fleet at once', async () => {
    const { service, world } = buildService({ [OFFICIAL]: plainList(1) });
    world.random = 0.5;
    expect((await service.refresh({ force: true })).nextTryAt).toBe(world.now + DAY * 0.875);
  });

  it('remembers the pause when the worker dies during a try', async () => {
    const { service, reborn, web, world } = buildService({ [OFFICIAL]: () => new Promise(() => undefined) });
    void service.refresh({ force: false });
    while (web.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const again = reborn();
    await again.refresh({ force: false });
    expect(web.asked).toHaveLength(1);
    expect((await again.state()).nextTryAt).toBe(world.now + HOUR / 4);
  });

  it('looks at once when the organisation names another mirror', async () => {
    const { service, settings, web } = buildService();
    await service.refresh({ force: false });
    settings.trustListUrl = MIRROR;
    web.set(MIRROR, plainList(2));
    expect((await service.refresh({ force: false })).current?.origin).toBe('mirror');
  });

  it('looks once when it is asked twice at the same time', async () => {
    const { service, web } = buildService({ [OFFICIAL]: plainList(2) });
    await Promise.all([service.refresh({ force: true }), service.refresh({ force: true })]);
    expect(web.asked).toHaveLength(1);
  });

  it('asks for a list only if it has changed', async () => {
    const { service, web, world } = buildService({
      [OFFICIAL]: (request) =>
        request.headers.get('If-None-Match') === '"v1"'
          ? new Response(null, { status: 304 })
          : new Response(datedList(2, TODAY), {
              headers: { ETag: '"v1"', 'Last-Modified': 'Thu, 11 Jun 2026 04:00:00 GMT' },
            }),
    });
    const first = await service.refresh({ force: true });
    world.now += DAY;
    const second = await service.refresh({ force: false });
    expect(web.asked[1]?.headers.get('If-Modified-Since')).toBe('Thu, 11 Jun 2026 04:00:00 GMT');
    expect(second.current).toEqual(first.current);
    expect(second.lastTry).toEqual({ at: world.now, origin: 'official', problem: null });
    expect(second.nextTryAt).toBe(world.now + DAY);
  });

  it('takes a list without a date for as new as the server’s word that it is the same', async () => {
    const { service, world } = buildService({
      [OFFICIAL]: ({ headers }) =>
        headers.has('If-None-Match')
          ? new Response(null, { status: 304 })
          : new Response(plainList(2), { headers: { ETag: '"v1"' } }),
    });
    await service.refresh({ force: true });
    world.now += 31 * DAY;
    expect((await service.state()).isStale).toBe(true);
    expect((await service.refresh({ force: false })).isStale).toBe(false);
    expect(world.changes).toBe(2);
  });

  it('goes stale after 30 days, counted from the making of the list', async () => {
    const { service, world } = buildService({ [OFFICIAL]: datedList(2, TODAY) });
    await service.refresh({ force: true });
    world.now = Date.parse(TODAY) + 30 * DAY;
    expect((await service.state()).isStale).toBe(false);
    world.now += 1;
    expect((await service.state()).isStale).toBe(true);
    expect(await service.read()).toEqual({
      trusted: [],
      probable: ['d0.mssante.fr', 'd1.mssante.fr'],
      listIsStale: true,
    });
  });

  it('tells the pages once that the list has grown stale meanwhile', async () => {
    const { service, reborn, web, world } = buildService({ [OFFICIAL]: datedList(2, TODAY) });
    await service.refresh({ force: true });
    web.set(OFFICIAL, new TypeError('Failed to fetch'));
    world.now += 29 * DAY;
    await service.refresh({ force: true });
    expect(world.changes).toBe(1);
    world.now += 2 * DAY;
    const again = reborn();
    await again.refresh({ force: false });
    await again.refresh({ force: false });
    expect(world.changes).toBe(2);
  });

  it('does not believe a date from the future', async () => {
    const { service, world } = buildService({ [OFFICIAL]: datedList(2, '2099-01-01T00:00:00Z') });
    await service.refresh({ force: true });
    world.now += 31 * DAY;
    expect((await service.state()).isStale).toBe(true);
  });
});

function breakingBody(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(plainList(2)));
    },
    pull(controller) {
      controller.error(new TypeError('network error'));
    },
  });
}

function silentBody(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: () => whenAborted(signal) });
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

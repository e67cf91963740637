import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CampaignDesk, createCampaignDesk } from '../../../utils/campaign/campaign-desk';
import { downloadCampaign } from '../../../utils/campaign/download-campaign';
import type { CampaignProblem } from '../../../utils/campaign/problem';
import { memoryStore, type RecordStore } from '../../../utils/platform/database';
import { type ListsServer, startListsServer } from '../../lists-server/lists-server';
import { buildCampaign, buildLesson } from './build-campaign';

const HOUR = 3_600_000;
const FILE = 'campagne.json';
const ours = buildCampaign({ id: 'organisation', title: { fr: 'La nôtre', en: 'Ours' } });
const builtIn = buildCampaign({ id: 'fournie' });

let server: ListsServer;
let records: RecordStore;
let world: { now: number; diskIsFull: boolean; campaignUrl: string; mirrorKey: string };

beforeAll(async () => {
  server = await startListsServer();
});
afterAll(() => server.close());

beforeEach(() => {
  server.fault(FILE, null);
  server.put(FILE, JSON.stringify(ours));
  server.put(`${FILE}.sig`, '');
  const memory = memoryStore().records('campaigns');
  records = {
    ...memory,
    async put(key, value) {
      if (world.diskIsFull && key !== 'visit') throw new DOMException('full', 'QuotaExceededError');
      await memory.put(key, structuredClone(value));
    },
  };
  world = {
    now: Date.parse('2026-11-23T08:00:00Z'),
    diskIsFull: false,
    campaignUrl: `${server.url}/${FILE}`,
    mirrorKey: '',
  };
});

/** A desk over the same disk: a worker that has just started. */
function desk(): CampaignDesk {
  return createCampaignDesk({
    records,
    settings: async () => world,
    builtIn: async () => builtIn,
    download: (source, known) => downloadCampaign(fetch, source, known, 1_000),
    now: () => world.now,
    random: () => 0,
  });
}

async function inUse(): Promise<string[]> {
  return (await desk().plans(true)).map(({ id }) => id);
}

describe('the organisation’s campaign', () => {
  it('comes before all others, and is asked for again with what the server said of it', async () => {
    const asked = server.requests.length;
    expect(await desk().refresh({ force: true })).toBeNull();
    expect(await desk().refresh({ force: true })).toBeNull();
    expect(server.requests.slice(asked)).toEqual([`GET /${FILE} 200`, `GET /${FILE} 304`]);
    expect(await inUse()).toEqual(['organisation', 'fournie']);
    expect(server.headers.at(-1)).not.toHaveProperty('cookie');
  });

  it.each<[string, () => void, CampaignProblem]>([
    ['the server hangs', () => server.fault(FILE, 'hang'), 'offline'],
    ['nothing more comes', () => server.fault(FILE, 'stall'), 'cut'],
    ['the connection breaks', () => server.fault(FILE, 'break'), 'cut'],
    ['the file is cut', () => server.fault(FILE, 'cut'), 'cut'],
    ['a proxy answers', () => server.fault(FILE, 'html'), 'foreign'],
    ['it is gone', () => server.fault(FILE, 404), 'refused-by-server'],
    ['it is another document', () => server.put(FILE, '{"format":"other"}'), 'foreign'],
    ['it breaks a rule', () => server.put(FILE, JSON.stringify({ ...ours, lessons: [] })), 'refused'],
    [
      'it is endless',
      () => server.put(FILE, JSON.stringify({ ...ours, spare: 'x'.repeat(12_000_001) })),
      'too-long',
    ],
    [
      'it is too long',
      () => server.put(FILE, JSON.stringify({ ...ours, spare: 'x'.repeat(4_000_001) })),
      'too-long',
    ],
    [
      'the disk is full',
      () => {
        world.diskIsFull = true;
      },
      'disk',
    ],
    [
      'nobody has signed it',
      () => {
        world.mirrorKey = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
      },
      'bad-signature',
    ],
  ])('stays in use when %s', async (_, goWrong, problem) => {
    await desk().refresh({ force: true });
    server.put(FILE, JSON.stringify({ ...ours, daysBetween: 8 }));
    goWrong();
    world.now += HOUR;
    expect(await desk().refresh({ force: true })).toBe(problem);
    expect(await desk().lastTry()).toEqual({ at: world.now, problem });
    expect(await inUse()).toEqual(['organisation', 'fournie']);
  });

  it('is looked for once a day, and with growing pauses after failures', async () => {
    const asked = server.requests.length;
    server.fault(FILE, 503);
    const looks: number[] = [];
    for (let quarter = 0; quarter < 4 * 48; quarter++) {
      const before = server.requests.length;
      await desk().refresh({ force: false });
      if (server.requests.length > before) looks.push(quarter / 4);
      world.now += HOUR / 4;
    }
    expect(looks).toEqual([0, 0.25, 0.75, 1.75, 3.75, 7.75, 15.75, 31.75]);
    server.fault(FILE, null);
    world.now += 24 * HOUR;
    const failed = server.requests.length;
    for (let hour = 0; hour < 23; hour++) {
      await desk().refresh({ force: false });
      world.now += HOUR;
    }
    expect(server.requests.length - failed).toBe(1);
    expect(asked).toBeLessThan(failed);
  });

  it('is looked for at once at another address, and forgotten with the address', async () => {
    await desk().refresh({ force: false });
    server.put('autre.json', JSON.stringify({ ...ours, id: 'autre' }));
    world.campaignUrl = `${server.url}/autre.json`;
    await desk().refresh({ force: false });
    expect(await inUse()).toEqual(['autre', 'fournie']);
    world.campaignUrl = '';
    await desk().refresh({ force: false });
    expect(await inUse()).toEqual(['fournie']);
    expect(await desk().lastTry()).toBeNull();
    expect(await records.get('organisation')).toBeUndefined();
  });

  it('is asked for once when two ask at once', async () => {
    const asked = server.requests.length;
    const one = desk();
    await Promise.all([one.refresh({ force: true }), one.refresh({ force: true })]);
    expect(server.requests.length - asked).toBe(1);
  });
});

describe('a campaign out of a file', () => {
  it('is kept in the place of one with its name, and can be removed', async () => {
    world.campaignUrl = '';
    const first = buildCampaign({ id: 'mienne', daysBetween: 3 });
    expect(await desk().keep(first)).toBeNull();
    expect(await desk().keep({ ...first, daysBetween: 5 })).toBeNull();
    expect((await desk().all()).map(({ origin }) => origin)).toEqual(['file', 'built-in']);
    expect((await desk().plans(true))[0]).toMatchObject({ id: 'mienne', daysBetween: 5 });
    await desk().remove('mienne');
    expect(await inUse()).toEqual(['fournie']);
  });

  it('takes the place of the built-in one if it has its name', async () => {
    await desk().keep(buildCampaign({ id: 'fournie', daysBetween: 9 }));
    expect((await desk().plans(true)).map(({ daysBetween }) => daysBetween)).toEqual([9]);
    expect((await desk().plans(false)).map(({ daysBetween }) => daysBetween)).toEqual([9]);
  });

  it.each<[string, unknown, CampaignProblem]>([
    ['that is none', { format: 'other' }, 'foreign'],
    [
      'that is too long',
      { ...ours, lessons: [buildLesson('une')], spare: 'x'.repeat(4_000_000) },
      'too-long',
    ],
  ])('%s is not kept', async (_, document, problem) => {
    expect(await desk().keep(document)).toBe(problem);
    expect(await inUse()).toEqual(['fournie']);
  });

  it('leaves the old one in use when the disk is full', async () => {
    await desk().keep(buildCampaign({ id: 'mienne', daysBetween: 3 }));
    world.diskIsFull = true;
    expect(await desk().keep(buildCampaign({ id: 'mienne', daysBetween: 4 }))).toBe('disk');
    expect((await desk().plans(true))[0]).toMatchObject({ id: 'mienne', daysBetween: 3 });
  });
});

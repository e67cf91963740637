import { memoryStore, type RecordStore } from '../../../../utils/platform/database';
import { fetchHere } from '../../../../utils/trust/list/fetch-here';
import type { SeenDomains } from '../../../../utils/trust/list/trust-read-of';
import { createTrustService, type TrustService } from '../../../../utils/trust/list/trust-service';
import { OFFICIAL_LIST } from '../../../../utils/trust/list/trust-sources';
import { type Answer, fakeWeb } from './fake-web';

export const OFFICIAL = OFFICIAL_LIST;
export const MIRROR = 'https://miroir.example/liste.xml';
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A trust service in a world that lies in the test. */
export interface TestBench {
  readonly service: TrustService;
  /** Another service over the same disk: the worker has died and come back. */
  reborn(): TrustService;
  readonly web: ReturnType<typeof fakeWeb>;
  readonly records: RecordStore;
  readonly settings: { trustListUrl: string; mirrorKey: string };
  readonly world: {
    now: number;
    random: number;
    seen: SeenDomains | null;
    changes: number;
    diskIsFull: boolean;
  };
}

export function buildService(answers: Record<string, Answer> = {}): TestBench {
  const web = fakeWeb(answers);
  const world = {
    now: Date.parse('2026-06-11T12:00:00Z'),
    random: 0,
    seen: null,
    changes: 0,
    diskIsFull: false,
  };
  const settings = { trustListUrl: '', mirrorKey: '' };
  const memory = memoryStore().records('trust');
  const records: RecordStore = {
    ...memory,
    get: async (key) => structuredClone(await memory.get(key)),
    async put(key, value) {
      if (world.diskIsFull) throw new DOMException('full', 'QuotaExceededError');
      await memory.put(key, structuredClone(value));
    },
  };
  const build = (): TrustService =>
    createTrustService({
      records,
      settings: async () => settings,
      fetcher: fetchHere(web.fetch, 200),
      now: () => world.now,
      random: () => world.random,
      seenDomains: async () => world.seen,
      onChange: () => {
        world.changes += 1;
      },
    });
  return { service: build(), reborn: build, web, records, settings, world };
}

/** A plain list of so many domains: `d0.mssante.fr` and so on. */
export function plainList(count: number, from = 0): string {
  return Array.from({ length: count }, (_, at) => `d${from + at}.mssante.fr\n`).join('');
}

/** The XML of such a list, with its date. */
export function datedList(count: number, generatedAt: string): string {
  const entries = Array.from({ length: count }, (_, at) => `<Domaine><Nom>d${at}.mssante.fr</Nom></Domaine>`);
  return `<ListeBlancheMSSante><DateDeGeneration>${generatedAt}</DateDeGeneration><ListeDomaines>${entries.join('')}</ListeDomaines></ListeBlancheMSSante>`;
}

import { isDue, visit } from '../../download/visit';
import { createVisitLog } from '../../download/visit-log';
import type { RecordStore } from '../../platform/database';
import type { TrustOrigin, TrustProblem, TrustRead, TrustState } from '../trust-state';
import { isStaleList } from './list-age';
import type { ListFetcher } from './list-fetcher';
import { createListShelf, namesOf } from './list-shelf';
import { lookForList } from './look-for-list';
import { decideHeld, takeList } from './take-list';
import { type SeenDomains, trustReadOf } from './trust-read-of';
import { NO_TRUST_VISIT, trustVisitSchema } from './trust-records';
import { type TrustSource, trustSources } from './trust-sources';

export interface TrustServiceParts {
  /** The store `trust`. */
  readonly records: RecordStore;
  settings(): Promise<{ readonly trustListUrl: string; readonly mirrorKey: string }>;
  readonly fetcher: ListFetcher;
  /** In ms since 1970. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Domains of the imported directory, in the form in which domains are compared; null: none is imported. */
  seenDomains(): Promise<SeenDomains | null>;
  /** Called when what pages judge by has changed. */
  onChange(): void | Promise<void>;
}

/**
 * The trust list in use: read, kept, replaced. A list is put whole, in one record; whatever goes wrong before leaves
 * the old one in use and shows in `lastTry.problem`. No method rejects because of a network, a file or a disk.
 */
export interface TrustService {
  /** What a page judges domains by. */
  read(): Promise<TrustRead>;
  state(): Promise<TrustState>;
  /**
   * Looks at the organisation's mirror, then at the official address. Unforced it does nothing before the hour of
   * `nextTryAt`, unless there are other addresses to look at than last time: it is to be called often.
   */
  refresh(options: { readonly force: boolean }): Promise<TrustState>;
  /** Takes a list from a file that a person chose. */
  offer(text: string): Promise<TrustState>;
  /** Takes or drops the list that is held. */
  decide(take: boolean): Promise<TrustState>;
}

export function createTrustService(parts: TrustServiceParts): TrustService {
  const { records, fetcher, now } = parts;
  const shelf = createListShelf(records, now, () => parts.onChange());
  const visits = createVisitLog(records, trustVisitSchema, NO_TRUST_VISIT);
  let looking: Promise<void> | null = null;

  async function look(sources: readonly TrustSource[]): Promise<void> {
    await visit(visits, parts, urlsOf(sources), async (): Promise<NonNullable<TrustState['lastTry']>> => {
      const { origin, problem } = await lookForList(shelf, sources, { fetcher, now });
      return { at: now(), origin, problem };
    });
  }

  /** Pages must hear of a list that has grown stale meanwhile. */
  async function noteAge(): Promise<void> {
    const visit = await visits.read();
    const { current } = await shelf.lists();
    const wasStale = isStaleList(current?.list ?? null, now());
    if (wasStale === visit.wasStale) return;
    await visits.write({ ...visit, wasStale });
    if (wasStale) await Promise.resolve(parts.onChange()).catch(() => undefined);
  }

  async function noteFile(problem: TrustProblem | null, origin: TrustOrigin): Promise<TrustState> {
    await visits.write({ ...(await visits.read()), lastTry: { at: now(), origin, problem } });
    return service.state();
  }

  const service: TrustService = {
    async read() {
      const [{ current }, seen] = await Promise.all([shelf.lists(), parts.seenDomains().catch(() => null)]);
      const names = await namesOf(current);
      return trustReadOf(current && names.length > 0 ? { list: current.list, names } : null, seen, now());
    },
    async state() {
      const [{ current, held }, { lastTry, nextTryAt }] = await Promise.all([shelf.lists(), visits.read()]);
      return {
        current: current?.list ?? null,
        isStale: isStaleList(current?.list ?? null, now()),
        held: held && { list: held.kept.list, lost: held.lost, isOlder: held.isOlder },
        lastTry,
        nextTryAt,
      };
    },
    async refresh({ force }) {
      const sources = trustSources(await parts.settings());
      if (force || isDue(await visits.read(), urlsOf(sources), now())) {
        looking ??= look(sources).finally(() => {
          looking = null;
        });
        await looking;
      }
      await noteAge();
      return service.state();
    },
    async offer(text) {
      const list = await fetcher.read(text);
      if (typeof list === 'string') return noteFile(list, 'file');
      const offered = {
        list,
        origin: 'file',
        signature: list.signature,
        takenAt: now(),
        source: null,
      } as const;
      const problem = await shelf.change(async (lists) =>
        takeList(lists, await namesOf(lists.current), offered),
      );
      return noteFile(problem, 'file');
    },
    async decide(take) {
      const { held } = await shelf.lists();
      const problem = await shelf.change((lists) => decideHeld(lists, take));
      return problem === null ? service.state() : noteFile(problem, held?.kept.list.origin ?? 'file');
    },
  };
  return service;
}

function urlsOf(sources: readonly TrustSource[]): string[] {
  return sources.map(({ url }) => url);
}

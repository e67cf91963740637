import { createCorrespondents } from '../correspondents/correspondents';
import { createFhirClient } from '../directory/fhir/client';
import { createDirectoryService, type DirectoryService } from '../directory/import/directory-service';
import { createKeptAnswers } from '../directory/look-up/kept-answers';
import { createLookUp } from '../directory/look-up/look-up';
import { professionOfName } from '../directory/search/profession-of-name';
import { searchDirectory } from '../directory/search/search-directory';
import { readVocabulary } from '../directory/search/vocabulary';
import { openDirectoryStore } from '../directory/store/generation-store';
import type { DayCounter } from '../journal/day-counter';
import type { OpenLine } from '../list-worker/give-order';
import { fetchInWorker, runInWorker } from '../list-worker/in-worker';
import type { MoveDesk } from '../move/move-desk';
import type { Store } from '../platform/database';
import { lazyRecords } from '../platform/lazy-records';
import type { SettingsService } from '../policy/settings-service';
import { createTrustHandlers } from '../trust/list/trust-handlers';
import { createTrustService } from '../trust/list/trust-service';
import type { HandedSearch } from './context-menu';
import { createDirectoryHandlers } from './directory-handlers';
import type { DirectoryHandlers } from './handlers';

/** How long one call of the Annuaire Santé API may take, in ms. The gateway itself gives up after 30 s. */
const API_PATIENCE = 10_000;

export interface Lists {
  readonly handlers: DirectoryHandlers;
  /** Looks after both lists: a new one if its time has come, an import that a dead worker left half done. */
  lookAfter(): Promise<void>;
}

/**
 * The trust list and the directory, put together from their rooms.
 * @param announce tells the open pages that what they judge by has changed
 */
export function createLists(
  settings: SettingsService,
  openStore: () => Promise<Store>,
  move: MoveDesk,
  handed: HandedSearch,
  announce: () => Promise<void>,
  counter: DayCounter,
  openLine: OpenLine,
): Lists {
  const values = async () => (await settings.view()).values;
  const world = {
    fetch: globalThis.fetch.bind(globalThis),
    now: Date.now,
    random: Math.random,
  };
  const answers = lazyRecords(openStore, 'answers');
  const directory: DirectoryService = createDirectoryService({
    ...world,
    openStore: () => openDirectoryStore(world),
    settings: values,
    runner: runInWorker(openLine),
    onChange: () => void announce(),
  });
  const trust = createTrustService({
    ...world,
    records: lazyRecords(openStore, 'trust'),
    fetcher: fetchInWorker(openLine),
    settings: values,
    seenDomains: () => directory.seenDomains(),
    onChange: announce,
  });
  const kept = createKeptAnswers({ records: answers, crypto, now: Date.now });
  const lookUp = createLookUp({
    index: () => directory.index(),
    asOf: async () => (await directory.state()).current?.asOf ?? null,
    search: searchDirectory,
    professionOf: professionOfName,
    client: createFhirClient({ ...world, sleep, timeout: API_PATIENCE }),
    kept,
    settings: values,
    now: Date.now,
  });
  const correspondents = createCorrespondents(lazyRecords(openStore, 'correspondents'), Date.now);

  return {
    handlers: {
      ...createTrustHandlers(trust),
      ...createDirectoryHandlers({
        directory,
        lookUp,
        correspondents,
        kept,
        answers,
        handed,
        move,
        counter,
        announce,
        warmUp: () => warmUp(directory),
      }),
    },
    async lookAfter() {
      await Promise.allSettled([trust.refresh({ force: false }), directory.resume()]);
    },
  };
}

async function warmUp(directory: DirectoryService): Promise<void> {
  const index = await directory.index().catch(() => null);
  if (index !== null) await readVocabulary(index).catch(() => undefined);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

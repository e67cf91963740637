import type { DirectoryIndex } from '../directory-index';
import { ImportError, reasonOf } from '../import-error';
import type { DirectoryState, ImportProgress } from '../state';
import type { DirectoryStore } from '../store/directory-store';
import { READER_PATIENCE } from '../store/generation-store';
import { type AddressOrigin, readFailure, readJob, writeFailure, writeJob } from './import-job';
import type { ImportRunner } from './import-runner';
import { afterFailure, afterSuccess, readSchedule, writeSchedule } from './import-schedule';
import { createIndexKeeper, type SeenDomains } from './keep-index';

/** The stored directory, and how it comes about. Every call can be repeated; the worker may die between any two. */
export interface DirectoryService {
  state(): Promise<DirectoryState>;
  /** Begins an import and does not wait for its end. One that is running goes on. */
  start(from: AddressOrigin): Promise<DirectoryState>;
  /** Ends the import that this worker runs; the old directory stays. */
  cancel(): Promise<DirectoryState>;
  erase(): Promise<DirectoryState>;
  /** Another context has changed the store. */
  changed(): Promise<DirectoryState>;
  /**
   * The index of the generation in use; null if there is none. Ask for it at each search: it is kept in memory, and
   * another comes when the generation changes. @throws if the store is broken
   */
  index(): Promise<DirectoryIndex | null>;
  /** The domains of all published addresses, sorted. */
  seenDomains(): Promise<SeenDomains | null>;
  /**
   * Called when the worker starts, and by an alarm: begins again what died with an earlier worker, and asks the
   * organisation's mirror once a day. Resolves when that is done.
   */
  resume(): Promise<void>;
}

/** What of the settings matters here; each empty if it is not set. */
export interface DirectorySettings {
  readonly directoryUrl: string;
  readonly mirrorKey: string;
  readonly annuaireApiKey: string;
}

export interface DirectoryServiceParts {
  openStore(): Promise<DirectoryStore>;
  settings(): Promise<DirectorySettings>;
  readonly runner: ImportRunner;
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  /** Called when another directory, or none, is in use. */
  onChange(): void;
}

/** An import that kills its worker each time is not begun for ever. */
const MOST_ATTEMPTS = 5;

interface Running {
  readonly controller: AbortController;
  done: Promise<void>;
  progress: ImportProgress;
}

const AT_START: ImportProgress = {
  phase: 'reading',
  bytesRead: 0,
  bytesTotal: null,
  rows: 0,
  secondsLeft: null,
};

export function createDirectoryService(parts: DirectoryServiceParts): DirectoryService {
  const { now, random } = parts;
  const keeper = createIndexKeeper(parts.openStore);
  const store = keeper.store;
  let running: Running | null = null;
  // What a disk without room could not take down; a later worker does not know it.
  let unnoted: DirectoryState['lastFailure'] = null;
  const busy = (): Running | null => running;

  const importFrom = async (from: AddressOrigin, own: Running): Promise<void> => {
    const { signal } = own.controller;
    const open = await store();
    const { directoryUrl: url, mirrorKey } = await parts.settings();
    const schedule = await readSchedule(open, url);
    try {
      const order = { from, url, mirrorKey, mark: schedule?.mark ?? null };
      const updated = await parts.runner.run(
        order,
        (news) => {
          own.progress = news;
        },
        signal,
      );
      // If another context imports, the job stays noted: the next alarm sees to it.
      if (updated === null) return;
      if (from === 'mirror') await writeSchedule(open, afterSuccess(url, updated.mark, now(), random));
      sweepLater(open);
      await writeFailure(open, null);
      keeper.drop();
      parts.onChange();
    } catch (fault) {
      const reason = signal.aborted ? 'cancelled' : reasonOf(fault);
      keeper.drop();
      if (from === 'mirror') await writeSchedule(open, afterFailure(url, schedule, now(), random));
      await writeFailure(open, { reason, at: now(), origin: from });
    }
    await writeJob(open, null);
    keeper.drop();
  };

  /** Notes the import and runs it, unless one is running here or in another context. */
  const begin = (from: AddressOrigin, attempts: number): Running => {
    const controller = new AbortController();
    const own: Running = { controller, progress: AT_START, done: Promise.resolve() };
    const work = async (): Promise<void> => {
      try {
        await writeJob(await store(), { from, attempts: attempts + 1 });
        await importFrom(from, own);
        unnoted = null;
      } catch (fault) {
        unnoted = { reason: reasonOf(fault), at: now(), origin: from };
      } finally {
        if (running?.controller === controller) running = null;
      }
    };
    running = own;
    own.done = work();
    return own;
  };

  const state = async (): Promise<DirectoryState> => {
    const { directoryUrl, annuaireApiKey } = await parts.settings();
    const known = { hasMirror: directoryUrl !== '', hasApiKey: annuaireApiKey !== '' };
    const progress = running?.progress ?? null;
    try {
      const open = await store();
      const current = (await open.current())?.directory ?? null;
      return { current, progress, lastFailure: unnoted ?? (await readFailure(open)), ...known };
    } catch {
      keeper.drop();
      return { current: null, progress, lastFailure: unnoted, ...known };
    }
  };

  const cancel = async (): Promise<void> => {
    const own = running;
    own?.controller.abort(new ImportError('cancelled'));
    await own?.done;
    // Also one that waits for another worker's end, or died with it.
    await writeJob(await store(), null).catch(() => undefined);
  };

  return {
    state,
    async start(from) {
      if (running === null) begin(from, 0);
      return state();
    },
    async cancel() {
      await cancel();
      return state();
    },
    async erase() {
      await cancel();
      const open = await store();
      await open.erase();
      await writeFailure(open, null);
      const { directoryUrl } = await parts.settings();
      // A directory that was erased on purpose comes back tomorrow at the earliest, and then whole.
      await writeSchedule(open, afterSuccess(directoryUrl, null, now(), random));
      keeper.drop();
      return state();
    },
    async changed() {
      keeper.drop();
      await store().then(sweepLater, () => undefined);
      return state();
    },
    index: () => keeper.index(),
    seenDomains: () => keeper.seenDomains(),
    async resume() {
      if (running !== null) return running.done;
      const open = await store();
      await open.sweep();
      const job = await readJob(open);
      // A person may have begun one meanwhile.
      const begun = busy();
      if (begun !== null) return begun.done;
      if (job !== null && job.attempts < MOST_ATTEMPTS) return begin(job.from, job.attempts).done;
      if (job !== null) await giveUp(open, job.from, now());
      const { directoryUrl } = await parts.settings();
      if (directoryUrl === '' || busy() !== null) return;
      const schedule = await readSchedule(open, directoryUrl);
      if ((schedule?.nextAt ?? 0) <= now()) await begin('mirror', 0).done;
    },
  };
}

/** What was replaced stays a moment for those who are reading it; who wrote the new may be gone by then. */
function sweepLater(store: DirectoryStore): void {
  setTimeout(() => void store.sweep().catch(() => undefined), READER_PATIENCE + 1000);
}

async function giveUp(store: DirectoryStore, from: AddressOrigin, at: number): Promise<void> {
  await writeJob(store, null);
  await writeFailure(store, { reason: 'failed', at, origin: from });
}

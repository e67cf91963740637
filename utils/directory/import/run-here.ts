import type { DirectoryStore } from '../store/directory-store';
import { type Locks, withImportLock } from './import-lock';
import type { ImportRunner } from './import-runner';
import { importUpdate } from './import-update';

export interface RunHereParts {
  openStore(): Promise<DirectoryStore>;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly locks: Locks;
}

/** Runs imports in this very context. */
export function runHere({ openStore, fetch, now, locks }: RunHereParts): ImportRunner {
  return {
    async run(order, onProgress, signal) {
      const done = await withImportLock(locks, async () =>
        importUpdate({ ...order, store: await openStore(), fetch, now, onProgress, signal }),
      );
      return done && { mark: done.value };
    },
  };
}

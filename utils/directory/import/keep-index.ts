import type { DirectoryIndex } from '../directory-index';
import type { DirectoryStore } from '../store/directory-store';
import { openIndex } from '../store/open-index';
import { linesOf } from '../store/read-rows';
import { DOMAINS_SECTION } from '../store/row-code';
import { SectionMissing } from '../store/section';

export interface SeenDomains {
  readonly domains: readonly string[];
  readonly asOf: string | null;
}

/** Keeps store and index open between searches. */
export interface IndexKeeper {
  store(): Promise<DirectoryStore>;
  index(): Promise<DirectoryIndex | null>;
  seenDomains(): Promise<SeenDomains | null>;
  /** Lets go of what is in memory. */
  drop(): void;
}

export function createIndexKeeper(openStore: () => Promise<DirectoryStore>): IndexKeeper {
  let opened: Promise<DirectoryStore> | null = null;
  let kept: { readonly generation: number; readonly index: Promise<DirectoryIndex> } | null = null;

  const store = (): Promise<DirectoryStore> => {
    opened ??= openStore().catch((fault) => {
      opened = null;
      throw fault;
    });
    return opened;
  };
  const index = async (): Promise<DirectoryIndex | null> => {
    const current = await (await store()).current();
    if (current === null) return null;
    if (kept?.generation !== current.generation.id) {
      kept = { generation: current.generation.id, index: openIndex(current.generation) };
      kept.index.catch(() => {
        kept = null;
      });
    }
    return kept.index;
  };
  return {
    store,
    // The generation may be replaced between the look at the pointer and the first read.
    index: () =>
      index().catch((fault) => (fault instanceof SectionMissing ? index() : Promise.reject(fault))),
    async seenDomains() {
      const current = await (await store()).current();
      if (current === null) return null;
      const domains = linesOf(await current.generation.read(DOMAINS_SECTION));
      return { domains, asOf: current.directory.asOf };
    },
    drop() {
      kept = null;
    },
  };
}

import { type ApiWorld, callApi, type Failure } from './call-api';
import { isOwnPage } from './next-page';
import type { Resource } from './resources';

/** Where the API is, and the key that opens it. */
export interface ApiAccess {
  readonly baseUrl: string;
  readonly key: string;
}

/** The calls of one look-up. */
export interface Walk {
  /** Without a slash, query or fragment at its end. */
  readonly base: string;
  /** Fetches an address and up to `most - 1` pages after it. Empty once a call has failed. */
  pages(url: string, most: number): Promise<Resource[]>;
  /** There is more than was fetched. */
  cutShort(): void;
  readonly more: boolean;
  /** The first call that failed. */
  readonly failure: Failure | null;
}

/** No look-up makes more calls or takes longer than this: people wait for it, and others share the rate. */
const MOST_CALLS = 14;
const LONGEST = 20_000;

export function startWalk({ baseUrl, key }: ApiAccess, world: ApiWorld, mayLeave: () => Promise<void>): Walk {
  const { origin, pathname } = new URL(baseUrl);
  const base = `${origin}${pathname.replace(/\/+$/, '')}`;
  const until = world.now() + LONGEST;
  let calls = 0;
  let more = false;
  let failure: Failure | null = null;

  async function pages(url: string, most: number): Promise<Resource[]> {
    const found: Resource[] = [];
    const seen = new Set<string>();
    let next: string | null = url;
    while (next !== null && failure === null) {
      const isFirst: boolean = seen.size === 0;
      if (seen.size >= most || calls >= MOST_CALLS || world.now() > until || seen.has(next)) break;
      if (!isFirst && !isOwnPage(next, base)) break;
      seen.add(next);
      calls += 1;
      const answer = await callApi(next, key, world, mayLeave);
      if (!('page' in answer)) {
        failure ??= answer;
        break;
      }
      found.push(...answer.page.resources);
      next = answer.page.next;
    }
    if (next !== null) more = true;
    return found;
  }

  return {
    base,
    pages,
    cutShort: () => {
      more = true;
    },
    get more() {
      return more;
    },
    get failure() {
      return failure;
    },
  };
}

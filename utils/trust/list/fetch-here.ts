import type { TrustProblem } from '../trust-state';
import { downloadList } from './download-list';
import type { ListFetcher } from './list-fetcher';
import { readTrustList } from './read-trust-list';
import { TrustListError } from './trust-list';

const TIME_OUT = 60_000;

/** Reads lists in this very context. `timeOut` in ms, for the whole of a download. */
export function fetchHere(fetch: typeof globalThis.fetch, timeOut = TIME_OUT): ListFetcher {
  return {
    download: (source, known) => downloadList(fetch, source, known, timeOut),
    read: (text) => readTrustList(text).catch(problemOf),
  };
}

function problemOf(error: unknown): TrustProblem {
  return error instanceof TrustListError ? error.problem : 'failed';
}

import { type Download, download, type Validators } from '../../download/download';
import { BodyTooLongError } from '../../download/read-body';
import type { TrustProblem } from '../trust-state';
import { readTrustList } from './read-trust-list';
import { type TrustList, TrustListError } from './trust-list';
import type { TrustSource } from './trust-sources';

/** Eight times the liste blanche. */
const LONGEST_FILE = 40_000_000;

/** Looks at one source, as `download` does. */
export async function downloadList(
  fetch: typeof globalThis.fetch,
  source: TrustSource,
  known: Validators | null,
  timeOut: number,
): Promise<Download<TrustList, TrustProblem>> {
  const reading = { longest: LONGEST_FILE, read: readTrustList, problemOf };
  const found = await download(fetch, source, known, reading, timeOut);
  const isOffline = found.kind === 'problem' && found.problem === 'offline';
  return isOffline && source.origin === 'official' ? { ...found, problem: 'certificate-or-offline' } : found;
}

function problemOf(error: unknown): TrustProblem {
  if (error instanceof TrustListError) return error.problem;
  return error instanceof BodyTooLongError ? 'foreign' : 'cut';
}

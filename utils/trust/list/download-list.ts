import { verifySignature } from '../../platform/verify-signature';
import type { TrustProblem, TrustSignature } from '../trust-state';
import { BodyTooLongError, decodeText, joinBytes, readBody } from './read-body';
import { readTrustList } from './read-trust-list';
import { type TrustList, TrustListError } from './trust-list';
import { signatureUrl, type TrustSource } from './trust-sources';

/** The most that is read, in bytes: eight times the liste blanche. */
const LONGEST_FILE = 40_000_000;
const LONGEST_SIGNATURE = 1_000;

/** What a server said of the version it sent; sent back with the next question. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Download =
  | {
      readonly kind: 'list';
      readonly list: TrustList;
      readonly signature: TrustSignature;
      readonly validators: Validators;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'problem'; readonly problem: TrustProblem };

/**
 * Looks at one source. The body is read as a stream, except where a signature must cover it: then nothing is read
 * before the signature holds. `timeOut` in ms, for the whole of it. Never throws.
 */
export async function downloadList(
  fetch: typeof globalThis.fetch,
  source: TrustSource,
  known: Validators | null,
  timeOut: number,
): Promise<Download> {
  const init = { signal: AbortSignal.timeout(timeOut), ...WITHOUT_TRACES } as const;
  const response = await fetch(source.url, { ...init, headers: conditions(known) }).catch(() => null);
  if (response === null) return problem(source.origin === 'official' ? 'certificate-or-offline' : 'offline');
  if (response.status === 304 && known !== null) return { kind: 'unchanged' };
  if (!response.ok) return problem('refused-by-server');
  try {
    const body = readBody(response, LONGEST_FILE);
    if (source.key === '') return received(await readTrustList(decodeText(body)), null, response);
    const bytes = await joinBytes(body);
    const signature = await fetch(signatureUrl(source.url), init).catch(() => null);
    if (signature === null) return problem('offline');
    const text = await joinBytes(readBody(signature, LONGEST_SIGNATURE)).then((read) =>
      new TextDecoder().decode(read),
    );
    if (!(await verifySignature(source.key, text, bytes))) return problem('bad-signature');
    return received(await readTrustList(decodeText([bytes])), 'verified', response);
  } catch (error) {
    return problem(problemOf(error));
  }
}

/** No cookie, no address of ours, and no cache of the browser's: the conditions are set by hand. */
const WITHOUT_TRACES = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;

function conditions(known: Validators | null): Record<string, string> {
  return {
    ...(known?.etag && { 'If-None-Match': known.etag }),
    ...(known?.lastModified && { 'If-Modified-Since': known.lastModified }),
  };
}

function received(list: TrustList, signature: TrustSignature | null, { headers }: Response): Download {
  const validators = { etag: headers.get('ETag'), lastModified: headers.get('Last-Modified') };
  return { kind: 'list', list, signature: signature ?? list.signature, validators };
}

function problem(which: TrustProblem): Download {
  return { kind: 'problem', problem: which };
}

/** A body that breaks off, or does not come in time, is a cut file. */
function problemOf(error: unknown): TrustProblem {
  if (error instanceof TrustListError) return error.problem;
  return error instanceof BodyTooLongError ? 'foreign' : 'cut';
}

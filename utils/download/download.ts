import { verifySignature } from '../platform/verify-signature';
import { decodeText, joinBytes, readBody } from './read-body';

const LONGEST_SIGNATURE = 1_000;

export interface Source {
  readonly url: string;
  /** Ed25519 public key in base64 under which the file must be signed; empty: no signature is asked for. */
  readonly key: string;
}

/** What a server said of the version it sent; sent back with the next question. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type DownloadProblem = 'offline' | 'refused-by-server' | 'bad-signature';

export type Download<T, P> =
  | {
      readonly kind: 'read';
      readonly value: T;
      readonly isVerified: boolean;
      readonly validators: Validators;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'problem'; readonly problem: P | DownloadProblem };

/** How a file of some kind is read. */
export interface Reading<T, P> {
  /** The most that is read, in bytes. */
  readonly longest: number;
  read(text: AsyncIterable<string>): Promise<T>;
  /**
   * What is said of an error: one of `read`, a `BodyTooLongError`, or another, which means that the body broke off or
   * did not come in time.
   */
  problemOf(error: unknown): P;
}

/**
 * Looks at one address. The body is read as a stream, except where a signature must cover it (in a file beside it,
 * `.sig` behind the path): then nothing is read before the signature holds. `timeOut` in ms, for the whole of it.
 * Never throws.
 */
export async function download<T, P>(
  fetch: typeof globalThis.fetch,
  { url, key }: Source,
  known: Validators | null,
  reading: Reading<T, P>,
  timeOut: number,
): Promise<Download<T, P>> {
  const init = { signal: AbortSignal.timeout(timeOut), ...WITHOUT_TRACES } as const;
  const response = await fetch(url, { ...init, headers: conditions(known) }).catch(() => null);
  if (response === null) return { kind: 'problem', problem: 'offline' };
  if (response.status === 304 && known !== null) return { kind: 'unchanged' };
  if (!response.ok) return { kind: 'problem', problem: 'refused-by-server' };
  try {
    const body = readBody(response, reading.longest);
    if (key === '') return received(await reading.read(decodeText(body)), false, response);
    const bytes = await joinBytes(body);
    const signature = await fetch(signatureUrl(url), init).catch(() => null);
    if (signature === null) return { kind: 'problem', problem: 'offline' };
    const text = await joinBytes(readBody(signature, LONGEST_SIGNATURE)).then((read) =>
      new TextDecoder().decode(read),
    );
    if (!(await verifySignature(key, text, bytes))) return { kind: 'problem', problem: 'bad-signature' };
    return received(await reading.read(decodeText([bytes])), true, response);
  } catch (error) {
    return { kind: 'problem', problem: reading.problemOf(error) };
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

function received<T>(value: T, isVerified: boolean, { headers }: Response): Download<T, never> {
  const validators = { etag: headers.get('ETag'), lastModified: headers.get('Last-Modified') };
  return { kind: 'read', value, isVerified, validators };
}

function signatureUrl(url: string): string {
  const address = new URL(url);
  address.pathname += '.sig';
  return address.href;
}

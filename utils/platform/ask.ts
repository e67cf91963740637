import { browser } from 'wxt/browser';
import type { RequestOf, ResponseOf, Verb } from './verbs';

/** What a caller gets when the background could not do what was asked. Holds no data of the message. */
export class VerbError extends Error {
  constructor(
    readonly verb: Verb,
    readonly why: 'unreachable' | 'refused',
  ) {
    super(`${verb}: ${why}`);
  }
}

/** How long an answer may take, in ms. A worker that was killed at the wrong moment may leave a question without end. */
const PATIENCE = 5_000;

/** What waits for a server, or for a long list to be read. Not asked twice: the server would hear it twice. */
const SLOW: ReadonlySet<Verb> = new Set([
  'directory-look-up',
  'directory-search',
  'trust-refresh',
  'trust-offer',
  'campaigns-refresh',
]);
const LONG_PATIENCE = 60_000;

/**
 * Asks the background. A worker that dies between request and answer is asked once more: every verb can be
 * repeated. Throws `VerbError`.
 *
 * The request is parsed where it arrives; the answer is not parsed here, because no page can forge it (it comes from
 * our own background of the same version) and a parser would double the weight of the script in each webmail page.
 */
export async function ask<V extends Verb>(verb: V, request: RequestOf<V>): Promise<ResponseOf<V>> {
  const isSlow = SLOW.has(verb);
  const send = (): Promise<unknown> =>
    inTime(browser.runtime.sendMessage({ verb, request }), isSlow ? LONG_PATIENCE : PATIENCE);
  const answer = await send()
    .catch((error) => (isSlow ? Promise.reject(error) : send()))
    .catch(() => {
      throw new VerbError(verb, 'unreachable');
    });
  if (answer === null || answer === undefined) throw new VerbError(verb, 'refused');
  return answer as ResponseOf<V>;
}

function inTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

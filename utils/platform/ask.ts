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

/**
 * Asks the background. A worker that dies between request and answer is asked once more: every verb can be
 * repeated. Throws `VerbError`.
 *
 * The request is parsed where it arrives; the answer is not parsed here, because no page can forge it (it comes from
 * our own background of the same version) and a parser would double the weight of the script in each webmail page.
 */
export async function ask<V extends Verb>(verb: V, request: RequestOf<V>): Promise<ResponseOf<V>> {
  const send = (): Promise<unknown> => inTime(browser.runtime.sendMessage({ verb, request }));
  const answer = await send()
    .catch(send)
    .catch(() => {
      throw new VerbError(verb, 'unreachable');
    });
  if (answer === null || answer === undefined) throw new VerbError(verb, 'refused');
  return answer as ResponseOf<V>;
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

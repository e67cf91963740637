import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { isOwnPage } from './is-own-page';
import { type RequestOf, type ResponseOf, VERBS, type Verb } from './verbs';

/** Where a message comes from, as far as the handlers need to know. */
export interface Caller {
  /** Tab of the content script, null for our own pages outside tabs. */
  readonly tabId: number | null;
  readonly frameId: number;
  readonly url: string;
}

export type Handlers = {
  readonly [V in Verb]: (request: RequestOf<V>, caller: Caller) => Promise<ResponseOf<V>>;
};

const envelopeSchema = z.object({ verb: z.string(), request: z.unknown() });

/** Answers messages. A malformed request, an unknown verb or a caller without the right gets `null`,
 * and so does a handler that fails. */
export function serve(handlers: Handlers): void {
  // A promise that a listener returns is an answer in Firefox only; `respond`, after a `true`, is one everywhere.
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    // A handler that fails is a refusal: how an error would cross over differs between browsers.
    void answer(handlers, message, sender).then(respond, () => respond(null));
    return true;
  });
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

async function answer(handlers: Handlers, message: unknown, sender: Sender): Promise<unknown> {
  const envelope = z.safeParse(envelopeSchema, message);
  if (!envelope.success || sender.id !== browser.runtime.id) return null;
  const { verb, request } = envelope.data;
  if (!isVerb(verb)) return null;
  if (VERBS[verb].trust === 'high' && !isOwnPage(sender)) return null;
  const parsed = z.safeParse(VERBS[verb].request, request);
  if (!parsed.success) return null;
  const caller = { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? 0, url: sender.url ?? '' };
  const handle = handlers[verb] as (request: unknown, caller: Caller) => Promise<unknown>;
  return handle(parsed.data, caller);
}

function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(VERBS, verb);
}

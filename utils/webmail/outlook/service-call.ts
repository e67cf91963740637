import type { HeldRequest } from '../contract';
import { parseJson } from './json';

/** The actions that save or send a mail item, lower case. `SendItem` was never seen, and costs nothing. */
const MAIL_ACTIONS = new Set(['createitem', 'updateitem', 'senditem']);

/** `/owa/service.svc` of Exchange, `/owa/0/service.svc` of the cloud, under any prefix. */
const SERVICE_PATH = /\/owa\/(?:[^/]+\/)*service\.svc$/i;

/** Names of `X-OWA-ActionName` that send, such as `CreateMessageForComposeSend`. */
const SENDING_NAME = /(?:Compose|Response)Send$/i;

/** Sends that would not pass by the service: Graph and older interfaces. */
const OTHER_SEND_PATH = /\/(?:sendMail|messages\/[^/]+\/send)$/i;

/** A call of Outlook's service that may save or send a mail. */
export interface ServiceCall {
  /** Lower case. */
  readonly action: string;
  /** The JSON that was posted; undefined if there is none or it cannot be parsed. */
  readonly payload: unknown;
  /** True if the call says by itself, whatever its payload, that it sends. */
  readonly saysSend: boolean;
}

/**
 * Recognises a call that may save or send a mail; null for any other request, and `other-send` for a send by
 * another road than the service. The payload is the body or, when the body is empty, the URL-encoded JSON of
 * the header `X-OWA-UrlPostData`, which Outlook uses for small payloads.
 */
export function readServiceCall(request: HeldRequest, base: string): ServiceCall | 'other-send' | null {
  if (request.method.toUpperCase() !== 'POST') return null;
  const url = URL.canParse(request.url, base) ? new URL(request.url, base) : null;
  if (url === null) return null;
  if (OTHER_SEND_PATH.test(url.pathname)) return 'other-send';
  const isService = SERVICE_PATH.test(url.pathname);
  const { action: header, 'x-owa-actionsource': source } = request.headers;
  const named = [header, source];
  if (isService) named.push(url.searchParams.get('action') ?? undefined);
  const action = named.map((name) => name?.toLowerCase() ?? '').find((name) => MAIL_ACTIONS.has(name));
  const saysSend = SENDING_NAME.test(request.headers['x-owa-actionname'] ?? '');
  if (action === undefined && !(isService && saysSend)) return null;
  return {
    action: action ?? '',
    payload: readPayload(request),
    saysSend: saysSend || action === 'senditem',
  };
}

function readPayload(request: HeldRequest): unknown {
  if (request.text !== null && request.text.trim() !== '') return parseJson(request.text);
  const header = request.headers['x-owa-urlpostdata'];
  if (header === undefined) return undefined;
  try {
    return parseJson(decodeURIComponent(header));
  } catch {
    return undefined;
  }
}

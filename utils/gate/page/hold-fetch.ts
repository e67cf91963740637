import type { HeldRequest } from '../../webmail/contract';
import { mayCarryMail } from '../../webmail/request-doors';
import type { AskGate } from './ask-gate';
import { describeBody, readBody } from './describe-body';
import { actionHeaders } from './headers';

/** Holds `fetch` calls that may carry a mail. A refused one fails as a network error, which every webmail survives. */
export function holdFetch(world: Window & typeof globalThis, ask: AskGate): void {
  const native = world.fetch;
  world.fetch = function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const goOn = (): Promise<Response> => Reflect.apply(native, world, [input, init]);
    const head = describeHead(input, init, world);
    if (head === null || !mayCarryMail(head.method, head.url, head.headers['action'] ?? null)) return goOn();
    const source = init?.body ?? (input instanceof Request ? input : null);
    const body = describeBody(source);
    if (body !== null) return decide({ ...head, ...body }, goOn, ask);
    return readBody(source as BodyInit | Request).then((late) => decide({ ...head, ...late }, goOn, ask));
  };
}

function decide(request: HeldRequest, goOn: () => Promise<Response>, ask: AskGate): Promise<Response> {
  return new Promise((resolve, reject) => {
    const end = (answer: 'pass' | 'refuse'): void => {
      if (answer === 'pass') resolve(goOn());
      else reject(new TypeError('Failed to fetch'));
    };
    const answer = ask(request, true, end);
    if (typeof answer === 'object') resolve(goOn().then((response) => tellText(response, answer.tell)));
    else if (answer !== 'wait') end(answer);
  });
}

/** Reads a copy of the answer; the page gets its own, untouched. */
function tellText(response: Response, tell: (text: string) => void): Response {
  void response
    .clone()
    .text()
    .then(tell, () => undefined);
  return response;
}

type Head = Pick<HeldRequest, 'via' | 'method' | 'url' | 'headers'>;

/** Null if the call is malformed: the native function says so in its own words. */
function describeHead(input: RequestInfo | URL, init: RequestInit | undefined, world: Window): Head | null {
  try {
    const request = input instanceof Request ? input : null;
    const url = new URL(request?.url ?? String(input), world.document.baseURI).href;
    const headers = actionHeaders([...(request?.headers ?? []), ...new Headers(init?.headers)]);
    return { via: 'fetch', method: init?.method ?? request?.method ?? 'GET', url, headers };
  } catch {
    return null;
  }
}

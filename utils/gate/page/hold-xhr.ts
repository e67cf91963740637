import { mayCarryMail } from '../../webmail/request-doors';
import type { AskGate } from './ask-gate';
import { describeBody, readBody } from './describe-body';
import { actionHeaders } from './headers';

interface Opened {
  readonly method: string;
  readonly url: string;
  readonly isAsync: boolean;
  readonly headers: [string, string][];
}

/**
 * Holds `XMLHttpRequest.prototype.send` (the prototype, so that `instanceof` and subclasses stay whole).
 * A refused request is opened again on an address that does not exist: the page sees a true network error,
 * with all its events.
 */
export function holdXhr(world: Window & typeof globalThis, ask: AskGate): void {
  const proto = world.XMLHttpRequest.prototype;
  const { open, send, setRequestHeader } = proto;
  const opened = new WeakMap<XMLHttpRequest, Opened>();

  proto.open = function (this: XMLHttpRequest, method: string, url: string | URL, ...rest: unknown[]): void {
    Reflect.apply(open, this, [method, url, ...(rest.length === 0 ? [true] : rest)]);
    const isAsync = rest.length === 0 || Boolean(rest[0]);
    opened.set(this, { method, url: new URL(url, world.document.baseURI).href, isAsync, headers: [] });
  };
  proto.setRequestHeader = function (this: XMLHttpRequest, name: string, value: string): void {
    Reflect.apply(setRequestHeader, this, [name, value]);
    opened.get(this)?.headers.push([name, value]);
  };
  proto.send = function (this: XMLHttpRequest, body?: Document | XMLHttpRequestBodyInit | null): void {
    const head = opened.get(this);
    const headers = actionHeaders(head?.headers ?? []);
    if (!head || !mayCarryMail(head.method, head.url, headers['action'] ?? null)) {
      Reflect.apply(send, this, [body]);
      return;
    }
    const end = (answer: 'pass' | 'refuse'): void => {
      if (answer === 'pass') Reflect.apply(send, this, [body]);
      else failAsNetworkError(this, head);
    };
    const decide = (read: NonNullable<ReturnType<typeof describeBody>>): void => {
      const answer = ask(
        { via: 'xhr', method: head.method, url: head.url, headers, ...read },
        head.isAsync,
        (later) => {
          // The page may have aborted or reopened it while the person was asked: then it is not ours any more.
          if (opened.get(this) === head && this.readyState === 1) end(later);
        },
      );
      if (typeof answer === 'object') {
        this.addEventListener('load', () => answer.tell(textOf(this)), { once: true });
        end('pass');
      } else if (answer !== 'wait') end(answer);
    };
    const read = describeBody(body instanceof Document ? null : body);
    if (read !== null) decide(read);
    else if (head.isAsync) void readBody(body as BodyInit).then(decide);
    else decide({ text: null, fields: null });
  };

  function failAsNetworkError(xhr: XMLHttpRequest, head: Opened): void {
    Reflect.apply(open, xhr, [head.method, 'about:invalid', head.isAsync]);
    Reflect.apply(send, xhr, [null]);
  }
}

function textOf(xhr: XMLHttpRequest): string {
  if (xhr.responseType === 'json') return JSON.stringify(xhr.response);
  return xhr.responseType === '' || xhr.responseType === 'text' ? xhr.responseText : '';
}

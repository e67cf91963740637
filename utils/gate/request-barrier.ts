import type { HeldRequest } from '../webmail/contract';
import { onDocumentRewritten } from './document-rewritten';
import {
  type Answer,
  type AnswerMessage,
  type AskMessage,
  answerEvent,
  askEvent,
  HELLO,
  inputEvent,
  standDownEvent,
  type TellMessage,
  tellEvent,
  WHO,
} from './world-channel';

/**
 * Decides on a held request at once; after `wait`, `later` must be called exactly once. `learn` lets it pass and gets
 * the text that the server answers.
 */
export type JudgeRequest = (
  request: HeldRequest,
  canWait: boolean,
  later: (answer: 'pass' | 'refuse') => void,
) => Exclude<Answer, 'tell'> | { readonly learn: (text: string) => void };

export interface RequestBarrier {
  /** Lets everything pass from now on, in both worlds. */
  standDown(): void;
}

/**
 * The content script's end of the channel to the page's world.
 * @param onInput hears of each file input that the page opens by itself
 */
export function openRequestBarrier(
  page: Document,
  judge: JudgeRequest,
  onInput: (input: unknown) => void,
): RequestBarrier {
  let secret: string | null = null;
  const learners = new Map<number, (text: string) => void>();

  const say = (event: string, message: AnswerMessage | null): void =>
    void page.dispatchEvent(new CustomEvent(event, { detail: JSON.stringify(message) }));

  const onAsk = (event: Event): void => {
    if (secret === null) return;
    const message = readDetail(event);
    if (message === null) return;
    const { id, canWait, request } = JSON.parse(message) as AskMessage;
    const reply = (answer: Answer): void => say(answerEvent(secret ?? ''), { id, answer });
    const judged = judge(request, canWait, reply);
    if (typeof judged === 'object') learners.set(id, judged.learn);
    reply(typeof judged === 'object' ? 'tell' : judged);
  };

  const onTell = (event: Event): void => {
    const message = readDetail(event);
    if (message === null) return;
    const { id, text } = JSON.parse(message) as TellMessage;
    learners.get(id)?.(text);
    learners.delete(id);
  };

  const onFileInput = (event: Event): void => onInput('relatedTarget' in event ? event.relatedTarget : null);

  const onHello = (event: Event): void => {
    const name = readDetail(event);
    if (name === null || secret !== null) return;
    secret = name;
    page.removeEventListener(HELLO, onHello);
    attach();
    say(answerEvent(secret), { id: 0, answer: 'pass' });
  };

  const attach = (): void => {
    if (secret === null) page.addEventListener(HELLO, onHello);
    else {
      page.addEventListener(askEvent(secret), onAsk);
      page.addEventListener(tellEvent(secret), onTell);
      page.addEventListener(inputEvent(secret), onFileInput);
    }
  };

  attach();
  onDocumentRewritten(page, attach);
  page.dispatchEvent(new CustomEvent(WHO, { detail: '' }));

  return {
    standDown() {
      if (secret !== null) say(standDownEvent(secret), null);
    },
  };
}

function readDetail(event: Event): string | null {
  return event instanceof CustomEvent && typeof event.detail === 'string' ? event.detail : null;
}

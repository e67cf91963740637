import type { HeldRequest } from '../../webmail/contract';
import { confirmUnchecked } from '../last-resort';
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
} from '../world-channel';
import type { Natives } from './natives';

/**
 * Asks whether a request may leave. `later` is called once if the first answer is `wait`. If `tell` is given back,
 * the request may leave, and `tell` wants the text that the server answers.
 */
export type AskGate = (
  request: HeldRequest,
  canWait: boolean,
  later: (answer: 'pass' | 'refuse') => void,
) => Exclude<Answer, 'tell'> | { readonly tell: (text: string) => void };

/**
 * Opens the page's end of the channel. If nobody answers at all, the content script is gone or broken: the person
 * is asked by the browser's own dialog, so that neither our failure blocks a send nor a message slips out unsaid.
 */
export function openPageChannel(
  world: Window & typeof globalThis,
  natives: Natives,
): { readonly ask: AskGate; readonly showInput: (input: Element) => void } {
  const secret = makeSecret(world);
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  let standsDown = false;
  let greeted = false;

  const greet = (): void => {
    if (!greeted) natives.dispatch(HELLO, secret);
  };
  natives.listen(WHO, greet);
  natives.listen(answerEvent(secret), (detail) => {
    greeted = true;
    const { id, answer }: AnswerMessage = natives.parse(detail);
    waiting.get(id)?.(answer);
  });
  natives.listen(standDownEvent(secret), () => {
    standsDown = true;
  });
  greet();

  const ask: AskGate = (request, canWait, later) => {
    if (standsDown) return 'pass';
    const id = ++lastId;
    let first: Answer | null = null;
    waiting.set(id, (answer) => {
      if (first === null) first = answer;
      else if (answer === 'pass' || answer === 'refuse') later(answer);
      if (answer !== 'wait') waiting.delete(id);
    });
    natives.dispatch(askEvent(secret), natives.stringify({ id, canWait, request } satisfies AskMessage));
    if (first === 'tell') {
      const tell = (text: string): void =>
        natives.dispatch(tellEvent(secret), natives.stringify({ id, text } satisfies TellMessage));
      return { tell };
    }
    if (first !== null) return first;
    waiting.delete(id);
    return confirmUnchecked(world) ? 'pass' : 'refuse';
  };
  return { ask, showInput: (input) => natives.show(inputEvent(secret), input) };
}

function makeSecret(world: Window & typeof globalThis): string {
  return [...world.crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
}

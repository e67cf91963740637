import type { Language } from '../language';
import type { Mailbox, Message, OpenComposer } from '../mailbox';
import { answer, startComposer } from '../new-composer';
import { richFromPlain } from '../rich-text';
import { receive } from '../sample-messages';
import type { Draft, Exercise } from './exercise';

/**
 * The mailbox as an exercise begins: its message is open, ready to be sent.
 * @param now in milliseconds since 1970
 * @param intro the line above a quoted message
 */
export function startExercise(
  { received = [], draft }: Exercise,
  language: Language,
  now: number,
  intro: (message: Message) => string,
): Mailbox {
  const messages = receive(received, now);
  const [newest] = messages;
  const blank =
    draft.quotesReceived && newest !== undefined
      ? answer('composer-1', newest, false, intro(newest))
      : startComposer('composer-1');
  const composer = write(blank, draft);
  return {
    language,
    folder: 'inbox',
    openMessage: null,
    messages: messages.map((message) => ({ ...message, isSeen: true })),
    composers: [composer],
    front: composer.id,
    said: null,
    made: 1,
  };
}

function write(blank: OpenComposer, { from, to, cc = [], subject, text, files = [] }: Draft): OpenComposer {
  const rest = blank.body.format === 'html' ? blank.body.content : richFromPlain(blank.body.text);
  return {
    ...blank,
    from,
    recipients: { to, cc, bcc: [] },
    showsCc: cc.length > 0,
    subject,
    // The blank one begins with two empty lines: one is for the text, one stays below it.
    body: { format: 'html', content: [...richFromPlain(text.join('\n')), ...rest.slice(1)] },
    attachments: files.map(({ name }) => name),
    isChanged: true,
  };
}

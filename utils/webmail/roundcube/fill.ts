import type { ChangeOutcome, MessageToMove } from '../contract';
import { findFirst } from '../find';
import { htmlBody } from './read-draft';
import { FIELDS, holds, writeField } from './recipients';
import { SELECTORS } from './selectors';

/** Fills the compose form, above a signature that may stand there, and reads back what it holds. */
export function fillComposer(form: HTMLElement, message: MessageToMove): ChangeOutcome {
  const subject = findFirst(form, SELECTORS.subject);
  if (!(subject instanceof HTMLInputElement)) return 'not-possible';
  for (const field of FIELDS) writeField(form, field, message[field]);
  subject.value = message.subject;
  subject.dispatchEvent(new Event('change', { bubbles: true }));
  const holdsText = writeBody(form, message.text);
  const holdsRest =
    subject.value === message.subject &&
    holds(
      form,
      FIELDS.flatMap((field) => message[field]),
    );
  return holdsText && holdsRest ? 'done' : 'mismatch';
}

function writeBody(form: HTMLElement, text: string): boolean {
  const editor = htmlBody(form);
  if (editor !== null) {
    const page = editor.ownerDocument;
    const lines = text.split('\n').map((line) => {
      const paragraph = page.createElement('div');
      paragraph.append(line === '' ? page.createElement('br') : line);
      return paragraph;
    });
    editor.prepend(...lines);
    editor.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }
  const plain = findFirst(form, SELECTORS.plainBody);
  if (!(plain instanceof HTMLTextAreaElement)) return false;
  plain.value = plain.value.trim() === '' ? text : `${text}\n${plain.value}`;
  plain.dispatchEvent(new Event('input', { bubbles: true }));
  return plain.value.startsWith(text);
}

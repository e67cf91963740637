import { parseAddress } from '../../mail/parse-address';
import type { ChangeOutcome, MessageToMove } from '../contract';
import { textOf } from '../dom-text';
import { waitUntil } from '../wait-until';
import { isTextArea } from './read-draft';
import { FIELDS, inputOf, SELECTORS } from './selectors';
import { addRecipient, comesToShow, setValue } from './write-recipients';

/** Fills an empty composer above its signature, by the page's own inputs, and reads back. */
export async function fillComposer(root: HTMLElement, message: MessageToMove): Promise<ChangeOutcome> {
  const subject = root.querySelector<HTMLInputElement>(SELECTORS.subject);
  const body = root.querySelector<HTMLElement>(SELECTORS.body);
  if (subject === null || body === null) return 'not-possible';
  await showFields(root, message);
  const expected = [];
  for (const field of FIELDS) {
    for (const text of message[field]) {
      await addRecipient(root, field, text);
      expected.push({ field, key: parseAddress(text)?.key ?? `? ${text}` });
    }
  }
  setValue(subject, message.subject);
  const text = writeBody(body, message.text);
  const isSame = (await comesToShow(root, expected)) && subject.value === message.subject;
  return isSame && squeeze(text).startsWith(squeeze(message.text)) ? 'done' : 'mismatch';
}

/** Opens the fields that the message needs and the composer hides. */
async function showFields(root: HTMLElement, message: MessageToMove): Promise<void> {
  for (const field of ['cc', 'bcc'] as const) {
    if (message[field].length === 0 || inputOf(root, field) !== null) continue;
    root.querySelector<HTMLElement>(field === 'cc' ? SELECTORS.showCc : SELECTORS.showBcc)?.click();
    await waitUntil(root.ownerDocument, () => inputOf(root, field) !== null);
  }
}

/** Puts the text before what stands there, and gives the text of the whole. */
function writeBody(body: HTMLElement, text: string): string {
  if (isTextArea(body)) {
    setValue(body, `${text}\n${body.value}`);
    return body.value;
  }
  const page = body.ownerDocument;
  const lines = text.split('\n').map((line) => {
    const paragraph = page.createElement('p');
    paragraph.append(line === '' ? page.createElement('br') : line);
    return paragraph;
  });
  body.prepend(...lines);
  body.dispatchEvent(new Event('input', { bubbles: true }));
  return textOf(body);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

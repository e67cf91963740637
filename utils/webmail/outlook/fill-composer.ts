import { type Recipient, type RecipientField, read } from '../../mail/draft';
import { parseAddress } from '../../mail/parse-address';
import type { ChangeOutcome, MessageToMove } from '../contract';
import { findFirst } from '../find';
import { waitUntil } from '../wait-until';
import { addRecipient, sameRecipients } from './change-recipients';
import { findSubject, readDraft } from './read-draft';
import { LABELS, SELECTORS } from './selectors';
import { typeInto } from './typing';
import { findWells, RECIPIENT_FIELDS } from './wells';

/** Fills an empty surface, then reads back and compares. Nothing is sent. */
export async function fillComposer(surface: HTMLElement, message: MessageToMove): Promise<ChangeOutcome> {
  const body = findFirst(surface, SELECTORS.body);
  const subject = findSubject(surface);
  if (body === null || subject === null || !isEmpty(surface)) return 'not-possible';
  const wanted: Recipient[] = [];
  for (const field of RECIPIENT_FIELDS) {
    for (const text of message[field]) {
      const address = parseAddress(text);
      if (address === null) return 'mismatch';
      wanted.push({ field, shown: text, address: read(address) });
      await showField(surface, field);
      await addRecipient(surface, field, address);
    }
  }
  if (message.subject !== '') typeInto(subject, message.subject, 'over');
  if (message.text !== '') typeInto(body, message.text, 'start');
  return showsMessage(surface, wanted, message) ? 'done' : 'mismatch';
}

function isEmpty(surface: HTMLElement): boolean {
  const { recipients, subject, body } = readDraft(surface);
  if (!recipients.known || !subject.known || !body.known) return false;
  return recipients.value.length === 0 && subject.value === '' && body.value.written === '';
}

/** Cc and Bcc are hidden until asked for, by buttons that bear their names. */
async function showField(surface: HTMLElement, field: RecipientField): Promise<void> {
  if (hasField(surface, field)) return;
  const names: readonly string[] = LABELS[field];
  const button = [...surface.querySelectorAll<HTMLElement>('button')].find((candidate) =>
    names.includes((candidate.textContent ?? '').trim().toLowerCase()),
  );
  button?.click();
  await waitUntil(surface.ownerDocument, () => hasField(surface, field));
}

function hasField(surface: HTMLElement, field: RecipientField): boolean {
  return findWells(surface).some((well) => well.field === field);
}

function showsMessage(surface: HTMLElement, wanted: readonly Recipient[], message: MessageToMove): boolean {
  const { subject, body } = readDraft(surface);
  const shown = body.known ? [body.value.written, body.value.quoted, body.value.signature].join('\n') : '';
  return (
    sameRecipients(surface, wanted) &&
    subject.known &&
    subject.value === message.subject &&
    withoutSpace(shown).startsWith(withoutSpace(message.text))
  );
}

/** The editor lays out lines its own way. */
function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

import type { Address } from '../../mail/address';
import type { Recipient, RecipientField } from '../../mail/draft';
import { parseAddress } from '../../mail/parse-address';
import type { ChangeOutcome } from '../contract';
import { waitUntil } from '../wait-until';
import { readRecipients, shownIn } from './read-draft';
import { chipsOf, FIELDS, inputOf, SELECTORS } from './selectors';

/** A recipient that the composer should show: its field and `Address.key`. */
interface Expected {
  readonly field: RecipientField;
  readonly key: string;
}

/**
 * Replaces a mailbox wherever the composer shows it, or removes it with `to` null: by the page's own buttons and
 * inputs, as a person would. Then reads back.
 */
export async function replaceRecipient(
  root: HTMLElement,
  from: Address,
  to: string | null,
): Promise<ChangeOutcome> {
  const wanted = to === null ? null : parseAddress(to);
  const before = readRecipients(root);
  if (!before.known || (to !== null && wanted === null)) return 'not-possible';
  const fields = FIELDS.filter((field) =>
    before.value.some((one) => one.field === field && keyOf(one) === from.key),
  );
  if (fields.length === 0) return 'not-possible';
  for (const field of fields) {
    takeLooseText(root, field);
    if (!(await removeChips(root, field, from.key))) return 'mismatch';
    if (to !== null) await addRecipient(root, field, to);
  }
  const kept = before.value.filter((one) => keyOf(one) !== from.key).map(expectedOf);
  const added = wanted === null ? [] : fields.map((field) => ({ field, key: wanted.key }));
  return (await comesToShow(root, [...kept, ...added])) ? 'done' : 'mismatch';
}

/** Types one recipient into a field and confirms it. False if the field is not shown or no chip comes. */
export async function addRecipient(root: HTMLElement, field: RecipientField, text: string): Promise<boolean> {
  const input = inputOf(root, field);
  if (input === null) return false;
  const before = chipsOf(root, field).length;
  setValue(input, text);
  pressEnter(input);
  return waitUntil(root.ownerDocument, () => chipsOf(root, field).length > before);
}

/** True once the composer shows these recipients and no others, in any order; an unread one counts by its text. */
export async function comesToShow(root: HTMLElement, expected: readonly Expected[]): Promise<boolean> {
  const wanted = listed(expected);
  return waitUntil(root.ownerDocument, () => {
    const shown = readRecipients(root);
    return shown.known && listed(shown.value.map(expectedOf)) === wanted;
  });
}

/** Writes into an input as typing does: the page hears of it by `input`. */
export function setValue(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function takeLooseText(root: HTMLElement, field: RecipientField): void {
  const input = inputOf(root, field);
  if (input !== null && input.value.trim() !== '') pressEnter(input);
}

async function removeChips(root: HTMLElement, field: RecipientField, key: string): Promise<boolean> {
  const page = root.ownerDocument;
  const isGone = (): boolean => !chipsOf(root, field).some((chip) => isMailbox(chip, key));
  await waitUntil(page, () => inputOf(root, field)?.value.trim() === '');
  while (!isGone()) {
    const chips = chipsOf(root, field);
    chips
      .find((chip) => isMailbox(chip, key))
      ?.querySelector<HTMLElement>(SELECTORS.removeChip)
      ?.click();
    if (!(await waitUntil(page, () => chipsOf(root, field).length < chips.length))) return false;
  }
  return true;
}

function pressEnter(input: HTMLInputElement): void {
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}

function isMailbox(chip: HTMLElement, key: string): boolean {
  return parseAddress(shownIn(chip))?.key === key;
}

function keyOf({ address, shown }: Recipient): string {
  return address.known ? address.value.key : `? ${shown}`;
}

function expectedOf(recipient: Recipient): Expected {
  return { field: recipient.field, key: keyOf(recipient) };
}

function listed(expected: readonly Expected[]): string {
  return expected
    .map(({ field, key }) => `${field} ${key}`)
    .sort()
    .join('\n');
}

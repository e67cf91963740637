import type { Address } from '../../mail/address';
import { parseAddressList } from '../../mail/address-list';
import { type Reading, type Recipient, type RecipientField, read, unread } from '../../mail/draft';
import { formatAddress } from '../../mail/format-address';
import type { ChangeOutcome } from '../contract';
import { findFirst } from '../find';
import { SELECTORS } from './selectors';

export const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/** Roundcube wraps the name of a contact group in this mark until the server has expanded it. */
const GROUP_MARK = '\u200b';

/** The list of one field, from the text of a `_to`, `_cc` or `_bcc` field. */
export function readField(field: RecipientField, text: string): Recipient[] {
  const { addresses, rejected } = parseAddressList(text);
  const good = addresses.map((address) => ({ field, shown: address.spec, address: read(address) }));
  const bad = rejected.map((shown) => ({
    field,
    shown: shown.replaceAll(GROUP_MARK, ''),
    address: unread(shown.includes(GROUP_MARK) ? 'group' : 'not-an-address'),
  }));
  return [...good, ...bad];
}

/** Recipients of the compose form, with what stands unfinished in elastic's inputs. */
export function readRecipients(form: ParentNode): Reading<readonly Recipient[]> {
  const found: Recipient[] = [];
  for (const field of FIELDS) {
    const source = sourceOf(form, field);
    if (source === null && field === 'to') return unread('not-found');
    const typed = source === null ? '' : (inputBeside(source)?.value ?? '');
    const text = source?.value ?? '';
    found.push(...readField(field, text.endsWith(typed) ? text : `${text}, ${typed}`));
  }
  return read(found);
}

/** The textarea that Roundcube submits. In elastic it is hidden behind chips, which it fills anew on `change`. */
function sourceOf(form: ParentNode, field: RecipientField): HTMLTextAreaElement | null {
  return form.querySelector<HTMLTextAreaElement>(`textarea[name="_${field}"]`);
}

function inputBeside(source: HTMLTextAreaElement): HTMLInputElement | null {
  const list = source.parentElement;
  const input = list === null ? null : findFirst(list, SELECTORS.chipInput);
  return input instanceof HTMLInputElement ? input : null;
}

/** Writes a whole field the way Roundcube's own address book does. */
export function writeField(form: ParentNode, field: RecipientField, addresses: readonly string[]): void {
  const source = sourceOf(form, field);
  if (source === null) return;
  source.value = addresses.length === 0 ? '' : `${addresses.join(', ')}, `;
  source.dispatchEvent(new Event('change', { bubbles: true }));
  if (addresses.length > 0) showField(form, field);
}

/** elastic hides Cc and Bcc until they are used; a recipient that is not seen must not be sent to. */
function showField(form: ParentNode, field: RecipientField): void {
  const row = form.querySelector(`#compose_${field}, #compose-${field}`);
  row?.classList.remove('hidden');
  if (row instanceof HTMLElement && row.style.display === 'none') row.style.display = '';
}

/** Replaces or removes one mailbox in every field, then reads back. */
export function replaceRecipient(form: ParentNode, from: Address, to: string | null): ChangeOutcome {
  const before = readRecipients(form);
  if (!before.known) return 'not-possible';
  const wanted: string[] = [];
  for (const field of FIELDS) {
    const ofField = before.value.filter((one) => one.field === field);
    if (!ofField.some((one) => isMailbox(one, from))) {
      wanted.push(...ofField.map(({ shown }) => shown));
      continue;
    }
    const list = ofField.flatMap((one) =>
      isMailbox(one, from) ? (to === null ? [] : [to]) : [textOfOne(one)],
    );
    writeField(form, field, list);
    wanted.push(
      ...ofField.flatMap((one) => (isMailbox(one, from) ? (to === null ? [] : [to]) : [one.shown])),
    );
  }
  return holds(form, wanted) ? 'done' : 'mismatch';
}

/** True if the form now holds these recipients and no others. */
export function holds(form: ParentNode, wanted: readonly string[]): boolean {
  const after = readRecipients(form);
  if (!after.known) return false;
  const keys = (list: readonly string[]): string =>
    [...list]
      .map((one) => one.toLowerCase())
      .sort()
      .join();
  return keys(after.value.map(({ shown }) => shown)) === keys(wanted);
}

function isMailbox({ address }: Recipient, other: Address): boolean {
  return address.known && address.value.key === other.key;
}

function textOfOne({ address, shown }: Recipient): string {
  return address.known ? formatAddress(address.value) : shown;
}

import type { Address } from '../../mail/address';
import type { Recipient, RecipientField } from '../../mail/draft';
import { parseAddress } from '../../mail/parse-address';
import type { ChangeOutcome } from '../contract';
import { waitUntil } from '../wait-until';
import { readRecipients, readShownRecipients, type ShownRecipient } from './recipients';
import { deleteElement, typeInto } from './typing';
import { findWells } from './wells';

/** Makes a chip of what was typed before it. */
const SEPARATOR = ',';

/**
 * Takes every chip of an address out and, unless `to` is null, types another address into the field of the
 * first. Outlook may offer, and take, another person than the one who was typed: the fields are read again
 * and compared.
 */
export async function replaceRecipient(
  surface: HTMLElement,
  from: Address,
  to: string | null,
): Promise<ChangeOutcome> {
  const wanted = to === null ? null : parseAddress(to);
  const before = readRecipients(surface);
  const [first] = chipsOf(surface, from.key);
  if (!before.known || first?.well?.editor == null || (to !== null && wanted === null)) return 'not-possible';
  const field = first.well.field;
  const others = before.value.filter((recipient) => keyOf(recipient) !== from.key);
  if (others.length + chipsOf(surface, from.key).length !== before.value.length) return 'not-possible';
  if (!(await removeChips(surface, from.key))) {
    return sameRecipients(surface, before.value) ? 'not-possible' : 'mismatch';
  }
  if (wanted === null) return sameRecipients(surface, others) ? 'done' : 'mismatch';
  await addRecipient(surface, field, wanted);
  const added: Recipient = { field, shown: wanted.spec, address: { known: true, value: wanted } };
  return sameRecipients(surface, [...others, added]) ? 'done' : 'mismatch';
}

/** Types an address into a field, and waits for its chip. False if the field is not shown or takes nothing. */
export async function addRecipient(
  surface: HTMLElement,
  field: RecipientField,
  address: Address,
): Promise<boolean> {
  const editor = findWells(surface).find((well) => well.field === field)?.editor;
  if (editor == null) return false;
  if (!typeInto(editor, address.spec, 'end') || !typeInto(editor, SEPARATOR, 'end')) return false;
  return waitUntil(surface.ownerDocument, () => chipsOf(surface, address.key).length > 0);
}

/** True if the surface shows just these recipients, in any order. */
export function sameRecipients(surface: HTMLElement, expected: readonly Recipient[]): boolean {
  const shown = readRecipients(surface);
  return shown.known && listKeys(shown.value) === listKeys(expected);
}

async function removeChips(surface: HTMLElement, key: string): Promise<boolean> {
  for (const { element, well } of chipsOf(surface, key)) {
    if (well?.editor == null || !deleteElement(element, well.editor)) return false;
  }
  return waitUntil(surface.ownerDocument, () => chipsOf(surface, key).length === 0);
}

function chipsOf(surface: HTMLElement, key: string): readonly ShownRecipient[] {
  return readShownRecipients(surface).filter(({ recipient }) => keyOf(recipient) === key);
}

function keyOf({ address }: Recipient): string | null {
  return address.known ? address.value.key : null;
}

function listKeys(recipients: readonly Recipient[]): string {
  return recipients
    .map((recipient) => `${recipient.field} ${keyOf(recipient) ?? `? ${recipient.shown}`}`)
    .sort()
    .join('\n');
}

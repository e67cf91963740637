import type { Address } from '../../mail/address';
import { parseAddressList } from '../../mail/address-list';
import { type Reading, type Recipient, type RecipientField, read, unread } from '../../mail/draft';
import { parseAddress } from '../../mail/parse-address';
import { startLines, textOf, writeText } from '../dom-text';
import { findFirst, findOutermost } from '../find';
import { recallName } from './memory';
import { PRESENCE, SELECTORS } from './selectors';
import { findCollapsedRecipients, findWells, type Well } from './wells';

/** A recipient that has an element of its own. */
export interface ShownRecipient {
  readonly recipient: Recipient;
  readonly element: HTMLElement;
  /** Null in a collapsed header. */
  readonly well: Well | null;
}

/** All recipients of a surface, with text that was typed and is no chip yet. Unread without any field. */
export function readRecipients(surface: HTMLElement): Reading<readonly Recipient[]> {
  const wells = findWells(surface);
  const chips = readShownRecipients(surface);
  if (wells.length === 0 && chips.length === 0) return unread('not-found');
  const typed = wells.flatMap(({ field, row, editor }) => readTyped(editor ?? row, field));
  return read([...chips.map(({ recipient }) => recipient), ...typed]);
}

/** The recipients that are shown as chips or, in a collapsed header, as names; these all count as `to`. */
export function readShownRecipients(surface: HTMLElement): readonly ShownRecipient[] {
  const wells = findWells(surface);
  if (wells.length === 0) {
    return findCollapsedRecipients(surface).map((element) => ({
      recipient: readChip(element, 'to'),
      element,
      well: null,
    }));
  }
  return wells.flatMap((well) =>
    findOutermost(well.row, SELECTORS.chip).map((element) => ({
      recipient: readChip(element, well.field),
      element,
      well,
    })),
  );
}

/** The one mail address in a text, null if there is none or more than one. */
export function findOnlyAddress(text: string): Address | null {
  const whole = text.includes('@') ? parseAddress(text) : null;
  if (whole !== null) return whole;
  const found = new Set(text.match(/[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+/g) ?? []);
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : parseAddress(only);
}

/**
 * A chip's label is the address, `Name <address>`, or the state and name of a person of the directory; its
 * text the name or the address. A bare address may be a display name that hides another address: what the
 * requests taught under that name counts more.
 */
function readChip(chip: HTMLElement, field: RecipientField): Recipient {
  const label = (chip.getAttribute('aria-label') ?? '').replace(/\u200B/g, '').trim();
  const words = textOf(findFirst(chip, SELECTORS.chipText) ?? chip).replace(/\s+/g, ' ');
  const shown = words === '' ? label.replace(PRESENCE, '') : words;
  const written = findOnlyAddress(label) ?? findOnlyAddress(words);
  if (written !== null && written.name !== '') return { field, shown, address: read(written) };
  const learnt = recallName(chip.ownerDocument, shown);
  const address = learnt ?? (written === null ? unread('name-only') : read(written));
  return { field, shown, address };
}

/** Text between the chips: each piece between separators is one recipient. */
function readTyped(editor: HTMLElement, field: RecipientField): readonly Recipient[] {
  const chips = new Set<Element>(findOutermost(editor, SELECTORS.chip));
  const typed = startLines();
  const aside = startLines();
  writeText(editor, typed, (element, offered) => {
    if (offered !== typed) return offered;
    if (chips.has(element)) typed.blockEdge();
    return chips.has(element) || element.localName === 'button' ? aside : typed;
  });
  const { addresses, rejected } = parseAddressList(typed.end());
  return [
    ...addresses.map((address) => ({ field, shown: address.spec, address: read(address) })),
    ...rejected.map((shown) => ({ field, shown, address: unread('not-an-address') })),
  ];
}

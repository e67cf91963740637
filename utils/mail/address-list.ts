import type { Address } from './address';
import { type Token, tokenizeAddresses } from './address-tokens';
import { cleanAddressText } from './clean-address-text';
import { readMailbox } from './read-mailbox';
import { splitAddressList } from './split-address-list';

/** The addresses of a field, in order, and every other piece of its text: nothing is dropped in silence. */
export interface AddressList {
  readonly addresses: Address[];
  readonly rejected: string[];
}

/**
 * Reads a recipient field: addresses between commas, semicolons and line breaks, RFC 5322 groups opened up.
 * A piece without an address, and a group without members, is rejected as written. Never throws.
 */
export function parseAddressList(text: string): AddressList {
  const clean = cleanAddressText(text);
  const list: AddressList = { addresses: [], rejected: [] };
  for (const piece of splitAddressList(tokenizeAddresses(clean))) {
    const found = readPiece(piece);
    if (found.length > 0) list.addresses.push(...found);
    else list.rejected.push(sourceOf(piece, clean));
  }
  return list;
}

function readPiece(piece: readonly Token[]): Address[] {
  const mailbox = readMailbox(piece);
  return mailbox === null ? readBareAddresses(piece) : [mailbox];
}

/** `a@b c@d`: addresses with only white space between them; all of them or none. */
function readBareAddresses(piece: readonly Token[]): Address[] {
  const words = piece.filter((token) => token.kind !== 'space');
  const addresses = words.map((word) => (word.kind === 'text' ? readMailbox([word]) : null));
  return addresses.every((address) => address !== null) ? addresses : [];
}

function sourceOf(piece: readonly Token[], text: string): string {
  return text.slice(piece[0]?.start ?? 0, piece.at(-1)?.end ?? 0).trim();
}

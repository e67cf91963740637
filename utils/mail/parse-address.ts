import type { Address } from './address';
import { type Token, tokenizeAddresses } from './address-tokens';
import { cleanAddressText } from './clean-address-text';
import { readMailbox } from './read-mailbox';

/**
 * Reads the one address in a text such as a recipient chip: `Name <a@b>`, `a@b`, `mailto:a@b`.
 * A comma in an unquoted name is let through (`EXEMPLE, Camille <a@b>`), since the text holds one recipient.
 * Null when there is no address or more than one. Never throws.
 */
export function parseAddress(text: string): Address | null {
  const tokens = withoutEndMarks(tokenizeAddresses(cleanAddressText(text)));
  const lastComma = tokens.findLastIndex((token) => token.kind === 'mark');
  const beforeComma = tokens.slice(0, lastComma + 1);
  if (beforeComma.some((token) => !mayStandInName(token))) return null;
  if (lastComma !== -1 && !tokens.some((token) => token.kind === 'angle')) return null;
  return readMailbox(tokens);
}

function mayStandInName(token: Token): boolean {
  if (token.kind === 'mark') return token.text === ',';
  return token.kind !== 'angle' && !(token.kind === 'text' && token.text.includes('@'));
}

function withoutEndMarks(tokens: readonly Token[]): readonly Token[] {
  const isContent = (token: Token) => token.kind !== 'mark' && token.kind !== 'space';
  const first = tokens.findIndex(isContent);
  return first === -1 ? [] : tokens.slice(first, tokens.findLastIndex(isContent) + 1);
}

import { type Address, makeAddress } from './address';
import { type Token, tokenizeAddresses } from './address-tokens';

/**
 * One mailbox (RFC 5322, section 3.4): `Name <a@b>`, `<a@b>`, `a@b`, `a@b (Name)`.
 * Null when the tokens hold no address, more than one, or words after it.
 */
export function readMailbox(tokens: readonly Token[]): Address | null {
  const comment = tokens.findLast((token) => token.kind === 'comment')?.text ?? '';
  const bare = trimTokens(tokens.filter((token) => token.kind !== 'comment'));
  const angle = bare.findIndex((token) => token.kind === 'angle');
  if (angle === -1) return readSpec(bare, tidyName(comment));
  const inside = bare[angle];
  if (inside === undefined || angle !== bare.length - 1) return null;
  const name = tidyName(bare.slice(0, angle).map(textOf).join('')) || tidyName(comment);
  return readSpec(trimTokens(tokenizeAddresses(inside.text)), name);
}

/** `local@domain`, the local part perhaps quoted, with nothing else but white space around the `@`. */
function readSpec(tokens: readonly Token[], name: string): Address | null {
  const [first, ...rest] = tokens.filter((token) => token.kind !== 'comment');
  if (first?.kind === 'quoted') {
    const domain = joinAroundAt(rest);
    return domain?.startsWith('@') ? makeAddress(name, first.text, domain.slice(1)) : null;
  }
  const spec = joinAroundAt(first === undefined ? [] : [first, ...rest]);
  const parts = stripApostrophes(spec ?? '').split('@');
  const [local, domain] = parts;
  return parts.length === 2 && local && domain ? makeAddress(name, local, domain) : null;
}

function joinAroundAt(tokens: readonly Token[]): string | null {
  if (tokens.some((token) => token.kind === 'quoted' || token.kind === 'angle')) return null;
  const joined = tokens.map(textOf).join('').replace(/ ?@ ?/g, '@');
  return /[\s,;<>"()]/.test(joined) ? null : joined;
}

function trimTokens(tokens: readonly Token[]): Token[] {
  const first = tokens.findIndex((token) => token.kind !== 'space');
  const last = tokens.findLastIndex((token) => token.kind !== 'space');
  return first === -1 ? [] : tokens.slice(first, last + 1);
}

function textOf(token: Token): string {
  return token.text;
}

function tidyName(text: string): string {
  return stripApostrophes(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
}

/** Outlook writes names and addresses that it could not resolve between apostrophes. */
function stripApostrophes(text: string): string {
  return text.length > 2 && text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).trim() : text;
}

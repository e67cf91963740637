import { ALL_CAPITALS, CAPITAL_FIRST, type Tokens } from './text/tokens';
import { GREETING, PLAIN_TITLE } from './trie/word-roles';

/**
 * Whether the title at `at` names whom the text speaks of: a name follows. A greeting names the reader, not the
 * subject, and does not count.
 */
export function isTitleOfSubject(tokens: Tokens, forms: Uint32Array, roles: Uint8Array, at: number): boolean {
  const { joined, shapes } = tokens;
  if (at + 1 >= tokens.count || joined[at + 1] !== 1) return false;
  if (((shapes[at + 1] ?? 0) & CAPITAL_FIRST) === 0 && !isInSmallLetters(tokens, forms, roles, at))
    return false;
  return at === 0 || joined[at] !== 1 || ((roles[forms[at - 1] ?? 0] ?? 0) & GREETING) === 0;
}

/** « mme exemple », by somebody who writes no capitals: a word that the lexicon does not hold. */
function isInSmallLetters({ shapes }: Tokens, forms: Uint32Array, roles: Uint8Array, at: number): boolean {
  const role = roles[forms[at] ?? 0] ?? 0;
  return (role & PLAIN_TITLE) !== 0 && shapes[at] === 0 && shapes[at + 1] === 0 && forms[at + 1] === 0;
}

/**
 * Whether the capitalised word at `at` begins a full name, which has its surname in capitals: « Camille EXEMPLE »,
 * « EXEMPLE Camille ». Acronyms are shorter, or stand after a word in lower case.
 */
export function isFullName({ count, joined, shapes, starts, ends }: Tokens, at: number): boolean {
  const next = shapes[at + 1] ?? 0;
  if ((next & CAPITAL_FIRST) === 0 || (((shapes[at] ?? 0) ^ next) & ALL_CAPITALS) === 0) return false;
  if (at + 1 >= count || joined[at + 1] !== 1) return false;
  const first = (ends[at] ?? 0) - (starts[at] ?? 0);
  const second = (ends[at + 1] ?? 0) - (starts[at + 1] ?? 0);
  return first >= 3 && second >= 3 && first + second >= 9;
}

import { HINTED, NAMED } from './sentence-frames';
import { ALL_CAPITALS, CAPITAL_FIRST, type Tokens } from './text/tokens';
import { GREETING, PLAIN_TITLE, TITLE } from './trie/word-roles';

/**
 * How plainly the word at `at` speaks of one person: `NAMED`, `HINTED` or 0. A title before a name does, and a name with
 * its surname in capitals. A greeting names the reader, not the subject, and is left out. Ages and births are numbers.
 */
export function readPersonCue(tokens: Tokens, forms: Uint32Array, roles: Uint8Array, at: number): number {
  if (((roles[forms[at] ?? 0] ?? 0) & TITLE) !== 0)
    return isTitleOfSubject(tokens, forms, roles, at) ? NAMED : 0;
  const { shapes } = tokens;
  const first = shapes[at] ?? 0;
  if ((first & CAPITAL_FIRST) === 0) return 0;
  const second = shapes[at + 1] ?? 0;
  if ((second & CAPITAL_FIRST) === 0 || ((first ^ second) & ALL_CAPITALS) === 0) return 0;
  return isFullName(tokens, at) ? HINTED : 0;
}

function isTitleOfSubject(tokens: Tokens, forms: Uint32Array, roles: Uint8Array, at: number): boolean {
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

/** « Camille EXEMPLE », « EXEMPLE Camille ». Acronyms are shorter, or stand after a word in lower case. */
function isFullName({ count, joined, starts, ends }: Tokens, at: number): boolean {
  if (at + 1 >= count || joined[at + 1] !== 1) return false;
  const first = (ends[at] ?? 0) - (starts[at] ?? 0);
  const second = (ends[at + 1] ?? 0) - (starts[at + 1] ?? 0);
  return first >= 3 && second >= 3 && first + second >= 9;
}

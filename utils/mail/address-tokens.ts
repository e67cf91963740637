/**
 * A piece of an address list (RFC 5322, section 3.2). `text` is the content: without quotes and escapes for a
 * quoted string, without parentheses for a comment, without `<` and `>` for an angle address.
 * `start` and `end` are offsets in the tokenized text.
 */
export interface Token {
  readonly kind: 'text' | 'quoted' | 'comment' | 'angle' | 'space' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A bracket whose end is farther than this is taken as a plain character: it keeps the reading linear. */
const LONGEST_BRACKET = 500;
const PLAIN = /[^\s,;:"(<]+/y;
/** A line break followed by white space only folds the line. */
const SPACE = /(?:[^\S\r\n]|\r?\n(?=[ \t]))+/y;
const LINE_BREAK = /[\r\n]+/y;

/** Cuts address text into tokens. Every character belongs to exactly one token. */
export function tokenizeAddresses(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = readToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(text: string, start: number): Token {
  const plainEnd = matchEnd(PLAIN, text, start);
  if (plainEnd !== null) return token('text', text, start, plainEnd);
  const spaceEnd = matchEnd(SPACE, text, start);
  if (spaceEnd !== null) return { kind: 'space', text: ' ', start, end: spaceEnd };
  const breakEnd = matchEnd(LINE_BREAK, text, start);
  if (breakEnd !== null) return { kind: 'mark', text: '\n', start, end: breakEnd };
  const opener = text[start];
  if (opener === '"') return readQuoted(text, start);
  if (opener === '(') return readComment(text, start);
  if (opener === '<') return readAngle(text, start);
  return token('mark', text, start, start + 1);
}

function readQuoted(text: string, start: number): Token {
  const end = quotedEnd(text, start);
  if (end === null) return token('text', text, start, start + 1);
  const content = text.slice(start + 1, end - 1).replace(/\\(.)/g, '$1');
  return { kind: 'quoted', text: content, start, end };
}

function readComment(text: string, start: number): Token {
  let depth = 0;
  for (let at = start; at < reach(text, start); at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) return { kind: 'comment', text: text.slice(start + 1, at), start, end: at + 1 };
  }
  return token('text', text, start, start + 1);
}

function readAngle(text: string, start: number): Token {
  for (let at = start + 1; at < reach(text, start); at += 1) {
    if (text[at] === '>') return { kind: 'angle', text: text.slice(start + 1, at), start, end: at + 1 };
    if (text[at] === '<') break;
    if (text[at] === '"') at = (quotedEnd(text, at) ?? at + 1) - 1;
  }
  return token('text', text, start, start + 1);
}

/** End of the quoted string that starts here; null if it does not close on its own (possibly folded) line. */
function quotedEnd(text: string, start: number): number | null {
  for (let at = start + 1; at < reach(text, start); at += 1) {
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === '\\') at += 1;
    else if (character === '\n' && !/[ \t]/.test(text[at + 1] ?? '')) return null;
  }
  return null;
}

function reach(text: string, start: number): number {
  return Math.min(text.length, start + LONGEST_BRACKET);
}

function token(kind: Token['kind'], text: string, start: number, end: number): Token {
  return { kind, text: text.slice(start, end), start, end };
}

function matchEnd(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}

import type { Folded } from './fold';

/** The words of a folded text. Arrays run in parallel, one entry a word; offsets are in the folded text. */
export interface Tokens {
  readonly folded: Folded;
  readonly count: number;
  readonly words: readonly string[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Which sentence the word stands in, from 0. */
  readonly sentences: Uint32Array;
  /** 1 where only a space, apostrophe, hyphen or the like parts the word from the one before. */
  readonly joined: Uint8Array;
}

/** After these a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'm mr mme mlle dr pr st ste art cf ex env tel no n p av bd ref etc j'.split(' '),
);

/** Cuts a folded text into words and sentences. */
export function cutTokens(folded: Folded): Tokens {
  const { text } = folded;
  const room = (text.length >> 1) + 1;
  const words: string[] = [];
  const starts = new Uint32Array(room);
  const ends = new Uint32Array(room);
  const sentences = new Uint32Array(room);
  const joined = new Uint8Array(room);
  let count = 0;
  let sentence = 0;
  let at = 0;
  while (at < text.length) {
    const gapStart = at;
    while (at < text.length && !isWordCode(text.charCodeAt(at))) at++;
    if (at === text.length) break;
    const start = at;
    while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
    if (count > 0) {
      const gap = readGap(folded, gapStart, start, words[count - 1] ?? '');
      if (gap === 'sentence') sentence++;
      joined[count] = gap === 'joined' ? 1 : 0;
    }
    words.push(text.slice(start, at));
    starts[count] = start;
    ends[count] = at;
    sentences[count] = sentence;
    count++;
  }
  return { folded, count, words, starts, ends, sentences, joined };
}

function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return (code >= 0x370 && code < 0x2000) || (code >= 0x3040 && code < 0xd800);
}

function readGap(folded: Folded, from: number, to: number, before: string): 'joined' | 'apart' | 'sentence' {
  const { text } = folded;
  if (to - from === 1) {
    const code = text.charCodeAt(from);
    if (code === 0x20 || code === 0x27 || code === 0x2d || code === 0x5f) return 'joined';
  }
  let isSoft = true;
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (character === '\n') breaks++;
    else if (character === '.') {
      if (to - from > 1 && !ABBREVIATIONS.has(before)) return 'sentence';
      if (!ABBREVIATIONS.has(before)) isSoft = false;
    } else if ('!?;•'.includes(character)) return 'sentence';
    else if (!" '-_/°".includes(character)) isSoft = false;
  }
  if (breaks > 1 || (breaks === 1 && startsLine(folded, from, to))) return 'sentence';
  return isSoft ? 'joined' : 'apart';
}

/** A line break ends a sentence unless the line was wrapped: the next one goes on in lower case. */
function startsLine({ text, original, starts }: Folded, from: number, to: number): boolean {
  if (/[-*:]/.test(text.slice(from, to))) return true;
  const first = original.charAt(starts[to] ?? 0);
  return first !== first.toLowerCase() || /\d/.test(first);
}

import type { Grade } from '../lexicon-term';
import type { TermKind } from './phrase-kinds';
import { packTail } from './word-roles';

/** Endings that make a word medical. Words are asked about by their last letters first, so that most cost one look-up. */
export interface Suffixes {
  /** 1 at the place of every last four letters that an ending may have, and of three and a plural s. */
  readonly gate: Uint8Array;
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  readonly exceptions: ReadonlySet<string>;
}

interface Ending {
  readonly ending: string;
  readonly kind: TermKind;
}

/** Shorter words end so by chance. */
export const SUFFIX_FROM = 7;
const GATE = 3;
const GATE_BITS = 15;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const STRONG = new Set(['drug', 'disease', 'procedure']);

/** Builds the endings from lines `family: ending, ending`, and the words that only look so. */
export function buildSuffixes(source: string, except: string): Suffixes {
  const gate = new Uint8Array(2 ** GATE_BITS);
  const endings = new Map<string, Ending[]>();
  for (const line of source.split('\n').filter((text) => text.includes(':'))) {
    const [family = '', list = ''] = line.split(':');
    for (const ending of list.split(',').map((text) => text.trim())) {
      const last = ending.slice(-GATE);
      for (const tail of listTails(ending)) gate[placeOf(tail)] = 1;
      endings.set(last, [...(endings.get(last) ?? []), { ending, kind: buildKind(family.trim()) }]);
    }
  }
  return { gate, endings, exceptions: new Set(except.split(/\s+/)) };
}

/** Whether a word with these last four letters may have such an ending. */
export function mayHaveSuffix({ gate }: Suffixes, tail: number): boolean {
  return gate[placeOf(tail)] === 1;
}

/** What the ending of a folded word makes of it, the longest ending that fits first named; null when it has none. */
export function matchSuffix({ endings, exceptions }: Suffixes, word: string): Ending | null {
  if (word.length < SUFFIX_FROM) return null;
  const single = word.endsWith('s') ? word.slice(0, -1) : word;
  const candidates = endings.get(single.slice(-GATE));
  if (candidates === undefined || exceptions.has(single) || exceptions.has(word)) return null;
  return candidates.find(({ ending }) => single.endsWith(ending)) ?? null;
}

/** The last four letters of words that end so, in the plural too; of an ending of three, with any letter before it. */
function listTails(ending: string): number[] {
  const [tail, plural] = [packTail(ending), packTail(`${ending}s`)];
  if (ending.length > GATE) return [tail, plural];
  return [plural, ...[...LETTERS].map((letter) => (letter.charCodeAt(0) << 24) | tail)];
}

function placeOf(tail: number): number {
  return Math.imul(tail, 0x9e3779b1) >>> (32 - GATE_BITS);
}

function buildKind(family: string): TermKind {
  const grade: Grade = STRONG.has(family) ? 'strong' : 'medium';
  return { family, grade, isUpper: false, isAccented: false, needsValue: false, context: 'none' };
}

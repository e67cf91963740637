import type { Grade } from '../lexicon-term';
import type { TermKind } from './phrase-kinds';

/** Endings that make a word medical. Words are asked about by their last letters first, so that most cost one look-up. */
export interface Suffixes {
  /** One bit for every three last letters that an ending may have. */
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
const LETTER_S = 0x73;
const STRONG = new Set(['drug', 'disease', 'procedure']);

/** Builds the endings from lines `family: ending, ending`, and the words that only look so. */
export function buildSuffixes(source: string, except: string): Suffixes {
  const gate = new Uint8Array(2 ** 15);
  const endings = new Map<string, Ending[]>();
  for (const line of source.split('\n').filter((text) => text.includes(':'))) {
    const [family = '', list = ''] = line.split(':');
    for (const ending of list.split(',').map((text) => text.trim())) {
      const last = ending.slice(-GATE);
      gate[placeOf(last.charCodeAt(0), last.charCodeAt(1), last.charCodeAt(2))] = 1;
      endings.set(last, [...(endings.get(last) ?? []), { ending, kind: buildKind(family.trim()) }]);
    }
  }
  return { gate, endings, exceptions: new Set(except.split(/\s+/)) };
}

/** Whether a word with these last letters may have such an ending. A plural s is let go. */
export function mayHaveSuffix({ gate }: Suffixes, tail: number): boolean {
  const last = (tail & 0xff) === LETTER_S ? tail >> 8 : tail;
  return gate[placeOf((last >> 16) & 0xff, (last >> 8) & 0xff, last & 0xff)] === 1;
}

/** What the ending of a folded word makes of it, the longest ending that fits first named; null when it has none. */
export function matchSuffix({ endings, exceptions }: Suffixes, word: string): Ending | null {
  if (word.length < SUFFIX_FROM) return null;
  const single = word.endsWith('s') ? word.slice(0, -1) : word;
  const candidates = endings.get(single.slice(-GATE));
  if (candidates === undefined || exceptions.has(single) || exceptions.has(word)) return null;
  return candidates.find(({ ending }) => single.endsWith(ending)) ?? null;
}

function placeOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

function buildKind(family: string): TermKind {
  const grade: Grade = STRONG.has(family) ? 'strong' : 'medium';
  return { family, grade, isUpper: false, isAccented: false, needsValue: false, context: 'none' };
}

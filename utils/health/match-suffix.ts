import type { Grade, Term } from './lexicon-term';

/** Tells a medical word by its ending. The word is folded; null when it has none. */
export type SuffixMatcher = (word: string) => Term | null;

/** Shorter words end so by chance. */
const MIN_LENGTH = 7;
const GATE = 3;
const GRADES: Readonly<Record<string, Grade>> = { drug: 'strong', disease: 'strong', procedure: 'strong' };

/**
 * Builds the matcher from lines `family: ending, ending`. A plural s is let go before the ending is looked at.
 * The last letters of a word are tried first, so that ordinary words cost one look-up.
 */
export function buildSuffixMatcher(source: string, except: string): SuffixMatcher {
  const gates = new Map<string, { ending: string; term: Term }[]>();
  for (const line of source.split('\n').filter((text) => text.includes(':'))) {
    const [family = '', list = ''] = line.split(':');
    for (const ending of list.split(',').map((text) => text.trim())) {
      const gate = ending.slice(-GATE);
      const known = gates.get(gate) ?? [];
      gates.set(gate, [...known, { ending, term: buildSuffixTerm(ending, family) }]);
    }
  }
  const exceptions = new Set(except.split(/\s+/));
  return (word) => {
    if (word.length < MIN_LENGTH) return null;
    const single = word.endsWith('s') ? word.slice(0, -1) : word;
    const candidates = gates.get(single.slice(-GATE));
    if (candidates === undefined || exceptions.has(single)) return null;
    return candidates.find(({ ending }) => single.endsWith(ending))?.term ?? null;
  };
}

function buildSuffixTerm(ending: string, family: string): Term {
  return {
    kind: 'term',
    text: `-${ending}`,
    family,
    grade: GRADES[family] ?? 'medium',
    isUpper: false,
    accented: null,
    needsValue: false,
    isFileName: false,
    context: null,
  };
}

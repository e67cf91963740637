import { LEXICON_LISTS, type Lexicon } from '../../utils/health/lexicon/lexicon';
import type { Entry } from '../../utils/health/lexicon-term';
import { parseAmbiguous, parseCues, parseTerms, splitList } from '../../utils/health/parse-lexicon';

type List = (typeof LEXICON_LISTS)[number];

/** The family of a list's terms, by the first part of its name; sections of the list may name others. */
const FAMILIES: Readonly<Record<string, string>> = {
  diseases: 'disease',
  signs: 'sign',
  drugs: 'drug',
  substances: 'substance',
  exams: 'exam',
  care: 'care',
  mental: 'mental',
  addictions: 'addiction',
  pregnancy: 'pregnancy',
  disability: 'disability',
  work: 'occupational',
  agents: 'agent',
  tables: 'table',
};

/** Lists of endings; the matcher has them as they are. */
const ENDINGS: ReadonlySet<string> = new Set(['suffixes', 'suffix-exceptions']);

/** Every entry of the lexicon. Where two share a phrase, the later one holds. */
export function listEntries(lexicon: Lexicon): Entry[] {
  const terms = LEXICON_LISTS.filter((list) => !isSpecial(list));
  return [
    ...parseTerms(lexicon['file-names'], 'file-name', true),
    ...terms.flatMap((list) => parseTerms(lexicon[list], FAMILIES[list.split('-')[0] ?? ''] ?? list)),
    ...parseAmbiguous(lexicon.ambiguous),
    ...splitList(lexicon.vetoes).map((text) => ({ kind: 'veto', text }) as const),
    ...parseCues(lexicon.cues),
  ];
}

function isSpecial(list: List): boolean {
  return ENDINGS.has(list) || ['file-names', 'ambiguous', 'vetoes', 'cues'].includes(list);
}

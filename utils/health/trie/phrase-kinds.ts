import type { CueKind, Grade } from '../lexicon-term';

/** What the lexicon says of a term. */
export interface TermKind {
  readonly family: string;
  readonly grade: Grade;
  /** Only in capitals: « SEP » is a disease, « sep » is a month. */
  readonly isUpper: boolean;
  /** Only with the accents that the lexicon gives it: « opéré », never « opère ». */
  readonly isAccented: boolean;
  /** Only with a value right after it: « TA 16/9 ». */
  readonly needsValue: boolean;
  /** Ambiguous: other words of the sentence decide. Explicit: only words that the lexicon names can. */
  readonly context: 'none' | 'open' | 'explicit';
}

/** What a phrase is. */
export interface PhraseKind {
  readonly found: TermKind | 'veto' | null;
  /** What it is in the name of an attachment, where that differs. */
  readonly fileName: TermKind | null;
  readonly cue: CueKind | null;
}

/** One line a kind: `found|file name|cue`, where a term is `family grade flags`. */
export function formatKind({ found, fileName, cue }: PhraseKind): string {
  return `${found === 'veto' ? found : formatTerm(found)}|${formatTerm(fileName)}|${cue ?? ''}`;
}

/** Reads what `formatKind` wrote. */
export function parseKind(line: string): PhraseKind {
  const [found = '', fileName = '', cue = ''] = line.split('|');
  return {
    found: found === 'veto' ? found : parseTermKind(found),
    fileName: parseTermKind(fileName),
    cue: cue === '' ? null : (cue as CueKind),
  };
}

function formatTerm(term: TermKind | null): string {
  if (term === null) return '';
  const context = { none: '', open: 'O', explicit: 'E' }[term.context];
  const flags = [term.isUpper ? 'U' : '', term.isAccented ? 'A' : '', term.needsValue ? 'V' : '', context];
  return `${term.family} ${term.grade} ${flags.join('')}`;
}

function parseTermKind(text: string): TermKind | null {
  if (text === '') return null;
  const [family = '', grade = '', flags = ''] = text.split(' ');
  return {
    family,
    grade: grade as Grade,
    isUpper: flags.includes('U'),
    isAccented: flags.includes('A'),
    needsValue: flags.includes('V'),
    context: flags.includes('O') ? 'open' : flags.includes('E') ? 'explicit' : 'none',
  };
}

/** How much one term says, from « this alone speaks of someone's health » down to « health is in the air ». */
export type Grade = 'decisive' | 'strong' | 'medium' | 'weak';

/** A word or phrase that speaks of health. */
export interface Term {
  readonly kind: 'term';
  /** As the lexicon writes it. */
  readonly text: string;
  readonly family: string;
  readonly grade: Grade;
  /** Only in capitals: « SEP » is a disease, « sep » is a month. */
  readonly isUpper: boolean;
  /** Only with one of these accented forms: « opéré », never « opère ». */
  readonly accented: ReadonlySet<string> | null;
  /** Only with a value right after it: « TA 16/9 ». */
  readonly needsValue: boolean;
  /** Only in the name of an attachment. */
  readonly isFileName: boolean;
  /** A proper name, which does not bend. */
  readonly isName: boolean;
  /** Folded words that decide an ambiguous term, null for all others. Explicit: only they can. */
  readonly context: {
    readonly health: ReadonlySet<string>;
    readonly other: ReadonlySet<string>;
    readonly isExplicit: boolean;
  } | null;
}

/** A phrase that takes its words out of the search. */
export interface Veto {
  readonly kind: 'veto';
  readonly text: string;
}

/** A word that tells of whom the sentence speaks. */
export type CueKind = 'person' | 'weak-person' | 'impersonal' | 'thing';

export interface Cue {
  readonly kind: 'cue';
  readonly text: string;
  readonly cue: CueKind;
}

export type Entry = Term | Veto | Cue;

/** A node of the word trie. One phrase may be both a term (or veto) and a cue. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  found: Term | Veto | null;
  /** What the phrase is in the name of an attachment, where that differs. */
  fileName: Term | null;
  cue: Cue | null;
}

/** Little words that a phrase may hold or leave out: « douleur à l'épaule », « douleur de l'épaule ». */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'a au aux d de des du en et l la le les n no par pour sa ses son s sur un une votre vos'.split(' '),
);

import { AMBIGUOUS } from './lexicon/ambiguous';
import { CARE } from './lexicon/care';
import { CUES } from './lexicon/cues';
import { DISEASES } from './lexicon/diseases';
import { DRUGS } from './lexicon/drugs';
import { EXAMS } from './lexicon/exams';
import { FILE_NAMES } from './lexicon/file-names';
import { ADDICTIONS, DISABILITY, MENTAL, PREGNANCY } from './lexicon/mind';
import { SIGNS } from './lexicon/signs';
import { VETOES } from './lexicon/vetoes';
import { WORK } from './lexicon/work';
import { type Entry, LITTLE_WORDS, type TrieNode } from './lexicon-term';
import { listWordForms, parseAmbiguous, parseCues, parseTerms, splitList } from './parse-lexicon';

/** Every entry of the lexicon. Where two share a phrase, the later one holds. */
export function listEntries(): Entry[] {
  return [
    ...parseTerms(FILE_NAMES, 'file-name', true),
    ...parseTerms(SIGNS, 'sign'),
    ...parseTerms(DISEASES, 'disease'),
    ...parseTerms(DRUGS, 'drug'),
    ...parseTerms(EXAMS, 'exam'),
    ...parseTerms(CARE, 'care'),
    ...parseTerms(MENTAL, 'mental'),
    ...parseTerms(ADDICTIONS, 'addiction'),
    ...parseTerms(PREGNANCY, 'pregnancy'),
    ...parseTerms(DISABILITY, 'disability'),
    ...parseTerms(WORK, 'occupational'),
    ...parseAmbiguous(AMBIGUOUS),
    ...splitList(VETOES).map((text) => ({ kind: 'veto', text }) as const),
    ...parseCues(CUES),
  ];
}

/** Builds a trie whose edges are folded words, plural and feminine forms side by side. */
export function buildTrie(entries: readonly Entry[]): TrieNode {
  const root = createNode();
  for (const entry of entries) addEntry(root, entry);
  return root;
}

function createNode(): TrieNode {
  return { next: new Map(), found: null, fileName: null, cue: null };
}

function addEntry(root: TrieNode, entry: Entry): void {
  const words = listWordForms(entry);
  const isExact = entry.kind === 'cue';
  const telling = words.filter((forms) => isExact || !LITTLE_WORDS.has(forms[0] ?? ''));
  let node = root;
  for (const forms of telling.length > 1 ? telling : words) node = addStep(node, forms);
  if (entry.kind === 'cue') node.cue = entry;
  else if (entry.kind === 'term' && entry.isFileName) node.fileName = entry;
  else node.found = entry;
}

/** All forms of a word lead to one node; where a form has one already, the others are tied to it. */
function addStep(from: TrieNode, forms: readonly string[]): TrieNode {
  const known = forms.find((form) => from.next.has(form)) ?? '';
  const node = from.next.get(known) ?? createNode();
  for (const form of forms) if (!from.next.has(form)) from.next.set(form, node);
  return node;
}

import type { Lexicon } from './lexicon/lexicon';
import { type Entry, LITTLE_WORDS, type TrieNode } from './lexicon-term';
import { listWordForms, parseAmbiguous, parseCues, parseTerms, splitList } from './parse-lexicon';

/** Every entry of the lexicon. Where two share a phrase, the later one holds. */
export function listEntries(lexicon: Lexicon): Entry[] {
  return [
    ...parseTerms(lexicon['file-names'], 'file-name', true),
    ...parseTerms(lexicon.signs, 'sign'),
    ...parseTerms(lexicon.diseases, 'disease'),
    ...parseTerms(lexicon.drugs, 'drug'),
    ...parseTerms(lexicon.exams, 'exam'),
    ...parseTerms(lexicon.care, 'care'),
    ...parseTerms(lexicon.mental, 'mental'),
    ...parseTerms(lexicon.addictions, 'addiction'),
    ...parseTerms(lexicon.pregnancy, 'pregnancy'),
    ...parseTerms(lexicon.disability, 'disability'),
    ...parseTerms(lexicon.work, 'occupational'),
    ...parseTerms(lexicon.agents, 'agent'),
    ...parseTerms(lexicon.tables, 'table'),
    ...parseTerms(lexicon.administrative, 'administrative'),
    ...parseAmbiguous(lexicon.ambiguous),
    ...splitList(lexicon.vetoes).map((text) => ({ kind: 'veto', text }) as const),
    ...parseCues(lexicon.cues),
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

import { type Entry, LITTLE_WORDS, type Term } from '../../utils/health/lexicon-term';
import { listWordForms } from '../../utils/health/parse-lexicon';
import type { PhraseKind, TermKind } from '../../utils/health/trie/phrase-kinds';
import type { BaseList } from './compile-words';

/** A node of the trie in the making. Its edges are folded words, plural and feminine forms side by side. */
export interface DraftNode {
  readonly next: Map<string, DraftNode>;
  /** The words whose forms lead here from the node before: the first one names the edge, others are tied to it. */
  readonly words: (readonly string[])[];
  found: Term | 'veto' | null;
  fileName: Term | null;
  cue: PhraseKind['cue'];
}

/** Builds the trie. Where two entries share a phrase, the later one holds. Every word is added to `bases`. */
export function draftTrie(entries: readonly Entry[], bases: BaseList): DraftNode {
  const root = createNode();
  for (const entry of entries) {
    const words = listWordForms(entry);
    for (const phrase of [listTelling(entry, words), ...listJoined(entry)]) {
      let node = root;
      for (const forms of phrase) {
        bases.add(forms);
        node = addStep(node, forms);
      }
      place(node, entry);
    }
  }
  return root;
}

/** What a node is. */
export function kindOf({ found, fileName, cue }: DraftNode): PhraseKind {
  return { found: found === 'veto' ? found : readTermKind(found), fileName: readTermKind(fileName), cue };
}

/** Little words are left out of a phrase that has others; a cue needs each of its words. */
function listTelling(entry: Entry, words: string[][]): string[][] {
  if (entry.kind === 'cue') return words;
  const telling = words.filter(([word = '']) => !LITTLE_WORDS.has(word));
  return telling.length > 1 ? telling : words;
}

/** « anxio-dépressif » may also be written in one, or be cut at the end of a line. */
function listJoined(entry: Entry): string[][][] {
  if (entry.kind !== 'term' || !/^\p{L}{3,}(?:-\p{L}{3,})+$/u.test(entry.text)) return [];
  return [listWordForms({ ...entry, text: entry.text.replaceAll('-', '') })];
}

function createNode(): DraftNode {
  return { next: new Map(), words: [], found: null, fileName: null, cue: null };
}

function place(node: DraftNode, entry: Entry): void {
  if (entry.kind === 'cue') node.cue = entry.cue;
  else if (entry.kind === 'veto') node.found = 'veto';
  else if (entry.isFileName) node.fileName = entry;
  else node.found = entry;
}

/** All forms of a word lead to one node; where a form has one already, the others are tied to it. */
function addStep(from: DraftNode, forms: readonly string[]): DraftNode {
  const known = forms.find((form) => from.next.has(form)) ?? '';
  const node = from.next.get(known) ?? createNode();
  const isNew = forms.some((form) => !from.next.has(form));
  if (isNew) node.words.push(forms);
  for (const form of forms) if (!from.next.has(form)) from.next.set(form, node);
  return node;
}

function readTermKind(term: Term | null): TermKind | null {
  if (term === null) return null;
  const { family, grade, isUpper, needsValue } = term;
  const context = term.context === null ? 'none' : term.context.isExplicit ? 'explicit' : 'open';
  return { family, grade, isUpper, isAccented: term.accented !== null, needsValue, context };
}

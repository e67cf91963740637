import { inflectWord } from './inflect';
import { LITTLE_WORDS } from './lexicon-term';
import type { OwnWords } from './own-words';
import { hashWord } from './text/hash-word';
import { foldLetters } from './text/read-word';
import type { Tokens } from './text/tokens';
import { LITTLE } from './trie/word-roles';

/** An own phrase that begins at a word; `to` is its last word. */
export interface OwnHit {
  readonly key: string;
  readonly isException: boolean;
  readonly to: number;
}

interface OwnNode {
  readonly next: Map<number, OwnNode>;
  found: { readonly key: string; readonly isException: boolean } | null;
}

/** The words that an organisation added or took out, as a small trie by the hashes of their forms. */
export class OwnPhrases {
  private readonly root: OwnNode = createNode();

  constructor({ terms, exceptions }: OwnWords) {
    for (const term of terms) this.add(term, false);
    for (const exception of exceptions) this.add(exception, true);
  }

  get isEmpty(): boolean {
    return this.root.next.size === 0;
  }

  /** The longest own phrase that begins at `from`. */
  find(tokens: Tokens, from: number, forms: Uint32Array, roles: Uint8Array): OwnHit | null {
    let node = this.root.next.get(tokens.hashes[from] ?? 0);
    let longest: OwnHit | null = null;
    let to = from;
    while (node !== undefined) {
      if (node.found !== null) longest = { ...node.found, to };
      if (node.next.size === 0) break;
      do to++;
      while (!node.next.has(tokens.hashes[to] ?? 0) && isPassed(tokens, to, forms, roles));
      node = to < tokens.count && tokens.joined[to] === 1 ? node.next.get(tokens.hashes[to] ?? 0) : undefined;
    }
    return longest;
  }

  private add(phrase: string, isException: boolean): void {
    const words = phrase.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
    const telling = words.filter((word) => !LITTLE_WORDS.has(foldLetters(word)));
    let node = this.root;
    for (const word of telling.length > 0 ? telling : words) node = addStep(node, word);
    if (node !== this.root) node.found = { key: foldLetters(phrase), isException };
  }
}

/** Little words may stand between those of a phrase. */
function isPassed({ count, joined }: Tokens, at: number, forms: Uint32Array, roles: Uint8Array): boolean {
  return at < count && joined[at] === 1 && ((roles[forms[at] ?? 0] ?? 0) & LITTLE) !== 0;
}

function createNode(): OwnNode {
  return { next: new Map(), found: null };
}

function addStep(from: OwnNode, word: string): OwnNode {
  const hashes = inflectWord(word.toLowerCase()).map((form) => hashWord(foldLetters(form)));
  const known = hashes.find((hash) => from.next.has(hash));
  const node = (known === undefined ? undefined : from.next.get(known)) ?? createNode();
  for (const hash of hashes) if (!from.next.has(hash)) from.next.set(hash, node);
  return node;
}

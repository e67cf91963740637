import { originalEnd } from './fold';
import { type Cue, LITTLE_WORDS, type Term, type TrieNode, type Veto } from './lexicon-term';
import type { SuffixMatcher } from './match-suffix';
import type { Tokens } from './tokens';

/** A health term found in a text. `from` and `to` are word indices, `to` included. */
export interface Hit {
  readonly term: Term;
  readonly from: number;
  readonly to: number;
}

export interface CueHit {
  readonly cue: Cue;
  readonly from: number;
}

export interface Matches {
  readonly hits: readonly Hit[];
  readonly cues: readonly CueHit[];
}

/** At most so many little words may stand between two words of a phrase. */
const MAX_LITTLE_WORDS = 3;

/**
 * Finds the lexicon's terms and cues, reading left to right. The longest phrase wins and takes its words;
 * a veto takes them for nothing. Cues never take words.
 */
export function matchTerms(
  tokens: Tokens,
  trie: TrieNode,
  suffixes: SuffixMatcher,
  isFileName: boolean,
): Matches {
  const hits: Hit[] = [];
  const cues: CueHit[] = [];
  let free = 0;
  for (let from = 0; from < tokens.count; from++) {
    const node = trie.next.get(tokens.words[from] ?? '');
    if (node === undefined) {
      const term = from < free ? null : suffixes(tokens.words[from] ?? '');
      if (term) hits.push({ term, from, to: from });
      continue;
    }
    const longest = walk(tokens, node, from, isFileName, cues);
    if (longest === null || from < free) continue;
    if (longest.found.kind === 'term') hits.push({ term: longest.found, from, to: longest.to });
    free = longest.to + 1;
  }
  return { hits, cues };
}

interface Longest {
  readonly found: Term | Veto;
  readonly to: number;
}

function walk(
  tokens: Tokens,
  first: TrieNode,
  from: number,
  isFileName: boolean,
  cues: CueHit[],
): Longest | null {
  let node = first;
  let to = from;
  let longest: Longest | null = null;
  for (;;) {
    if (node.cue) cues.push({ cue: node.cue, from });
    const found = (isFileName ? node.fileName : null) ?? node.found;
    if (found && fits(found, tokens, from, to)) longest = { found, to };
    if (node.next.size === 0) return longest;
    const step = stepOn(tokens, node, to);
    if (step === null) return longest;
    node = step.node;
    to = step.to;
  }
}

function stepOn(tokens: Tokens, node: TrieNode, after: number): { node: TrieNode; to: number } | null {
  for (let to = after + 1; to < tokens.count && to <= after + 1 + MAX_LITTLE_WORDS; to++) {
    if (tokens.joined[to] !== 1) return null;
    const word = tokens.words[to] ?? '';
    const next = node.next.get(word);
    if (next) return { node: next, to };
    if (!LITTLE_WORDS.has(word)) return null;
  }
  return null;
}

function fits(found: Term | Veto, tokens: Tokens, from: number, to: number): boolean {
  if (found.kind === 'veto' || (!found.isUpper && found.accented === null)) return true;
  const written = readOriginal(tokens, from, to);
  if (found.isUpper && written !== written.toUpperCase()) return false;
  return found.accented === null || found.accented.has(written.toLowerCase().normalize('NFC'));
}

/** The words `from` to `to` as the person wrote them. */
export function readOriginal(tokens: Tokens, from: number, to: number): string {
  const { start, end } = locate(tokens, from, to);
  return tokens.folded.original.slice(start, end);
}

/** The UTF-16 place of the words `from` to `to` in the original text. */
export function locate(
  { folded, starts, ends }: Tokens,
  from: number,
  to: number,
): { start: number; end: number } {
  const start = folded.starts[starts[from] ?? 0] ?? 0;
  return { start, end: originalEnd(folded, (ends[to] ?? 1) - 1) };
}

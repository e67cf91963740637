import { isFullName, isTitleOfSubject } from './find-persons';
import type { OwnPhrases } from './own-phrases';
import { CUE_FLAGS, EXCEPTION, HINTED, NAMED, THING, TOLD_APART } from './sentence-frames';
import { locate } from './text/locate';
import { foldLetters } from './text/read-word';
import { CAPITAL_FIRST, type Tokens } from './text/tokens';
import type { LexiconData } from './trie/lexicon-data';
import type { TermKind } from './trie/phrase-kinds';
import { followEdge } from './trie/phrase-trie';
import { isSpelled } from './trie/spelling';
import { matchSuffix, mayHaveSuffix, SUFFIX_FROM } from './trie/suffixes';
import { LITTLE, TITLE } from './trie/word-roles';

/** A health term found in a text. `from` and `to` are word indices, `to` included. */
export interface Hit {
  readonly kind: TermKind;
  /** Two hits with one key are one fact said twice. */
  readonly key: string;
  /** The node of the lexicon, 0 for a word known by its ending or an own one. */
  readonly node: number;
  readonly isOwn: boolean;
  readonly from: number;
  readonly to: number;
}

/** What stands in a text. The arrays belong to the matcher and hold until it reads the next text. */
export interface Matches {
  readonly hits: readonly Hit[];
  /** By word: its form in the lexicon, 0 if it is not there. */
  readonly forms: Uint32Array;
  /** By sentence: bits of `sentence-frames`. */
  readonly flags: Uint8Array;
}

/** At most so many little words may stand between two words of a phrase. */
const MAX_LITTLE_WORDS = 3;
/** So many words are remembered that have no medical ending; a power of two. */
const PLAIN_WORDS = 2048;
/** The subject of a French sentence stands among its first words. */
const SUBJECT_WITHIN = 4;

const OWN_KIND: TermKind = {
  family: 'own',
  grade: 'strong',
  isUpper: false,
  isAccented: false,
  needsValue: false,
  context: 'none',
};

/** Finds the lexicon's terms and cues. One matcher reads one text after the other and keeps its arrays. */
export class TermMatcher {
  private forms = new Uint32Array(0);
  private flags = new Uint8Array(0);
  private hits: Hit[] = [];
  private isFileName = false;
  /** Words that only look as if they had a medical ending: hash and last letters of each. */
  private readonly plainWords = new Int32Array(2 * PLAIN_WORDS);
  /** First word of the sentence that is read. */
  private sentenceStart = 0;
  private from = 0;
  private bestNode = 0;
  private bestTo = -1;

  constructor(private readonly lexicon: LexiconData) {}

  /**
   * Reads left to right. The longest phrase wins and takes its words; a veto takes them for nothing. Cues never take
   * words.
   */
  match(tokens: Tokens, isFileName: boolean, own: OwnPhrases | null): Matches {
    this.hits = [];
    this.isFileName = isFileName;
    this.lookUpForms(tokens);
    const { forms, flags, lexicon } = this;
    const { roots, kinds } = lexicon.trie;
    const { roles, suffixes } = lexicon;
    const { count, sentences, shapes, tails, starts, ends } = tokens;
    let free = 0;
    let sentence = 0;
    this.sentenceStart = 0;
    for (let from = 0; from < count; from++) {
      if (sentences[from] !== sentence) {
        sentence = sentences[from] ?? 0;
        this.sentenceStart = from;
      }
      const form = forms[from] ?? 0;
      let to = -1;
      if (form !== 0) {
        if (((roles[form] ?? 0) & TITLE) !== 0 && isTitleOfSubject(tokens, forms, roles, from))
          flags[sentence] = (flags[sentence] ?? 0) | NAMED;
        const root = roots[form] ?? 0;
        if (root !== 0 && (kinds[root] !== 0 || this.mayGoOn(tokens, root, from + 1)))
          to = this.findLongest(tokens, root, from);
      }
      if (((shapes[from] ?? 0) & CAPITAL_FIRST) !== 0 && isFullName(tokens, from))
        flags[sentence] = (flags[sentence] ?? 0) | HINTED;
      if (from < free) continue;
      const ownHit = own === null ? null : own.find(tokens, from, forms, roles);
      if (ownHit !== null && ownHit.to >= to) {
        if (ownHit.isException) flags[sentence] = (flags[sentence] ?? 0) | EXCEPTION;
        else this.add(OWN_KIND, `own ${ownHit.key}`, 0, true, from, ownHit.to);
        free = ownHit.to + 1;
      } else if (to >= 0) {
        this.addBest(from, to, sentences[from] ?? 0);
        free = to + 1;
      } else if ((ends[from] ?? 0) - (starts[from] ?? 0) >= SUFFIX_FROM) {
        if (mayHaveSuffix(suffixes, tails[from] ?? 0)) this.trySuffix(tokens, from);
      }
    }
    return { hits: this.hits, forms, flags };
  }

  /** Most words that begin a phrase are followed by none of its words. */
  private mayGoOn({ count, joined }: Tokens, root: number, next: number): boolean {
    const form = this.forms[next] ?? 0;
    if (next >= count || joined[next] !== 1 || form === 0) return false;
    const { trie, roles } = this.lexicon;
    return ((roles[form] ?? 0) & LITTLE) !== 0 || followEdge(trie, root, form) !== 0;
  }

  /** The last word of the longest phrase that begins at `from`, -1 if none does. Cues on the way are noted. */
  private findLongest(tokens: Tokens, root: number, from: number): number {
    this.from = from;
    this.bestNode = 0;
    this.bestTo = -1;
    this.explore(tokens, root, from);
    return this.bestTo;
  }

  private lookUpForms({ count, hashes, tails, sentences }: Tokens): void {
    if (this.forms.length < count) {
      this.forms = new Uint32Array(2 * count);
      this.flags = new Uint8Array(2 * count);
    }
    this.flags.fill(0, 0, (sentences[count - 1] ?? 0) + 1);
    const { forms } = this;
    const { slots, mask, tails: known } = this.lexicon.words;
    for (let word = 0; word < count; word++) {
      const hash = hashes[word] ?? 0;
      let found = 0;
      for (let at = (hash ^ (hash >>> 15)) & mask; ; at = (at + 1) & mask) {
        const form = slots[2 * at + 1] ?? 0;
        if (form === 0) break;
        if (slots[2 * at] === hash && known[form] === tails[word]) {
          found = form;
          break;
        }
      }
      forms[word] = found;
    }
  }

  /** Goes on from a node at which the word `to` arrived, along every way, over little words too. */
  private explore(tokens: Tokens, node: number, to: number): void {
    const { trie, roles } = this.lexicon;
    if (trie.kinds[node] !== 0) this.arrive(tokens, node, to);
    if (trie.isInner[node] === 0) return;
    const { count, joined } = tokens;
    let little = 0;
    for (let next = to + 1; next < count && joined[next] === 1; next++) {
      const form = this.forms[next] ?? 0;
      if (form === 0) return;
      const target = followEdge(trie, node, form);
      if (target !== 0) this.explore(tokens, target, next);
      if (((roles[form] ?? 0) & LITTLE) === 0 || ++little > MAX_LITTLE_WORDS) return;
    }
  }

  private arrive(tokens: Tokens, node: number, to: number): void {
    const kind = this.lexicon.kinds[this.lexicon.trie.kinds[node] ?? 0];
    if (kind?.cue) this.flag(tokens, CUE_FLAGS[kind.cue]);
    const found = this.kindAt(node);
    if (found === null || to < this.bestTo || !this.fits(found, tokens, node, to)) return;
    this.bestNode = node;
    this.bestTo = to;
  }

  private flag({ sentences }: Tokens, bit: number): void {
    if (bit === THING && this.from - this.sentenceStart >= SUBJECT_WITHIN) return;
    const sentence = sentences[this.from] ?? 0;
    this.flags[sentence] = (this.flags[sentence] ?? 0) | bit;
  }

  private kindAt(node: number): TermKind | 'veto' | null {
    const kind = this.lexicon.kinds[this.lexicon.trie.kinds[node] ?? 0];
    return (this.isFileName ? kind?.fileName : null) ?? kind?.found ?? null;
  }

  private fits(found: TermKind | 'veto', tokens: Tokens, node: number, to: number): boolean {
    const { text, starts, ends } = tokens;
    for (let at = this.from; at <= to; at++) {
      const form = this.forms[at] ?? 0;
      if (!isSpelled(this.lexicon.words, form, text, starts[at] ?? 0, ends[at] ?? 0)) return false;
    }
    if (found === 'veto' || (!found.isUpper && !found.isAccented)) return true;
    const { start, end } = locate(tokens, this.from, to);
    const written = text.slice(start, end);
    if (found.isUpper && written !== written.toUpperCase()) return false;
    return !found.isAccented || this.hasAccents(node, written);
  }

  private hasAccents(node: number, written: string): boolean {
    return this.lexicon.accents.get(node)?.has(written.toLowerCase().normalize('NFC')) ?? false;
  }

  private addBest(from: number, to: number, sentence: number): void {
    const kind = this.kindAt(this.bestNode);
    if (kind === 'veto') this.flags[sentence] = (this.flags[sentence] ?? 0) | TOLD_APART;
    else if (kind !== null) this.add(kind, `${this.bestNode}`, this.bestNode, false, from, to);
  }

  private trySuffix(tokens: Tokens, at: number): void {
    const hash = tokens.hashes[at] ?? 0;
    const tail = tokens.tails[at] ?? 0;
    const place = 2 * (hash & (PLAIN_WORDS - 1));
    if (this.plainWords[place] === hash && this.plainWords[place + 1] === tail) return;
    const word = foldLetters(tokens.text.slice(tokens.starts[at], tokens.ends[at]));
    const suffix = matchSuffix(this.lexicon.suffixes, word);
    if (suffix !== null) this.add(suffix.kind, word, 0, false, at, at);
    else {
      this.plainWords[place] = hash;
      this.plainWords[place + 1] = tail;
    }
  }

  private add(kind: TermKind, key: string, node: number, isOwn: boolean, from: number, to: number): void {
    this.hits.push({ kind, key, node, isOwn, from, to });
  }
}

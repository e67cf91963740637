import type { Segment } from './evidence';
import { findValueAfter, findValues } from './find-values';
import { foldText } from './fold';
import { type Frame, frameSentences } from './frame-sentences';
import type { Grade, Term, TrieNode } from './lexicon-term';
import type { SuffixMatcher } from './match-suffix';
import { type Hit, locate, matchTerms } from './match-terms';
import { cutTokens, type Tokens } from './tokens';

/** A sign of health found in a segment, before the message as a whole is weighed. */
export interface Sign {
  /** Signs with one key are one fact said twice. */
  readonly key: string;
  readonly family: string;
  readonly grade: Grade;
  readonly frame: Frame;
  /** Whose it is said to be: the writer's (« ma plombémie ») or another's (« son traitement »). */
  readonly owner: 'writer' | 'other' | null;
  /** No person in its sentence, and no other sign in that sentence, the one before or the one after. */
  readonly isLone: boolean;
  readonly ambiguity: 'none' | 'settled' | 'open';
  /** Place in the original text. */
  readonly start: number;
  readonly end: number;
}

/** A sign whose neighbours are not looked at yet. */
type Draft = Omit<Sign, 'isLone'> & { readonly sentence: number };

/** What one segment says. */
export interface Reading {
  readonly segment: Segment;
  readonly signs: readonly Sign[];
  readonly person: Frame['person'];
}

const WRITERS = new Set(['mon', 'ma', 'mes']);
const OTHERS = new Set('son sa ses votre vos ton ta tes'.split(' '));
/** An ambiguous word is settled by words no further than this in its sentence. */
const CONTEXT_WITHIN = 12;

/** Reads one segment: its terms, values, and of whom its sentences speak. Never throws. */
export function readSegment(segment: Segment, trie: TrieNode, suffixes: SuffixMatcher): Reading {
  const tokens = cutTokens(foldText(segment.text));
  if (tokens.count === 0) return { segment, signs: [], person: null };
  const { hits, cues } = matchTerms(tokens, trie, suffixes, segment.kind === 'attachment-name');
  const frames = frameSentences(tokens, cues, segment.kind === 'attachment-name');
  const clinical = new Set<number>();
  for (const { term, from } of hits) {
    if (term.context === null && term.grade !== 'weak' && !term.needsValue)
      clinical.add(tokens.sentences[from] ?? 0);
  }
  const drafts = hits.flatMap((hit) => readHit(hit, tokens, frames, clinical) ?? []);
  drafts.push(...readValues(tokens, frames, clinical));
  return { segment, signs: markLone(drafts), person: findPerson(frames, drafts) };
}

function findPerson(frames: readonly Frame[], drafts: readonly Draft[]): Frame['person'] {
  if (frames.some(({ person }) => person === 'named') || drafts.some(({ owner }) => owner === 'writer'))
    return 'named';
  const isHinted =
    frames.some(({ person }) => person === 'hinted') || drafts.some(({ owner }) => owner === 'other');
  return isHinted ? 'hinted' : null;
}

function markLone(drafts: readonly Draft[]): Sign[] {
  const count = new Map<number, number>();
  for (const { sentence, ambiguity } of drafts) {
    if (ambiguity !== 'open') count.set(sentence, (count.get(sentence) ?? 0) + 1);
  }
  return drafts.map(({ sentence, ...sign }) => {
    const around = [sentence - 1, sentence, sentence + 1].reduce((sum, at) => sum + (count.get(at) ?? 0), 0);
    return { ...sign, isLone: around < 2 && sign.frame.person === null && sign.owner === null };
  });
}

function readHit(
  hit: Hit,
  tokens: Tokens,
  frames: readonly Frame[],
  clinical: ReadonlySet<number>,
): Draft | null {
  const { term, from, to } = hit;
  const sentence = tokens.sentences[from] ?? 0;
  const frame = frames[sentence];
  const ambiguity = term.context === null ? 'none' : settle(term, from, to, tokens, clinical.has(sentence));
  if (frame === undefined || ambiguity === null) return null;
  let { start, end } = locate(tokens, from, to);
  if (term.needsValue) {
    const valueEnd = findValueAfter(tokens.folded.text, tokens.ends[to] ?? 0);
    if (valueEnd === null) return null;
    end = (tokens.folded.starts[valueEnd - 1] ?? end) + 1;
  }
  const key = term.text.startsWith('-') ? (tokens.words[from] ?? '') : term.text;
  const before = tokens.joined[from] === 1 ? (tokens.words[from - 1] ?? '') : '';
  const owner = WRITERS.has(before) ? 'writer' : OTHERS.has(before) ? 'other' : null;
  return { key, family: term.family, grade: term.grade, frame, sentence, owner, ambiguity, start, end };
}

/** Whether the sentence makes an ambiguous word speak of health. Null when it makes it speak of something else. */
function settle(
  term: Term,
  from: number,
  to: number,
  tokens: Tokens,
  isClinical: boolean,
): 'settled' | 'open' | null {
  let isHealth = isClinical && !term.context?.isExplicit;
  for (let at = Math.max(0, from - CONTEXT_WITHIN); at <= to + CONTEXT_WITHIN && at < tokens.count; at++) {
    if ((at >= from && at <= to) || tokens.sentences[at] !== tokens.sentences[from]) continue;
    const word = tokens.words[at] ?? '';
    if (term.context?.other.has(word)) return null;
    if (term.context?.health.has(word)) isHealth = true;
  }
  if (isHealth) return 'settled';
  return term.context?.isExplicit ? null : 'open';
}

function readValues(tokens: Tokens, frames: readonly Frame[], clinical: ReadonlySet<number>): Draft[] {
  const signs: Draft[] = [];
  let at = 0;
  for (const { kind, start, end } of findValues(tokens.folded.text)) {
    while (at + 1 < tokens.count && (tokens.starts[at + 1] ?? 0) <= start) at++;
    const sentence = tokens.sentences[at] ?? 0;
    const frame = frames[sentence];
    if (frame === undefined) continue;
    const grade: Grade = kind === 'dose' || clinical.has(sentence) ? 'strong' : 'medium';
    const place = { start: tokens.folded.starts[start] ?? 0, end: (tokens.folded.starts[end - 1] ?? 0) + 1 };
    const key = tokens.folded.text.slice(start, end);
    signs.push({ key, family: kind, grade, frame, sentence, owner: null, ambiguity: 'none', ...place });
  }
  return signs;
}

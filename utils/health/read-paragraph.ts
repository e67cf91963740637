import type { Grade } from './lexicon-term';
import type { Hit, Matches, TermMatcher } from './match-terms';
import { type ClinicalSentence, readSentences } from './model/read-sentences';
import { scoreSentences } from './model/score';
import { findNumbers } from './numbers/find-numbers';
import type { FoundIdentifier, FoundValue } from './numbers/found-number';
import type { OwnPhrases } from './own-phrases';
import type { Sign } from './read-segment';
import { CLINICAL, frameOf, HINTED, NAMED, TOLD_APART } from './sentence-frames';
import { settleContext } from './settle-context';
import { listDigitRuns } from './text/digit-runs';
import { locate } from './text/locate';
import { cutTokens, type Tokens } from './text/tokens';
import type { LexiconData } from './trie/lexicon-data';
import { OTHERS, WRITERS } from './trie/word-roles';
import { findValueAfter } from './value-after';

/** A sign in a paragraph: its offsets and its sentence are counted from the paragraph's begin. */
export type DraftSign = Omit<Sign, 'isLone'> & { readonly sentence: number };

/** What a paragraph says, whatever stands around it. */
export interface Paragraph {
  readonly signs: readonly DraftSign[];
  readonly sentences: readonly ClinicalSentence[];
  readonly identifiers: readonly FoundIdentifier[];
  readonly sentenceCount: number;
  /** `NAMED`, `HINTED` or both, as its sentences and signs speak of somebody. */
  readonly persons: number;
}

const NOWHERE: Sign['around'] = { start: 0, end: 0 };
const NO_WORDS: Paragraph = { signs: [], sentences: [], identifiers: [], sentenceCount: 0, persons: 0 };
/** `attestation_suivi_EXEMPLE.pdf`: a long word in capitals. */
const SURNAME = /(?<!\p{L})\p{Lu}{5,}(?!\p{L})/u;
const RAISED: Readonly<Record<Grade, Grade>> = {
  decisive: 'decisive',
  strong: 'strong',
  medium: 'strong',
  weak: 'medium',
};

/** Reads one paragraph: its terms, values, and of whom its sentences speak. Never throws. */
export function readParagraph(
  text: string,
  lexicon: LexiconData,
  matcher: TermMatcher,
  own: OwnPhrases | null,
  isFileName: boolean,
): Paragraph {
  const tokens = cutTokens(text, isFileName);
  if (tokens.count === 0) return NO_WORDS;
  const matches = matcher.match(tokens, isFileName, own);
  const { flags, hits } = matches;
  if (isFileName && SURNAME.test(text)) mark(flags, 0, HINTED);
  for (const { kind, from } of hits) {
    if (kind.context === 'none' && kind.grade !== 'weak' && !kind.needsValue)
      mark(flags, tokens.sentences[from] ?? 0, CLINICAL);
  }
  const { values, identifiers } = listNumbers(tokens);
  for (const { value, sentence } of values) if (value.tellsOfPerson) mark(flags, sentence, NAMED);
  const scores = scoreSentences(tokens, lexicon.model);
  const around = hits.length + values.length === 0 ? [] : placeSentences(tokens);
  const signs = hits.flatMap((hit) => readHit(hit, tokens, matches, lexicon, values, scores, around) ?? []);
  for (const { value, sentence } of values) {
    const sign = readValue(
      value,
      sentence,
      text,
      flags[sentence] ?? 0,
      around[sentence] ?? NOWHERE,
      scores[sentence] ?? 0,
    );
    if (sign !== null) signs.push(sign);
  }
  const sentenceCount = (tokens.sentences[tokens.count - 1] ?? 0) + 1;
  const sentences = readSentences(tokens, lexicon.model, scores, (sentence) => frameOf(flags[sentence] ?? 0));
  return { signs, sentences, identifiers, sentenceCount, persons: joinPersons(flags, sentenceCount, signs) };
}

interface PlacedValue {
  readonly value: FoundValue;
  readonly sentence: number;
}

interface Numbers {
  readonly values: readonly PlacedValue[];
  readonly identifiers: readonly FoundIdentifier[];
}

const NO_NUMBERS: Numbers = { values: [], identifiers: [] };

function listNumbers(tokens: Tokens): Numbers {
  const runs = listDigitRuns(tokens);
  if (runs.length === 0) return NO_NUMBERS;
  const values: PlacedValue[] = [];
  const identifiers: FoundIdentifier[] = [];
  let at = 0;
  for (const value of findNumbers(tokens.text, runs)) {
    while (at + 1 < tokens.count && (tokens.starts[at + 1] ?? 0) <= value.start) at++;
    if (value.kind === 'value') values.push({ value, sentence: tokens.sentences[at] ?? 0 });
    else identifiers.push(value);
  }
  return { values, identifiers };
}

function readHit(
  hit: Hit,
  tokens: Tokens,
  matches: Matches,
  lexicon: LexiconData,
  values: readonly PlacedValue[],
  scores: Float32Array,
  around: readonly Sign['around'][],
): DraftSign | null {
  const { kind, key, node, isOwn, from, to } = hit;
  const { family, grade } = kind;
  const sentence = tokens.sentences[from] ?? 0;
  const flags = matches.flags[sentence] ?? 0;
  const context = kind.context === 'none' ? undefined : lexicon.contexts.get(node);
  const isClinical = (flags & CLINICAL) !== 0 && kind.context !== 'explicit';
  const ambiguity =
    context === undefined ? 'none' : settleContext(context, tokens, matches.forms, from, to, isClinical);
  if (ambiguity === null) mark(matches.flags, sentence, TOLD_APART);
  if (ambiguity === null || (ambiguity === 'open' && kind.context === 'explicit')) return null;
  const { start, end: termEnd } = locate(tokens, from, to);
  const end = kind.needsValue ? findValueAfter(tokens.text, termEnd) : termEnd;
  // A number that reads its own cue says it better.
  if (end === null || (kind.needsValue && values.some(({ value }) => value.start < end && value.end > start)))
    return null;
  const before = tokens.joined[from] === 1 ? (lexicon.roles[matches.forms[from - 1] ?? 0] ?? 0) : 0;
  const owner = (before & WRITERS) !== 0 ? 'writer' : (before & OTHERS) !== 0 ? 'other' : null;
  const frame = frameOf(flags);
  return {
    kind: isOwn ? 'own-term' : 'term',
    key,
    family,
    grade,
    frame,
    sentence,
    owner,
    ambiguity,
    start,
    end,
    around: around[sentence] ?? NOWHERE,
    score: scores[sentence] ?? 0,
  };
}

function readValue(
  value: FoundValue,
  sentence: number,
  text: string,
  flags: number,
  around: Sign['around'],
  score: number,
): DraftSign | null {
  const { family, start, end, grade: written } = value;
  if (written === null) return null;
  const grade = (flags & CLINICAL) !== 0 ? RAISED[written] : written;
  const key = text.slice(start, end);
  const frame = frameOf(flags);
  const ambiguity = 'none';
  return {
    kind: 'value',
    key,
    family,
    grade,
    frame,
    sentence,
    owner: null,
    ambiguity,
    start,
    end,
    around,
    score,
  };
}

/** Where each sentence stands, by its number. */
function placeSentences({ sentences, starts, ends, count }: Tokens): Sign['around'][] {
  const places: Sign['around'][] = [];
  for (let first = 0; first < count; ) {
    let next = first + 1;
    while (next < count && sentences[next] === sentences[first]) next++;
    places[sentences[first] ?? 0] = { start: starts[first] ?? 0, end: ends[next - 1] ?? 0 };
    first = next;
  }
  return places;
}

function joinPersons(flags: Uint8Array, count: number, signs: readonly DraftSign[]): number {
  let persons = 0;
  for (let sentence = 0; sentence < count; sentence++) persons |= flags[sentence] ?? 0;
  for (const { owner } of signs) persons |= owner === 'writer' ? NAMED : owner === 'other' ? HINTED : 0;
  return persons & (NAMED | HINTED);
}

function mark(flags: Uint8Array, sentence: number, bit: number): void {
  flags[sentence] = (flags[sentence] ?? 0) | bit;
}

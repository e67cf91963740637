import {
  hasEnds,
  headKey,
  headOf,
  type ModelTokens,
  modelHash,
  pairKey,
  tailKey,
  wordKey,
} from '../../utils/health/model/features';
import { CAPITAL_FIRST, cutTokens } from '../../utils/health/text/tokens';
import type { Lesson } from './train-sentences';

/** One sentence as the model sees it: keys of its features, one entry an occurrence. */
export interface Example {
  readonly keys: readonly number[];
  readonly words: number;
  readonly isHealth: boolean;
  readonly weight: number;
}

/** What stands in fewer documents is not learnt: it may be somebody's name. */
const MIN_DOCUMENTS = 3;
/** A word that is written with a capital inside sentences is a name, unless many documents have it. */
const NAME_SHARE = 0.5;
const NAME_DOCUMENTS = 25;

interface WordUse {
  readonly origins: Set<string>;
  inside: number;
  capitals: number;
}

/** Turns texts into examples, one a sentence. Rare features and words that may be names are left out. */
export function listExamples(lessons: readonly Lesson[]): Example[] {
  const names = findNames(lessons);
  const documents = new Map<number, { last: string; count: number }>();
  const examples: Example[] = [];
  for (const { text, isHealth, weight, origin } of lessons) {
    for (const { keys, words } of listSentences(cutTokens(text), names)) {
      examples.push({ keys, words, isHealth, weight });
      for (const key of new Set(keys)) countDocument(documents, key, origin);
    }
  }
  const isKnown = (key: number): boolean => (documents.get(key)?.count ?? 0) >= MIN_DOCUMENTS;
  return examples.map((example) => ({ ...example, keys: example.keys.filter(isKnown) }));
}

/** Texts of one origin come one after the other, so that the last one seen is enough to count documents. */
function countDocument(
  documents: Map<number, { last: string; count: number }>,
  key: number,
  origin: string,
): void {
  const known = documents.get(key);
  if (known === undefined) documents.set(key, { last: origin, count: 1 });
  else if (known.last !== origin) {
    known.last = origin;
    known.count++;
  }
}

/** The hashes of words that are mostly written with a capital though no sentence begins there. */
function findNames(lessons: readonly Lesson[]): ReadonlySet<number> {
  const uses = new Map<number, WordUse>();
  for (const { text, origin } of lessons) {
    const tokens = cutTokens(text);
    for (let at = 1; at < tokens.count; at++) {
      if (tokens.sentences[at] !== tokens.sentences[at - 1]) continue;
      const hash = modelHash(tokens, at);
      const use = uses.get(hash) ?? { origins: new Set(), inside: 0, capitals: 0 };
      use.origins.add(origin);
      use.inside++;
      if (((tokens.shapes[at] ?? 0) & CAPITAL_FIRST) !== 0) use.capitals++;
      uses.set(hash, use);
    }
  }
  const isName = ({ origins, inside, capitals }: WordUse): boolean =>
    capitals / inside > NAME_SHARE && origins.size < NAME_DOCUMENTS;
  return new Set([...uses].filter(([, use]) => isName(use)).map(([hash]) => hash));
}

interface Sentence {
  readonly keys: number[];
  words: number;
}

function listSentences(tokens: ModelTokens, names: ReadonlySet<number>): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence: Sentence = { keys: [], words: 0 };
  let before: number | null = null;
  for (let at = 0; at < tokens.count; at++) {
    if (at === 0 || tokens.sentences[at - 1] !== tokens.sentences[at]) {
      sentence = { keys: [], words: 0 };
      sentences.push(sentence);
      before = null;
    }
    sentence.words++;
    const hash = modelHash(tokens, at);
    if (names.has(hash)) {
      before = null;
      continue;
    }
    const { keys } = sentence;
    keys.push(wordKey(hash));
    if (before !== null) keys.push(pairKey(before, hash));
    if (hasEnds(tokens, at)) keys.push(tailKey(tokens.tails[at] ?? 0), headKey(headOf(tokens, at)));
    before = hash;
  }
  return sentences;
}

import type { ClinicalSentence } from './model/read-sentences';
import type { Reading, Sign } from './read-segment';
import { foldLetters } from './text/read-word';

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]{2,}/gu;
/** What stands before the name of a reader who is greeted: a greeting, a title, other names. */
const GREETED =
  /(?:^|[^\p{L}])(?:[Bb]onjour|[Bb]onsoir|[Ss]alut|[Cc]oucou|[Hh]ello|[Cc]h(?:er|ère|ers)|[Mm]erci),?\s+(?:(?:madame|monsieur|docteur|mme|m|dr|et|\p{Lu}[\p{L}\p{M}]*)[.,]?[\s-]+)*$/u;

/**
 * Takes a sentence that holds a sign, or reads like a clinical one, for one that hints at somebody if one of the names
 * stands in it with a capital. A name that is greeted is the reader's, and hints at nobody.
 * @param names folded words, of at least three letters
 */
export function hintAtNames(readings: readonly Reading[], names: readonly string[]): readonly Reading[] {
  if (names.length === 0) return readings;
  const wanted = new Set(names.map(foldLetters));
  return readings.map((reading) => hintInReading(reading, wanted));
}

function hintInReading(reading: Reading, names: ReadonlySet<string>): Reading {
  const { text } = reading.segment;
  const known = new Map<number, boolean>();
  const isNamed = ({ start, end }: { start: number; end: number }): boolean => {
    const found = known.get(start) ?? holdsName(text.slice(start, end), names);
    known.set(start, found);
    return found;
  };
  let isHinted = false;
  const hint = <Found extends Sign | ClinicalSentence>(one: Found, sentence: Sign['around']): Found => {
    if (one.frame.person !== null || !isNamed(sentence)) return one;
    isHinted = true;
    return { ...one, frame: { ...one.frame, person: 'hinted' } };
  };
  const signs = reading.signs.map((sign) => {
    const hinted = hint(sign, sign.around);
    return hinted === sign ? sign : { ...hinted, isLone: false };
  });
  const sentences = reading.sentences.map((sentence) => hint(sentence, sentence));
  if (!isHinted) return reading;
  return { ...reading, signs, sentences, person: reading.person ?? 'hinted' };
}

function holdsName(sentence: string, names: ReadonlySet<string>): boolean {
  for (const { 0: word, index } of sentence.matchAll(CAPITALISED))
    if (names.has(foldLetters(word)) && !GREETED.test(sentence.slice(0, index))) return true;
  return false;
}

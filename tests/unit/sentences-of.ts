/** Values that a sentence may take: words, or numbers for one, for some of several and for all of them. */
const WORDS = ['2', '3', '4'];
const NUMBERS = [
  [1, 1, 1],
  [1, 2, 3],
  [2, 2, 2],
];

/** Every sentence of a catalogue of words; those that take values, with several kinds of them. */
export function sentencesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return sentencesOf([say(words, WORDS), ...sayNumbers(words)]);
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(sentencesOf);
  return [];
}

function say(sentence: CallableFunction, values: readonly unknown[]): unknown {
  return Reflect.apply(sentence, null, [...values]);
}

/** Nothing of a sentence that takes words only. */
function sayNumbers(sentence: CallableFunction): unknown[] {
  try {
    return NUMBERS.map((numbers) => say(sentence, numbers));
  } catch {
    return [];
  }
}

/** Every sentence of a catalogue of words; those that take values, with one in each place. */
export function sentencesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return sentencesOf(Reflect.apply(words, null, ['2', '3']));
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(sentencesOf);
  return [];
}

import type { WordField } from '../directory-index';
import { foldWords, indexWords } from '../fold-words';

/**
 * The words under which a value of a field is indexed. Names of structures are long: their words are not joined in
 * pairs, since nobody writes `CENTRE HOSPITALIER` as one.
 */
export function wordsOf(field: WordField, text: string): string[] {
  return field === 'structure' ? [...new Set(foldWords(text))] : indexWords(text);
}

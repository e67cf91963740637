import { professionCode } from '../search/professions';
import { specialityStem } from '../search/specialities';
import type { NameUnit } from './name-words';

/** « du travail » alone may belong to the name of a structure. */
const OCCUPATIONAL = /m[ée]decine?s?\s+du\s+travail/giu;
const WORDS: ReadonlySet<string> = new Set(['medecine', 'generale', 'chirurgien', 'chirurgienne']);
const SPECIALITY = /(?:ologie|iatrie|chirurgie|istrie)$/;

export function withoutOccupationalHealth(text: string): string {
  return text.normalize('NFC').replace(OCCUPATIONAL, ' ');
}

/** Whether a word says what somebody does and not how they are called: `kiné`, `sage-femme`, `cardiologue`. */
export function isProfession({ pieces }: NameUnit): boolean {
  return professionCode(pieces.join('')) !== null || pieces.every(isProfessionWord);
}

function isProfessionWord(word: string): boolean {
  return (
    WORDS.has(word) || SPECIALITY.test(word) || professionCode(word) !== null || specialityStem(word) !== null
  );
}

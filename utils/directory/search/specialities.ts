import { foldWords } from '../fold-words';

/** What people say, and the beginning of the word that the label of the speciality has. */
const SAID: Readonly<Record<string, string>> = {
  accoucheur: 'obstetri',
  anesthesiste: 'anesthesi',
  cancerologue: 'oncolog',
  generaliste: 'generale',
  generalistes: 'generale',
  infectiologue: 'infecti',
  internist: 'interne',
  interniste: 'interne',
  legiste: 'legale',
  reanimateur: 'reanimation',
  urgentiste: 'urgence',
  urgentistes: 'urgence',
};

/** Endings of people who do something: `cardiologue` has the speciality « Cardiologie ». */
const ENDING =
  /^(.+?(?:olog|iatr|chirurg|orthoped|obstetric))(?:ues?|uistes?|istes?|es?|iens?|iennes?|iques?)$/;

/** The beginning of the label word of the speciality that a folded word speaks of; null if it is no such word. */
export function specialityStem(word: string): string | null {
  return SAID[word] ?? ENDING.exec(word)?.[1] ?? null;
}

/** Whether a label is of a profession of occupational health: « Médecine du travail », « santé au travail ». */
export function isOccupationalHealth(value: { readonly code: string; readonly label: string }): boolean {
  // TRE_R38-SpecialiteOrdinale (ANS).
  if (value.code === 'SM25') return true;
  const words = foldWords(value.label);
  return words.includes('travail') && (words.includes('medecine') || words.includes('sante'));
}

/** The words of a label, `O.R.L` being one. */
export function labelWords(label: string): string[] {
  return foldWords(label.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1'));
}

/** Languages of the interface, French first. */
export type Lang = 'fr' | 'en';

/** The language to speak: the chosen one, else English for an English browser and French for every other. */
export function languageOf(chosen: 'auto' | Lang, browserLanguage: string): Lang {
  if (chosen !== 'auto') return chosen;
  return /^en\b/i.test(browserLanguage) ? 'en' : 'fr';
}

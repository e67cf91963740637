export type Language = 'fr' | 'en';

/**
 * The language of the page: the one its address asks for (`?lang=en`), else the first of the browser's
 * languages that is spoken here, else French.
 */
export function chooseLanguage(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang');
  const spoken = [asked ?? '', ...preferred].map(languageOf);
  return spoken.find((language) => language !== null) ?? 'fr';
}

function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-')[0];
  return primary === 'fr' || primary === 'en' ? primary : null;
}

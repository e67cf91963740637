/**
 * Letters of other alphabets, digits and signs that are taken at a glance for a letter of « mssante ».
 * Accents and compatibility forms (full-width, bold, circled letters) are undone by NFKD before.
 */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  е: 'e',
  ё: 'e',
  є: 'e',
  м: 'm',
  п: 'n',
  ѕ: 's',
  т: 't',
  // Greek
  α: 'a',
  ε: 'e',
  η: 'n',
  μ: 'm',
  ν: 'n',
  τ: 't',
  // Armenian, Cherokee and Latin beyond ASCII
  ո: 'n',
  ɑ: 'a',
  ə: 'e',
  ɛ: 'e',
  ɯ: 'm',
  ɱ: 'm',
  ɲ: 'n',
  ŋ: 'n',
  ʂ: 's',
  ꜱ: 's',
  ß: 'ss',
  ᴀ: 'a',
  ᴇ: 'e',
  ᴍ: 'm',
  ɴ: 'n',
  ᴛ: 't',
  ŧ: 't',
  ƨ: 's',
  æ: 'ae',
  // Digits and signs
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  // Hyphens that are not the hyphen
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  _: '-',
};

/** A label as the eye may read it: without accents, each look-alike replaced by its letter. */
export function foldLookAlikes(label: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(plain, (character) => LOOKS_LIKE[character] ?? character).join('');
}

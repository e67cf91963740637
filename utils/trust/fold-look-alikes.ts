/**
 * Letters of other alphabets, digits and signs that are taken at a glance for another: those of « mssante » above
 * all, and the ones most used against the names before it. Accents and compatibility forms (full-width, bold,
 * circled letters) are undone by NFKD before.
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
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  // Greek
  α: 'a',
  ε: 'e',
  η: 'n',
  μ: 'm',
  ν: 'n',
  τ: 't',
  ο: 'o',
  ρ: 'p',
  ι: 'i',
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

const NON_ASCII = /[^\0-\x7F]/;

/** A domain as the eye may read it: without accents, each look-alike replaced by its letter. */
export function foldLookAlikes(domain: string): string {
  // Nearly all domains are ASCII, and this runs while somebody types.
  const plain = NON_ASCII.test(domain)
    ? domain.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    : domain;
  return plain.replace(/[^a-z.-]/gu, (character) => LOOKS_LIKE[character] ?? character);
}

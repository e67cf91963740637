/** Endings and what replaces them, the first that fits wins. Accents count: « opéré » bends, « opère » does not. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/é$/, ['é', 'ée', 'és', 'ées']],
  [/al$/, ['al', 'ale', 'aux', 'ales', 'als']],
  [/eau$/, ['eau', 'eaux']],
  [/ou$/, ['ou', 'ous', 'oux']],
  [/u$/, ['u', 'ue', 'us', 'ues']],
  [/[^aeou]i$/, ['$&', '$&e', '$&s', '$&es']],
  [/([mrs])is$/, ['$&', '$&e', '$&es']],
  [/eux$/, ['eux', 'euse', 'euses']],
  [/[sxz]$/, ['$&']],
  [/if$/, ['if', 'ive', 'ifs', 'ives']],
  [/(?:ien|el)$/, ['$&', '$&s', '$&le', '$&les', '$&ne', '$&nes']],
  [/(?:ant|ent|int|ert|ort|ain|eur|ur|er|it)$/, ['$&', '$&s', '$&e', '$&es']],
  [/$/, ['', 's']],
];

/**
 * The forms under which a lexicon word is looked for, itself first: plural, feminine, -al to -aux.
 * Accents are kept; acronyms, numbers and words of up to three letters stay as they are.
 */
export function inflectWord(word: string): string[] {
  if (word.length < 4 || /\d/.test(word)) return [word];
  for (const [ending, forms] of ENDINGS) {
    if (ending.test(word)) return forms.map((form) => word.replace(ending, form));
  }
  return [word];
}

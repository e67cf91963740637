/** « : 16/9 », « à 3,1 % », « = 31 »: what may part a measure's name from its value. At most 60 characters are looked at. */
const VALUE_AFTER =
  /[\s:=<>~≈(*]{0,4}(?:(?:est|[ée]tait|[àa]|de|du\sjour|mesur[ée]e?s?|dos[ée]e?s?|retrouv[ée]e?s?|contr[ôo]l[ée]e?s?|moyenne?|droit|gauche)[\s:=<>~≈]{1,3}){0,3}(\d{1,7}(?:[.,/]\d{1,4}){0,2}(?:\s?(?:%|[a-zµμ/%]{1,6}(?!\p{L})))?)/iuy;

/** Where the value that follows a measure's name ends in the text, or null when none follows. */
export function findValueAfter(text: string, from: number): number | null {
  VALUE_AFTER.lastIndex = from;
  const match = VALUE_AFTER.exec(text);
  return match === null ? null : from + match[0].length;
}

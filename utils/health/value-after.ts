/** « : 16/9 », « à 3,1 % », « = 31 »: what may part a measure's name from its value. */
const VALUE_AFTER =
  /[\s:=<>~(*]*(?:(?:est|[ée]tait|[aà]|de|du jour|mesur[ée]e?s?|dos[ée]e?s?|retrouv[ée]e?s?|contr[oô]l[ée]e?s?|moyenne?|droite?|gauche)[\s:=<>~]+){0,3}\d+(?:[.,/]\d+)*(?:\s?(?:%|[\p{L}/%]{1,6}(?![\p{L}])))?/iuy;

/** Where the value that follows a measure's name ends, in the original text; null when none follows. */
export function findValueAfter(text: string, from: number): number | null {
  VALUE_AFTER.lastIndex = from;
  const match = VALUE_AFTER.exec(text);
  return match === null ? null : from + match[0].length;
}

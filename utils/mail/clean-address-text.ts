/** Characters that nobody sees: zero-width spaces, joiners, bidi marks, soft hyphens, byte order marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** `mailto:` at the start of an address, and the `?subject=…` that may follow it (RFC 6068). */
const MAILTO = /(^|[\s,;<])mailto:([^\s?,;<>]*)(?:\?[^\s;<>]*)?/gi;

/** Text of addresses without invisible characters and with `mailto:` links turned into plain addresses. */
export function cleanAddressText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(MAILTO, (_link, before: string, target: string) => before + decodeTarget(target));
}

/** Percent-decoded, unless the result would bring in characters that separate addresses. */
function decodeTarget(target: string): string {
  try {
    const decoded = decodeURIComponent(target);
    return /[\s,;:<>"()]/.test(decoded) ? target : decoded;
  } catch {
    return target;
  }
}

import { decode } from 'punycode/punycode.es6.js';

/** The full stops that IDNA takes for a dot (RFC 3490, section 3.1). */
const DOTS = /[.\u3002\uFF0E\uFF61]/;
const NON_ASCII = /[^\0-\x7F]/;
/** Letters, digits and the few signs of a label; no invisible character and no punctuation that could deceive. */
const LABEL = /^[\p{L}\p{M}\p{N}\p{So}\u00B7\u30FB_-]+$/u;

/**
 * The form in which domains are compared: lower case, NFC, `xn--` labels in Unicode, no trailing dot.
 * An `xn--` label that does not decode to what IDNA would have encoded stays as it is: `xn--mssante-`
 * must not become `mssante`.
 */
export function toUnicodeDomain(domain: string): string {
  const labels = domain.split(DOTS);
  if (labels.length > 1 && labels.at(-1) === '') labels.pop();
  return labels.map(toUnicodeLabel).join('.');
}

function toUnicodeLabel(label: string): string {
  const lower = toComparable(label);
  if (!lower.startsWith('xn--')) return lower;
  const decoded = decodeOrNull(lower.slice('xn--'.length));
  if (decoded === null || decoded !== toComparable(decoded)) return lower;
  return NON_ASCII.test(decoded) && isDomainLabel(decoded) ? decoded : lower;
}

/** True if this could stand between two dots of a domain, in ASCII or in Unicode. */
export function isDomainLabel(label: string): boolean {
  return LABEL.test(label);
}

function toComparable(label: string): string {
  return label.normalize('NFC').toLowerCase().normalize('NFC');
}

function decodeOrNull(punycode: string): string | null {
  try {
    return decode(punycode);
  } catch {
    return null;
  }
}

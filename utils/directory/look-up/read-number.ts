import type { ApiQuery } from '../fhir/api-query';

const NUMBER = /^(?:rpps|finess|siret|n[°o])?\s*:?\s*([\dAB][\dAB\s.\u00A0\u202F-]*)$/iu;

/** Reads a text that is an RPPS (11 digits, or 12 with its leading 8), a FINESS or a SIRET and nothing else. */
export function readNumber(text: string): ApiQuery | null {
  const digits =
    NUMBER.exec(text.trim())?.[1]
      ?.replace(/[^\dAB]/gi, '')
      .toUpperCase() ?? '';
  if (/^8?\d{11}$/.test(digits)) return { kind: 'rpps', rpps: digits.slice(-11) };
  if (/^(?:\d{2}|2[AB])\d{7}$|^\d{14}$/.test(digits)) return { kind: 'structure-id', id: digits };
  return null;
}

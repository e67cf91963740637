import type { FoundIdentifier } from './found-number';

const WEIGHT = 0.5;
/** What names the number of a patient or a stay, right before it. */
const CUE =
  /(?<![\p{L}\d])(?:(?:IPP|NDA|NIP)|(?:num[ée]ro|n[°º]|no)\s(?:de\s|d['’]|du\s)?(?:dossier\s)?(?:patiente?|s[ée]jour|venue|hospitalisation|dossier\sm[ée]dical|dossier\spatient)|dossier\s(?:patient|m[ée]dical)|identifiant\s(?:du\s)?patient)(?:\s(?:du\s|de\sla\s)?patiente?)?(?:\s?(?:n[°º]|est(?:\sle)?|[ée]tant\sle|[:=#]))*\s?$/iu;
/** Digits, spaced or not, and the one letter that some hospitals put among them. */
const NUMBER = /\d(?:[\s\u202f]?\d){4,11}(?![\d\p{L}%])|\d{2,6}[A-Z]\d{4,8}(?![\d\p{L}])/uy;
const BEFORE = 60;

/** Reads an IPP, NDA or NIP, and other numbers of patients that are called so. */
export function readPatientNumberAt(text: string, start: number): FoundIdentifier | null {
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(text);
  if (number === null) return null;
  const cue = CUE.exec(text.slice(Math.max(0, start - BEFORE), start));
  if (cue === null) return null;
  const kind = 'patient-number';
  return {
    kind,
    family: kind,
    start: start - cue[0].length,
    end: start + number[0].length,
    weight: WEIGHT,
    tellsOfPerson: true,
  };
}

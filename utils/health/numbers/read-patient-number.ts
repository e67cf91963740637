import type { FoundIdentifier } from './found-number';
import { makePlain } from './plain-text';
import { matchAt, textBefore } from './value';

const WEIGHT = 0.5;
/** What names the number of a patient or a stay, right before it. */
const CUE =
  /\b(?:ipp|nda|nip|(?:numero|n°|no) (?:de |d'|du )?(?:dossier )?(?:patiente?|sejour|venue|hospitalisation|dossier medical)|dossier (?:patient|medical)|identifiant (?:du )?patient)(?: (?:du |de la )?patiente?)?(?: ?(?:n°|est(?: le)?|[:=#]))* ?$/;
/** Digits, spaced or not, and the one letter that some hospitals put among them. */
const NUMBER = /\d(?:\s?\d){4,11}(?![\da-z%])|\d{2,6}[A-Z]\d{4,8}(?![\da-z])/y;

/** Reads an IPP, NDA or NIP, and other numbers of patients that are called so. */
export function readPatientNumberAt(text: string, start: number): FoundIdentifier | null {
  const number = matchAt(NUMBER, text, start);
  const cue = number && CUE.exec(makePlain(textBefore(text, start, 60)));
  if (!cue || number === null) return null;
  const kind = 'patient-number';
  return {
    kind,
    family: kind,
    start: start - cue[0].length,
    end: start + number.length,
    weight: WEIGHT,
    tellsOfPerson: true,
  };
}

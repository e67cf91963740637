import { findNirs } from '../identifiers/find-nirs';
import type { FoundNir } from '../identifiers/read-nir';
import type { Evidence, Segment } from './evidence';

/** A mark is exact: its weight does not hang on the sentence. */
type Mark = Omit<Evidence, 'segment' | 'text' | 'why'>;

/** Words that say that the number near them is a NIR or an INS. */
const NIR_NEAR =
  /(?:^|[^a-z])(?:nir|nss|nia|matricule|s[ée]cu|s[ée]curit[ée] sociale|immatriculation|assur[ée]e?|patiente?|ins)(?![a-z])/i;
const INS_NEAR = /(?:^|[^a-z])(?:ins|matricule ins|identit[ée] nationale de sant[ée]|patiente?)(?![a-z])/i;
const NEAR = 60;

interface Pattern {
  readonly family: string;
  readonly weight: number;
  readonly pattern: RegExp;
}

/**
 * Marks that standards give to health messages and documents. XDM subject and archive: ANS, référentiel MSSanté
 * clients de messagerie (ECO.2.1); CDA R2, HL7 v2 and DICOM by their openings and file endings; INS by its OIDs.
 */
const IN_TEXT: readonly Pattern[] = [
  { family: 'xdm', weight: 1, pattern: /XDM\/1\.0\/DDM\+?/gi },
  { family: 'xdm', weight: 0.9, pattern: /\[KO Int[ée]gration syst[èe]me ?!?\]/gi },
  { family: 'exchange-format', weight: 1, pattern: /MSH\|\^~\\&|<ClinicalDocument\b/g },
  { family: 'exchange-format', weight: 0.9, pattern: /\b1\.2\.250\.1\.213\.1\.4\.(?:8|9|10|11)\b/g },
  {
    family: 'patient-number',
    weight: 0.5,
    pattern: /\b(?:IPP|NDA|NIP)\s?(?:n°|:|est le|étant le)?\s?:?\s?\d{6,12}\b/g,
  },
];

const IN_FILE_NAME: readonly Pattern[] = [
  { family: 'xdm', weight: 1, pattern: /IHE_XDM[^.]*\.zip/gi },
  { family: 'exchange-format', weight: 0.9, pattern: /\.(?:dcm|hl7|hpr|hprim)$|^DICOMDIR$/gi },
];

/** `<date>_<type>_<NOM>_<prenom>.pdf`: how clients of MSSanté name documents (ECO.2.1.6). */
const NAMED_DOCUMENT = /^\d{8}_([^_]+(?:_[^_]+)?)_[A-ZÀ-Ý'-]{2,}_\p{L}[\p{L}'-]+(?:_\w+)?\.pdf$/u;
const ORDINARY_DOCUMENT =
  /factur|devis|contrat|bulletin|paie|convention|convocation|commande|cv|rib|formation|courrier_type|avenant|note|planning|badge|photo/i;

/** Finds the marks of a segment: NIR and INS, exchange formats, document names. */
export function findMarks(segment: Segment): Mark[] {
  const patterns = segment.kind === 'attachment-name' ? [...IN_TEXT, ...IN_FILE_NAME] : IN_TEXT;
  const marks = patterns.flatMap(({ family, weight, pattern }) =>
    [...segment.text.matchAll(pattern)].map(
      (match): Mark => ({
        kind: 'document-mark',
        family,
        weight,
        start: match.index,
        end: match.index + match[0].length,
      }),
    ),
  );
  if (segment.kind === 'attachment-name') marks.push(...findNamedDocument(segment.text));
  return [...marks, ...findNumbers(segment.text)];
}

function findNamedDocument(name: string): Mark[] {
  const match = NAMED_DOCUMENT.exec(name);
  if (match === null || ORDINARY_DOCUMENT.test(match[1] ?? '')) return [];
  return [{ kind: 'document-mark', family: 'named-document', weight: 0.5, start: 0, end: name.length }];
}

function findNumbers(text: string): Mark[] {
  return findNirs(text).flatMap((nir) => {
    const { start, end } = nir;
    const around = `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR / 2)}`;
    const kind = INS_NEAR.test(around) ? 'ins' : 'nir';
    const weight = weighNumber(nir, kind === 'ins', NIR_NEAR.test(around));
    return weight === 0 ? [] : [{ kind, family: kind, weight, start, end } as const];
  });
}

/** Structure and key alone let through one random number in two hundred: the layout and a word near it tell the rest. */
function weighNumber({ start, end, digits, key }: FoundNir, isIns: boolean, isNamed: boolean): number {
  const isUsualSex = /^[12]/.test(digits);
  const isGrouped = end - start > digits.length + 2;
  if (key === 'valid' && isIns) return 0.9;
  if (key === 'valid') return isNamed || isUsualSex || isGrouped ? 0.8 : 0.3;
  if (isNamed) return 0.6;
  return isGrouped && isUsualSex ? 0.3 : 0;
}

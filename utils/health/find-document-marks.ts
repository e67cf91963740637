import type { Evidence, Segment } from './evidence';

/** A mark is exact: its weight does not hang on the sentence. */
export type FoundMark = Pick<Evidence, 'family' | 'weight' | 'start' | 'end'> & {
  readonly kind: 'document-mark';
};

/**
 * Marks that standards give to health messages and documents. XDM subject and archive: ANS, référentiel MSSanté
 * clients de messagerie (ECO.2.1); CDA R2, HL7 v2, HPRIM and DICOM by their openings and file endings; INS by its OIDs.
 * `sign` is what each match holds as it is written: a text without it is not looked through.
 */
const IN_TEXT = [
  { sign: 'XDM/1.', family: 'xdm', weight: 1, pattern: /XDM\/1\.\d\/DDM\+?/g },
  { sign: '[KO', family: 'xdm', weight: 0.9, pattern: /\[KO\sInt[ée]gration\ssyst[èe]me\s?!?\]/g },
  { sign: 'MSH|', family: 'exchange-format', weight: 1, pattern: /MSH\|\^~\\&/g },
  {
    sign: 'ClinicalDocument',
    family: 'exchange-format',
    weight: 1,
    pattern: /<(?:\w+:)?ClinicalDocument\b/g,
  },
  { sign: 'H|~^\\&', family: 'exchange-format', weight: 1, pattern: /^H\|~\^\\&/gm },
  {
    sign: '1.2.250.1.213.1.4.',
    family: 'exchange-format',
    weight: 0.9,
    pattern: /(?<![\d.])1\.2\.250\.1\.213\.1\.4\.(?:[26-9]|10|11)(?![\d.]\d)/g,
  },
] as const;

const IN_FILE_NAME = [
  { family: 'xdm', weight: 1, pattern: /IHE_XDM[^.]{0,60}\.zip/gi },
  { family: 'exchange-format', weight: 0.9, pattern: /\.(?:dcm|hl7|hpr|hprim)$|^DICOMDIR$/gi },
] as const;

/** `<date>_<type>_<NOM>_<prenom>.pdf`: how clients of MSSanté name documents (ECO.2.1.6). */
const NAMED_DOCUMENT = /^\d{8}_([^_]+(?:_[^_]+)?)_[A-ZÀ-Ý'-]{2,}_\p{L}[\p{L}'-]+(?:_\w+)?\.pdf$/u;
const ORDINARY_DOCUMENT =
  /factur|devis|contrat|bulletin|paie|convention|convocation|commande|cv|rib|formation|courrier_type|avenant|note|planning|badge|photo/i;
const LONGEST_NAME = 255;

/** Finds the marks of exchange formats in a segment, and in the name of a file also those of its kind. */
export function findDocumentMarks({ kind, text }: Segment): FoundMark[] {
  const present = IN_TEXT.filter(({ sign }) => text.includes(sign));
  const isName = kind === 'attachment-name' && text.length <= LONGEST_NAME;
  const marks = [...present, ...(isName ? IN_FILE_NAME : [])].flatMap(({ family, weight, pattern }) =>
    [...text.matchAll(pattern)].map((match) =>
      makeMark(family, weight, match.index, match.index + match[0].length),
    ),
  );
  return isName && isNamedDocument(text)
    ? [...marks, makeMark('named-document', 0.5, 0, text.length)]
    : marks;
}

function isNamedDocument(name: string): boolean {
  const match = NAMED_DOCUMENT.exec(name);
  return match !== null && !ORDINARY_DOCUMENT.test(match[1] ?? '');
}

function makeMark(family: string, weight: number, start: number, end: number): FoundMark {
  return { kind: 'document-mark', family, weight, start, end };
}

/**
 * Where an INS comes from, told by its OID: the NIR or the waiting number (NIA) of a real person, or a number made for
 * tests and demonstrations. `unnamed` when the code bears no OID, `unknown` for any other.
 * Source: ANS, référentiel INS, « Liste des OID des autorités d’affectation des INS ».
 */
export type InsAuthority = 'nir' | 'nia' | 'test' | 'demo' | 'unnamed' | 'unknown';

/** What the DataMatrix INS of a document says. Texts are as written, empty when the block is missing. */
export interface InsScan {
  /** 15 characters of the matricule, letters in capitals; its key is not checked here. */
  readonly matricule: string;
  readonly authority: InsAuthority;
  readonly givenNames: string;
  readonly family: string;
  readonly sex: 'M' | 'F' | '';
  /** `YYYY-MM-DD`, with zeros for a day or month that is not known. */
  readonly birthDate: string;
}

const AUTHORITIES: Readonly<Record<string, InsAuthority>> = {
  '1.2.250.1.213.1.4.8': 'nir',
  '1.2.250.1.213.1.4.9': 'nia',
  '1.2.250.1.213.1.4.10': 'test',
  '1.2.250.1.213.1.4.11': 'demo',
};

/** Kind and version, then 22 characters that are not used. A reader may put its own mark (`]d2`) before. */
const HEADER = /^\s*(?:\][A-Za-z]\d)?\s*IS01/i;

/** Blocks of fixed form, wherever they stand; names end at a separator or where the next block starts. */
const BLOCKS = {
  matricule: /S1\s?(\d{5}(?:\d\d|2[AB])\d{8})/i,
  oid: /S2\s?(\d+(?:\.\d+)+)/i,
  givenNames: /S3(.*?)(?=\p{Cc}|S\d|$)/iu,
  family: /S4(.*?)(?=\p{Cc}|S\d|$)/iu,
  sex: /S5\s?([MF])/i,
  birthDate: /S6\s?(\d\d)-(\d\d)-(\d{4})/i,
} as const;

/**
 * What the keys of a reader set to an American keyboard write on a French one: its digits arrive as signs, and six
 * letters and signs have changed places.
 */
const FRENCH_KEYS: Readonly<Record<string, string>> = {
  ...{ à: '0', '&': '1', é: '2', '"': '3', "'": '4', '(': '5', '-': '6', è: '7', _: '8', ç: '9' },
  ...{ ':': '.', ')': '-', q: 'a', Q: 'A', a: 'q', A: 'Q', z: 'w', Z: 'W', w: 'z', W: 'Z' },
  ...{ '?': 'M', ',': 'm', M: ':', m: ';' },
};
const FRENCH_HEADER = /^\s*ISà&/i;

/** True if a text starts as the DataMatrix INS does, so that it is a scan and not a typed number. */
export function isInsScan(text: string): boolean {
  return HEADER.test(text) || FRENCH_HEADER.test(text);
}

/**
 * Reads the DataMatrix INS as a reader that plays keyboard types it: blocks S1 to S7 in any order, separators
 * (GS, U+001D) in their place, replaced by a space or lost, keys of the wrong country. Null when it is no DataMatrix
 * INS or has no matricule. Never throws.
 *
 * Source: ANS, « Identité INS : intégration du datamatrix dans les documents ».
 */
export function readInsScan(text: string): InsScan | null {
  const keyed = FRENCH_HEADER.test(text) ? text.replace(/./gu, (key) => FRENCH_KEYS[key] ?? key) : text;
  if (!HEADER.test(keyed)) return null;
  const blocks = keyed.replace(HEADER, '');
  const matricule = BLOCKS.matricule.exec(blocks)?.[1]?.toUpperCase();
  if (matricule === undefined) return null;
  const oid = BLOCKS.oid.exec(blocks)?.[1];
  const [, day, month, year] = BLOCKS.birthDate.exec(blocks) ?? [];
  return {
    matricule,
    authority: oid === undefined ? 'unnamed' : (AUTHORITIES[oid] ?? 'unknown'),
    givenNames: BLOCKS.givenNames.exec(blocks)?.[1]?.trim() ?? '',
    family: BLOCKS.family.exec(blocks)?.[1]?.trim() ?? '',
    sex: readSex(BLOCKS.sex.exec(blocks)?.[1]),
    birthDate: year === undefined ? '' : `${year}-${month}-${day}`,
  };
}

function readSex(letter: string | undefined): InsScan['sex'] {
  const sex = letter?.toUpperCase();
  return sex === 'M' || sex === 'F' ? sex : '';
}

import { ImportError } from '../import-error';
import { MAILBOX_FIELDS, type MailboxField } from '../mailbox';

/** Where the fields of a mailbox lie in a table. */
export interface Columns {
  /** How many columns a row has. */
  readonly count: number;
  /** The column of each of `MAILBOX_FIELDS`; -1 if the table has none. */
  readonly of: Int16Array;
  /** The column with the RPPS after the digit 8, for rows without the plain one; -1 if none. */
  readonly nationalId: number;
  /** The table is one of ours: its cells are taken as they are. */
  readonly isOurs: boolean;
}

/**
 * The names of the columns in `Extraction_Correspondance_MSSante`, folded. Names on the structure's side usually end
 * in ` structure BAL`, and may lack it.
 */
const NAMES: Readonly<Record<MailboxField, string>> = {
  kind: 'typedebal',
  address: 'adressebal',
  rpps: 'identifiantpp',
  title: 'civilitedexercice',
  family: 'nomdexercice',
  given: 'prenomdexercice',
  professionCode: 'codeprofession',
  profession: 'libelleprofession',
  specialityCode: 'codesavoirfaire',
  speciality: 'libellesavoirfaire',
  structureId: 'identificationstructure',
  structure: 'raisonsociale',
  tradeName: 'enseignecommerciale',
  service: 'servicederattachement',
  town: 'l6ligneacheminement',
  postcode: 'codepostal',
  department: 'departement',
};
const NATIONAL_ID = 'identificationnationalepp';

/** Without these nothing can be found. The others may be missing: their fields stay empty. */
const NEEDED: readonly MailboxField[] = [
  'kind',
  'address',
  'rpps',
  'family',
  'given',
  'professionCode',
  'profession',
  'structure',
  'town',
  'postcode',
];

/**
 * Reads the header of an extraction (any order, any case, accents or not, other columns between) or of our own table.
 * @throws {ImportError} `foreign` if a needed column is missing
 */
export function findColumns(header: string): Columns {
  const names = header.split('|');
  const ours = MAILBOX_FIELDS.map((field) => names.indexOf(field));
  if (!ours.includes(-1))
    return { count: names.length, of: Int16Array.from(ours), nationalId: -1, isOurs: true };

  const folded = names.map(foldName);
  const of = Int16Array.from(MAILBOX_FIELDS, (field) => folded.indexOf(NAMES[field]));
  if (NEEDED.some((field) => of[MAILBOX_FIELDS.indexOf(field)] === -1)) throw new ImportError('foreign');
  return { count: names.length, of, nationalId: folded.indexOf(NATIONAL_ID), isOurs: false };
}

function foldName(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
  return plain.replace(/structurebal$/, '');
}

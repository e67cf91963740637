import { EXTRACTION_COLUMNS } from '../../../../tools/fictitious/extraction';
import { MAILBOX_FIELDS, type Mailbox } from '../../../../utils/directory/mailbox';
import type { RowBytes } from '../../../../utils/directory/row-bytes';
import {
  type ReadTableOptions,
  readTable,
  type TableSummary,
} from '../../../../utils/directory/source/read-table';

export type Row = Readonly<Record<string, string>>;

/** A physician with a mailbox of their own, as the extraction writes it. */
export const CAMILLE: Row = {
  'Type de BAL': 'PER',
  'Adresse BAL': 'camille.exemple@medecin.mssante.fr',
  'Type Identifiant PP': '8',
  'Identifiant PP': '10000001916',
  'Identification nationale PP': '810000001916',
  "Civilité d'exercice": 'DR',
  "Nom d'exercice": 'EXEMPLE',
  "Prénom d'exercice": 'Camille',
  'Code Profession': '10',
  'Libellé Profession': 'Médecin',
  'Code savoir-faire': 'SM25',
  'Libellé savoir-faire': 'Médecine du travail',
};

/** The text of a table with these rows; cells that are not told are empty. */
export function tableOf(
  rows: readonly Row[],
  { columns = EXTRACTION_COLUMNS, lineEnd = '\n' }: { columns?: readonly string[]; lineEnd?: string } = {},
): string {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join('|'));
  return [columns.join('|'), ...lines, ''].join(lineEnd);
}

export interface ReadTable extends TableSummary {
  readonly mailboxes: Mailbox[];
}

/** Reads a table that comes in one piece, or in pieces of so many bytes. */
export async function read(
  table: string | Uint8Array,
  pieces: readonly number[] = [],
  options?: ReadTableOptions,
): Promise<ReadTable> {
  const mailboxes: Mailbox[] = [];
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table;
  const summary = await readTable(inPieces(bytes, pieces), (row) => mailboxes.push(mailboxOf(row)), options);
  return { ...summary, mailboxes };
}

/** The lengths are used again from the first when they run out; none: all at once. */
export async function* inPieces(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let piece = 0; at < bytes.length; piece++) {
    const length = lengths.length === 0 ? bytes.length : (lengths[piece % lengths.length] ?? 1);
    yield bytes.slice(at, at + length);
    at += length;
  }
}

export function mailboxOf({ bytes, bounds }: RowBytes): Mailbox {
  const cells = MAILBOX_FIELDS.map((field, at) => [
    field,
    new TextDecoder().decode(bytes.subarray(bounds[2 * at], bounds[2 * at + 1])),
  ]);
  return Object.fromEntries(cells);
}

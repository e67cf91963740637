import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { inventPerson } from './people';
import { type Dice, diceOf } from './random';
import { STRUCTURE_COUNT, structureNumber } from './structures';
import { toLocalPart } from './to-local-part';

export interface ExtractionWish {
  /** Without the header; the real one has about 536,000. */
  readonly rows: number;
  /** Another number, another directory. 1 if left out. */
  readonly seed?: number;
  /** `YYYY-MM-DD`. From one day to the next, one row in a thousand goes and another comes. */
  readonly day?: string;
}

/**
 * The columns of `Extraction_Correspondance_MSSante`, in their order.
 * Source: the open-data file of the Annuaire Santé as of August 2026.
 */
export const EXTRACTION_COLUMNS: readonly string[] = [
  'Type de BAL',
  'Adresse BAL',
  'Type Identifiant PP',
  'Identifiant PP',
  'Identification nationale PP',
  'Type identifiant structure',
  'Identification Structure',
  'Service de rattachement',
  "Civilité d'exercice",
  "Nom d'exercice",
  "Prénom d'exercice",
  'Catégorie profession',
  'Libellé de catégorie profession',
  'Code Profession',
  'Libellé Profession',
  'Code savoir-faire',
  'Libellé savoir-faire',
  'Dématérialisation',
  'Raison Sociale structure BAL',
  'Enseigne commerciale structure BAL',
  'L2COMPLEMENTLOCALISATION structure BAL',
  'L3COMPLEMENTDISTRIBUTION structure BAL',
  'L4NUMEROVOIE structure BAL',
  'L4COMPLEMENTNUMEROVOIE structure BAL',
  'NL4TYPEVOIE structure BAL',
  'L4LIBELLEVOIE structure BAL',
  'L5LIEUDITMENTION structure BAL',
  'L6LIGNEACHEMINEMENT structure BAL',
  'Code postal structure BAL',
  'Département structure BAL',
  'Pays structure BAL',
];

const DOMAIN = 'fictif.mssante.fr';
const DAYS_OF_A_ROW = 1000;
const NO_STRUCTURE = '|'.repeat(12);
const FIRST_DAY = Date.parse('2026-11-01');
const MS_A_DAY = 86_400_000;

/**
 * The lines of a made-up extraction, header first, without line ends. Nobody in it exists; the shape is the real one:
 * 85 % personal mailboxes, some thousand domains of which ten hold half, several mailboxes for one person in six.
 * The same wish gives the same lines.
 */
export function* fictitiousExtraction({
  rows,
  seed = 1,
  day = '2026-11-22',
}: ExtractionWish): Iterable<string> {
  yield EXTRACTION_COLUMNS.join('|');
  const days = Math.round((Date.parse(day) - FIRST_DAY) / MS_A_DAY);
  for (let slot = 0; slot < rows; slot++) yield rowOf(slot, seed, days);
}

/** Writes such an extraction to a file, UTF-8, one line each. */
export async function writeFictitiousExtraction(path: string, wish: ExtractionWish): Promise<void> {
  await pipeline(Readable.from(inPieces(fictitiousExtraction(wish))), createWriteStream(path));
}

/** The name that the directory's service gives to an extraction of this day, with this ending. */
export function extractionName(day: string, ending = 'txt'): string {
  return `Extraction_Correspondance_MSSante_${day.replaceAll('-', '')}0730.${ending}`;
}

function* inPieces(lines: Iterable<string>): Iterable<Buffer> {
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(line);
    if (piece.length === 2_000) {
      yield Buffer.from(`${piece.join('\n')}\n`);
      piece = [];
    }
  }
  if (piece.length > 0) yield Buffer.from(`${piece.join('\n')}\n`);
}

function rowOf(slot: number, seed: number, days: number): string {
  const born = Math.floor((days + ((slot * 389) % DAYS_OF_A_ROW)) / DAYS_OF_A_ROW);
  const dice = diceOf(slot, seed, born);
  return dice.chance(85) ? personRow(dice, slot, seed, born) : structureRow(dice, slot);
}

/** One row in six is of a person who has another row nearby. */
function personRow(dice: Dice, slot: number, seed: number, born: number): string {
  const isAnother = slot > 40 && dice.chance(16);
  const owner = isAnother ? slot - 1 - dice.int(40) : slot;
  const { profession, localPart, ids, columns } = inventPerson(owner + (seed * 7 + born * 13) * 1_000_003);
  const structure = isAnother || dice.chance(18) ? structureNumber(dice.int(STRUCTURE_COUNT)) : null;
  const domain = structure !== null && (isAnother || dice.chance(90)) ? structure.domain : profession.domain;
  const where = structure === null ? NO_STRUCTURE : structure.columns;
  const demat = dice.chance(80) ? 'O' : 'N';
  return `PER|${localPart}@${domain}.${DOMAIN}|${ids}|${structure?.id ?? '|'}||${columns}|${demat}|${where}`;
}

function structureRow(dice: Dice, slot: number): string {
  const { id, domain, services, columns } = structureNumber(dice.int(STRUCTURE_COUNT));
  const service = dice.pick(services);
  return `ORG|${toLocalPart(service)}.${slot}@${domain}.${DOMAIN}||||${id}|${service}||||||||||O|${columns}`;
}

import { MAILBOX_FIELDS, MAILBOX_KINDS, type Mailbox, type MailboxField } from '../mailbox';
import type { OnRow } from '../row-bytes';
import type { Head } from './head';
import type { Generation } from './section';

const LINE_FEED = 0x0a;
const BAR = 0x7c;
const decoder = new TextDecoder();

/** Where each line of a block ends. */
export function lineEnds(block: Uint8Array): Uint32Array {
  const ends: number[] = [];
  for (let at = block.indexOf(LINE_FEED); at >= 0; at = block.indexOf(LINE_FEED, at + 1)) ends.push(at);
  return Uint32Array.from(ends);
}

/** The mailbox that a line of the store says. */
export function readLine(line: Uint8Array): Mailbox {
  const cells = decoder.decode(line).split('|');
  const cell = (field: MailboxField): string => cells[MAILBOX_FIELDS.indexOf(field)] ?? '';
  const kind = cell('kind');
  return {
    kind: MAILBOX_KINDS.find((known) => known === kind) ?? 'PER',
    address: cell('address'),
    rpps: cell('rpps'),
    title: cell('title'),
    family: cell('family'),
    given: cell('given'),
    professionCode: cell('professionCode'),
    profession: cell('profession'),
    specialityCode: cell('specialityCode'),
    speciality: cell('speciality'),
    structureId: cell('structureId'),
    structure: cell('structure'),
    tradeName: cell('tradeName'),
    service: cell('service'),
    town: cell('town'),
    postcode: cell('postcode'),
    department: cell('department'),
  };
}

/** All rows of a generation in the order of the store. */
export async function eachRow(generation: Generation, head: Head, onRow: OnRow): Promise<void> {
  const bounds = new Uint32Array(2 * MAILBOX_FIELDS.length);
  for (let block = 0; block * head.blockRows < head.rows; block++) {
    const bytes = await generation.read('rows', block);
    let field = 0;
    bounds[0] = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte !== BAR && byte !== LINE_FEED) continue;
      bounds[2 * field + 1] = at;
      field = byte === LINE_FEED ? 0 : field + 1;
      if (byte === LINE_FEED) onRow({ bytes, bounds });
      bounds[2 * field] = at + 1;
    }
  }
}

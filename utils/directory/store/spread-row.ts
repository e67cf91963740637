import { MAILBOX_FIELDS, type MailboxField } from '../mailbox';
import type { RowBytes } from '../row-bytes';
import { ByteWriter } from './byte-writer';
import type { CodeTexts } from './read-rows';
import { CODE_BYTES, OWN, readCode, SHARED } from './row-code';

const BAR = 0x7c;

/** Where a field comes from: its place among what rows share, or among their own texts. */
const PLACES = MAILBOX_FIELDS.map((field) => ({ shared: placeIn(SHARED, field), own: placeIn(OWN, field) }));

function placeIn(fields: readonly MailboxField[], field: MailboxField): number {
  return fields.indexOf(field);
}

/** Makes full rows of the rows of a block, without making texts of them. The result is reused. */
export function rowSpreader(texts: CodeTexts): (block: Uint8Array, start: number, end: number) => RowBytes {
  const encoder = new TextEncoder();
  const shared = texts.shared.map((fields) => fields.map((text) => encoder.encode(text)));
  const domains = texts.domains.map((text) => encoder.encode(text));
  const writer = new ByteWriter();
  const bounds = new Uint32Array(2 * PLACES.length);
  const starts = new Uint32Array(OWN.length);
  const ends = new Uint32Array(OWN.length);

  const findOwn = (block: Uint8Array, from: number, to: number): void => {
    let field = 0;
    starts[0] = from;
    for (let at = from; at < to; at++) {
      if (block[at] !== BAR) continue;
      ends[field++] = at;
      starts[field] = at + 1;
    }
    ends[field] = to;
  };
  return (block, start, end) => {
    findOwn(block, start + 2 * CODE_BYTES, end);
    const known = shared[readCode(block, start)] ?? [];
    const domain = domains[readCode(block, start + CODE_BYTES)] ?? NOTHING;
    writer.length = 0;
    for (let field = 0; field < PLACES.length; field++) {
      if (field > 0) writer.byte(BAR);
      bounds[2 * field] = writer.length;
      const { shared: inShared, own } = PLACES[field] ?? NOWHERE;
      if (inShared >= 0) writer.append(known[inShared] ?? NOTHING);
      else writer.copy(block, starts[own] ?? 0, ends[own] ?? 0);
      if (own === 0) writer.append(domain);
      bounds[2 * field + 1] = writer.length;
    }
    return { bytes: writer.bytes, bounds };
  };
}

const NOTHING = new Uint8Array(0);
const NOWHERE = { shared: -1, own: -1 };

import { ByteWriter } from '../byte-writer';
import type { Section } from '../section';
import { rowWriter } from './row-text';
import type { Table } from './table';

/** Rows a block. Measured: smaller blocks cost more puts at the import, larger ones more bytes a look-up. */
export const BLOCK_ROWS = 128;

/** The rows in the order of the store, as blocks of lines. */
export function* rowBlocks(table: Table, order: Uint32Array): Generator<Section> {
  const write = rowWriter(table);
  const writer = new ByteWriter(1 << 15);
  for (let from = 0; from < order.length; from += BLOCK_ROWS) {
    for (const row of order.subarray(from, from + BLOCK_ROWS)) write(row, writer);
    yield { name: 'rows', number: from / BLOCK_ROWS, bytes: writer.take() };
  }
}

import { ByteWriter } from '../byte-writer';
import { DOMAINS_SECTION, SHARED_SECTION } from '../row-code';
import type { Section } from '../section';
import { codeDomains } from './domain-codes';
import { rowWriter } from './row-text';
import { codeShared } from './shared-codes';
import type { GrowingTable } from './table';

/**
 * Rows a block: about 11 kB. Smaller blocks cost more puts at the import, larger ones more bytes for a row that is read
 * alone.
 */
export const BLOCK_ROWS = 128;

/** The rows in the order of the store as blocks, and the lists of what their codes stand for. */
export interface RowSections {
  readonly domains: number;
  /** These make the content. */
  readonly lists: readonly Section[];
  blocks(): Generator<Section>;
}

export function rowSections(table: GrowingTable, order: Uint32Array): RowSections {
  const shared = codeShared(table);
  const domains = codeDomains(table.addresses.domains);
  return {
    domains: domains.texts.length,
    lists: [listOf(SHARED_SECTION, shared.texts), listOf(DOMAINS_SECTION, domains.texts)],
    *blocks() {
      const write = rowWriter(table, table.addresses, shared, domains.codes);
      const writer = new ByteWriter(1 << 15);
      for (let from = 0; from < order.length; from += BLOCK_ROWS) {
        for (const row of order.subarray(from, from + BLOCK_ROWS)) write(row, writer);
        yield { name: 'rows', number: from / BLOCK_ROWS, bytes: writer.take() };
      }
    },
  };
}

/** Each line ends with a line feed, so that a list of one empty text is told from an empty list. */
function listOf(name: string, texts: readonly string[]): Section {
  const bytes = new TextEncoder().encode(texts.map((text) => `${text}\n`).join(''));
  return { name, number: 0, bytes };
}

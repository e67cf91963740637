import type { RowBytes } from '../../row-bytes';
import { DigestList } from '../digest-list';
import { encodeHead, FORMAT, HEAD, type Head } from '../head';
import type { Section, SectionSink } from '../section';
import { fieldIndexes } from './field-index';
import { bucketBits, hashIndex } from './hash-index';
import type { Breathe } from './rank-values';
import { BLOCK_ROWS, rowSections } from './row-blocks';
import { sortRows } from './sort-rows';
import { GrowingTable } from './table';
import { ONLY_IN_TRAITS, traitColumns } from './trait-columns';

/** Turns rows into the sections of a generation. */
export interface Builder {
  /** Rows taken so far, without doubles. */
  readonly rowCount: number;
  /** Takes a copy of a row, unless an equal one is there. Control characters and `|` in a field become spaces. */
  add(row: RowBytes): void;
  /**
   * Sorts, indexes, and hands all sections to the sink, the head last. The builder is used up.
   * @param onSorted called when sorting ends and writing begins
   */
  finish(sink: SectionSink, facts: { readonly asOf: string | null }, onSorted?: () => void): Promise<Head>;
}

/** @param breathe called between pieces of work of a few ms */
export function createBuilder(breathe: Breathe = async () => undefined): Builder {
  const table = new GrowingTable();
  return {
    get rowCount() {
      return table.rowCount;
    },
    add: (row) => table.add(row),
    async finish(sink, { asOf }, onSorted) {
      table.freeze();
      const order = await sortRows(table, breathe);
      onSorted?.();
      const digests = new DigestList();
      const { domains, lists, blocks } = rowSections(table, order);
      for (const section of chain(lists, blocks())) {
        await digests.add(section.bytes);
        await sink.put(section);
      }
      const hashBits = { address: 0, rpps: 0 };
      for (const name of ['address', 'rpps'] as const) {
        const values = table.values(name);
        hashBits[name] = bucketBits(values.size);
        for (const section of hashIndex(name, values, table.column(name), order, hashBits[name])) {
          await sink.put(section);
        }
        // The two largest fields: the word indexes need the room.
        table.release([name]);
        await breathe();
      }
      await sink.put(traitColumns(table, order));
      table.release(ONLY_IN_TRAITS);
      for await (const section of fieldIndexes(table, order, breathe)) await sink.put(section);
      const contentId = hexOf(await digests.value());
      const head: Head = {
        format: FORMAT,
        rows: order.length,
        domains,
        asOf,
        contentId,
        blockRows: BLOCK_ROWS,
        hashBits,
      };
      await sink.put({ name: HEAD, number: 0, bytes: encodeHead(head) });
      return head;
    },
  };
}

function* chain(lists: Iterable<Section>, blocks: Iterable<Section>): Generator<Section> {
  yield* lists;
  yield* blocks;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

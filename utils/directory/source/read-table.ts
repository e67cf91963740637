import { ImportError } from '../import-error';
import { MAILBOX_FIELDS } from '../mailbox';
import type { OnRow, RowBytes } from '../row-bytes';
import type { RejectedRow } from '../state';
import { joinBytes } from './byte-source';
import { CORSICA, fillRow } from './fill-row';
import { findColumns } from './find-columns';
import { type Cells, makeCells, readCells } from './row-reader';

export interface TableSummary {
  /** Good rows, as many as `onRow` was called. */
  readonly rows: number;
  readonly rejected: number;
  readonly firstRejected: RejectedRow[];
}

export interface ReadTableOptions {
  readonly signal?: AbortSignal | undefined;
  /** After each chunk: unpacked bytes and good rows so far. */
  readonly onProgress?: ((bytes: number, rows: number) => void) | undefined;
  /** A table of more good rows than this is `foreign`. */
  readonly mostRows?: number;
}

const TOLD_AT_MOST = 20;
const BAD_ROWS_BELIEVED = 100;
const BAD_SHARE_BELIEVED = 0.05;
/** No line is that long: this is no table. */
const LONGEST_LINE = 1 << 16;
/** The real extraction has about 536,000; a file made to fill the memory has more. */
const MOST_ROWS = 4_000_000;
const LINE_FEED = 0x0a;

/**
 * Reads an extraction of MSSanté mailboxes, or a table whose header is `MAILBOX_FIELDS`: UTF-8, `|` between cells, one
 * row a line (LF or CRLF). Rows that cannot be used are counted and left out. The town loses the postcode before it,
 * the department is told by the postcode, an identifier that is no RPPS is dropped. Spaces around cells go.
 *
 * A file that was cut within a row is noticed; one cut exactly between two rows only by what wraps it.
 * @throws {ImportError} `foreign`, `cut`, `too-many-bad-rows`, `cancelled`, or what `chunks` throws
 */
export async function readTable(
  chunks: AsyncIterable<Uint8Array>,
  onRow: OnRow,
  { signal, onProgress, mostRows = MOST_ROWS }: ReadTableOptions = {},
): Promise<TableSummary> {
  const lines = new TableLines(onRow);
  let bytes = 0;
  for await (const chunk of chunks) {
    if (signal?.aborted) throw new ImportError('cancelled');
    lines.add(chunk);
    if (lines.rows > mostRows) throw new ImportError('foreign');
    bytes += chunk.length;
    onProgress?.(bytes, lines.rows);
  }
  if (signal?.aborted) throw new ImportError('cancelled');
  return lines.end();
}

/** The rows of a table that comes in pieces. */
class TableLines {
  rows = 0;
  readonly #onRow: OnRow;
  /** Null until the header was read. */
  #cells: Cells | null = null;
  /** `CORSICA`, then the start of a row whose end has not come yet. */
  #buffer: Uint8Array = new Uint8Array(1 << 17);
  #row: RowBytes = { bytes: this.#buffer, bounds: new Uint32Array(2 * MAILBOX_FIELDS.length) };
  #length = CORSICA.length;
  #line = 0;
  #rejected = 0;
  readonly #firstRejected: RejectedRow[] = [];

  constructor(onRow: OnRow) {
    this.#onRow = onRow;
    this.#buffer.set(CORSICA);
  }

  add(chunk: Uint8Array): void {
    this.#append(chunk);
    // Small pieces of a long line are not read again and again.
    if (!chunk.includes(LINE_FEED)) {
      this.#keepFrom(CORSICA.length);
    } else if (this.#cells === null) {
      const { cells, end } = this.#readHeader();
      this.#cells = cells;
      this.#keepFrom(this.#readRows(cells, end));
    } else {
      this.#keepFrom(this.#readRows(this.#cells, CORSICA.length));
    }
  }

  /** @throws {ImportError} */
  end(): TableSummary {
    if (this.#cells === null) throw new ImportError(this.#length > CORSICA.length ? 'foreign' : 'cut');
    if (this.#length > CORSICA.length) this.#readLastRow(this.#cells);
    if (this.#rejected > BAD_ROWS_BELIEVED && this.#rejected > BAD_SHARE_BELIEVED * (this.#line - 1)) {
      throw new ImportError('too-many-bad-rows');
    }
    if (this.rows === 0) throw new ImportError(this.#rejected > 0 ? 'too-many-bad-rows' : 'cut');
    return { rows: this.rows, rejected: this.#rejected, firstRejected: this.#firstRejected };
  }

  #append(chunk: Uint8Array): void {
    const length = this.#length + chunk.length;
    if (length > this.#buffer.length) {
      this.#buffer = joinBytes(this.#buffer.subarray(0, this.#length), new Uint8Array(2 * chunk.length));
      this.#row = { bytes: this.#buffer, bounds: this.#row.bounds };
    }
    this.#buffer.set(chunk, this.#length);
    this.#length = length;
  }

  #keepFrom(start: number): void {
    if (this.#length - start > LONGEST_LINE) throw new ImportError('foreign');
    this.#buffer.copyWithin(CORSICA.length, start, this.#length);
    this.#length -= start - CORSICA.length;
  }

  #readHeader(): { cells: Cells; end: number } {
    const end = this.#buffer.indexOf(LINE_FEED, CORSICA.length);
    // A byte order mark is dropped by the decoder.
    const header = new TextDecoder().decode(this.#buffer.subarray(CORSICA.length, end));
    this.#line = 1;
    return { cells: makeCells(findColumns(header.trimEnd())), end: end + 1 };
  }

  /** Takes the whole rows. Returns where the rest starts. */
  #readRows(cells: Cells, from: number): number {
    let start = from;
    while (start < this.#length) {
      const next = readCells(this.#buffer, start, this.#length, cells);
      if (next < 0) break;
      this.#takeRow(cells);
      start = next;
    }
    return start;
  }

  /** The last line may lack its end, not its last columns. */
  #readLastRow(cells: Cells): void {
    readCells(this.#buffer, CORSICA.length, this.#length, cells);
    if (cells.count < cells.columns.count) throw new ImportError('cut');
    this.#takeRow(cells);
  }

  #takeRow(cells: Cells): void {
    this.#line++;
    if (cells.count === 1 && cells.bounds[0] === cells.bounds[1]) return;
    const reason = fillRow(cells, this.#row);
    if (reason === null) {
      this.rows++;
      this.#onRow(this.#row);
      return;
    }
    this.#rejected++;
    if (this.#firstRejected.length < TOLD_AT_MOST) this.#firstRejected.push({ line: this.#line, reason });
  }
}

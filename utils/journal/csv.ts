/** Tells Excel that the file is UTF-8. */
const BOM = '\ufeff';

/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

export type Cell = string | number;

/**
 * A table for French spreadsheets: semicolons, CRLF, a byte order mark. A text that begins like a formula gets an
 * apostrophe before it, so that opening the file runs nothing.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return BOM + rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

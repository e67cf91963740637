import type { FileReading } from '../file-reading';
import { parseXml } from '../xml/parse-xml';

/** Formats of dates that need no definition (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 17) || id === 22;

/** Which cell styles show a number as a date. */
export async function readDateStyles(
  source: AsyncIterable<Uint8Array>,
  spend: FileReading['spend'],
): Promise<ReadonlySet<number>> {
  const dateFormats = new Set<number>();
  const dateStyles = new Set<number>();
  let inCells = false;
  let style = 0;
  const handler = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (name === 'numFmt' && isDateCode(attributes['formatCode'] ?? '')) {
        dateFormats.add(Number(attributes['numFmtId']));
      }
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const format = Number(attributes['numFmtId']);
      if (isBuiltInDate(format) || dateFormats.has(format)) dateStyles.add(style);
      style += 1;
    },
    text: () => undefined,
    close(name: string) {
      if (name === 'cellXfs') inCells = false;
    },
  };
  await parseXml(source, handler, spend);
  return dateStyles;
}

/** A day and a month or a year are in it, outside of quoted words and of colours in brackets. */
function isDateCode(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return /d/.test(bare) || /m.*y|y.*m/.test(bare);
}

/** Days since the last one of 1899, with the day that 1900 did not have. */
const FIRST_OF_MARCH_1900 = 61;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const LAST_DAY = 2_958_465;

/** A number of a table as a French reader sees it: `8,2`; as a date `05/03/1961`. */
export function showNumber(raw: string, isDate: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (isDate && value >= FIRST_OF_MARCH_1900 && value <= LAST_DAY) {
    const date = new Date(EPOCH + Math.floor(value) * DAY);
    const [year, month, day] = date.toISOString().slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  }
  // Tables keep 8.2 as 8.1999999999999993.
  return String(Number(value.toPrecision(15))).replace('.', ',');
}

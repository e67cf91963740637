import type { FileReading, ReadFormat } from '../file-reading';
import { openOffice } from '../office/office-archive';
import { readDateStyles, showNumber } from '../office/sheet-styles';
import { UnreadError } from '../unread-error';
import { parseXml } from '../xml/parse-xml';
import { readXmlText, type XmlTextRules } from '../xml/read-xml-text';
import { PROPERTIES } from './docx';

/** What stands around the cells: comments, drawings, charts, headers and footers of the printed page. */
const AROUND: XmlTextRules = {
  text: new Set(['t', 'text', 'v']),
  lines: new Set(['text', 'p', 'threadedComment', 'comment', 'pt']),
};

/** In characters. A thousand cells may point to the same long text. */
const WIDEST_ROW = 100_000;

/** A table of Excel, one line a row: names of sheets, cells, comments, drawings, headers and footers. */
export const readXlsx: ReadFormat = async (file, reading) => {
  const archive = openOffice(file.bytes, reading);
  const [workbook] = archive.parts(/^xl\/workbook\.xml$/);
  if (workbook === undefined) throw new UnreadError('damaged');
  await archive.each(/^docProps\/core\.xml$/, (source) => readXmlText(source, PROPERTIES, reading));
  await readSheetNames(archive.stream(workbook), reading);
  const shared: string[] = [];
  await archive.each(/^xl\/sharedStrings\.xml$/, (source) => readSharedStrings(source, shared, reading));
  let dates: ReadonlySet<number> = new Set();
  await archive.each(/^xl\/styles\.xml$/, async (source) => {
    dates = await readDateStyles(source, reading.spend);
  });
  await archive.each(/^xl\/worksheets\/[^/]+\.xml$/, (source) => readSheet(source, shared, dates, reading));
  await archive.each(
    /^xl\/(?:comments[^/]*|(?:comments|threadedComments|drawings|charts)\/[^/]+)\.xml$/,
    (source) => readXmlText(source, AROUND, reading),
  );
  await archive.readEmbedded(/^xl\/embeddings\/[^/]+$/);
};

function readSheetNames(source: AsyncIterable<Uint8Array>, { add, spend }: FileReading): Promise<void> {
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'sheet' && attributes['name']) add(attributes['name']);
  };
  return parseXml(source, { open, text: () => undefined, close: () => undefined }, spend);
}

/** Words that cells point to. Readings of Asian words (`rPh`) are left out. */
function readSharedStrings(
  source: AsyncIterable<Uint8Array>,
  shared: string[],
  { spend }: FileReading,
): Promise<void> {
  let string = '';
  let isText = false;
  let isReading = false;
  return parseXml(
    source,
    {
      open(name) {
        if (name === 'si') string = '';
        if (name === 'rPh') isReading = true;
        isText = name === 't' && !isReading;
      },
      text(text) {
        if (isText) string += text;
      },
      close(name) {
        if (name === 'si') shared.push(string);
        if (name === 'rPh') isReading = false;
        isText = false;
      },
    },
    spend,
  );
}

function readSheet(
  source: AsyncIterable<Uint8Array>,
  shared: readonly string[],
  dates: ReadonlySet<number>,
  { add, spend }: FileReading,
): Promise<void> {
  let row: string[] = [];
  let width = 0;
  let type = '';
  let isDate = false;
  let value = '';
  let open = '';
  return parseXml(
    source,
    {
      open(name, attributes) {
        open = name;
        if (name !== 'c') return;
        type = attributes['t'] ?? 'n';
        isDate = dates.has(Number(attributes['s'] ?? 0));
        value = '';
      },
      text(text) {
        if (open === 'v' || open === 't') value += text;
        else if (/^(?:odd|even|first)(?:Header|Footer)$/.test(open)) add(withoutCodes(text));
      },
      close(name) {
        open = '';
        if (name === 'c' && value !== '') take(showCell(value));
        if (name === 'row') endRow();
      },
    },
    spend,
  );

  function take(cell: string): void {
    row.push(cell);
    width += cell.length;
    if (width > WIDEST_ROW) endRow();
  }

  function endRow(): void {
    if (row.length > 0) add(row.join('\t'));
    row = [];
    width = 0;
  }

  function showCell(raw: string): string {
    if (type === 's') return shared[Number(raw)] ?? '';
    return type === 'n' ? showNumber(raw, isDate) : raw;
  }
}

/** `&C&"Arial,Bold"Liste` is « Liste » in the middle (ECMA-376 part 1, 18.3.1.46). */
function withoutCodes(text: string): string {
  return text.replaceAll(/&(?:"[^"]*"|\d+|K[0-9A-F]{6}|[A-Z])/g, ' ');
}

import type { ReadFormat } from '../file-reading';
import { createTextWatch, openOffice } from '../office/office-archive';
import { UnreadError } from '../unread-error';
import { readXmlText, type XmlTextRules } from '../xml/read-xml-text';
import { join } from '../zip/unfold';

/** OpenDocument 1.3 part 3. The cells of one row stand in one line. */
const RULES: XmlTextRules = {
  text: new Set(['p', 'h', 'chart:title', 'title', 'subject', 'description', 'keyword']),
  lines: new Set(['h', 'title', 'subject', 'description', 'keyword', 'table-row', 'annotation']),
  signs: { s: ' ', tab: '\t', 'line-break': '\n' },
  skip: new Set(['tracked-changes-info', 'change-info', 'automatic-styles', 'font-face-decls']),
};

const TEXT: XmlTextRules = { ...RULES, lines: new Set([...RULES.lines, 'p']) };
const TABLE: XmlTextRules = { ...RULES, signs: { ...RULES.signs, 'table-cell': '\t' } };

/** A text, table or presentation of LibreOffice: properties, body, headers and footers, comments. */
export const readOpenDocument: ReadFormat = async (file, reading) => {
  const watch = createTextWatch(reading);
  const archive = openOffice(file.bytes, watch);
  const [manifest] = archive.parts(/^META-INF\/manifest\.xml$/);
  if (manifest !== undefined) {
    const text = new TextDecoder().decode(await join(archive.stream(manifest)));
    if (text.includes('encryption-data')) throw new UnreadError('protected');
  }
  if (archive.parts(/^content\.xml$/).length === 0) throw new UnreadError('damaged');
  const [type] = archive.parts(/^mimetype$/);
  const isTable =
    type !== undefined && new TextDecoder().decode(await join(archive.stream(type))).includes('spreadsheet');
  await archive.each(/^meta\.xml$/, (source) => readXmlText(source, RULES, reading));
  await archive.each(/^(?:.*\/)?(?:content|styles)\.xml$/, (source) =>
    readXmlText(source, isTable ? TABLE : TEXT, watch),
  );
  if (!watch.hasText() && archive.parts(/^Pictures\//).length > 0) throw new UnreadError('no-text');
};

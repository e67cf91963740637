import type { ReadFormat } from '../file-reading';
import { createTextWatch, openOffice } from '../office/office-archive';
import { UnreadError } from '../unread-error';
import { readXmlText, type XmlTextRules } from '../xml/read-xml-text';

/** ECMA-376 part 1, 17. `Fallback` says again what `Choice` says; struck-out text is still in the file. */
const RULES: XmlTextRules = {
  text: new Set(['t', 'delText']),
  lines: new Set(['p', 'tr']),
  signs: { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' },
  skip: new Set(['Fallback']),
};

/** Title, subject, keywords, description. */
export const PROPERTIES: XmlTextRules = {
  text: new Set(['title', 'subject', 'keywords', 'description', 'category']),
  lines: new Set(['title', 'subject', 'keywords', 'description', 'category']),
};

/** A document of Word: body, headers, footers, notes, comments, charts and drawings, and what is embedded. */
export const readDocx: ReadFormat = async (file, reading) => {
  const watch = createTextWatch(reading);
  const archive = openOffice(file.bytes, watch);
  if (archive.parts(/^word\/document\d*\.xml$/).length === 0) throw new UnreadError('damaged');
  await archive.each(/^docProps\/core\.xml$/, (source) => readXmlText(source, PROPERTIES, reading));
  await archive.each(
    /^word\/(?:(?:document|header|footer|comments|footnotes|endnotes)\d*|(?:charts|diagrams)\/[^/]+)\.xml$/,
    (source) => readXmlText(source, RULES, watch),
  );
  await archive.readEmbedded(/^word\/embeddings\/[^/]+$/);
  if (!watch.hasText() && archive.parts(/^word\/media\//).length > 0) throw new UnreadError('no-text');
};

import type { ReadFormat } from '../file-reading';
import { createTextWatch, openOffice } from '../office/office-archive';
import { UnreadError } from '../unread-error';
import { readXmlText, type XmlTextRules } from '../xml/read-xml-text';
import { PROPERTIES } from './docx';

/** ECMA-376 part 1, 19 and 21. `text` is that of old comments, `v` a chart's value or word. */
const RULES: XmlTextRules = {
  text: new Set(['t', 'text', 'v']),
  lines: new Set(['p', 'text', 'pt']),
  signs: { br: '\n', tab: '\t' },
  skip: new Set(['Fallback']),
};

/** A presentation of PowerPoint: slides, notes, comments, charts and drawings, and what is embedded. */
export const readPptx: ReadFormat = async (file, reading) => {
  const watch = createTextWatch(reading);
  const archive = openOffice(file.bytes, watch);
  if (archive.parts(/^ppt\/presentation\.xml$/).length === 0) throw new UnreadError('damaged');
  await archive.each(/^docProps\/core\.xml$/, (source) => readXmlText(source, PROPERTIES, reading));
  await archive.each(/^ppt\/(?:slides|notesSlides|comments|charts|diagrams)\/[^/]+\.xml$/, (source) =>
    readXmlText(source, RULES, watch),
  );
  await archive.readEmbedded(/^ppt\/embeddings\/[^/]+$/);
  if (!watch.hasText() && archive.parts(/^ppt\/media\//).length > 0) throw new UnreadError('no-text');
};

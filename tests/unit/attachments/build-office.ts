import { strToU8, zipSync } from 'fflate';

/** A zip archive of these files; text is written as UTF-8. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A letter of Word with this body; other parts by their names. */
export function docx(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return zip({
    '[Content_Types].xml': `${XML}<Types/>`,
    'word/document.xml': `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** A further part of a letter, such as its header. */
export function wordPart(element: string, body: string): string {
  return `${XML}<w:${element} ${W}>${body}</w:${element}>`;
}

/** A table of Excel with one sheet of these rows, which are XML of cells. */
export function xlsx(
  rows: readonly string[],
  shared: readonly string[] = [],
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  return zip({
    '[Content_Types].xml': `${XML}<Types/>`,
    'xl/workbook.xml': `${XML}<workbook><sheets><sheet name="Plombémies" sheetId="1"/></sheets></workbook>`,
    'xl/sharedStrings.xml': `${XML}<sst>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet><sheetData>${rows
      .map((row) => `<row>${row}</row>`)
      .join('')}</sheetData></worksheet>`,
    ...parts,
  });
}

/** A presentation whose slides hold one line each. */
export function pptx(slides: readonly string[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = slides.map((text, index) => [
    `ppt/slides/slide${index + 1}.xml`,
    `${XML}<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`,
  ]);
  return zip({ 'ppt/presentation.xml': `${XML}<p/>`, ...Object.fromEntries(files), ...parts });
}

/** A document of LibreOffice. */
export function openDocument(
  kind: 'text' | 'spreadsheet' | 'presentation',
  body: string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  return zip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `${XML}<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body>${body}</office:body></office:document-content>`,
    ...parts,
  });
}

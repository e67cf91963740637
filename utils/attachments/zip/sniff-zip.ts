import { listZip } from './list-zip';

/** Which document, if any, a zip archive is, by the names of its parts; a broken archive is an archive. */
export function sniffZip(bytes: Uint8Array): 'docx' | 'xlsx' | 'pptx' | 'open-document' | 'zip' {
  let names: Set<string>;
  try {
    names = new Set(listZip(bytes).map(({ name }) => name));
  } catch {
    return 'zip';
  }
  if (names.has('word/document.xml') || names.has('word/document2.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  return names.has('mimetype') && names.has('content.xml') ? 'open-document' : 'zip';
}

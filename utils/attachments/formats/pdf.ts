import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { FileReading, ReadFormat } from '../file-reading';
import { UnreadError } from '../unread-error';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

/** What a page is counted as, so that others may run every few pages, in bytes. */
const PAGE_COST = 64 * 1024;

/**
 * pdf.js within this very worker: no page, no network, no worker of its own, no WebAssembly. Pictures are passed over
 * (`maxImageSize`), since only text is wanted.
 */
const OPTIONS = {
  verbosity: 0,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  useWasm: false,
  disableAutoFetch: true,
  maxImageSize: 0,
} as const;

/** A PDF: title, text of its pages, fields, comments, and files in it. Pages that only show something are listed. */
export const readPdf: ReadFormat = async ({ bytes }, reading) => {
  // pdf.js takes the buffer away.
  const pdf = await getDocumentProxy(bytes.slice(), OPTIONS).catch((cause) => {
    const isProtected = cause instanceof Error && cause.name === 'PasswordException';
    throw new UnreadError(isProtected ? 'protected' : 'damaged', { cause });
  });
  try {
    await readDocument(pdf, reading);
  } finally {
    await pdf.loadingTask.destroy();
  }
};

async function readDocument(pdf: Pdf, reading: FileReading): Promise<void> {
  const isForm = await addProperties(pdf, reading);
  const silent: PdfPage[] = [];
  let failed = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      if (!(await addPage(page, reading))) silent.push(page);
      page.cleanup();
    } catch (fault) {
      if (fault instanceof UnreadError) throw fault;
      failed += 1;
    }
    reading.progress(number / pdf.numPages);
    await reading.spend(PAGE_COST);
  }
  await readFilesWithin(pdf, reading);
  if (failed > 0) throw new UnreadError('damaged');
  // A form of the XFA kind shows its real pages in Adobe's programs only.
  if (isForm) throw new UnreadError('unknown-format');
  if (silent.length === pdf.numPages || (await showsSomething(silent, reading))) {
    throw new UnreadError('no-text');
  }
}

/** @returns whether the document is a form that only Adobe's programs show */
async function addProperties(pdf: Pdf, { add }: FileReading): Promise<boolean> {
  const { info } = await pdf.getMetadata();
  const known: Readonly<Record<string, unknown>> = { ...info };
  for (const key of ['Title', 'Subject', 'Keywords']) {
    const value = known[key];
    if (typeof value === 'string' && /\S/.test(value)) add(value);
  }
  return known['IsXFAPresent'] === true && known['IsAcroFormPresent'] !== true;
}

/** @returns whether there was text on it */
async function addPage(page: PdfPage, { add }: FileReading): Promise<boolean> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const notes = (await page.getAnnotations()).flatMap(textsOfAnnotation);
  const blocks = [text, ...notes].filter((block) => /\S/.test(block));
  for (const block of blocks) add(block);
  return blocks.length > 0;
}

/** What is filled into a field, or noted beside the text. */
function textsOfAnnotation(annotation: unknown): string[] {
  const { fieldValue, contentsObj }: { fieldValue?: unknown; contentsObj?: unknown } = Object(annotation);
  const { str }: { str?: unknown } = Object(contentsObj);
  return [fieldValue, str]
    .flat()
    .filter((text): text is string => typeof text === 'string' && text !== 'Off');
}

/** Whether one of these pages without text has anything else on it: a scan, or letters drawn as lines. */
async function showsSomething(pages: readonly PdfPage[], { spend }: FileReading): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const blank = new Set<number>([OPS.save, OPS.restore, OPS.dependency]);
  for (const page of pages) {
    const { fnArray } = await page.getOperatorList();
    if (fnArray.some((operation) => !blank.has(operation))) return true;
    await spend(PAGE_COST);
  }
  return false;
}

async function readFilesWithin(pdf: Pdf, reading: FileReading): Promise<void> {
  for (const [id, { filename }] of (await pdf.getAttachments()) ?? []) {
    const bytes: unknown = await pdf.getAttachmentContent(id).catch(() => null);
    if (bytes instanceof Uint8Array) await reading.readInner({ name: filename, bytes });
    else reading.miss(filename, 'damaged');
  }
}

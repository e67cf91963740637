import { encodingByMark, startsWith } from './decode-text';
import type { NamedFile } from './file-reading';
import { isHprim } from './formats/hprim';
import { sniffZip } from './zip/sniff-zip';

export type Format =
  | 'text'
  | 'html'
  | 'xml'
  | 'rtf'
  | 'mail'
  | 'pdf'
  | 'zip'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'open-document'
  | 'gzip'
  | 'ole'
  | 'dicom'
  | 'hl7'
  | 'hprim'
  | 'image'
  | 'sealed';

/** First bytes that only one format has. */
const MAGIC: readonly (readonly [Format, readonly number[], number?])[] = [
  ['dicom', bytesOf('DICM'), 128],
  ['pdf', bytesOf('%PDF-')],
  ['rtf', bytesOf('{\\rtf')],
  ['gzip', [0x1f, 0x8b, 8]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image', bytesOf('GIF8')],
  ['image', bytesOf('WEBP'), 8],
  ['image', [0x49, 0x49, 0x2a, 0]],
  ['image', [0x4d, 0x4d, 0, 0x2a]],
  ['image', bytesOf('ftyphei'), 4],
  ['image', bytesOf('ftyphev'), 4],
  ['image', bytesOf('ftypmif1'), 4],
  ['image', bytesOf('ftypmsf1'), 4],
  ['image', bytesOf('ftypavif'), 4],
];
const ZIP = bytesOf('PK');

/** How far into a file some programs put the start of a PDF, in bytes. */
const LATEST_PDF = 1_024;
const SIZE_OF_START = 8 * 1024;
const SIZE_OF_END = 2 * 1024;

/** Headers that a mail begins with. */
const MAIL =
  /^(?:From [^\n]+\n)?(?:(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|From|To|Subject|Date|DKIM-Signature|ARC-[\w-]+|X-[\w-]+|Content-Type|Reply-To|Thread-[\w-]+|References|In-Reply-To|Authentication-Results):)/i;

/** What a file is, by its first bytes; by its name only where texts look alike. Null: no format that is read. */
export function sniff({ name, bytes }: NamedFile): Format | null {
  for (const [format, magic, at] of MAGIC) if (startsWith(bytes, magic, at)) return format;
  if (startsWith(bytes, ZIP)) return sniffZip(bytes);
  if (startsWith(bytes, bytesOf('BM')) && isBitmap(bytes)) return 'image';
  const start = asText(bytes.subarray(0, SIZE_OF_START));
  if (start.slice(0, LATEST_PDF).includes('%PDF-')) return 'pdf';
  if (/\.(?:p7m|pgp|gpg)$/i.test(name) || start.startsWith('-----BEGIN PGP MESSAGE')) return 'sealed';
  if (!isText(start)) return null;
  return sniffText(name, start, asText(bytes.subarray(-SIZE_OF_END)));
}

function sniffText(name: string, start: string, end: string): Format {
  const body = start.replace(/^[\ufeff\s\v]+/, '');
  if (/^(?:[FB]HS\||MSH\|)/.test(body)) return 'hl7';
  if (isHprim(body, end)) return 'hprim';
  if (/^<!doctype html|^<html|^(?:<\?xml[^>]*>\s*)?(?:<![^>]*>\s*)*<html/i.test(body)) return 'html';
  if (body.startsWith('<?xml') || /^<(?:\w+:)?ClinicalDocument/.test(body)) return 'xml';
  if (/\.x?html?$/i.test(name)) return 'html';
  if (
    /\.eml$/i.test(name) ||
    (MAIL.test(body) && /^(?:MIME-Version|Content-Type|Message-ID|Received):/im.test(body))
  ) {
    return 'mail';
  }
  return /\.xml$/i.test(name) && body.startsWith('<') ? 'xml' : 'text';
}

/** One letter a byte is enough to look at; UTF-16 is decoded. */
function asText(bytes: Uint8Array): string {
  return new TextDecoder(encodingByMark(bytes) ?? 'windows-1252').decode(bytes);
}

/** Text has no zeros and next to no control characters. */
function isText(start: string): boolean {
  if (start.includes('\0')) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
  const controls = start.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return controls <= start.length / 100;
}

/** « BM » may begin a word: the size that the header states must be that of the file. */
function isBitmap(bytes: Uint8Array): boolean {
  const stated = (bytes[2] ?? 0) | ((bytes[3] ?? 0) << 8) | ((bytes[4] ?? 0) << 16) | ((bytes[5] ?? 0) << 24);
  return stated === bytes.length;
}

function bytesOf(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

import { Unzlib } from 'fflate';
import { decodeText, startsWith } from '../decode-text';
import { textsOfTiff } from './tiff-texts';

/** Keywords of PNG that describe the picture (PNG 3, 11.3.3); others name programs, licences and dates. */
const SPOKEN = /^(?:Title|Description|Comment|Subject|Disclaimer|Warning)$/i;
const LONGEST_TEXT = 100_000;

/** Descriptions in a PNG: its text chunks, plain or folded, and Exif. */
export function textsOfPng(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const size = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (type === 'eXIf') texts.push(...textsOfTiff(data));
    if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') texts.push(textOfChunk(type, data));
    at += 12 + size;
  }
  return texts;
}

/** Keyword, 0, then: text; or method and folded text; or flag, method, language, 0, translation, 0, text. */
function textOfChunk(type: string, data: Uint8Array): string {
  const end = data.indexOf(0);
  if (end === -1 || !SPOKEN.test(String.fromCharCode(...data.subarray(0, Math.min(end, 79))))) return '';
  const rest = data.subarray(end + 1);
  if (type === 'tEXt') return decodeText(rest);
  if (type === 'zTXt') return decodeText(unfoldStart(rest.subarray(1)));
  const text = rest.subarray(rest.indexOf(0, rest.indexOf(0, 2) + 1) + 1);
  return decodeText(rest[0] === 1 ? unfoldStart(text) : text);
}

/** As far as it is worth reading. */
function unfoldStart(folded: Uint8Array): Uint8Array {
  let start = new Uint8Array();
  const unfolder = new Unzlib((piece) => {
    if (start.length === 0) start = piece.slice(0, LONGEST_TEXT);
  });
  unfolder.push(folded.subarray(0, LONGEST_TEXT), true);
  return start;
}

const RIFF = [0x52, 0x49, 0x46, 0x46];
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];

/** Exif descriptions in a WebP. */
export function textsOfWebp(bytes: Uint8Array): string[] {
  if (!startsWith(bytes, RIFF)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (String.fromCharCode(...bytes.subarray(at, at + 4)) === 'EXIF') {
      return textsOfTiff(startsWith(data, EXIF) ? data.subarray(EXIF.length) : data);
    }
    at += 8 + size + (size % 2);
  }
  return [];
}

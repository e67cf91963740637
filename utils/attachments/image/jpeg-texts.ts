import { decodeText, startsWith } from '../decode-text';
import { textsOfTiff } from './tiff-texts';

const APP1 = 0xe1;
const APP13 = 0xed;
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
/** Title, keywords, headline, caption (IPTC IIM 4.2, record 2). */
const IPTC_SPOKEN = new Set([5, 25, 105, 120]);

/** Comments, Exif and IPTC descriptions in a JPEG. */
export function textsOfJpeg(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    const size = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (marker === START_OF_SCAN || size < 2) break;
    const data = bytes.subarray(at + 4, at + 2 + size);
    if (marker === COMMENT) texts.push(decodeText(data));
    if (marker === APP1 && startsWith(data, EXIF)) texts.push(...textsOfTiff(data.subarray(EXIF.length)));
    if (marker === APP13) texts.push(...textsOfIptc(data));
    at += 2 + size;
  }
  return texts;
}

function textsOfIptc(data: Uint8Array): string[] {
  const texts: string[] = [];
  for (let at = data.indexOf(0x1c); at !== -1 && at + 5 <= data.length; at = data.indexOf(0x1c, at + 1)) {
    const size = ((data[at + 3] ?? 0) << 8) | (data[at + 4] ?? 0);
    if (data[at + 1] !== 2 || !IPTC_SPOKEN.has(data[at + 2] ?? 0) || at + 5 + size > data.length) continue;
    texts.push(decodeText(data.subarray(at + 5, at + 5 + size)));
  }
  return texts;
}

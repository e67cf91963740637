import { decodeText } from '../decode-text';

/** Tags in which people and programs describe a picture (TIFF 6.0; Exif 3.0, 4.6; Windows' own, in UTF-16). */
const SPOKEN = new Set([0x010d, 0x010e, 0x9286, 0x9c9b, 0x9c9c, 0x9c9e, 0x9c9f]);
const UTF16 = (tag: number): boolean => tag >= 0x9c9b && tag <= 0x9c9f;
const USER_COMMENT = 0x9286;
const EXIF_FOLDER = 0x8769;
const BIG_ENDIAN = 0x4d4d;
const ENTRY_SIZE = 12;
const MOST_ENTRIES = 500;
/** Sizes of the types that hold letters: bytes, text, undefined. */
const LETTER_TYPES = new Set([1, 2, 7]);

/** Descriptions in a TIFF file, or in the Exif data of other pictures, which have the same form. */
export function textsOfTiff(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 8) return [];
  const isLittle = view.getUint16(0) !== BIG_ENDIAN;
  const texts: string[] = [];
  const folders = [view.getUint32(4, isLittle)];
  for (let visited = 0; visited < folders.length && visited < 2; visited++) readFolder(folders[visited] ?? 0);
  return texts;

  function readFolder(at: number): void {
    if (at + 2 > view.byteLength) return;
    const count = Math.min(view.getUint16(at, isLittle), MOST_ENTRIES);
    for (let entry = at + 2; entry < at + 2 + count * ENTRY_SIZE; entry += ENTRY_SIZE) {
      if (entry + ENTRY_SIZE > view.byteLength) return;
      const tag = view.getUint16(entry, isLittle);
      if (tag === EXIF_FOLDER) folders.push(view.getUint32(entry + 8, isLittle));
      if (!SPOKEN.has(tag) || !LETTER_TYPES.has(view.getUint16(entry + 2, isLittle))) continue;
      const size = view.getUint32(entry + 4, isLittle);
      const start = size <= 4 ? entry + 8 : view.getUint32(entry + 8, isLittle);
      if (start + size <= view.byteLength) texts.push(decodeTag(tag, bytes.subarray(start, start + size)));
    }
  }

  /** A comment of the user begins with eight letters that name its encoding. */
  function decodeTag(tag: number, value: Uint8Array): string {
    const isUnicode = tag === USER_COMMENT && value[0] === 'U'.charCodeAt(0);
    const letters = tag === USER_COMMENT ? value.subarray(8) : value;
    const wide = isLittle ? 'utf-16le' : 'utf-16be';
    if (UTF16(tag)) return withoutEnd(new TextDecoder('utf-16le').decode(letters));
    return withoutEnd(isUnicode ? new TextDecoder(wide).decode(letters) : decodeText(letters));
  }
}

function withoutEnd(text: string): string {
  return text.replaceAll('\0', '').trim();
}

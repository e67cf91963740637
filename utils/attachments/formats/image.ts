import { startsWith } from '../decode-text';
import type { ReadFormat } from '../file-reading';
import { textsOfPng, textsOfWebp } from '../image/chunk-texts';
import { textsOfJpeg } from '../image/jpeg-texts';
import { textsOfTiff } from '../image/tiff-texts';
import { readXmp } from '../image/xmp';
import { UnreadError } from '../unread-error';

const READERS: readonly (readonly [readonly number[], (bytes: Uint8Array) => string[]])[] = [
  [[0xff, 0xd8], textsOfJpeg],
  [[0x89, 0x50], textsOfPng],
  [[0x52, 0x49], textsOfWebp],
  [[0x49, 0x49], textsOfTiff],
  [[0x4d, 0x4d], textsOfTiff],
];

/** A picture: what is written beside it in the file. What it shows is not read, and that is said each time. */
export const readImage: ReadFormat = async ({ bytes }, reading) => {
  await reading.spend(bytes.length);
  try {
    for (const [magic, textsOf] of READERS) {
      if (!startsWith(bytes, magic)) continue;
      for (const text of textsOf(bytes)) if (/\S/.test(text)) reading.add(text.trim());
    }
    await readXmp(bytes, reading);
  } catch (fault) {
    if (fault instanceof UnreadError && fault.endsAll) throw fault;
  }
  throw new UnreadError('no-text');
};

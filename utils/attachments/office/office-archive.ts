import type { FileReading } from '../file-reading';
import { UnreadError } from '../unread-error';
import { listZip, type ZipEntry } from '../zip/list-zip';
import { unfold, unfoldWhole } from '../zip/unfold';

/** A document of an office: a zip archive of parts with fixed names. */
export interface OfficeArchive {
  /** Parts whose names match, in the order of the numbers in their names (slide2 before slide10). */
  parts(pattern: RegExp): ZipEntry[];
  stream(part: ZipEntry): AsyncIterable<Uint8Array>;
  /**
   * Does something with each part that matches. A part that is broken does not keep others from being read.
   * @throws {UnreadError} `damaged`, at the end, if one of them was
   */
  each(pattern: RegExp, read: (source: AsyncIterable<Uint8Array>) => Promise<void>): Promise<void>;
  /** Documents within the document, such as the table behind a chart. */
  readEmbedded(pattern: RegExp): Promise<void>;
}

/** @throws {UnreadError} what `listZip` throws; `protected` if the parts are encrypted */
export function openOffice(bytes: Uint8Array, reading: FileReading): OfficeArchive {
  const entries = listZip(bytes);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new UnreadError('protected');
  const byNumber = new Intl.Collator('en', { numeric: true });
  const archive: OfficeArchive = {
    parts: (pattern) =>
      entries.filter(({ name }) => pattern.test(name)).sort((a, b) => byNumber.compare(a.name, b.name)),
    stream: (part) => unfold(part, reading.spend),
    async each(pattern, read) {
      let isDamaged = false;
      for (const part of archive.parts(pattern)) {
        try {
          await read(archive.stream(part));
        } catch (fault) {
          if (fault instanceof UnreadError && fault.endsAll) throw fault;
          isDamaged = true;
        }
      }
      if (isDamaged) throw new UnreadError('damaged');
    },
    async readEmbedded(pattern) {
      for (const part of archive.parts(pattern)) {
        const name = part.name.slice(part.name.lastIndexOf('/') + 1);
        await reading.readInner({ name, bytes: await unfoldWhole(part, reading.spend) });
      }
    },
  };
  return archive;
}

/** Says « no text » of a document that has none, where it has pictures: a scan that was put into a letter. */
export function createTextWatch(reading: FileReading): FileReading & { readonly hasText: () => boolean } {
  let seen = false;
  return {
    ...reading,
    add(block) {
      seen = true;
      reading.add(block);
    },
    hasText: () => seen,
  };
}

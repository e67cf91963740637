import type { ReadFormat } from '../file-reading';
import { UnreadError } from '../unread-error';
import { listZip } from '../zip/list-zip';
import { unfoldWhole } from '../zip/unfold';
import { isXdm } from './xdm';

/** What packers and systems put beside the files of people. */
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)|\.xsl$/i;

/** An archive: the names of its files, and each by its own format. */
export const readZip: ReadFormat = async ({ name, bytes }, reading) => {
  const entries = listZip(bytes).filter((entry) => !CLUTTER.test(entry.name));
  const names = entries.map((entry) => entry.name);
  if (isXdm(name, names)) reading.mark('xdm');
  for (const [index, entry] of entries.entries()) {
    try {
      await reading.readInner({ name: entry.name, bytes: await unfoldWhole(entry, reading.spend) });
    } catch (fault) {
      if (!(fault instanceof UnreadError) || fault.endsAll) throw fault;
      reading.add(entry.name);
      reading.miss(entry.name, fault.why);
    }
    reading.progress((index + 1) / entries.length);
  }
};

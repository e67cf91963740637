import { reasonOf } from '../import-error';
import type { ImportNews } from '../import-messages';
import { dayOfName } from '../source/day-of-name';
import type { DirectoryStore } from '../store/directory-store';
import { importDirectory } from './import-directory';
import { importAlone, type Locks } from './import-lock';

export interface FileImportParts {
  tell(news: ImportNews): void;
  openStore(): Promise<DirectoryStore>;
  readonly locks: Locks;
  readonly now: () => number;
}

/** Imports a file, tells how far it is, and ends with one `done` or `failed`. */
export async function importFile(file: File, signal: AbortSignal, parts: FileImportParts): Promise<void> {
  const { locks, now, tell } = parts;
  try {
    const store = await parts.openStore();
    const directory = await importAlone(locks, () =>
      importDirectory({
        stream: file.stream(),
        bytesTotal: file.size,
        asOf: dayOfName(file.name),
        origin: 'file',
        store,
        now,
        signal,
        onProgress: (progress) => tell({ kind: 'progress', progress }),
      }),
    );
    tell({ kind: 'done', directory });
  } catch (fault) {
    tell({ kind: 'failed', reason: reasonOf(fault) });
  }
}

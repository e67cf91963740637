import type { ImportNews, ImportOrder } from '../../../utils/directory/import-messages';
import type { ImportProgress } from '../../../utils/directory/state';

type ImportEnd = Exclude<ImportNews, { kind: 'progress' }>;

/** An import of a file that runs in a worker of this page. */
export interface FileImport {
  /** Never rejects. */
  readonly end: Promise<ImportEnd>;
  /** Asks the worker to stop; one that does not answer within three seconds is ended. */
  cancel(): void;
}

/** How long a worker may take to tidy up, in ms. */
const LAST_WORDS_MS = 3_000;

/** Only what is used of a Worker, so that tests can stand in for it. */
export interface ImportWorker {
  onmessage: ((event: MessageEvent<ImportNews>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(order: ImportOrder): void;
  terminate(): void;
}

/** Imports a file in a worker of its own: reading half a million rows would freeze the page. */
export function importFile(
  file: File,
  onProgress: (progress: ImportProgress) => void,
  startWorker: () => ImportWorker = () => new Worker('/list-worker.js'),
): FileImport {
  const worker = startWorker();
  let finish: (end: ImportEnd) => void = () => undefined;
  const end = new Promise<ImportEnd>((resolve) => {
    finish = (news) => {
      worker.terminate();
      resolve(news);
    };
  });
  worker.onmessage = ({ data }) => (data.kind === 'progress' ? onProgress(data.progress) : finish(data));
  worker.onerror = () => finish({ kind: 'failed', reason: 'failed' });
  worker.postMessage({ kind: 'import', file });
  return {
    end,
    cancel() {
      worker.postMessage({ kind: 'cancel' });
      setTimeout(() => finish({ kind: 'failed', reason: 'cancelled' }), LAST_WORDS_MS);
    },
  };
}

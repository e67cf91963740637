import { base64ToBytes } from './base64';
import { readFile } from './read-file';
import { LARGEST_FILE, READING_TIME, type ReaderNews, type ReaderOrder } from './reader-messages';

export interface ReaderParts {
  /** Orders come from our own pages and background only: a worker has no other door. */
  listen(onOrder: (order: ReaderOrder) => void): void;
  tell(news: ReaderNews): void;
  /** A signal that is aborted with a `TimeoutError` after so many ms. */
  deadline(ms: number): AbortSignal;
}

/** How much of the whole the arrival of the bytes is; the rest is reading. */
const ARRIVAL = 0.5;

/** Takes one file, reads it, and says once what is in it. */
export function startReader({ listen, tell, deadline }: ReaderParts): void {
  const cancelled = new AbortController();
  let file: { readonly name: string; readonly bytes: Uint8Array } | null = null;
  let arrived = 0;
  let shown = 0;
  let isDone = false;

  const finish = (content: Extract<ReaderNews, { kind: 'done' }>['content']): void => {
    if (isDone) return;
    isDone = true;
    tell({ kind: 'done', content });
  };
  const show = (done: number): void => {
    if (isDone || done < shown + 0.01) return;
    shown = Math.min(done, 1);
    tell({ kind: 'progress', done: shown });
  };

  listen(async (order) => {
    if (isDone) return;
    switch (order.kind) {
      case 'begin':
        if (!Number.isInteger(order.size) || order.size < 0)
          return finish({ state: 'unread', why: 'failed' });
        if (order.size > LARGEST_FILE) return finish({ state: 'unread', why: 'too-large' });
        file = { name: order.name, bytes: new Uint8Array(order.size) };
        return;
      case 'bytes': {
        const bytes = base64ToBytes(order.base64);
        if (file === null || bytes === null || arrived + bytes.length > file.bytes.length) {
          return finish({ state: 'unread', why: 'failed' });
        }
        file.bytes.set(bytes, arrived);
        arrived += bytes.length;
        return show((arrived / file.bytes.length) * ARRIVAL);
      }
      case 'cancel':
        cancelled.abort();
        return finish({ state: 'unread', why: 'cancelled' });
      case 'end': {
        if (file === null || arrived < file.bytes.length) return finish({ state: 'unread', why: 'failed' });
        const signal = AbortSignal.any([cancelled.signal, deadline(READING_TIME)]);
        const onProgress = (done: number): void => show(ARRIVAL + done * (1 - ARRIVAL));
        return finish(await readFile(file, { signal, onProgress }));
      }
    }
  });
}

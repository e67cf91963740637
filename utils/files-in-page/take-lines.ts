import * as z from 'zod/mini';
import { CHUNK_SIZE, LARGEST_FILE, PATIENCE, type ReaderNews } from '../attachments/reader-messages';
import type { LineNews, LineOrder } from './line-messages';

/** How many workers read at once; other lines wait. */
const AT_ONCE = 2;

/** More lines than this at once are no person's doing. */
const MOST_LINES = 60;

/** A file that comes by a line too slowly is let go, in ms: longer than the page itself waits. */
const LONGEST = 40_000;

const orderSchema = z.union([
  z.object({ kind: z.literal('begin'), name: z.string().check(z.maxLength(1_000)), size: z.int() }),
  z.object({ kind: z.literal('bytes'), base64: z.string().check(z.maxLength(2 * CHUNK_SIZE)) }),
  z.object({ kind: z.enum(['end', 'cancel']) }),
]);

/** The end of a line at which the readers are. */
export interface IncomingLine {
  post(news: LineNews): void;
  onOrder(listener: (order: unknown) => void): void;
  onLost(listener: () => void): void;
  close(): void;
}

/** Starts a worker that reads one file. Throws if none can be started. */
export type StartWorker = (
  onNews: (news: ReaderNews) => void,
  onFault: () => void,
) => { post(order: LineOrder): void; end(): void };

export interface Readers {
  /** Reads the one file that comes by this line, in a worker of its own, and ends both; then calls `onEnd`. */
  take(line: IncomingLine, onEnd: () => void): void;
}

/**
 * The readers of one context. Orders are parsed, since they come from worlds that live in foreign pages; bytes beyond
 * the largest file end the line.
 */
export function createReaders(startWorker: StartWorker): Readers {
  const waiting: (() => void)[] = [];
  let lines = 0;
  let running = 0;

  function startNext(): void {
    while (running < AT_ONCE && waiting.length > 0) {
      running += 1;
      waiting.shift()?.();
    }
  }

  function take(line: IncomingLine, onEnd: () => void): void {
    if (lines === MOST_LINES) {
      line.close();
      onEnd();
      return;
    }
    lines += 1;
    let worker: ReturnType<StartWorker> | null = null;
    let begin: LineOrder | null = null;
    let bytes = 0;
    let isOver = false;
    let timer = setTimeout(() => tell({ state: 'unread', why: 'too-slow' }), LONGEST);

    function end(): void {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      const place = waiting.indexOf(start);
      if (place >= 0) waiting.splice(place, 1);
      else if (begin !== null) running -= 1;
      worker?.end();
      lines -= 1;
      startNext();
      onEnd();
    }

    function tell(content: Extract<ReaderNews, { kind: 'done' }>['content']): void {
      if (isOver) return;
      line.post({ kind: 'done', content });
      line.close();
      end();
    }

    const fail = (): void => tell({ state: 'unread', why: 'failed' });
    const onNews = (news: ReaderNews): void => (news.kind === 'done' ? tell(news.content) : line.post(news));

    function start(): void {
      if (begin === null) return;
      try {
        worker = startWorker(onNews, fail);
      } catch {
        fail();
        return;
      }
      worker.post(begin);
      line.post({ kind: 'more' });
    }

    function obey(order: LineOrder): void {
      if (order.kind === 'cancel') tell({ state: 'unread', why: 'cancelled' });
      else if (order.kind === 'begin') enqueue(order);
      else if (worker !== null) handOn(order, worker);
    }

    function enqueue(order: LineOrder): void {
      if (begin !== null) return;
      begin = order;
      waiting.push(start);
      startNext();
    }

    function handOn(order: Extract<LineOrder, { kind: 'bytes' | 'end' }>, to: ReturnType<StartWorker>): void {
      to.post(order);
      if (order.kind === 'end') {
        clearTimeout(timer);
        timer = setTimeout(() => tell({ state: 'unread', why: 'too-slow' }), PATIENCE);
        return;
      }
      bytes += order.base64.length * 0.75;
      if (bytes > LARGEST_FILE + CHUNK_SIZE) tell({ state: 'unread', why: 'too-large' });
      else line.post({ kind: 'more' });
    }

    line.onLost(end);
    line.onOrder((message) => {
      const order = z.safeParse(orderSchema, message);
      if (order.success && !isOver) obey(order.data);
    });
  }

  return { take };
}

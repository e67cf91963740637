import type { ImportProgress } from '../directory/state';
import type { ListEnd, ListNews, ListOrder } from './worker-messages';

/** A line to a worker of one's own. */
export interface WorkerLine {
  /** Never throws; what is said to a lost worker is lost. */
  post(order: ListOrder): void;
  /** Ends the worker, whatever it is about. */
  close(): void;
}

/** Starts a worker. `onLost` is called if it ends by itself. Rejects if none can be started. */
export type OpenLine = (onNews: (news: ListNews) => void, onLost: () => void) => Promise<WorkerLine>;

/** How long a worker may take to tidy up, in ms. */
const LAST_WORDS = 3_000;

/**
 * Gives an order to a worker of its own, and ends that worker after its last word.
 * @returns null if the worker could not be started, was lost, or was told to stop and did not answer in time
 */
export async function giveOrder(
  openLine: OpenLine,
  order: ListOrder,
  { onProgress, signal }: { onProgress?: (progress: ImportProgress) => void; signal?: AbortSignal } = {},
): Promise<ListEnd | null> {
  let resolve: (end: ListEnd | null) => void = () => undefined;
  const ended = new Promise<ListEnd | null>((settle) => {
    resolve = settle;
  });
  const onNews = (news: ListNews): void => {
    if (news.kind === 'progress') onProgress?.(news.progress);
    else resolve(news);
  };
  const line = await openLine(onNews, () => resolve(null)).catch(() => null);
  if (line === null) return null;
  const cancel = (): void => {
    line.post({ kind: 'cancel' });
    setTimeout(() => resolve(null), LAST_WORDS);
  };
  line.post(order);
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  try {
    return await ended;
  } finally {
    signal?.removeEventListener('abort', cancel);
    line.close();
  }
}

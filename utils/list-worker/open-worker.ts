import { browser } from 'wxt/browser';
import { openPortLine } from '../platform/port-line';
import type { OpenLine } from './give-order';
import { closeHiddenPage, openHiddenPage } from './hidden-page';
import type { ListNews, ListOrder } from './worker-messages';

/** Name of the lines that the background opens to the page that holds its workers. */
export const WORKER_LINE = 'list-worker';

/** A background that makes no call of the extension's API for 30 s is stopped, even while it waits for a worker. */
const KEEP_ALIVE_PERIOD = 20_000;

/**
 * Starts list workers for the background: directly where it is a page (Firefox), through a page that nobody sees where
 * it is a service worker, which may start none (Chromium).
 */
export function createWorkerOpener(): OpenLine {
  const open = typeof Worker === 'undefined' ? createPageOpener() : openWorker;
  return async (onNews, onLost) => {
    const line = await open(onNews, onLost);
    const alive = setInterval(() => void browser.runtime.getPlatformInfo(), KEEP_ALIVE_PERIOD);
    return {
      post: line.post,
      close() {
        clearInterval(alive);
        line.close();
      },
    };
  };
}

const openWorker: OpenLine = async (onNews, onLost) => {
  const worker = new Worker('/list-worker.js');
  worker.onmessage = ({ data }) => onNews(data);
  worker.onerror = onLost;
  return { post: (order) => worker.postMessage(order), close: () => worker.terminate() };
};

/** The page is there as long as a line is. When the background dies, its lines break, and the page ends its workers. */
function createPageOpener(): OpenLine {
  let lines = 0;
  const leave = (): void => {
    lines -= 1;
    void closeHiddenPage(() => lines > 0).catch(() => undefined);
  };
  return async (onNews, onLost) => {
    lines += 1;
    await openHiddenPage().catch((fault) => {
      leave();
      throw fault;
    });
    const line = openPortLine<ListOrder, ListNews>(WORKER_LINE, onNews, onLost);
    return {
      post: line.post,
      close() {
        line.close();
        leave();
      },
    };
  };
}

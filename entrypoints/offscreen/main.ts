import { browser } from 'wxt/browser';
import { listenForLines } from '../../utils/files-in-page/listen-for-lines';
import { keepHiddenPage } from '../../utils/list-worker/hidden-page';
import { WORKER_LINE } from '../../utils/list-worker/open-worker';
import { isOwnPage } from '../../utils/platform/is-own-page';

/*
 * A page that nobody sees: it starts the workers that a service worker may not start, one for each line. List workers
 * are ordered by the background; attached files come straight from the guard of a page.
 */

/** A background that comes back closes the page itself; one that does not, leaves it. In ms. */
const PATIENCE = 10_000;

let lines = 0;

function endLine(): void {
  lines -= 1;
  setTimeout(() => lines === 0 && window.close(), PATIENCE);
}

listenForLines((ended) => {
  lines += 1;
  keepHiddenPage(ended);
  void ended.then(endLine);
});

browser.runtime.onConnect.addListener((line) => {
  if (line.name !== WORKER_LINE || !isOwnPage(line.sender)) return;
  const worker = new Worker('/list-worker.js');
  lines += 1;
  worker.onmessage = ({ data }) => line.postMessage(data);
  worker.onerror = () => {
    line.disconnect();
    end();
  };
  line.onMessage.addListener((order) => worker.postMessage(order));
  line.onDisconnect.addListener(end);

  function end(): void {
    worker.terminate();
    endLine();
  }
});

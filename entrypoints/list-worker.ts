import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDirectoryStore } from '../utils/directory/store/generation-store';
import { startListWorker } from '../utils/list-worker/start-list-worker';

/**
 * The worker that reads lists: for the options page a file that a person chose, for the background what lies at an
 * address. It carries what only that needs.
 */
export default defineUnlistedScript(() => {
  const now = (): number => Date.now();
  startListWorker({
    listen: (onOrder) => {
      self.onmessage = ({ data }) => onOrder(data);
    },
    tell: (news) => self.postMessage(news),
    openStore: () => openDirectoryStore({ now }),
    fetch: globalThis.fetch.bind(globalThis),
    locks: navigator.locks,
    now,
  });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startImportWorker } from '../utils/directory/import/import-worker';
import { openDirectoryStore } from '../utils/directory/store/generation-store';

/** A worker of the options page: imports a file that a person chose. */
export default defineUnlistedScript(() => {
  const now = (): number => Date.now();
  startImportWorker({
    listen: (onOrder) => {
      self.onmessage = ({ data }) => onOrder(data);
    },
    tell: (news) => self.postMessage(news),
    openStore: () => openDirectoryStore({ now }),
    locks: navigator.locks,
    now,
  });
});

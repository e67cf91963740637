import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../utils/attachments/start-reader';

/** The worker that reads one attached file. It has no page, asks no network, and is ended after its last word. */
export default defineUnlistedScript(() => {
  startReader({
    listen: (onOrder) => {
      self.onmessage = ({ data }) => onOrder(data);
    },
    tell: (news) => self.postMessage(news),
    deadline: (ms) => AbortSignal.timeout(ms),
  });
});

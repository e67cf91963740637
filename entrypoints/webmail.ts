import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPresenter } from '../components/presenter';
import { startGuard } from '../utils/gate/start-guard';
import { ADAPTERS } from '../utils/webmail/registry';

/**
 * The content script in a webmail's page: first barrier, bar, marks and dialog. Declared in tools/manifest.ts, not
 * as a content script of WXT, whose wrapper announces itself to the page and can be told by the page to stop.
 */
export default defineUnlistedScript(() => {
  startGuard({ window, adapters: ADAPTERS, createPresenter });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createEnglishSource } from '../components/english-source';
import { createPresenter } from '../components/presenter';
import type { Voice } from '../components/words/voice';
import { startGuard } from '../utils/gate/start-guard';
import { ask } from '../utils/platform/ask';
import { ADAPTERS } from '../utils/webmail/registry';

/**
 * The content script in a webmail's page: first barrier, bar, marks and dialog. Declared in tools/manifest.ts, not
 * as a content script of WXT, whose wrapper announces itself to the page and can be told by the page to stop.
 */
export default defineUnlistedScript(() => {
  const english = createEnglishSource(async () => (await ask('english-read', {})).voice as Voice);
  startGuard({
    window,
    adapters: ADAPTERS,
    createPresenter: (page, options) => createPresenter(page, { ...options, english }),
  });
});

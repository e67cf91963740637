import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPresenter } from '../../components/presenter';
import { startGuard } from '../../utils/gate/start-guard';
import { ADAPTERS } from '../../utils/webmail/registry';

/** The guard in a webmail's page: first barrier, bar, marks and dialog. Declared in tools/manifest.ts. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    startGuard({ window, adapters: ADAPTERS, createPresenter });
  },
});

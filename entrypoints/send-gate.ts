import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPageChannel } from '../utils/gate/page/ask-gate';
import { holdBeacon } from '../utils/gate/page/hold-beacon';
import { holdFetch } from '../utils/gate/page/hold-fetch';
import { holdForms } from '../utils/gate/page/hold-form';
import { holdXhr } from '../utils/gate/page/hold-xhr';
import { takeNatives } from '../utils/gate/page/natives';

/** The second barrier, in the page's own world: holds the request itself. Declared in tools/manifest.ts. */
export default defineUnlistedScript(() => {
  const ask = openPageChannel(window, takeNatives(window));
  holdFetch(window, ask);
  holdXhr(window, ask);
  holdForms(window, ask);
  holdBeacon(window, ask);
});

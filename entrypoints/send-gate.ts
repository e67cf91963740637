import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPageChannel } from '../utils/gate/page/ask-gate';
import { holdBeacon } from '../utils/gate/page/hold-beacon';
import { holdFetch } from '../utils/gate/page/hold-fetch';
import { holdForms } from '../utils/gate/page/hold-form';
import { holdXhr } from '../utils/gate/page/hold-xhr';
import { takeNatives } from '../utils/gate/page/natives';
import { showFileInputs } from '../utils/gate/page/show-file-inputs';

/** The second barrier, in the page's own world: holds the request itself, and tells of file inputs that stand nowhere. Declared in tools/manifest.ts. */
export default defineUnlistedScript(() => {
  const { ask, showInput } = openPageChannel(window, takeNatives(window));
  holdFetch(window, ask);
  holdXhr(window, ask);
  holdForms(window, ask);
  holdBeacon(window, ask);
  showFileInputs(window, showInput);
});

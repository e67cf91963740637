import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeInsertions } from '../utils/gate/take-insertions';
import { ADAPTERS } from '../utils/webmail/registry';

/** Puts a text of the panel into the open message. The background brings it when a person asks for that, and not before. */
export default defineUnlistedScript(() => takeInsertions(window, ADAPTERS));

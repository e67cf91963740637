import type { WebmailAdapter } from '../contract';
import { findFirst, findOutermost } from '../find';
import { composerOf } from './composer';
import { readRequest } from './read-request';
import { SELECTORS } from './selectors';

/** Roundcube in all its skins, and with it Mailiz, the MSSanté webmail of the professional orders. */
export const roundcube: WebmailAdapter = {
  id: 'roundcube',
  label: 'Roundcube / Mailiz',
  holdsRequests: true,
  recognises: (page) => findFirst(page, SELECTORS.client) !== null,
  composers: (page) => formsOf(page).map(composerOf),
  sendAskedBy(event, page) {
    if (event.type !== 'click') return null;
    const [form] = formsOf(page);
    const isSend = event
      .composedPath()
      .some((node) => node instanceof Element && SELECTORS.send.some((selector) => node.matches(selector)));
    return form !== undefined && isSend ? composerOf(form) : null;
  },
  readRequest(request, page) {
    const [form] = formsOf(page);
    return readRequest(request, page, form === undefined ? null : composerOf(form));
  },
  openComposer(page) {
    const { location } = page;
    const url = new URL(location.href);
    if (url.searchParams.get('_action') === 'compose' || findFirst(page, ['#login-form']) !== null)
      return false;
    location.assign(`${url.origin}${url.pathname}?_task=mail&_action=compose`);
    return true;
  },
};

/** The compose form; other forms of Roundcube bear the same name but hold no message. */
function formsOf(page: Document): HTMLElement[] {
  return findOutermost(page, SELECTORS.form).filter((form) => findFirst(form, SELECTORS.plainBody) !== null);
}

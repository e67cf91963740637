import type { Composer, WebmailAdapter } from '../contract';
import { findFirst, findShown } from '../find';
import { composerOf } from './composer';
import { readOutlookRequest } from './read-request';
import { SELECTORS } from './selectors';
import { findSendAsked } from './send-asked';
import { findSurfaces } from './surfaces';

/** Outlook on the web: the cloud client, its pop-outs and, by the request barrier, Exchange 2013 to 2019. */
export const outlook: WebmailAdapter = {
  id: 'outlook',
  label: 'Outlook',
  recognises: (page) => findFirst(page, SELECTORS.page) !== null,
  holdsRequests: true,
  composers,
  sendAskedBy: (event, page) => findSendAsked(event, page, composerOf, () => composers(page)),
  readRequest: (request, page) => readOutlookRequest(request, page, () => composers(page)),
  openComposer(page) {
    const button = findShown(page, SELECTORS.newMessage);
    button?.click();
    return button !== null;
  },
};

function composers(page: Document): readonly Composer[] {
  return findSurfaces(page).map(composerOf);
}

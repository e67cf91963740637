import type { WebmailAdapter } from './contract';
import { outlook } from './outlook/outlook';
import { roundcube } from './roundcube/roundcube';

/** The webmails the content script knows. The practice webmail is a page of ours and brings its own adapter. */
export const ADAPTERS: readonly WebmailAdapter[] = [roundcube, outlook];

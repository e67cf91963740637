import type { HeldRequest } from './contract';

/*
 * The first, cheap look at a request, in the page's world. What passes none of these doors is never touched;
 * what does is read by the adapters in the content script.
 */

/** Outlook Web of all generations: `…/service.svc?action=CreateItem`, also under `/owa/0/`. */
const OUTLOOK_SERVICE = /\/service\.svc(\?|$)/i;
const OUTLOOK_ACTIONS = new Set(['createitem', 'updateitem', 'senditem']);
/** Graph and the gateways around it. */
const SEND_MAIL = /\/sendmail(\?|$)/i;
/** Roundcube posts its compose form with `_task=mail` and `_action=send`. */
const ROUNDCUBE_TASK = /[?&]_task=mail(&|$)/;

/** True if a URL and its headers may carry a mail. `action` is the lower-case header value or null. */
export function mayCarryMail(method: string, url: string, action: string | null): boolean {
  if (method.toUpperCase() === 'GET') return false;
  if (action !== null && OUTLOOK_ACTIONS.has(action.toLowerCase())) return true;
  return OUTLOOK_SERVICE.test(url) || SEND_MAIL.test(url) || ROUNDCUBE_TASK.test(url);
}

/** True if form fields are those of a mail on its way. */
export function isMailForm(fields: HeldRequest['fields']): boolean {
  return fields?.some(([name, value]) => name === '_action' && value === 'send') ?? false;
}

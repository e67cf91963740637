import type { Composer, HeldRequest, RequestReading } from '../contract';
import { recipientsIn, toDraft, toFields } from './draft-of-fields';
import { hasMember, listOfMember, memberOf, textOfMember, typeOf } from './json';
import { guessComposer, matchComposer } from './match-composer';
import { learnNames, recallDraft, rememberDraft } from './memory';
import { type MessageFields, mergeFields, readUpdates, readWholeItem } from './message-fields';
import { readItemId } from './read-answer';
import { readServiceCall, type ServiceCall } from './service-call';

/** `MessageDisposition` values that send. */
const SENDS = new Set(['SendAndSaveCopy', 'SendOnly']);

/** Items that are no mail: Outlook saves and sends its calendar, contacts and tasks by the same calls. */
const OTHER_ITEMS =
  /^(?:Calendar|Meeting|Accept|Decline|Tentatively|Cancel|Contact|DistributionList|AbchPerson|Persona|Task|Post|Suppress|Remove)/;

/** Items that are a mail to be sent. */
const MAIL_ITEMS = new Set(['Message', 'ReplyToItem', 'ReplyAllToItem', 'ForwardItem', 'SmartResponse']);

/** The message of a call: what it says of itself, and the draft that it changes. */
interface PostedMessage {
  readonly itemId: string | null;
  readonly fields: MessageFields;
}

/**
 * Tells what a held request means. A save teaches names and is remembered by its item id. A send gives the
 * draft of the payload; what a changed draft leaves unsaid is taken from its last save, then from the composer
 * it left from, and is unread otherwise. What looks like a send and cannot be read is opaque.
 */
export function readOutlookRequest(
  request: HeldRequest,
  page: Document,
  openComposers: () => readonly Composer[],
): RequestReading | null {
  const call = readServiceCall(request, page.baseURI);
  if (call === null) return null;
  const disposition = call === 'other-send' ? 'unreadable' : readDisposition(call);
  if (disposition === 'none') return null;
  const posted = call === 'other-send' ? null : readPosted(call, page);
  if (posted === 'other') return null;
  if (disposition === 'save') return posted === null ? null : readSave(posted, page);
  const composers = openComposers();
  if (disposition === 'unreadable' || posted === null) {
    return { kind: 'opaque', composer: guessComposer(page, composers) };
  }
  return readSend(posted, page, composers);
}

function readSave(posted: PostedMessage, page: Document): RequestReading {
  learnNames(page, recipientsIn(posted.fields));
  if (posted.itemId !== null) {
    return { kind: 'save', draft: toDraft(rememberDraft(page, posted.itemId, posted.fields), page) };
  }
  const learn = (answer: string): void => {
    const itemId = readItemId(answer);
    if (itemId !== null) rememberDraft(page, itemId, posted.fields);
  };
  return { kind: 'save', draft: toDraft(posted.fields, page), learn };
}

function readSend(posted: PostedMessage, page: Document, composers: readonly Composer[]): RequestReading {
  learnNames(page, recipientsIn(posted.fields));
  const saved = posted.itemId === null ? null : recallDraft(page, posted.itemId);
  const known = saved === null ? posted.fields : mergeFields(posted.fields, saved);
  const composer = matchComposer(known, page, composers);
  const whole = composer === null ? known : mergeFields(known, toFields(composer.read()));
  return { kind: 'send', draft: toDraft(whole, page), composer };
}

/** What the call asks to be done with its message, at the level of the call or of its item. */
function readDisposition(call: ServiceCall): 'send' | 'save' | 'none' | 'unreadable' {
  if (call.payload === undefined || call.action === 'senditem') return 'unreadable';
  const body = memberOf(call.payload, 'Body');
  const named = [body, ...listOfMember(body, 'Items')]
    .map((holder) => memberOf(holder, 'MessageDisposition'))
    .filter((value) => value !== undefined && value !== null);
  if (named.some((value) => typeof value === 'string' && SENDS.has(value))) return 'send';
  if (call.saysSend) return 'unreadable';
  if (named.length === 0) return mentionsSend(call.payload) ? 'unreadable' : 'none';
  return named.every((value) => value === 'SaveOnly') ? 'save' : 'unreadable';
}

/** True if a payload of unknown shape speaks of sending anywhere. */
function mentionsSend(payload: unknown): boolean {
  const text = JSON.stringify(payload);
  return [...SENDS].some((value) => text.includes(`"${value}"`));
}

/** The one mail of a call; `other` if it holds only calendar items and the like, null if it cannot be told. */
function readPosted(call: ServiceCall, page: Document): PostedMessage | 'other' | null {
  const body = memberOf(call.payload, 'Body');
  const Parser = page.defaultView?.DOMParser;
  const parser = Parser === undefined ? null : new Parser();
  if (call.action === 'updateitem') {
    const [change, ...more] = listOfMember(body, 'ItemChanges');
    const updates = listOfMember(change, 'Updates');
    const changed = updates.map((update) => memberOf(update, 'Item')).filter((item) => item !== undefined);
    if (changed.length > 0 && changed.every(isOther)) return 'other';
    if (change === undefined || more.length > 0) return null;
    return { itemId: textOfMember(memberOf(change, 'ItemId'), 'Id'), fields: readUpdates(updates, parser) };
  }
  const items = listOfMember(body, 'Items');
  const mails = items.filter((item) => !isOther(item));
  if (items.length > 0 && mails.length === 0) return 'other';
  const [mail, ...more] = mails;
  if (mail === undefined || more.length > 0 || !isMail(mail)) return null;
  return { itemId: null, fields: readWholeItem(mail, parser) };
}

function isOther(item: unknown): boolean {
  return OTHER_ITEMS.test(typeOf(item));
}

function isMail(item: unknown): boolean {
  return MAIL_ITEMS.has(typeOf(item)) || hasMember(item, 'ToRecipients');
}

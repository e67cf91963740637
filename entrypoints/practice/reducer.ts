import type { MessageToMove } from '../../utils/webmail/contract';
import { type Edit, editComposer, takeLooseRecipients } from './composer-edits';
import type { Language } from './language';
import type { FolderId, Mailbox, Message, OpenComposer } from './mailbox';
import { allRecipients } from './mailbox';
import { answer, resumeDraft, startComposer, takeOver } from './new-composer';
import { looksLikeAddress } from './recipients';

/** How many composers stand open side by side; opening one more minimises the oldest. */
const SIDE_BY_SIDE = 2;

/** What happens in the practice webmail. `at` in milliseconds since 1970. */
export type Action =
  | { readonly kind: 'speak'; readonly language: Language }
  | { readonly kind: 'open-folder'; readonly folder: FolderId }
  | { readonly kind: 'open-message'; readonly id: string }
  | { readonly kind: 'close-message' }
  | { readonly kind: 'compose' }
  | { readonly kind: 'take-over'; readonly message: MessageToMove }
  | { readonly kind: 'answer'; readonly id: string; readonly toAll: boolean; readonly intro: string }
  | { readonly kind: 'minimise' | 'raise' | 'discard'; readonly composer: string }
  | { readonly kind: 'edit'; readonly composer: string; readonly edit: Edit }
  | { readonly kind: 'save' | 'close' | 'send'; readonly composer: string; readonly at: number }
  | { readonly kind: 'hush' };

/** The practice webmail after an action. Pure: the clock comes with the action. */
export function reduce(mailbox: Mailbox, action: Action): Mailbox {
  switch (action.kind) {
    case 'speak':
      return { ...mailbox, language: action.language };
    case 'open-folder':
      return { ...mailbox, folder: action.folder, openMessage: null };
    case 'open-message':
      return openMessage(mailbox, action.id);
    case 'close-message':
      return { ...mailbox, openMessage: null };
    case 'compose':
      return openComposer(mailbox, startComposer);
    case 'answer':
      return answerMessage(mailbox, action);
    case 'take-over':
      return openComposer(minimiseAll(mailbox), (id) => takeOver(id, action.message));
    case 'hush':
      return { ...mailbox, said: null };
    default:
      return inComposer(mailbox, action);
  }
}

type InComposer = Extract<Action, { readonly composer: string }>;

function inComposer(mailbox: Mailbox, action: InComposer): Mailbox {
  const composer = mailbox.composers.find((one) => one.id === action.composer);
  if (composer === undefined) return mailbox;
  switch (action.kind) {
    case 'edit':
      return putComposer(mailbox, editComposer(composer, action.edit));
    case 'minimise':
      return putComposer(mailbox, { ...composer, isMinimised: true });
    case 'raise':
      return raise(mailbox, composer);
    case 'discard':
      return { ...dropComposer(mailbox, composer), said: { kind: 'discarded' } };
    case 'save':
      return save(mailbox, composer, action.at);
    case 'close':
      return close(mailbox, composer, action.at);
    case 'send':
      return send(mailbox, takeLooseRecipients(composer), action.at);
  }
}

function openMessage(mailbox: Mailbox, id: string): Mailbox {
  const message = mailbox.messages.find((one) => one.id === id);
  if (message === undefined) return mailbox;
  if (message.folder === 'drafts') return resume(mailbox, message);
  const messages = mailbox.messages.map((one) => (one.id === id ? { ...one, isSeen: true } : one));
  return { ...minimiseAll(mailbox), messages, openMessage: id };
}

function minimiseAll(mailbox: Mailbox): Mailbox {
  return { ...mailbox, composers: mailbox.composers.map((one) => ({ ...one, isMinimised: true })) };
}

function resume(mailbox: Mailbox, draft: Message): Mailbox {
  const already = mailbox.composers.find((one) => one.draftId === draft.id);
  if (already !== undefined) return raise(mailbox, already);
  return openComposer(mailbox, (id) => resumeDraft(id, draft));
}

function answerMessage(mailbox: Mailbox, action: Extract<Action, { kind: 'answer' }>): Mailbox {
  const message = mailbox.messages.find((one) => one.id === action.id);
  if (message === undefined) return mailbox;
  return openComposer(mailbox, (id) => answer(id, message, action.toAll, action.intro));
}

function openComposer(mailbox: Mailbox, make: (id: string) => OpenComposer): Mailbox {
  const made = mailbox.made + 1;
  const composer = make(`composer-${made}`);
  return raise({ ...mailbox, made, composers: [...mailbox.composers, composer] }, composer);
}

function raise(mailbox: Mailbox, composer: OpenComposer): Mailbox {
  const raised = putComposer(mailbox, { ...composer, isMinimised: false });
  const others = raised.composers.filter((one) => !one.isMinimised && one.id !== composer.id);
  const tooMany = new Set(others.slice(0, -(SIDE_BY_SIDE - 1)).map((one) => one.id));
  return {
    ...raised,
    front: composer.id,
    composers: raised.composers.map((one) => (tooMany.has(one.id) ? { ...one, isMinimised: true } : one)),
  };
}

function save(mailbox: Mailbox, composer: OpenComposer, at: number): Mailbox {
  const kept = takeLooseRecipients(composer);
  const made = mailbox.made + 1;
  const id = kept.draftId ?? `message-${made}`;
  const draft = { ...messageOf(kept, id, at), folder: 'drafts' as const };
  const messages = [...mailbox.messages.filter((one) => one.id !== id), draft];
  const saved = { ...mailbox, made, messages, said: { kind: 'saved' as const } };
  return putComposer(saved, { ...kept, draftId: id, isChanged: false });
}

function close(mailbox: Mailbox, composer: OpenComposer, at: number): Mailbox {
  const kept = composer.isChanged ? save(mailbox, composer, at) : mailbox;
  return { ...kept, composers: kept.composers.filter((one) => one.id !== composer.id) };
}

function send(mailbox: Mailbox, composer: OpenComposer, at: number): Mailbox {
  const recipients = allRecipients(composer.recipients);
  const wrong = recipients.find((one) => !looksLikeAddress(one));
  const ready = putComposer(mailbox, composer);
  if (recipients.length === 0) return { ...ready, said: { kind: 'needs-recipient' } };
  if (wrong !== undefined) return { ...ready, said: { kind: 'not-an-address', shown: wrong } };
  const made = mailbox.made + 1;
  const sent = messageOf(composer, `message-${made}`, at);
  const left = dropComposer(ready, composer);
  return { ...left, made, messages: [...left.messages, sent], said: { kind: 'sent', to: recipients } };
}

function messageOf(composer: OpenComposer, id: string, at: number): Message {
  const { from, recipients, subject, body, attachments } = composer;
  return { id, folder: 'sent', from, recipients, subject, body, attachments, at, isSeen: true };
}

function putComposer(mailbox: Mailbox, composer: OpenComposer): Mailbox {
  const composers = mailbox.composers.map((one) => (one.id === composer.id ? composer : one));
  return { ...mailbox, composers };
}

/** Takes a composer away, and the saved draft it continues with it. */
function dropComposer(mailbox: Mailbox, composer: OpenComposer): Mailbox {
  return {
    ...mailbox,
    composers: mailbox.composers.filter((one) => one.id !== composer.id),
    messages: mailbox.messages.filter((one) => one.id !== composer.draftId),
  };
}

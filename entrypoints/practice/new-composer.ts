import type { RecipientField } from '../../utils/mail/draft';
import type { MessageToMove } from '../../utils/webmail/contract';
import { IDENTITIES, MSSANTE, ORDINARY, SIGNATURE } from './identities';
import { type Message, NOBODY, type OpenComposer } from './mailbox';
import { partsOf } from './recipients';
import { type RichText, richFromPlain } from './rich-text';

const NOTHING_TYPED: Readonly<Record<RecipientField, string>> = { to: '', cc: '', bcc: '' };

/** An empty composer with the signature. */
export function startComposer(id: string): OpenComposer {
  return {
    id,
    draftId: null,
    from: ORDINARY,
    recipients: NOBODY,
    typing: NOTHING_TYPED,
    showsCc: false,
    showsBcc: false,
    subject: '',
    body: { format: 'html', content: [...richFromPlain('\n'), ...signature()] },
    attachments: [],
    isMinimised: false,
    isChanged: false,
  };
}

/** A composer that goes on with a saved draft. */
export function resumeDraft(id: string, draft: Message): OpenComposer {
  const { from, recipients, subject, body, attachments } = draft;
  return {
    ...startComposer(id),
    ...{ draftId: draft.id, from, recipients, subject, body, attachments },
    showsCc: recipients.cc.length > 0,
    showsBcc: recipients.bcc.length > 0,
  };
}

/**
 * A composer that answers a message, from the mailbox that received it.
 * `intro` is the line above the quoted text.
 */
export function answer(id: string, message: Message, toAll: boolean, intro: string): OpenComposer {
  const others = [...message.recipients.to, ...message.recipients.cc].filter((one) => !isMine(one));
  const cc = toAll ? others : [];
  const quoted = message.body.format === 'html' ? message.body.content : richFromPlain(message.body.text);
  return {
    ...startComposer(id),
    from: receivedBy(message),
    recipients: { to: [message.from], cc, bcc: [] },
    showsCc: cc.length > 0,
    subject: /^re\s*:/i.test(message.subject) ? message.subject : `Re: ${message.subject}`,
    body: {
      format: 'html',
      content: [
        ...richFromPlain('\n'),
        ...signature(),
        ...richFromPlain(`\n${intro}`),
        { tag: 'blockquote', children: quoted },
      ],
    },
  };
}

/** A composer of the MSSanté mailbox, with a message that was begun in the ordinary one. */
export function takeOver(id: string, message: MessageToMove): OpenComposer {
  const { to, cc, bcc, subject, text, attachmentNames } = message;
  return {
    ...startComposer(id),
    from: MSSANTE,
    recipients: { to, cc, bcc },
    showsCc: cc.length > 0,
    showsBcc: bcc.length > 0,
    subject,
    body: { format: 'html', content: richFromPlain(text) },
    attachments: attachmentNames,
    isChanged: true,
  };
}

function signature(): RichText {
  return [{ tag: 'div', children: richFromPlain(['-- ', ...SIGNATURE].join('\n')) }];
}

function receivedBy(message: Message): string {
  const mine = [...message.recipients.to, ...message.recipients.cc].map((one) => partsOf(one).address);
  return IDENTITIES.find((identity) => mine.includes(partsOf(identity).address)) ?? ORDINARY;
}

function isMine(recipient: string): boolean {
  return IDENTITIES.some((identity) => partsOf(identity).address === partsOf(recipient).address);
}

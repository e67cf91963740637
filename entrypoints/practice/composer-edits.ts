import type { RecipientField } from '../../utils/mail/draft';
import type { Body, OpenComposer } from './mailbox';
import { splitRecipients } from './recipients';
import { plainFromRich, richFromPlain } from './rich-text';

/** What a person does to one open composer. */
export type Edit =
  | { readonly kind: 'from'; readonly from: string }
  | { readonly kind: 'type-recipient'; readonly field: RecipientField; readonly text: string }
  | { readonly kind: 'add-recipients'; readonly field: RecipientField; readonly text: string }
  | { readonly kind: 'remove-recipient'; readonly field: RecipientField; readonly index: number }
  | { readonly kind: 'show-field'; readonly field: 'cc' | 'bcc' }
  | { readonly kind: 'subject'; readonly subject: string }
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'format'; readonly format: Body['format'] }
  | { readonly kind: 'attach'; readonly names: readonly string[] }
  | { readonly kind: 'detach'; readonly index: number };

/** The composer after the edit. */
export function editComposer(composer: OpenComposer, edit: Edit): OpenComposer {
  const changed = { ...composer, isChanged: true };
  switch (edit.kind) {
    case 'from':
      return { ...changed, from: edit.from };
    case 'type-recipient':
      return { ...changed, typing: { ...composer.typing, [edit.field]: edit.text } };
    case 'add-recipients':
      return addRecipients(changed, edit.field, edit.text);
    case 'remove-recipient':
      return {
        ...changed,
        recipients: {
          ...composer.recipients,
          [edit.field]: composer.recipients[edit.field].filter((_, index) => index !== edit.index),
        },
      };
    case 'show-field':
      return edit.field === 'cc' ? { ...composer, showsCc: true } : { ...composer, showsBcc: true };
    case 'subject':
      return { ...changed, subject: edit.subject };
    case 'body':
      return { ...changed, body: edit.body };
    case 'format':
      return { ...changed, body: convertBody(composer.body, edit.format) };
    case 'attach':
      return { ...changed, attachments: [...composer.attachments, ...edit.names] };
    case 'detach':
      return { ...changed, attachments: composer.attachments.filter((_, index) => index !== edit.index) };
  }
}

/** Makes chips of the text that still stands in the recipient inputs. */
export function takeLooseRecipients(composer: OpenComposer): OpenComposer {
  let taken = composer;
  for (const field of ['to', 'cc', 'bcc'] as const) taken = addRecipients(taken, field, taken.typing[field]);
  return taken;
}

function addRecipients(composer: OpenComposer, field: RecipientField, text: string): OpenComposer {
  const present = composer.recipients[field];
  const added = splitRecipients(text).filter((one) => !present.includes(one));
  return {
    ...composer,
    recipients: { ...composer.recipients, [field]: [...present, ...added] },
    typing: { ...composer.typing, [field]: '' },
  };
}

function convertBody(body: Body, format: Body['format']): Body {
  if (body.format === format) return body;
  return body.format === 'html'
    ? { format: 'plain', text: plainFromRich(body.content) }
    : { format: 'html', content: richFromPlain(body.text) };
}

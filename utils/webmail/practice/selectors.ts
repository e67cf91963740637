import type { RecipientField } from '../../mail/draft';

/** The marks of the practice webmail. It is a page of ours, so each is the only one of its kind. */
export const SELECTORS = {
  /** On the root element, where no message shown in a page can put it. */
  page: 'html[data-webmail="practice"]',
  /** One message being written, also while it is minimised. */
  composer: '[data-composer]',
  /** Buttons, named after what they do. */
  send: '[data-command="send"]',
  compose: '[data-command="compose"]',
  removeChip: '[data-command="remove-recipient"]',
  showCc: '[data-command="show-cc"]',
  showBcc: '[data-command="show-bcc"]',
  /** Parts of a composer. */
  from: 'select[data-part="from"]',
  subject: 'input[data-part="subject"]',
  body: '[data-part="body"]',
  /** The text with its tool bar: the bar of the guard goes above it. */
  editor: '.editor',
  file: '[data-file]',
  /** A recipient that was taken in; `data-recipient` holds it as typed. */
  chip: '[data-recipient]',
} as const;

export const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/** The input beside the chips of one field; null while the field is not shown. */
export function inputOf(composer: ParentNode, field: RecipientField): HTMLInputElement | null {
  return composer.querySelector<HTMLInputElement>(`[data-part="${field}"] input`);
}

/** The chips of one field, in order. */
export function chipsOf(composer: ParentNode, field: RecipientField): readonly HTMLElement[] {
  return [...composer.querySelectorAll<HTMLElement>(`[data-part="${field}"] ${SELECTORS.chip}`)];
}

/**
 * Where things stand in Roundcube 1.6 (elastic, larry, classic) and Mailiz. Form names are Roundcube's protocol
 * with its own server and hold in every skin; classes are those that its client script looks for itself.
 */
export const SELECTORS = {
  /** The client script that every page of Roundcube loads, in its built and its source form. */
  client: ['script[src*="program/js/app.min.js"]', 'script[src*="program/js/app.js"]'],
  /** The compose form, in every skin. */
  form: ['form[name="form"]'],
  sender: ['[name="_from"]'],
  subject: ['[name="_subject"]'],
  plainBody: ['textarea[name="_message"]'],
  /** TinyMCE's frame, after the id that each skin gives the text area; absent in plain text. */
  htmlBody: ['iframe#composebody_ifr', 'iframe#compose-body_ifr', 'iframe.tox-edit-area__iframe'],
  /** Chips of elastic; larry and classic show the textarea itself. */
  chips: ['ul.recipient-input > li.recipient'],
  chipName: ['span.name'],
  chipAddress: ['span.email'],
  /** Where elastic takes new recipients, and where unfinished ones stand. */
  chipInput: ['ul.recipient-input > li.input > input'],
  /** A file that is still being uploaded does not leave with the message: Roundcube asks first. */
  attachments: [
    '#attachment-list > li:not(.uploading)',
    '#attachmentslist > li:not(.uploading)',
    '.attachmentslist > li:not(.uploading)',
  ],
  attachmentName: ['.attachment-name'],
  /**
   * elastic's button and its clone in the toolbar, larry's and classic's toolbar, classic's second button (the button
   * that uploads a file bears the same class).
   */
  send: ['button.send', 'a.send', `input.mainaction[onclick*="'send'"]`, 'button.mainaction.send'],
} as const satisfies Record<string, readonly string[]>;

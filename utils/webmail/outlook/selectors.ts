/**
 * Where Outlook shows what, as data. In each list the first selector that matches counts: hooks that no
 * language and no build changes come first, then ARIA structure, then what older Exchange servers use, labels
 * last. Class names that are hashes are never used: they change with each build. Read off public code, not
 * tested on a real mailbox.
 */
export const SELECTORS = {
  /** The page is Outlook on the web, whatever its host. */
  page: [
    'head [href*="/owamail/"]', // style sheets of the client, in pop-outs too
    'script[src*="/owamail/"]', // its scripts
    'meta[content*="owamail"]',
    'head [href*="cdn.office.net"]', // where the cloud serves it from
    '[id^="MSG_"][id$="_SUBJECT"]', // a composer of the cloud client
    '[aria-labelledby="MailCompose.SubjectWellLabel"]', // a composer of Exchange 2013 to 2019
    '[tempid*="mailcompose"]', // the same, its tool bar
  ],

  /** One compose surface. */
  surface: [
    '[id^="docking_InitVisiblePart_"]', // docked or inline in the reading pane, one per open composer
    '[data-app-section="Form_Content"]', // pop-out window
  ],

  /** Id that all fields of one composer begin with; changes with each new message. */
  composerId: ['[id^="MSG_"]'],

  /** Row of a recipient field; it exists only once shown. */
  to: [
    '[id^="MSG_"][id$="_TO"]', // cloud
    '[aria-label^="To recipients."]', // Exchange 2016 and 2019, English only
  ],
  cc: ['[id^="MSG_"][id$="_CC"]', '[aria-label^="Cc recipients."]'],
  bcc: ['[id^="MSG_"][id$="_BCC"]', '[aria-label^="Bcc recipients."]'],

  /** Row of the sender, if it is shown. */
  from: [
    '[id^="MSG_"][id$="_FROM"]', // cloud
    '[aria-labelledby="MailCompose.FromRecipientWellButton"]', // Exchange 2016 and 2019
  ],

  /** Editor of recipients: a rich-text field, but of one line. */
  recipientEditor: ['[contenteditable="true"]:not([aria-multiline="true"])'],

  /** One recipient inside an editor. All of these are looked for. */
  chip: [
    '._EType_RECIPIENT_ENTITY', // cloud: entity of the editor
    '[contenteditable="false"][draggable="true"]', // the same by its behaviour
    '[autoid="_pe_b"]', // Exchange 2016 and 2019: a name, never an address
  ],

  /** The words of a chip, without its icons and buttons. The end of the class name drifts. */
  chipText: ['[class*="textContainer-"]', '[class*="individualText-"]'],

  /** A recipient in the collapsed header of an inline answer, which has no fields yet. */
  collapsedRecipient: ['.lpc-hoverTarget'],

  subject: [
    'input[id^="MSG_"][id$="_SUBJECT"]', // cloud
    'input[aria-labelledby="MailCompose.SubjectWellLabel"]', // Exchange 2013 and later
    'input[aria-label="Sujet"]',
    'input[aria-label="Subject"]',
    'input[placeholder^="Ajouter un objet"]',
    'input[placeholder^="Add a subject"]', // Exchange 2016 and 2019
  ],

  body: [
    '[id^="editorParent_"] [contenteditable="true"][role="textbox"]', // cloud
    '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
    '[contenteditable="true"][aria-label^="Corps du message"]',
    '[contenteditable="true"][aria-label^="Message body"]', // Exchange 2016 and 2019
    'textarea[aria-label^="Corps du message"]', // plain-text mode
    'textarea[aria-label^="Message body"]',
    'iframe#EditorBody', // Exchange 2013
  ],

  /** What holds the body editor: the bar goes before it. */
  bodyFrame: ['[id^="editorParent_"]'],

  /** Send. The class that its button shares with the ribbon is no use. */
  send: [
    '[data-testid="ComposeSendButton"] button[id$="__primaryActionButton"]', // cloud
    'button[id^="splitButton-"][id$="__primaryActionButton"]', // the same, by its id alone
    '[data-testid="ComposeSendButton"] button:not([aria-haspopup])',
    'button.sendButton', // Exchange 2013 to 2019
    'button[aria-label="Envoyer"]',
    'button[aria-label="Send"]',
    'button[title^="Envoyer (Ctrl"]',
    'button[title^="Send (Ctrl"]',
  ],

  /** A question of Outlook's own, outside every composer: no subject, no attachment, when to send. */
  dialog: ['[role="dialog"]', '[role="alertdialog"]'],

  /** The button that says yes to a question asked after Send. */
  dialogConfirm: ['#ok-1'],

  /** One attached file. All of these are looked for. */
  attachment: [
    '[data-testid="AttachmentCard"]', // cloud
    '[autoid="_ay_2"]', // Exchange 2016 and 2019
  ],

  /** The person's own mailbox. */
  ownMailbox: [
    '[id^="primaryMailboxRoot"]', // folder pane: `data-folder-name` or `title` is the address
    '#mectrl_currentAccount_secondary', // account menu, once opened
    '#O365_AppName[href*="login_hint="]', // top bar: the address is in the link
  ],

  /** Opens a new message. No hook without language is known. */
  newMessage: [
    'button[aria-label="Nouveau message"]',
    'button[aria-label="Nouveau courrier"]',
    'button[aria-label="New mail"]',
    'button[aria-label="New message"]',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Words on buttons, lower case. */
export const LABELS = {
  /** Send buttons inside Outlook's own dialogs. */
  send: [
    'envoyer',
    'send',
    "programmer l'envoi",
    "planifier l'envoi",
    'schedule send',
    'envoyer plus tard',
    'send later',
  ],
  /** Names of the recipient fields, on editors and on the buttons that show a hidden field. */
  to: ['à', 'to'],
  cc: ['cc'],
  bcc: ['cci', 'bcc'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** State of a person that Outlook glues before the name in the label of a chip. */
export const PRESENCE = /^(?:unknown|offline|online|away|busy|donotdisturb|berightback|appearoffline)(?=\S)/i;

// Replica: the attributes by which the real page's parts are known, and a second set that shares none of them.
// `data-replica` is for the tests alone: it is the same in both sets, and nothing in the product knows it.

import { options } from './options.js';

const WORDS = {
  fr: {
    to: 'À',
    cc: 'Cc',
    bcc: 'Cci',
    subject: 'Sujet',
    subjectHint: 'Ajouter un objet',
    body: 'Corps du message',
    send: 'Envoyer',
    sendTitle: 'Envoyer (Ctrl+Entrée)',
    sendMenu: "Autres options d'envoi",
    schedule: "Programmer l'envoi",
    discard: 'Ignorer',
    popOut: 'Ouvrir dans une nouvelle fenêtre',
    newMail: 'Nouveau message',
    newEvent: 'Nouvel évènement',
    eventTitle: 'Ajouter un titre',
    eventGuest: 'Inviter un participant',
    reply: 'Répondre',
    replyAll: 'Répondre à tous',
    forward: 'Transférer',
    expand: "Développer l'en-tête et afficher l'historique",
    from: 'De',
    noSubject: 'Ce message est sans objet. Envoyer tout de même ?',
    dontSend: 'Ne pas envoyer',
    when: 'Date et heure personnalisées',
    cancel: 'Annuler',
    useAddress: 'Utiliser cette adresse : ',
    notResolved: 'Ce destinataire est inconnu : ',
    failed: "Le message n'a pas pu être envoyé",
    sent: 'Message envoyé.',
    attach: 'Joindre un fichier',
    draft: 'Brouillon',
  },
  en: {
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    subject: 'Subject',
    subjectHint: 'Add a subject',
    body: 'Message body',
    send: 'Send',
    sendTitle: 'Send (Ctrl+Enter)',
    sendMenu: 'More send options',
    schedule: 'Schedule send',
    discard: 'Discard',
    popOut: 'Open in new window',
    newMail: 'New mail',
    newEvent: 'New event',
    eventTitle: 'Add a title',
    eventGuest: 'Invite attendees',
    reply: 'Reply',
    replyAll: 'Reply all',
    forward: 'Forward',
    expand: 'Expand header and show message history',
    from: 'From',
    noSubject: 'This message has no subject. Send it anyway?',
    dontSend: "Don't send",
    when: 'Custom date and time',
    cancel: 'Cancel',
    useAddress: 'Use this address: ',
    notResolved: 'This recipient is unknown: ',
    failed: "The message couldn't be sent",
    sent: 'Message sent.',
    attach: 'Attach file',
    draft: 'Draft',
  },
};

const UNKNOWN_WORDS = {
  ...WORDS.fr,
  to: 'Destinataires',
  cc: 'Copie',
  bcc: 'Copie cachée',
  subject: 'Titre',
  subjectHint: 'Titre du courrier',
  body: 'Texte',
  send: 'Expédier',
  sendTitle: 'Expédier le courrier',
  schedule: 'Expédier à une heure choisie',
  newMail: 'Écrire',
};

export const words = options.variant === 'unknown' ? UNKNOWN_WORDS : WORDS[options.lang];

const FIELD_NAMES = { to: 'TO', cc: 'CC', bcc: 'BCC' };

const KNOWN_HOOKS = {
  surface: (number) => ({ id: `docking_InitVisiblePart_${number}` }),
  popOut: () => ({ 'data-app-section': 'Form_Content' }),
  main: () => ({ id: 'ReadingPaneContainerId', role: 'main', 'data-app-section': 'MailReadCompose' }),
  layerHost: () => ({ id: 'fluent-default-layer-host' }),
  folders: (own) => ({ id: 'primaryMailboxRoot_1', 'data-folder-name': own, title: own }),
  fromRow: (hex, own) => ({ id: `MSG_${hex}_FROM`, role: 'group', 'aria-label': `${words.from} : ${own}` }),
  row: (hex, field) => ({ id: `MSG_${hex}_${FIELD_NAMES[field]}`, role: 'group' }),
  well: (field) => ({ role: 'textbox', 'aria-label': words[field] }),
  chip: (label) => ({
    id: `REK${randomDigits()}`,
    class: '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1',
    draggable: 'true',
    'aria-label': label,
  }),
  chipText: () => ({ class: 'textContainer-468' }),
  collapsed: () => ({ class: 'lpcWrapper lpcCommonWeb-hoverTarget' }),
  collapsedName: (label) => ({ class: 'lpc-hoverTarget', 'aria-label': label }),
  expand: () => ({ 'aria-label': words.expand }),
  subject: (hex) => ({
    id: `MSG_${hex}_SUBJECT`,
    'aria-label': words.subject,
    placeholder: words.subjectHint,
  }),
  bodyFrame: (number) => ({ id: `editorParent_${number}` }),
  body: () => ({ role: 'textbox', 'aria-multiline': 'true', 'aria-label': words.body }),
  sendFrame: () => ({ 'data-testid': 'ComposeSendButton', class: 'fui-SplitButton' }),
  send: (number) => ({
    id: `splitButton-r${number}__primaryActionButton`,
    class: 'fui-Button fui-SplitButton__primaryActionButton',
    'aria-label': words.send,
    title: words.sendTitle,
  }),
  sendIcon: () => ({ class: 'fui-Icon-font' }),
  sendMenu: (number) => ({
    id: `splitButton-r${number}__menuButton`,
    class: 'fui-Button fui-SplitButton__menuButton',
    'aria-haspopup': 'menu',
    'aria-label': words.sendMenu,
  }),
  menu: () => ({ role: 'menu' }),
  menuItem: () => ({ role: 'menuitem' }),
  discard: () => ({ id: 'discardCompose', 'aria-label': words.discard }),
  card: (name) => ({ 'data-testid': 'AttachmentCard', title: name }),
  fileInput: () => ({ 'data-testid': 'local-computer-filein' }),
  suggestions: () => ({ id: 'FloatingSuggestionsList' }),
  suggestionList: () => ({ class: 'ms-FloatingSuggestionsList-container', role: 'listbox' }),
  suggestion: (label) => ({ role: 'option', 'aria-label': label }),
  dialog: (label) => ({ role: 'dialog', 'aria-modal': 'true', 'aria-label': label }),
  confirm: () => ({ id: 'ok-1' }),
};

/** The same parts under names of which the product knows none; Send is no button, only plays one. */
const UNKNOWN_HOOKS = {
  surface: (number) => ({ id: `pane-${number}` }),
  popOut: () => ({ id: 'pane-alone' }),
  main: () => ({ id: 'stage' }),
  layerHost: () => ({ id: 'above' }),
  folders: () => ({ id: 'shelf' }),
  fromRow: () => ({ id: 'sent-as' }),
  row: (hex, field) => ({ id: `x${hex}-${field}` }),
  well: () => ({}),
  chip: () => ({ class: 'pill' }),
  chipText: () => ({ class: 'pill-words' }),
  collapsed: () => ({ class: 'short' }),
  collapsedName: () => ({ class: 'short-name' }),
  expand: () => ({}),
  subject: (hex) => ({ id: `x${hex}-title`, placeholder: words.subjectHint }),
  bodyFrame: (number) => ({ id: `sheet-${number}` }),
  body: () => ({ title: words.body }),
  sendFrame: () => ({ class: 'go' }),
  send: () => ({ class: 'go-now', role: 'button', tabindex: '0', title: words.sendTitle }),
  sendIcon: () => ({}),
  sendMenu: () => ({ class: 'go-more' }),
  menu: () => ({ class: 'choices' }),
  menuItem: () => ({ class: 'choice' }),
  discard: () => ({ class: 'bin' }),
  card: () => ({ class: 'enclosed' }),
  fileInput: () => ({}),
  suggestions: () => ({ id: 'proposals' }),
  suggestionList: () => ({}),
  suggestion: () => ({ class: 'proposal' }),
  dialog: () => ({ class: 'question' }),
  confirm: () => ({ class: 'yes' }),
};

export const hooks = options.variant === 'unknown' ? UNKNOWN_HOOKS : KNOWN_HOOKS;

/** `div` in the unknown variant, where Send is no button. */
export const sendTag = options.variant === 'unknown' ? 'div' : 'button';

export function randomHex() {
  return Math.floor(Math.random() * 0xffffffff).toString(16);
}

function randomDigits() {
  return String(Math.floor(100_000 + Math.random() * 900_000));
}

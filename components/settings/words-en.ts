import { detectionEn } from './detection/words-en';
import { directoryEn } from './directory/words-en';
import { campaignsEn } from './lessons/words-en';
import { trustEn } from './trust/words-en';
import type { SettingsWords } from './words-fr';

export const settingsEn = {
  title: 'Pli sûr settings',
  heading: 'Settings',
  intro: 'Every change is saved at once, in this browser only.',
  nav: 'On this page',
  sections: {
    organisation: 'My organisation',
    mssante: 'MSSanté',
    trust: 'Trust list',
    directory: 'Directory',
    webmails: 'Protected webmails',
    rules: 'Rules',
    detection: 'Detection',
    lessons: 'Lessons',
    language: 'Display',
    kept: 'What Pli sûr keeps',
  },

  loading: 'Reading the settings…',
  unreachable: 'The settings could not be read.',
  retry: 'Try again',
  notDurable:
    'This browser refuses to save: your settings and the journal will be forgotten. Free some disk space, then restart the browser.',

  policy: {
    none: 'Your organisation has set nothing: all these settings are yours.',
    'not-yet':
      'The browser has not said yet whether your organisation has set anything. It will apply as soon as it arrives.',
    present: 'Your organisation’s settings are in force. Those that it has fixed cannot be changed here.',
  },
  problems: {
    title: 'They contain errors; please tell your IT service. The rest applies.',
    whole: 'All settings',
    locked: 'Locks',
    item: (place) => `item ${place}`,
    rule: (id) => `rule ${id}`,
    reasons: {
      'not-an-object': 'the form is not the expected one',
      'unknown-key': 'there is no such key',
      'wrong-type': 'the value is not of the expected type',
      'bad-value': 'the value is not accepted',
      'too-many': 'the list is too long, the rest is left out',
    },
    line: (where, reason) => `${where}: ${reason}.`,
  },

  origins: {
    default: 'Default',
    organisation: 'Your organisation’s choice',
    person: 'Your choice',
  },
  fixed: 'Fixed by your organisation',
  reset: 'Reset',
  resetLabel: (title) => `Reset to the original value: ${title}`,
  saved: 'Saved',
  savedAloud: (title) => `Saved: ${title}.`,
  notSaved: 'This change could not be saved. Please try again.',

  list: {
    add: 'Add',
    addLabel: (title) => `Add: ${title}`,
    remove: 'Remove',
    removeLabel: (item) => `Remove ${item}`,
    empty: 'Nothing yet.',
  },
  text: {
    save: 'Save',
    saveLabel: (title) => `Save: ${title}`,
    show: 'Show',
    hide: 'Hide',
    showLabel: (title) => `Show: ${title}`,
    secretSet: 'Your organisation has given one. It is in use and not shown here.',
  },
  invalid: {
    organisationDomains: (typed) => `“${typed}” is not a domain name. Example: sante-travail.example`,
    trustedDomains: (typed) => `“${typed}” is not a domain name. Example: sante-travail.mssante.fr`,
    mssanteHosts: (typed) => `“${typed}” is not a host name. Example: webmail.sante-travail.example`,
    webmailOrigins: (typed) =>
      `“${typed}” is not the address of an https site. Example: https://webmail.sante-travail.example`,
    healthTerms: (typed) => `“${typed}” cannot be used: 2 to 100 characters are needed.`,
    healthExceptions: (typed) => `“${typed}” cannot be used: 2 to 100 characters are needed.`,
    mssanteWebmail: (typed) => `“${typed}” is not the address of a page. It starts with https://`,
    trustListUrl: (typed) => `“${typed}” is not the address of a file. It starts with https://`,
    directoryUrl: (typed) => `“${typed}” is not the address of a file. It starts with https://`,
    mirrorKey: (typed) =>
      `“${typed}” is not an Ed25519 public key: 44 signs in base64, the last of them “=”.`,
    annuaireApiUrl: (typed) => `“${typed}” is not the address of a service. It starts with https://`,
    campaignUrl: (typed) => `“${typed}” is not the address of a file. It starts with https://`,
    annuaireApiKey: (_typed) => 'This key holds a space or a sign that is not part of one. Copy it again.',
  },

  webmails: {
    builtIn: 'Pli sûr already watches over Outlook on the web and webmails in .mssante.fr.',
    watched: 'Protected',
    waiting: 'Not protected yet: your permission is missing.',
    allow: 'Allow',
    allowLabel: (origin) => `Allow Pli sûr on ${origin}`,
    allowed: (origin) => `${origin} is protected. Reload its tabs that are already open.`,
    refused: (origin) =>
      `The browser did not give permission for ${origin}. Pli sûr does not watch over it yet.`,
  },

  levels: {
    clear: 'Stay silent',
    notice: 'Point it out',
    unchecked: 'Say “not checked”',
    warn: 'Warn',
    justify: 'Ask for a reason',
    block: 'Stop the send',
  },
  rules: {
    off: 'A rule set to “Stay silent” says nothing any more.',
    byDefault: (level) => `Default: ${level.toLowerCase()}`,
    byOrganisation: (level) => `Organisation: ${level.toLowerCase()}`,
    back: 'Back to the original value',
    more: 'Why, and what to do',
    why: 'What you will read',
    todo: 'What is suggested',
    level: 'Default',
    source: 'Rests on',
    id: 'Name of the rule',
    someone: 'the address in question',
  },

  switches: {
    failClosed: 'Do not let an unchecked message leave',
    askAnnuaireApi: 'Ask the API as well',
    readAttachments: 'Read the text of attachments',
    allowDismissals: 'Let a phrase be set aside',
  },
  choices: {
    language: { auto: 'The browser’s', fr: 'Français', en: 'English' },
    role: {
      medecin: 'Physician',
      infirmier: 'Nurse',
      iprp: 'Prevention specialist (IPRP)',
      assistante: 'Medical secretary or assistant',
      administratif: 'Administrative or technical work',
      '': 'I would rather not say',
    },
    lessons: {
      all: 'All of them',
      organisation: 'Only those of my organisation',
      none: 'None: I read them when I like',
    },
  },

  hosts: {
    missing: (hosts) =>
      `Your browser has not yet allowed Pli sûr to reach ${hosts}. Without it, the request may fail.`,
    allow: 'Allow',
    allowLabel: (hosts) => `Allow Pli sûr to reach ${hosts}`,
    refused: 'The browser did not give permission. You can give it later.',
  },

  trust: trustEn,
  directory: directoryEn,
  detection: detectionEn,
  campaigns: campaignsEn,

  kept: {
    holds: 'For each send that was checked, one line in a journal, in this browser and nowhere else:',
    items: [
      'the day, without the hour;',
      'the kind of webmail;',
      'the level of the verdict, and the rules concerned;',
      'how many recipients of each kind, their profession and whether they have a published MSSanté address, where the directory on this device tells;',
      'the kinds of signs that were found, not the words;',
      'what you decided and, where one was asked for, the reason you chose.',
    ],
    never: 'Never the text, the subject, the addresses or the file names. Your settings stay here as well.',
    count: (entries, since) =>
      entries === 1
        ? `The journal holds one line, of ${since}.`
        : `The journal holds ${entries} lines, since ${since}.`,
    empty: 'The journal is empty.',
    unread: 'The journal could not be read.',
    report: 'My report',
    erase: 'Erase the journal',
    question: 'Erase the journal?',
    consequence: 'Its lines will disappear from this browser for good. Your settings stay.',
    confirm: 'Erase',
    keep: 'Keep it',
    erased: 'The journal has been erased.',
    notErased: 'The journal could not be erased. Please try again.',
    months: (months) => (months === 1 ? '1 month' : `${months} months`),
  },
  welcome: 'See the welcome page again',
  practice: 'Practise in a mailbox that sends nothing',
} satisfies SettingsWords;

import { en } from '../words/en';
import type { DirectoryWords } from './words-fr';

export const directoryEn = {
  title: 'Pli sûr: MSSanté directory',
  tabs: { directory: 'Directory', own: 'My address', patient: 'Patient', guides: 'Guides' },
  tabList: 'What you look for',

  search: {
    label: 'Find a correspondent',
    placeholder: 'Name, town, profession, structure…',
    clear: 'Clear the search',
    keys: 'Arrows: move. Enter: copy. Escape: clear.',
    asking: 'Searching…',
    count: (people, boxes) =>
      `${people === 1 ? 'One correspondent' : `${people} correspondents`}, ${boxes === 1 ? 'one mailbox' : `${boxes} mailboxes`}.`,
    more: 'There are more. Add a given name, a town or a profession.',
    short: 'One more letter at least.',
    private:
      'This looks like a patient’s number: the directory does not know it, and nothing was searched. To write to a patient, open the “Patient” tab.',
    lost: 'Pli sûr does not answer. Try again, or open this panel anew.',
    retry: 'Try again',
  },

  kinds: {
    PER: { name: 'Personal mailbox', readBy: 'read by this person' },
    ORG: { name: 'Mailbox of an organisation', readBy: 'read by a team of the structure' },
    CAB: { name: 'Mailbox of a practice', readBy: 'read by the practice' },
    APP: { name: 'Mailbox of an application', readBy: 'received by a program, nobody reads it' },
  },

  reasons: {
    found: (fields) => `Found by: ${fields}`,
    fields: en.find.fields,
    initial: (field) => `${field} (initial)`,
    typo: (field) => `${field} (similar spelling)`,
  },

  mailbox: {
    copy: 'Copy',
    copyOf: (address) => ` the address ${address}`,
    copied: 'Copied',
    copiedAloud: (address) => `Address copied: ${address}`,
    notCopied: 'The browser refused to copy. The address is selected: copy it with the keyboard.',
    write: 'Write',
    writeTo: (address) => ` to ${address}`,
    writing: 'Your MSSanté webmail opens in a tab.',
    mailtoHint: 'Opens in your mail program: send from your MSSanté mailbox.',
    noWebmail: 'No MSSanté webmail is set.',
    details: 'Details',
    detailsOf: (address) => ` of ${address}`,
    favour: (address) => `Keep ${address} as a favourite`,
    favoured: (address) => `${address} is among your favourites.`,
    unfavoured: (address) => `${address} is no longer among your favourites.`,
    failed: 'This could not be done. Try again.',
  },
  facts: {
    kind: 'Kind',
    rpps: 'RPPS',
    profession: 'Profession',
    speciality: 'Speciality',
    structure: 'Structure',
    tradeName: 'Trade name',
    service: 'Service',
    structureId: 'Structure no.',
    place: 'Place',
  },

  asOf: {
    store: (day) => `Data of the directory of ${day}.`,
    api: (day) => `Answer of the Annuaire Santé of ${day}.`,
    kept: (day) => `Answer of the Annuaire Santé kept since ${day}.`,
    unknown: 'The date of these data is not known.',
  },

  api: {
    ask: 'Ask the Annuaire Santé online',
    sends: (text) => `Sends this text and nothing else: “${text}”.`,
    asking: 'Asking the Annuaire Santé…',
  },

  notPublished: {
    title: (text) => `No published address for “${text}”`,
    why: 'The person may have an MSSanté mailbox that is not published: it is their choice (liste rouge), or the mailbox is new.',
    check: 'Check the spelling, or search the public portal:',
    portal: 'annuaire.esante.gouv.fr',
    newTab: '(new tab)',
    copyName: 'Copy the name',
    nameCopied: 'The name is copied.',
  },

  states: {
    'no-directory':
      'No directory is stored in this browser yet. Once downloaded, it answers without a network and tells nobody.',
    'no-key': 'The Annuaire Santé online needs a key, and none is set.',
    offline: 'No network: the Annuaire Santé online could not be asked.',
    'timed-out': 'The Annuaire Santé online did not answer in time. Try again in a moment.',
    'wrong-key':
      'The Annuaire Santé online refused the key: it is wrong or has run out. See the settings, or your IT service.',
    forbidden: 'The key does not allow this search. Ask your IT service.',
    gone: 'The Annuaire Santé online is no longer at this address. Ask your IT service.',
    'too-many-requests': 'The Annuaire Santé online asks to wait.',
    unavailable: 'The Annuaire Santé online is down or under maintenance. Try again later.',
    refused: 'The Annuaire Santé online did not understand this search. Try the name alone.',
    unreadable: 'The answer of the Annuaire Santé online cannot be read. Try again later.',
    'broken-store': 'The directory stored here can no longer be read. Download it again.',
  },
  retryAt: (time) => `Try again from ${time}.`,
  toDirectory: 'Prepare the directory',
  toSettings: 'Open the settings',

  known: {
    favourites: 'Favourites',
    recent: 'Recent',
    none: 'Your favourites and recent correspondents will appear here, in this browser only.',
    erase: 'Forget all…',
    question: 'Forget your correspondents?',
    consequence: 'Favourites and recent ones go from this browser for good. The directory stays.',
    confirm: 'Forget all',
    keep: 'Keep them',
    erased: 'Favourites and recent ones are forgotten.',
  },

  own: {
    lead: 'Is your mailbox published, and what does it say about you?',
    label: 'Your MSSanté address, or your name',
    submit: 'Check',
    private: 'What you type here is not kept.',
    published: 'Published',
    several: (count) => `${count} published mailboxes`,
    seen: 'This is all that the directory publishes, as anybody can read it:',
    wrong:
      'If something is wrong: identity and profession are corrected by your professional order or employer, the mailbox by your MSSanté operator.',
    missing: 'Not found among the published addresses',
    reasonsTitle: 'There may be three reasons:',
    reasons: [
      'it is new: publishing takes a day or more, and the data here have their date;',
      'it is on the liste rouge: that is a choice, which you can change;',
      'it is spelt otherwise, or your operator does not publish it.',
    ],
    whomTitle: 'Whom to ask?',
    whom: [
      'The operator of your mailbox (Mailiz, your region, your software): it publishes it, or puts it on the liste rouge.',
      'For a mailbox of your organisation: the person who administers MSSanté there.',
    ],
    notMssante: 'This address does not end in .mssante.fr: the directory publishes MSSanté mailboxes only.',
  },

  patient: {
    lead: 'The address of a patient in Mon espace santé is made of their INS.',
    label: 'INS of the patient',
    hint: '15 characters, key included. Or scan the square code (DataMatrix) with a barcode reader.',
    clear: 'Clear',
    private: 'Nothing is kept or sent: all is cleared when you leave this tab, and after two minutes.',
    cleared: 'The INS is cleared.',
    clearedByTime: 'Two minutes have passed: the INS is cleared.',
    checks: {
      short: (missing) => (missing === 1 ? 'One more character.' : `${missing} more characters.`),
      noKey: 'The key is missing: the last two digits.',
      long: 'Too many characters: an INS has 15.',
      structure: 'This is no INS: check the number.',
      key: 'The key does not fit the number: a digit is wrong. The address would be somebody else’s, or nobody’s.',
      code: 'This code could not be read to its end. Scan it again.',
      valid: 'Number and key agree.',
    },
    authorities: {
      test: 'This is a test code (test OID): it means nobody. Send nothing real to it.',
      demo: 'This is a demonstration code (demonstration OID): it means nobody. Send nothing real to it.',
      nia: 'This is a waiting number (NIA): the mailbox of the person may not exist yet.',
      unknown: 'This code bears an unknown OID: check that it is an INS in use.',
      unnamed: 'This code does not say what sort of number it holds.',
    },
    scanned: 'Read from the code',
    born: (day) => `born on ${day}`,
    compare: 'Compare with your file: the address is right for a qualified identity only.',
    address: 'Address',
    copy: 'Copy the address',
    copyAndClear: 'Copy and clear',
    copied: 'Address copied. Paste it into your MSSanté webmail.',
    how: 'How the exchange goes',
    rules: [
      'Only an MSSanté mailbox can write to this address: an ordinary webmail would show the INS.',
      'Only you open the exchange: the patient cannot write to you first, but can answer.',
      'To close it, send a last message whose subject starts with [FIN]: the patient can no longer answer.',
      'For a child, write to the child’s own address, made of the child’s INS.',
    ],
  },
} satisfies DirectoryWords;

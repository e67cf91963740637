import type { DirectoryWords } from './words-fr';

const count = new Intl.NumberFormat('en').format;
const megabytes = new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format;

/** The words about the directory on the settings page, in English. */
export const directoryEn = {
  intro:
    'The directory is for finding an MSSanté address. Once taken it is on this device: your searches do not leave the browser, and work without a network.',
  loading: 'Reading the directory…',
  unread: 'The state of the directory could not be read.',
  absent: 'There is no directory on this device yet.',
  inUse: 'The directory is in use.',
  facts: {
    rows: 'Published addresses',
    domains: 'Domains',
    asOf: 'Data of',
    taken: 'Taken on',
    origin: 'Where from',
  },
  count: (value) => count(value),
  dateUnknown: 'The file does not say.',
  origins: {
    mirror: 'Your organisation’s mirror',
    'open-data': 'The public open data (data.gouv.fr)',
    file: 'A file chosen by hand',
  },
  rejected: (rejected) => (rejected === 1 ? 'One row left out' : `${count(rejected)} rows left out`),
  firstRejected: 'The first ones:',
  rejectedLine: (line, reason) => `line ${count(line)}: ${reason}`,
  reasons: {
    columns: 'it does not have the right number of columns',
    kind: 'this kind of mailbox is not known',
    address: 'the address is none',
    encoding: 'characters are damaged',
  },

  take: {
    title: 'Take or renew the directory',
    help: 'The directory from before stays in use until the new one is whole.',
    fromFile: 'Choose a file…',
    fileHelp:
      'An extraction of the MSSanté mailboxes of the Annuaire Santé (text, zip or gzip), or the directory packed by your IT service.',
    drop: 'You can also drop the file here.',
    fromOpenData: 'Take the public open data',
    openDataHelp: 'About 90 MB come from data.gouv.fr. Nothing is sent of you, nor of your messages.',
    fromMirror: 'Take it from my organisation',
    mirrorHelp: 'Smaller and faster. From then on, Pli sûr takes from it each day what has changed.',
  },

  progress: {
    label: 'Progress',
    phases: { reading: 'Reading', sorting: 'Sorting', writing: 'Storing' },
    bytes: (read) => `${megabytes(read / 1e6)} MB`,
    bytesOf: (read, total) => `${megabytes(read / 1e6)} of ${megabytes(total / 1e6)} MB`,
    rows: (rows) => `${count(rows)} rows`,
    seconds: (seconds) => `about ${count(seconds)} s left`,
    minutes: (minutes) => `about ${count(minutes)} min left`,
    aloud: (phase, percent) => `${phase}: ${count(percent)}%.`,
    aloudPhase: (phase) => `${phase}…`,
    stayHere: 'Keep this page open until the end.',
    leaveHere: 'You can close this page: the import goes on.',
  },
  cancel: 'Stop',
  done: (rows) => `The new directory is in use: ${count(rows)} addresses.`,
  same: 'The directory in use is the latest one already.',
  stays: 'The directory from before stays in use.',
  nothingStored: 'Nothing was stored.',
  failedOn: (when) => `On ${when}:`,
  failures: {
    cancelled: 'The import was stopped.',
    offline: 'The network does not answer. Try again when it is back, or choose a file.',
    'refused-by-server':
      'The server did not give the file. Try again later; if this lasts, tell your IT service.',
    cut: 'The end of the file is missing. Fetch it again: most likely it had not arrived whole.',
    foreign:
      'This file is not a directory of MSSanté mailboxes. Pli sûr expects the file “Extraction_Correspondance_MSSante”, or a packed directory.',
    'too-many-bad-rows':
      'Too many rows are unreadable to trust this file. Fetch it again at its source, without opening it in a spreadsheet.',
    'disk-full': 'The disk is full. Free about 200 MB, then try again.',
    'bad-signature':
      'The mirror’s signature is missing or wrong. To be safe, nothing was taken. Please tell your IT service.',
    damaged: 'What was stored is not what the file promised. Fetch the file again.',
    failed: 'The import did not succeed. Try again; if this lasts, restart the browser.',
  },
  notDone: 'Pli sûr could not do this. Please try again.',

  erase: 'Erase the directory',
  eraseQuestion: 'Erase the directory?',
  eraseConsequence:
    'The directory and the kept answers of the API will disappear from this browser. You can take it again whenever you like.',
  eraseConfirm: 'Erase',
  eraseKeep: 'Keep it',
  erased: 'The directory has been erased.',

  api: {
    title: 'Ask the Annuaire Santé directly',
    help: 'Besides the directory on this device, Pli sûr can ask the API of the Annuaire Santé. A key is needed.',
  },
} satisfies DirectoryWords;

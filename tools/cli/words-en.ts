import type { CliWords } from './words';

const HELP = `Commands of Pli sûr for administrators. Results are written as JSON; errors in one line.

  trust-list FILE [--compact OUT]
      Reads an MSSanté trust list (XML, a list of domains, or the compact form) and tells what is in it.
      --compact writes the compact form, without the contacts of operators: what a mirror serves.
  directory pack FILE OUT [--from OLD] [--key KEY]
      Prepares a directory to be served to browsers: index.json, the whole directory, and what has changed since OLD
      (a folder made by this command, or a file). --key signs index.json with this private key.
  directory search FILE QUERY [--limit N]
      Searches an extraction or a packed directory as the extension does.
  keygen KEY
      Makes an Ed25519 private key in the file KEY, and tells the public one: the setting mirrorKey.
  sign FILE KEY
      Writes the signature of FILE to FILE.sig.
  verify FILE SIG PUBLIC_KEY
      Verifies a signature.

FILE is an extraction Extraction_Correspondance_MSSante (txt, gzip or zip) or a packed directory.
Exit codes: 0 done, 1 refused or not verified, 2 the command was written wrongly.`;

export const english: CliWords = {
  help: HELP,
  usage: (problem) => `The command was written wrongly: ${problem}. Help: npm run --silent cli -- --help`,
  unknownCommand: (name) => `unknown command “${name}”`,
  noCommand: 'no command',
  missing: (what) => `missing ${what.join(', ')}`,
  tooMany: (what) => `“${what}” is too much`,
  badLimit: '--limit takes a number from 1 to 100',
  badOption: (problem) => problem,
  arguments: { FILE: 'FILE', OUT: 'OUT', QUERY: 'QUERY', KEY: 'KEY', SIG: 'SIG', PUBLIC_KEY: 'PUBLIC_KEY' },
  import: {
    cancelled: 'Stopped.',
    offline: 'The server does not answer.',
    'refused-by-server': 'The server refused.',
    cut: 'The file is incomplete: its end is missing. Download it again.',
    foreign: 'This file is neither an extraction of MSSanté mailboxes nor a packed directory.',
    'too-many-bad-rows': 'Too many rows cannot be read: nothing was taken from this file.',
    'disk-full': 'The disk is full.',
    'bad-signature': 'The signature is missing or wrong.',
    damaged: 'The file is damaged: download it again, or pack it again.',
    failed: 'The file could not be read.',
  },
  trust: {
    cut: 'The list is incomplete: its end is missing. Download it again.',
    foreign: 'This file is no MSSanté trust list.',
    empty: 'The list holds no domain.',
  },
  file: {
    ENOENT: (path) => `No such file or folder: ${path}`,
    EACCES: (path) => `Access refused: ${path}`,
    EISDIR: (path) => `This is a folder, not a file: ${path}`,
    ENOTDIR: (path) => `This is not a folder: ${path}`,
    EEXIST: (path) => `It is there already, and is not replaced: ${path}`,
    ENOSPC: () => 'The disk is full.',
  },
  badPrivateKey: 'This is no Ed25519 private key (PEM) as keygen makes one.',
  badPublicKey: 'This is no Ed25519 public key: 32 bytes in base64.',
  notVerified: 'The signature is not one of this file by this key.',
  unexpected: (problem) => `Unexpected error: ${problem}`,
  progress: (percent, rows) => `${percent} % · ${rows.toLocaleString('en')} rows`,
};

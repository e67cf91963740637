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
  campaign check FILE
  campaign check --built-in
      Checks a campaign of lessons (docs/campaigns.md), or the one of the extension: title, lessons, languages, and what
      could be better. A campaign that the extension would not take is refused.
  keygen KEY
      Makes an Ed25519 private key in the file KEY, and tells the public one: the setting mirrorKey.
  sign FILE KEY
      Writes the signature of FILE to FILE.sig.
  verify FILE SIG PUBLIC_KEY
      Verifies a signature.
  scan [--lang en]
      Looks for health data in messages: JSON Lines in, JSON Lines out. More: scan --help
  assess [--policy FILE] [--trust-list FILE] [--lang en]
      Judges drafts as the extension would under a policy: JSON Lines in, JSON Lines out. More: assess --help
  summary FILE... [--html OUT] [--csv OUT] [--from DAY] [--to DAY] [--campaign DAY..DAY] [--lang en]
      Adds the summaries that people have handed in into one report. More: summary --help

FILE is an extraction Extraction_Correspondance_MSSante (txt, gzip or zip) or a packed directory.
Exit codes: 0 done, 1 refused or not verified, 2 the command was written wrongly.`;

const PROBLEMS = {
  'not-an-object': 'it is no object of settings.',
  'unknown-key': 'no such setting.',
  'wrong-type': 'not of the type that this setting takes; left out.',
  'bad-value': 'no value that this setting takes; left out.',
  'too-many': 'more than this setting takes; what is beyond is left out.',
} as const;

const SCAN = `npm run --silent cli -- scan [--lang en] < messages.jsonl > levels.jsonl

Looks for personal health data as the extension does. One message a line on standard input:
  {"id": "m1", "subject": "…", "text": "…", "attachments": ["name.pdf"]}      (only text is needed)
One line each on standard output:
  {"id": "m1", "level": "none|possible|probable|certain", "evidence": [
    {"kind", "segment", "text", "start", "end", "weight", "why"}]}

id       without one, the number of the line
segment  subject, written, quoted, signature: how the extension cuts a text; attachment-name, with "file"
start    offsets in UTF-16 units, in the text, subject or name as it was given
weight   0 (a hint) to 1 (decides alone)
why      one sentence: French, or English with --lang en

A line that cannot be read is told on standard error with its number, the rest goes on, and the exit code is 1.
Nothing is stored or sent.`;

const ASSESS = `npm run --silent cli -- assess [--policy FILE] [--trust-list FILE] [--lang en] < drafts.jsonl > verdicts.jsonl

Judges drafts as the extension would for people who have chosen nothing. One draft a line on standard input:
  {"id": "d1", "from": "…", "to": ["…"], "cc": [], "bcc": [], "subject": "…", "text": "…", "attachments": ["name.pdf"],
   "host": "webmail.example"}      (only text is needed; to, cc and bcc may be one text each)
One line each on standard output:
  {"id", "level", "health", "from", "findings": [{"rule", "level", "title", "why", "todo", "about"}],
   "recipients": [{"field", "shown", "channel"}], "evidence": [… as scan writes it …]}

--policy      the settings of docs/administrator.md as JSON; what is wrong in it is told, left out, and makes the exit code 1
--trust-list  a trust list in any form that trust-list reads; without one, addresses in .mssante.fr are probable
--lang en     sentences in English; French otherwise
level         clear, notice, unchecked, warn, justify, block
Attachments are judged by their names.`;

const SUMMARY = `npm run --silent cli -- summary FILE... [--html OUT] [--csv OUT] [--from DAY] [--to DAY]
    [--campaign DAY..DAY] [--lang en]

Adds summaries (“Report”, “For the service”) and writes the report of the service as JSON on standard output.

--html      also writes a page that needs nothing else, to print or to pass on
--csv       also writes the tables for a spreadsheet
--from      only whole months from this day on (YYYY-MM-DD)
--to        only whole months up to this day
--campaign  compares the months before, during and after these days, such as 2026-03-01..2026-05-31
--lang en   page and tables in English; French otherwise

A file that is damaged, foreign, doubled or from a newer version is told in one sentence, the others are added, and the
exit code is 1. A month that was handed in by one browser twice counts once. Nothing is sent.`;

export const english: CliWords = {
  help: HELP,
  helpOf: { scan: SCAN, assess: ASSESS, summary: SUMMARY },
  usage: (problem) => `The command was written wrongly: ${problem}. Help: npm run --silent cli -- --help`,
  unknownCommand: (name) => `unknown command “${name}”`,
  noCommand: 'no command',
  missing: (what) => `missing ${what.join(', ')}`,
  tooMany: (what) => `“${what}” is too much`,
  badLimit: '--limit takes a number from 1 to 100',
  badLanguage: '--lang takes fr or en',
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
  lines: {
    bad: (number, problem) => `Line ${number}: ${problem}`,
    tooLong: 'it is longer than eight million characters.',
    notJson: 'it is no JSON.',
    notObject: 'it is no object.',
    badField: (place) => `“${place}” is missing or of the wrong type.`,
  },
  policy: {
    notJson: (path) => `This policy is no JSON: ${path}`,
    problem: ({ key, place, reason }) =>
      `Policy, ${key}${place === null ? '' : `, item ${place}`}: ${PROBLEMS[reason]}`,
  },
  summary: {
    notJson: (path) => `${path}: it is no JSON; left out.`,
    foreign: (path) => `${path}: it is no summary exported by Pli sûr; left out.`,
    newer: (path) => `${path}: this summary comes from a newer version; update this command.`,
    malformed: (path, place) =>
      `${path}: this summary is damaged or was changed${place === '' ? '' : ` (“${place}”)`}; left out.`,
    twice: (path, other) => `${path}: it is the same export as ${other}; counted once.`,
    unread: (path, problem) => (problem.includes(path) ? problem : `${path}: ${problem}`),
    nothing: 'No summary could be read: there is nothing to add up.',
    badDay: (text) => `“${text}” is no day (YYYY-MM-DD)`,
    badCampaign: '--campaign takes two days, such as 2026-03-01..2026-05-31',
  },
  badPrivateKey: 'This is no Ed25519 private key (PEM) as keygen makes one.',
  badPublicKey: 'This is no Ed25519 public key: 32 bytes in base64.',
  notVerified: 'The signature is not one of this file by this key.',
  campaignRefused: ({ en }, others) =>
    others === 0 ? en : `${en} (and ${others} more ${others === 1 ? 'problem' : 'problems'})`,
  unexpected: (problem) => `Unexpected error: ${problem}`,
  progress: (percent, rows) => `${percent} % · ${rows.toLocaleString('en')} rows`,
};

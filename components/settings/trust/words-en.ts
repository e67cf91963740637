import type { TrustWords } from './words-fr';

const count = new Intl.NumberFormat('en').format;

/** The words about the trust list on the settings page, in English. */
export const trustEn = {
  intro:
    'The trust list says which domains are inside the MSSanté trust space. Pli sûr looks for a new one every day.',
  loading: 'Reading the list…',
  unread: 'The state of the list could not be read.',
  absent:
    'No list is stored. Meanwhile, addresses in .mssante.fr count as probable, and Pli sûr says so without alarm.',
  stale:
    'This list is more than 30 days old. Until the next one, its domains count as probable, except those that the directory confirms.',
  inUse: 'The list is in use.',
  facts: {
    domains: 'Domains',
    generated: 'List made on',
    taken: 'Taken on',
    origin: 'Where from',
    signature: 'Signature',
    next: 'Next look',
  },
  domains: (domains) => count(domains),
  rejected: (rejected) =>
    rejected === 1
      ? 'One entry was not a domain name: it is left out.'
      : `${count(rejected)} entries were not domain names: they are left out.`,
  dateUnknown: 'The file does not say.',
  noNext: 'Nothing is planned.',
  origins: {
    mirror: 'Your organisation’s mirror',
    official: 'The official address',
    file: 'A file chosen by hand',
  },
  signatures: {
    none: 'None.',
    'not-verified':
      'Not verified. The file bears an XML signature, which Pli sûr does not check. The one of your organisation’s mirror, it does.',
    verified: 'Verified, with the public key of the mirrors.',
  },

  tried: (when, origin) => `Last try on ${when}. Tried: ${origin}.`,
  stays: 'The list from before stays in use.',
  problems: {
    offline: 'The network does not answer. Pli sûr will try again by itself.',
    'certificate-or-offline':
      'The official address did not answer. It uses a certificate of IGC-Santé, which browsers do not know. Ask your IT service for the address of its mirror, or choose the file by hand.',
    'refused-by-server':
      'The server did not give the list. If this lasts, check the address, or tell your IT service.',
    cut: 'The end of the file is missing. Fetch it again: most likely it had not arrived whole.',
    foreign:
      'This is not a trust list. Pli sûr expects the MSSanté liste blanche in XML, or a list of domains.',
    empty: 'The list holds no domain. Check where the file comes from.',
    'bad-signature':
      'The mirror’s signature is missing or wrong. To be safe, nothing was taken. Please tell your IT service.',
    'disk-full': 'The disk is full: the list could not be stored. Free some space, then try again.',
    failed: 'The list could not be taken. Try again; if this lasts, restart the browser.',
  },

  refresh: 'Look now',
  refreshing: 'Looking…',
  choose: 'Choose a file…',
  taken: 'A new list is in use.',
  same: 'Done: the list in use is the latest one.',
  notTaken: 'No new list was taken: the reason is given above.',
  heldNow: 'A new list waits for your consent.',
  notDone: 'Pli sûr could not do this. Please try again.',
  files: {
    'too-big': 'This file is too big for a trust list. The liste blanche has a few megabytes.',
    binary: 'This file is not text. If it is compressed, open the archive and choose the file inside.',
    unreadable: 'This file could not be read. Check that it is still there, then choose it again.',
  },

  held: {
    title: 'A new list waits for your consent',
    lost: (lost, of) => `The new list has lost ${count(lost)} names out of ${count(of)}.`,
    why: 'That is more than a fifth. It may be incomplete: Pli sûr does not take it without you. When in doubt, keep the current one and ask your IT service.',
    older: 'The list in this file is older than the current one.',
    whyOlder: 'Pli sûr does not go back in time without you. When in doubt, keep the current one.',
    about: (domains) => `It has ${count(domains)} domains.`,
    madeOn: (when) => `It was made on ${when}.`,
    take: 'Use it',
    keep: 'Keep the current one',
    kept: 'The current list is kept.',
  },
} satisfies TrustWords;

import type { RuleSentences } from './rule-sentences';

/** What the rules say in English. No webmail page carries it: the background hands it out (`english-read`). */
export const RULES_IN_ENGLISH: RuleSentences = {
  lang: 'en',
  rules: {
    'look-alike': {
      title: 'This address looks like MSSanté and is not',
      why: 'Looks like an MSSanté address and is none: {recipients}. It is a slip of the finger, or a trap.',
      todo: 'Look for the right address in the directory, or remove this recipient.',
    },
    'patient-from-ordinary': {
      title: 'To write to a patient’s mailbox, use MSSanté',
      why: 'A patient’s mailbox, whose address holds the INS number: {recipients}. Only an MSSanté mailbox can write there.',
      todo: 'Write from your MSSanté mailbox, or remove this recipient.',
    },
    'outside-health': {
      title: 'Health data to an address outside MSSanté',
      why: 'Outside the trust space: {recipients}. This message seems to hold health data, and ordinary mail does not ensure their protection. MSSanté is not mandatory; protecting this exchange is.',
      todo: 'Look for the recipient’s MSSanté address and write from your MSSanté mailbox, or take these data out.',
    },
    'test-domain-health': {
      title: 'Health data to a test domain',
      why: 'A domain for tests or training: {recipients}. This message seems to hold health data, and this address is not meant for real messages.',
      todo: 'Look for the MSSanté address that the recipient uses every day, or take these data out.',
    },
    'unreadable-health': {
      title: 'Health data, and an address that could not be read',
      why: 'Address not read ({reasons}): {recipients}. This message seems to hold health data, and Pli sûr cannot tell where it goes.',
      todo: 'Open the recipient’s card to see the address, or take these data out.',
    },
    'patient-key-wrong': {
      title: 'This patient’s address does not hold a valid INS number',
      why: 'The INS number fails the check of its key: {recipients}. This message could get lost, or reach another person.',
      todo: 'Copy the number again from a qualified INS identity.',
    },
    'mssante-from-ordinary': {
      title: 'To write to an MSSanté address, use your MSSanté mailbox',
      why: 'Inside MSSanté: {recipients}. Sent from an ordinary mailbox, this message may not arrive, or may travel unprotected.',
      todo: 'Send it from your MSSanté mailbox.',
    },
    'outside-from-mssante': {
      title: 'An address outside the trust space',
      why: 'Outside MSSanté: {recipients}. An MSSanté mailbox writes only to MSSanté, and your operator will most likely refuse it.',
      todo: 'Look for the recipient’s MSSanté address, or remove the recipient.',
    },
    'internal-health': {
      title: 'Health data in your organisation’s ordinary mail',
      why: 'Same organisation, yet outside the trust space: {recipients}. This message seems to hold health data.',
      todo: 'Prefer MSSanté for this message, or take these data out.',
    },
    'outside-possible-health': {
      title: 'Perhaps health data, to an address outside MSSanté',
      why: 'Outside the trust space: {recipients}. Some words of this message may speak of a person’s health.',
      todo: 'Read these words again. If they are health data, use MSSanté or take them out; if not, the message can go.',
    },
    'content-unread': {
      title: 'Not checked: a part of the message could not be read',
      why: 'Pli sûr could not read {parts}; it cannot tell whether this message is protected as it should be.',
      todo: 'Read the message and its recipients again, then decide.',
    },
    'unreadable-possible-health': {
      title: 'Perhaps health data, and an address that could not be read',
      why: 'Address not read ({reasons}): {recipients}. Some words of this message may speak of a person’s health.',
      todo: 'Check the recipient’s address.',
    },
    'attachment-unread': {
      title: 'Attached file not read: only its name is known',
      why: 'Content not read ({fileReasons}): {files}. Pli sûr cannot tell whether it speaks of somebody’s health.',
      todo: 'Check this file yourself before sending.',
    },
    'probable-not-listed': {
      title: 'A domain that the trust list does not know',
      why: 'Ends in .mssante.fr, but the trust list does not know this domain: {recipients}. Your operator may refuse the message.',
      todo: 'Check the address in the Annuaire Santé.',
    },
    'probable-stale-list': {
      title: 'Most likely MSSanté, not confirmed yet',
      why: 'Ends in .mssante.fr: {recipients}. The trust list is missing or older than 30 days; it cannot confirm it.',
      todo: 'Read the address again before sending.',
    },
    'patient-from-mssante': {
      title: 'A patient’s mailbox: INS key checked',
      why: 'Mon espace santé: {recipients}. The professional opens the exchange and closes it.',
      todo: 'To close the exchange, start the subject with [FIN].',
    },
    'applicative-mailbox': {
      title: 'An automatic mailbox: probably nobody reads it',
      why: 'Automatic mailbox: {recipients}. It sends messages, but probably reads none.',
      todo: 'To be read, write to a person or to a secretariat.',
    },
  },
  codes: {
    parts: { recipients: 'the recipients', subject: 'the subject', body: 'the text' },
    reasons: {
      'not-found': 'the page holds no address',
      'name-only': 'shown by name only',
      group: 'a list or contact group',
      'not-an-address': 'text that is no address',
      'out-of-reach': 'address out of reach',
      'too-large': 'text too long',
    },
    fileReasons: {
      'not-seen': 'there before Pli sûr',
      protected: 'protected by a password',
      damaged: 'damaged file',
      'too-large': 'over 25 MB',
      'too-slow': 'took too long to read',
      bomb: 'archive beyond measure',
      'no-text': 'picture without text',
      'unknown-format': 'unknown format',
      cancelled: 'reading stopped',
      failed: 'could not be read',
    },
  },
  others: { one: 'and 1 other', many: 'and {count} others' },
};

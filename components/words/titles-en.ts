import type { Topic } from '../dialog/topic';

/** English twins of the French titles, in the same order. */
export const titlesEn: Record<Topic, readonly [string, string, ...string[]]> = {
  health: [
    'This message seems to contain health data',
    'Health data would leave the trust space',
    'This letter deserves a safer envelope',
  ],
  'maybe-health': [
    'This message may contain health data',
    'A doubt: is this health data?',
    'A few words to read again before sending',
  ],
  'to-mssante': [
    'From here, this message would not arrive protected',
    'This MSSanté address expects a message from MSSanté',
    'The address is safe, the way there is not yet',
  ],
  'from-mssante': [
    'A recipient is not in MSSanté',
    'Your operator may refuse this message',
    'From here, a message only reaches MSSanté',
  ],
  patient: [
    'This patient can only be reached from MSSanté',
    'This patient’s address contains their INS number',
    'A message to a patient leaves from MSSanté',
  ],
  'look-alike': [
    'Look closely at this address: it imitates MSSanté',
    'Almost MSSanté, but not quite',
    'Is this the right address? It is not in MSSanté',
  ],
  test: [
    'This address belongs to a test domain',
    'A test domain is not the trust space',
    'This address is for tests, not for real messages',
  ],
  unreadable: [
    'A recipient could not be read',
    'Who receives this message? One address stays hidden',
    'An address to open before sending',
  ],
  unchecked: [
    'Not checked: Pli sûr did not see everything',
    'Not checked: one more look before sending',
    'Not checked: please read it carefully this time',
  ],
  other: [
    'One thing to look at before sending',
    'One moment before sending',
    'One more look at this message',
  ],
  ready: ['It is safe now', 'It is safe now, thank you', 'It is safe now: ready to send'],
};

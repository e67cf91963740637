import { SIGNATURE } from './identities';
import type { Language } from './language';
import type { Mailbox } from './mailbox';
import { startComposer } from './new-composer';
import { richFromPlain } from './rich-text';
import { sampleMessages } from './sample-messages';

/** Health data of a worker who does not exist, for a doctor's ordinary mailbox that does not exist either. */
const MESSAGE_TO_TRY = {
  to: 'dr.martin@boite.example',
  subject: 'Résultat de plombémie de M. Modèle',
  text: [
    'Bonjour docteur,',
    '',
    'Voici le résultat de votre patient M. Jean Modèle, né le 12/03/1979, soudeur : plombémie à 420 µg/L, avec une anémie. Il se plaint de douleurs abdominales et de fatigue depuis deux mois.',
    '',
    'Pouvez-vous le recevoir rapidement ?',
    '',
    'Bien cordialement,',
    '-- ',
    ...SIGNATURE,
  ].join('\n'),
} as const;

/** The practice webmail as it opens. With `isTry`, a first message is ready to be sent. `now` in milliseconds. */
export function firstMailbox(language: Language, now: number, isTry: boolean): Mailbox {
  const composer = {
    ...startComposer('composer-1'),
    recipients: { to: [MESSAGE_TO_TRY.to], cc: [], bcc: [] },
    subject: MESSAGE_TO_TRY.subject,
    body: { format: 'html' as const, content: richFromPlain(MESSAGE_TO_TRY.text) },
    isChanged: true,
  };
  return {
    language,
    folder: 'inbox',
    openMessage: null,
    messages: sampleMessages(now),
    composers: isTry ? [composer] : [],
    front: isTry ? composer.id : null,
    said: null,
    made: isTry ? 1 : 0,
  };
}

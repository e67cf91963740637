import { MSSANTE, ORDINARY } from './identities';
import { type Message, NOBODY } from './mailbox';
import { richFromPlain } from './rich-text';

const HOUR = 60 * 60 * 1000;

/** A message that was received some hours ago. Everybody in it is made up. */
export interface Sample {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attachments?: readonly string[];
  readonly hoursAgo: number;
  readonly isSeen?: boolean;
}

const SAMPLES: readonly Sample[] = [
  {
    from: 'Jean Modèle <jean.modele@courriel.example>',
    to: [ORDINARY],
    subject: 'Mes résultats',
    text: [
      'Bonjour,',
      '',
      'Avez-vous reçu les résultats de ma prise de sang de la semaine dernière ? Vous pouvez me les envoyer à cette adresse.',
      '',
      'Merci d’avance,',
      'Jean Modèle',
    ].join('\n'),
    hoursAgo: 1,
  },
  {
    from: 'Laboratoire Inventé <resultats@labo-invente.mssante.fr>',
    to: [MSSANTE],
    subject: 'Plombémie : résultat disponible',
    text: [
      'Bonjour,',
      '',
      'Vous trouverez ci-joint le résultat de la plombémie demandée dans le cadre du suivi renforcé de M. Modèle : 420 µg/L.',
      '',
      'Le laboratoire',
    ].join('\n'),
    attachments: ['plombemie_modele.pdf'],
    hoursAgo: 3,
  },
  {
    from: 'Secrétariat <secretariat@sante-travail.example>',
    to: [ORDINARY, 'Dr Sacha Fictif <sacha.fictif@sante-travail.example>'],
    cc: ['Lou Imaginaire <lou.imaginaire@sante-travail.example>'],
    subject: 'Planning de la semaine prochaine',
    text: [
      'Bonjour à tous,',
      '',
      'La salle 2 est prise mardi matin pour la réunion d’équipe. Merci de me dire avant jeudi si vos vacations changent.',
      '',
      'Bonne journée,',
      'Le secrétariat',
    ].join('\n'),
    attachments: ['planning.pdf'],
    hoursAgo: 26,
    isSeen: true,
  },
  {
    from: 'Ressources humaines <rh@chaudronnerie-fictive.example>',
    to: [ORDINARY],
    subject: 'Visite de reprise de M. Modèle',
    text: [
      'Bonjour,',
      '',
      'M. Modèle reprend le travail lundi. Pouvez-vous nous proposer une date pour sa visite de reprise ? Savez-vous ce qu’il a eu ?',
      '',
      'Cordialement,',
      'Le service des ressources humaines',
    ].join('\n'),
    hoursAgo: 50,
    isSeen: true,
  },
];

/** What the inbox holds when the page opens. `now` in milliseconds since 1970. */
export function sampleMessages(now: number): readonly Message[] {
  return receive(SAMPLES, now);
}

/** Samples as messages of the inbox, with the ids `sample-1`, `sample-2`… `now` in milliseconds since 1970. */
export function receive(samples: readonly Sample[], now: number): readonly Message[] {
  return samples.map((sample, index) => ({
    id: `sample-${index + 1}`,
    folder: 'inbox',
    from: sample.from,
    recipients: { ...NOBODY, to: sample.to, cc: sample.cc ?? [] },
    subject: sample.subject,
    body: { format: 'html', content: richFromPlain(sample.text) },
    attachments: sample.attachments ?? [],
    at: now - sample.hoursAgo * HOUR,
    isSeen: sample.isSeen ?? false,
  }));
}

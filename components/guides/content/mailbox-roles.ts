import type { MailboxKind } from '../../../utils/directory/mailbox';
import type { Both } from './both';
import type { SourceId } from './sources';

/** Who does what with one kind of mailbox. */
export interface MailboxRoles {
  readonly kind: MailboxKind | 'patient';
  readonly name: Both;
  readonly example: string;
  readonly opens: Both;
  readonly reads: Both;
  readonly answers: Both;
  readonly goodFor: Both;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

export const MAILBOX_ROLES: readonly MailboxRoles[] = [
  {
    kind: 'PER',
    name: { fr: 'Boîte personnelle (PER)', en: 'Personal mailbox (PER)' },
    example: 'camille.exemple@medecin.mssante.fr',
    opens: {
      fr: 'Le professionnel lui-même, en prouvant son identité (e-CPS, CPS…), ou sa structure pour lui.',
      en: 'The professional, by proving identity (e-CPS, CPS…), or their organisation on their behalf.',
    },
    reads: {
      fr: 'Lui seul. Une secrétaire peut l’utiliser sous sa responsabilité, si l’opérateur prévoit une délégation : jamais avec son mot de passe ou sa carte.',
      en: 'They alone. A secretary may use it under their responsibility if the operator offers delegation: never with their password or card.',
    },
    answers: { fr: 'Le professionnel.', en: 'The professional.' },
    goodFor: {
      fr: 'Un avis de professionnel à professionnel. Ne sert que pour l’activité à laquelle elle est rattachée.',
      en: 'Advice from one professional to another. To be used only for the activity it is attached to.',
    },
    sources: ['mailboxTypes', 'regionalMailboxes', 'landmarks', 'promess'],
  },
  {
    kind: 'ORG',
    name: { fr: 'Boîte organisationnelle (ORG)', en: 'Organisational mailbox (ORG)' },
    example: 'secretariat@service-exemple.mssante.fr',
    opens: {
      fr: 'La structure, auprès de son opérateur : la boîte lui appartient.',
      en: 'The organisation, with its operator: the mailbox belongs to it.',
    },
    reads: {
      fr: 'L’équipe désignée, secrétaires et assistantes comprises, chacun avec son propre accès.',
      en: 'The team that was named, secretaries and assistants included, each with an access of their own.',
    },
    answers: {
      fr: 'La structure, et le professionnel habilité qu’elle désigne comme responsable.',
      en: 'The organisation, and the entitled professional it names as responsible.',
    },
    goodFor: {
      fr: 'Ce qui doit être traité même en l’absence d’une personne : transferts de dossier, rendez-vous, résultats.',
      en: 'What must be dealt with even when somebody is away: handing over of records, appointments, results.',
    },
    sources: ['mailboxTypes', 'regionalMailboxes', 'landmarks'],
  },
  {
    kind: 'CAB',
    name: { fr: 'Boîte de cabinet (CAB)', en: 'Mailbox of a practice (CAB)' },
    example: 'cabinet.exemple@medecin.mssante.fr',
    opens: {
      fr: 'Le professionnel libéral. Ce type existe depuis novembre 2023.',
      en: 'The self-employed professional. This type exists since November 2023.',
    },
    reads: { fr: 'Le professionnel et son cabinet.', en: 'The professional and the practice.' },
    answers: {
      fr: 'Le professionnel au nom duquel elle est publiée.',
      en: 'The professional in whose name it is published.',
    },
    goodFor: {
      fr: 'Écrire à un cabinet sans savoir qui y est aujourd’hui.',
      en: 'Writing to a practice without knowing who is there today.',
    },
    sources: ['mailboxTypes', 'directory'],
  },
  {
    kind: 'APP',
    name: { fr: 'Boîte applicative (APP)', en: 'Applicative mailbox (APP)' },
    example: 'resultats@laboratoire-exemple.mssante.fr',
    opens: {
      fr: 'La structure, pour un de ses logiciels.',
      en: 'The organisation, for one of its programs.',
    },
    reads: {
      fr: 'Un logiciel : il range ou envoie des documents. Une question y resterait sans doute sans réponse.',
      en: 'A program: it files or sends documents. A question would most likely stay without an answer.',
    },
    answers: {
      fr: 'La structure, sous la responsabilité de professionnels habilités.',
      en: 'The organisation, under the responsibility of entitled professionals.',
    },
    goodFor: {
      fr: 'Les envois automatiques : résultats, comptes rendus.',
      en: 'Automatic sending: results, reports.',
    },
    sources: ['mailboxTypes', 'directory'],
  },
  {
    kind: 'patient',
    name: { fr: 'Boîte de l’usager (Mon espace santé)', en: 'The patient’s mailbox (Mon espace santé)' },
    example: '…@patient.mssante.fr',
    opens: {
      fr: 'L’usager, avec son profil Mon espace santé. L’échange, lui, est ouvert et fermé par le professionnel.',
      en: 'The patient, with their Mon espace santé. The exchange itself is opened and closed by the professional.',
    },
    reads: {
      fr: 'L’usager. Pour un enfant, écrivez à la boîte de l’enfant.',
      en: 'The patient. For a child, write to the child’s own mailbox.',
    },
    answers: {
      fr: 'Le professionnel qui a ouvert l’échange : il répond, puis clôt par un message [FIN].',
      en: 'The professional who opened the exchange: they answer, then close it by a message [FIN].',
    },
    goodFor: {
      fr: 'Écrire à un travailleur de ce qui concerne sa santé. L’adresse contient son INS : elle ne va dans aucune messagerie ordinaire.',
      en: 'Writing to a worker about their health. The address holds their INS: it goes into no ordinary mail.',
    },
    sources: ['landmarks', 'espaceSante', 'clients'],
  },
];

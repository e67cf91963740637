import type { Lesson } from '../schema';

/** The organisation's mailbox, delegation, and to whom access may be given. */
export const secretaries: Lesson = {
  id: 'secretaries',
  title: {
    fr: 'Secrétariats : la boîte du service, et qui peut l’ouvrir',
    en: 'Secretaries: the service’s mailbox, and who may open it',
  },
  invitations: [
    {
      fr: 'Congés, absences, relais : une minute pour que le courrier soit lu par les bonnes personnes.',
      en: 'Holidays, absences, handovers: one minute so that the right people read the mail.',
    },
    {
      fr: 'Travailler à plusieurs sur une même boîte, sans jamais prêter un mot de passe : voici comment.',
      en: 'Work together on one mailbox and never lend a password: here is how.',
    },
    {
      fr: 'Assistantes et secrétaires envoient beaucoup : découvrez la boîte MSSanté qui leur convient.',
      en: 'Assistants and secretaries send a lot: discover the MSSanté mailbox that suits them.',
    },
  ],
  occasions: ['weekly', 'after-held'],
  rules: ['internal-health'],
  minutes: 1,
  picture: {
    source: { bundled: 'secretaries' },
    alt: {
      fr: 'Une boîte aux lettres commune entre deux collègues ; chacun tient sa propre clé.',
      en: 'A shared mailbox between two colleagues; each holds a key of their own.',
    },
  },
  body: {
    fr: `Au centre, c’est souvent le secrétariat qui écrit. Il le peut, avec la boîte qu’il faut.

**La boîte organisationnelle** porte le nom d’une équipe, d’un centre ou d’un secrétariat. Elle appartient à la structure, et des professionnels habilités en répondent. Plusieurs personnes la lisent : le courrier n’attend pas le retour de congé.

**La délégation** ouvre la boîte d’un professionnel à une personne choisie, qui garde ses propres codes. Certains opérateurs la proposent : demandez au vôtre.

**Qui peut y accéder ?** Les personnes qui en ont besoin pour leur travail, sous la responsabilité du professionnel de santé ou de l’établissement, et **tenues au secret professionnel**. Recevoir un accès ne donne pas le droit de tout lire : on ouvre ce qu’on a à traiter.

**Une boîte personnelle, elle, ne se prête pas.** Avec un mot de passe partagé, on ne sait plus qui a lu, ni qui a écrit.

Trois habitudes qui aident :

- une liste des accès, revue à chaque arrivée et à chaque départ ;
- le nom de la personne qui écrit, au bas de chaque message ;
- une règle connue de tous : qui relève la boîte, quand, et à qui il remet ce qui attend le médecin.`,
    en: `In a centre, it is often the secretaries who write. They can, with the right mailbox.

**The organisation’s mailbox** bears the name of a team, a centre or a secretaries’ office. It belongs to the organisation, and entitled professionals answer for it. Several people read it: the mail does not wait until somebody is back from holiday.

**Delegation** opens a professional’s mailbox to a chosen person, who keeps their own codes. Some operators offer it: ask yours.

**Who may have access?** People who need it for their work, under the responsibility of the health professional or of the establishment, and **bound by professional secrecy**. Having access is not a right to read everything: one opens what one has to deal with.

**A personal mailbox is not lent.** With a shared password, nobody knows any more who has read, or who has written.

Three habits that help:

- a list of who has access, looked over at each arrival and each departure;
- the name of the person who writes, at the foot of each message;
- a rule known to all: who reads the mailbox, when, and to whom they hand what awaits the doctor.`,
  },
  exercise: 'colleague',
  quiz: [
    {
      question: {
        fr: 'Le médecin part trois semaines. Des comptes rendus arrivent dans sa boîte MSSanté personnelle. Que prévoir ?',
        en: 'The doctor is away for three weeks. Reports arrive in the doctor’s personal MSSanté mailbox. What do you plan?',
      },
      answers: [
        {
          text: {
            fr: 'Il laisse son mot de passe au secrétariat.',
            en: 'The doctor leaves the password with the secretaries.',
          },
          isRight: false,
          explanation: {
            fr: 'Le besoin est réel, mais tout ce qui sera lu ou écrit le sera en son nom, sans trace de qui l’a fait.',
            en: 'The need is real, but all that is read or written will be in the doctor’s name, with no trace of who did it.',
          },
        },
        {
          text: {
            fr: 'Une délégation, ou la boîte du service donnée aux correspondants.',
            en: 'A delegation, or the service’s mailbox given to the correspondents.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. Le courrier est lu, chacun sous son propre nom, et sous la responsabilité du médecin ou du service.',
            en: 'Yes. The mail is read, each under their own name, and under the responsibility of the doctor or the service.',
          },
        },
        {
          text: {
            fr: 'Un renvoi automatique vers la messagerie ordinaire du secrétariat.',
            en: 'Automatic forwarding to the secretaries’ ordinary mail.',
          },
          isRight: false,
          explanation: {
            fr: 'Les comptes rendus sortiraient de l’espace protégé. Et l’opérateur refusera sans doute ce renvoi.',
            en: 'The reports would leave the protected space. And the operator will probably refuse to forward them.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Une assistante chargée de la facturation demande l’accès à la boîte du centre. Que répondre ?',
        en: 'An assistant in charge of invoices asks for access to the centre’s mailbox. What do you answer?',
      },
      answers: [
        {
          text: {
            fr: 'Oui : elle est de la maison et tenue au secret.',
            en: 'Yes: she belongs here and is bound by secrecy.',
          },
          isRight: false,
          explanation: {
            fr: 'Le secret est une condition, il ne suffit pas. L’accès suit le besoin.',
            en: 'Secrecy is one condition, not the only one. Access follows need.',
          },
        },
        {
          text: {
            fr: 'Non, jamais : cette boîte est réservée aux médecins.',
            en: 'No, never: this mailbox is for doctors only.',
          },
          isRight: false,
          explanation: {
            fr: 'Une secrétaire ou une assistante peut y accéder, sous la responsabilité du professionnel ou de l’établissement.',
            en: 'A secretary or an assistant may have access, under the responsibility of the professional or the establishment.',
          },
        },
        {
          text: {
            fr: 'Pas pour l’instant : son travail ne demande pas de lire ce courrier.',
            en: 'Not for now: her work does not call for reading this mail.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. Si sa mission change, l’accès pourra s’ouvrir. Une boîte ordinaire suffit pour les factures.',
            en: 'Yes. If her task changes, access can be given. An ordinary mailbox is enough for invoices.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Une secrétaire change de centre. Que devient son accès ?',
        en: 'A secretary moves to another centre. What becomes of her access?',
      },
      answers: [
        {
          text: {
            fr: 'Il s’arrête le jour de son départ, et un autre s’ouvre dans son nouveau centre.',
            en: 'It ends on the day she leaves, and a new one opens in her new centre.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. L’accès suit le travail du moment. Une ligne dans la liste des départs, et c’est fait.',
            en: 'Yes. Access follows the work at hand. One line in the list for departures, and it is done.',
          },
        },
        {
          text: {
            fr: 'Elle le garde : elle connaît les dossiers.',
            en: 'She keeps it: she knows the files.',
          },
          isRight: false,
          explanation: {
            fr: 'Elle ne suit plus ces personnes. Pour un relais, ses collègues peuvent l’appeler.',
            en: 'These people are no longer in her charge. For a handover, her colleagues can call her.',
          },
        },
        {
          text: {
            fr: 'On verra à la revue annuelle.',
            en: 'We shall see at the yearly review.',
          },
          isRight: false,
          explanation: {
            fr: 'D’ici là, l’accès reste ouvert sans raison. Le jour du départ est le plus simple à retenir.',
            en: 'Until then access stays open for no reason. The day of departure is the easiest to remember.',
          },
        },
      ],
    },
  ],
  sources: [
    {
      label: {
        fr: 'MSSanté, repères juridiques : personnes habilitées, responsabilité et secret professionnel',
        en: 'MSSanté, legal landmarks: who may use it, responsibility and professional secrecy (in French)',
      },
      url: 'https://mssante.fr/reperes-juridiques',
    },
    {
      label: {
        fr: 'ANS, foire aux questions MSSanté : boîtes organisationnelles',
        en: 'ANS, questions and answers on MSSanté: organisation mailboxes (in French)',
      },
      url: 'https://esante.gouv.fr/foire-aux-questions/mssante',
    },
    {
      label: {
        fr: 'Code de la santé publique, L1110-4 et R1110-1 : le strict nécessaire, dans le périmètre de sa mission',
        en: 'Public health code, L1110-4 and R1110-1: what is strictly necessary, within one’s task (in French)',
      },
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
};

import type { Lesson } from '../schema';

/** A correspondent without MSSanté: how to ask, how to invite, and how to write meanwhile. */
export const invite: Lesson = {
  id: 'invite',
  title: {
    fr: 'Un correspondant sans MSSanté ? Invitez-le',
    en: 'A correspondent without MSSanté? Invite them',
  },
  invitations: [
    {
      fr: 'Vous écrivez souvent à un confrère sans MSSanté : une invitation bien tournée règle la suite.',
      en: 'You often write to a colleague without MSSanté: one good invitation settles it for the future.',
    },
    {
      fr: 'Pas d’adresse MSSanté en face : une minute pour savoir quoi faire, aujourd’hui et demain.',
      en: 'No MSSanté address at the other end: one minute to know what to do, today and tomorrow.',
    },
    {
      fr: 'Chaque correspondant qui vous rejoint, ce sont des courriers plus simples à envoyer.',
      en: 'Each correspondent who joins you makes your letters easier to send.',
    },
  ],
  occasions: ['weekly', 'after-held'],
  rules: ['outside-from-mssante', 'outside-health'],
  minutes: 1,
  picture: {
    source: { bundled: 'invite' },
    alt: {
      fr: 'Un cercle où des enveloppes circulent ; une porte s’ouvre, et une personne est invitée à y entrer.',
      en: 'A circle in which envelopes go round; a door opens, and a person is invited in.',
    },
  },
  body: {
    fr: `Vous cherchez une psychologue dans l’annuaire, sans succès. **Absent de l’annuaire ne veut pas dire sans boîte :** une adresse peut être en liste rouge, donc non publiée. Le plus simple est de demander.

**Elle n’en a pas ? Invitez-la.** MSSanté accueille les professionnels de santé, et d’autres professionnels habilités à échanger des données de santé : psychologues, assistants de service social… L’ouverture se demande auprès d’un opérateur : celui de sa structure, celui de son logiciel, ou un service comme Mailiz.

Trois phrases suffisent :

- pourquoi vous aimeriez lui écrire ainsi ;
- ce qu’elle y gagne : des courriers qui arrivent vite et protégés ;
- où demander une boîte.

Pli sûr prépare ce message dans ses guides. Comme il part par la messagerie ordinaire, **il ne parle d’aucun patient**.

**Restez exact.** MSSanté n’est pas obligatoire ; sécuriser l’échange de données de santé l’est. Une invitation juste convainc mieux qu’une menace.

**En attendant,** le courrier postal, le téléphone, la remise à la personne elle-même ou un moyen chiffré de votre service font l’affaire. « Juste pour cette fois » par messagerie ordinaire, non : c’est la fois qui compte.`,
    en: `You look for a psychologist in the national directory, without success. **Not in the directory does not mean no mailbox:** an address may be unlisted, and so not published. The simplest way is to ask.

**She has none? Invite her.** MSSanté is open to health professionals, and to other professionals entitled to exchange health data: psychologists, social workers… A mailbox is asked for from an operator: that of her organisation, that of her software, or a service such as Mailiz.

Three sentences are enough:

- why you would like to write to her this way;
- what she gains: letters that arrive fast and protected;
- where to ask for a mailbox.

Pli sûr prepares this message in its guides. As it leaves by ordinary mail, **it speaks of no patient**.

**Be exact.** MSSanté is not mandatory; securing the exchange of health data is. A fair invitation convinces better than a threat.

**In the meantime,** the post, the telephone, handing the letter to the person concerned, or an encrypted way provided by your service will do. “Just this once” by ordinary mail will not: it is this once that counts.`,
  },
  exercise: 'ordinary-doctor',
  quiz: [
    {
      question: {
        fr: 'Vous êtes infirmier. Le médecin traitant n’a qu’une adresse Orange, et il attend votre compte rendu.',
        en: 'You are a nurse. The family doctor has only an Orange address, and is waiting for your report.',
      },
      answers: [
        {
          text: {
            fr: 'Je l’envoie à Orange pour cette fois, avec un mot d’excuse.',
            en: 'I send it to Orange this once, with an apology.',
          },
          isRight: false,
          explanation: {
            fr: 'L’intention est bonne, mais ce compte rendu-là serait sans protection, et l’habitude serait prise.',
            en: 'The intention is good, but this very report would go unprotected, and a habit would begin.',
          },
        },
        {
          text: {
            fr: 'Je l’écris depuis MSSanté vers son adresse Orange.',
            en: 'I write it from MSSanté to the Orange address.',
          },
          isRight: false,
          explanation: {
            fr: 'Une boîte MSSanté n’écrit qu’à MSSanté : votre opérateur refusera sans doute l’envoi.',
            en: 'An MSSanté mailbox writes only to MSSanté: your operator will probably refuse the message.',
          },
        },
        {
          text: {
            fr: 'Je lui demande son adresse MSSanté, et le compte rendu part par la poste en attendant.',
            en: 'I ask for an MSSanté address, and the report goes by post meanwhile.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. Le compte rendu arrive, protégé, et le prochain ira plus vite.',
            en: 'Yes. The report arrives, protected, and the next one will be faster.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Quelle phrase a sa place dans l’invitation ?',
        en: 'Which sentence belongs in the invitation?',
      },
      answers: [
        {
          text: {
            fr: '« J’aimerais vous adresser mes courriers par MSSanté : avez-vous une adresse ? »',
            en: '“I would like to send you my letters through MSSanté: do you have an address?”',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. Elle dit ce que vous souhaitez, elle ouvre la discussion, et ne parle de personne.',
            en: 'Yes. It says what you wish, opens the conversation, and speaks of nobody.',
          },
        },
        {
          text: {
            fr: '« C’est au sujet de Mme Exemple, que nous suivons tous les deux pour son asthme. »',
            en: '“It is about Ms Exemple, whom we both follow for her asthma.”',
          },
          isRight: false,
          explanation: {
            fr: 'L’invitation part par messagerie ordinaire : elle ne doit nommer aucun patient.',
            en: 'The invitation leaves by ordinary mail: it should name no patient.',
          },
        },
        {
          text: {
            fr: '« Sans MSSanté, je ne pourrai plus rien vous transmettre. »',
            en: '“Without MSSanté, I can no longer send you anything.”',
          },
          isRight: false,
          explanation: {
            fr: 'C’est inexact : d’autres moyens protégés existent. Et une porte ouverte attire plus qu’une porte fermée.',
            en: 'It is not exact: there are other protected ways. And an open door attracts more than a closed one.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'L’annuaire ne montre aucune adresse pour un confrère. Qu’en conclure ?',
        en: 'The directory shows no address for a colleague. What do you conclude?',
      },
      answers: [
        {
          text: { fr: 'Il n’a pas MSSanté.', en: 'There is no MSSanté mailbox.' },
          isRight: false,
          explanation: {
            fr: 'Peut-être, peut-être pas : les adresses en liste rouge ne sont pas publiées.',
            en: 'Perhaps, perhaps not: unlisted addresses are not published.',
          },
        },
        {
          text: {
            fr: 'Rien encore : je le lui demande, par téléphone par exemple.',
            en: 'Nothing yet: I ask, by telephone for example.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. Et s’il n’en a pas, l’invitation est déjà commencée.',
            en: 'Yes. And if there is none, the invitation has already begun.',
          },
        },
        {
          text: {
            fr: 'J’essaie prenom.nom@medecin.mssante.fr.',
            en: 'I try firstname.lastname@medecin.mssante.fr.',
          },
          isRight: false,
          explanation: {
            fr: 'Une adresse devinée peut être celle d’un homonyme : votre courrier arriverait très sûrement chez un autre.',
            en: 'A guessed address may be a namesake’s: your letter would arrive very securely with somebody else.',
          },
        },
      ],
    },
  ],
  sources: [
    {
      label: {
        fr: 'ANS, foire aux questions MSSanté (05/09/2025) : ce qui est obligatoire, et ce qui ne l’est pas',
        en: 'ANS, questions and answers on MSSanté (05/09/2025): what is mandatory, and what is not (in French)',
      },
      url: 'https://esante.gouv.fr/foire-aux-questions/mssante',
    },
    {
      label: {
        fr: 'Code de la santé publique, R1110-2 : professionnels qui peuvent échanger des informations de santé',
        en: 'Public health code, R1110-2: professionals who may exchange health information (in French)',
      },
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
    {
      label: { fr: 'Annuaire Santé', en: 'Annuaire Santé, the national directory (in French)' },
      url: 'https://annuaire.esante.gouv.fr',
    },
  ],
};

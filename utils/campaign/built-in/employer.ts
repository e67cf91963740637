import type { Lesson } from '../schema';

/** Conclusions, never reasons: what an employer is entitled to, whichever way the message travels. */
export const employer: Lesson = {
  id: 'employer',
  title: {
    fr: 'Ce qu’un employeur peut recevoir, et ce qu’il ne reçoit jamais',
    en: 'What an employer may receive, and never receives',
  },
  invitations: [
    {
      fr: 'Un employeur insiste : trouvez en une minute les mots qui aident sans rien dévoiler.',
      en: 'An employer insists: find in one minute the words that help and reveal nothing.',
    },
    {
      fr: 'Une règle simple pour répondre à une entreprise l’esprit tranquille.',
      en: 'One simple rule for answering a company with an easy mind.',
    },
    {
      fr: 'Avis, proposition, raison : une minute pour savoir ce qui part, et ce qui reste chez vous.',
      en: 'Opinion, proposal, reason: one minute to know what leaves, and what stays with you.',
    },
  ],
  occasions: ['weekly', 'after-held'],
  rules: ['outside-health', 'outside-possible-health'],
  minutes: 1,
  picture: {
    source: { bundled: 'employer' },
    alt: {
      fr: 'Une feuille cochée part vers une entreprise ; le dossier de santé, sous cadenas, reste de l’autre côté d’une paroi.',
      en: 'A ticked sheet leaves for a company; the health record, under a padlock, stays behind a partition.',
    },
  },
  body: {
    fr: `Une responsable RH vous demande « juste un mot » sur l’absence d’un salarié. Elle veut bien faire. Votre réponse tient en une règle : **l’employeur reçoit vos conclusions, jamais leurs raisons.**

## Il peut recevoir

- l’attestation de suivi, ou l’avis d’aptitude ou d’inaptitude ;
- vos propositions pour le poste : « pas de charge de plus de 10 kg », « horaires de jour pendant trois mois ».

## Il ne reçoit jamais

- un diagnostic, un traitement, un résultat ;
- le motif médical d’une visite ou d’un arrêt ;
- la spécialité d’un confrère, qui ferait deviner le reste.

## Même avec une adresse sûre

Le secret couvre tout ce que le médecin a appris dans son exercice. Une adresse sûre n’y change rien : elle protège le trajet, elle ne donne pas le droit de lire. La loi réserve l’échange de ces informations aux professionnels qui participent à la prise en charge, pour le strict nécessaire.

**Le bon réflexe :** relisez votre proposition sans le nom de la maladie. Suffit-elle pour adapter le poste ? Alors elle est complète. Regardez aussi la pièce jointe, et les anciens messages cités sous le vôtre : ils partent avec lui.`,
    en: `A human resources manager asks you for “just a word” about a worker’s absence. She means well. Your answer rests on one rule: **the employer receives your conclusions, never the reasons for them.**

## An employer may receive

- the certificate of follow-up, or the opinion that the worker is fit or unfit for the post;
- your proposals for the post: “no load over 10 kg”, “day shifts for three months”.

## An employer never receives

- a diagnosis, a treatment, a result;
- the medical reason for a visit or for sick leave;
- a colleague’s specialty, from which the rest can be guessed.

## Even with a secure address

Secrecy covers all that a doctor has learnt in practice. A secure address changes nothing: it protects the way, it gives no right to read. The law keeps this exchange to professionals who take part in the person’s care, and to what is strictly necessary.

**A good habit:** read your proposal again without the name of the illness. Is it enough to adapt the post? Then it is complete. Look at the attachment too, and at the older messages quoted below yours: they leave with it.`,
  },
  exercise: 'employer',
  quiz: [
    {
      question: {
        fr: 'Vous êtes médecin du travail. L’employeur répond à votre avis : « Pas de charges, d’accord. C’est le dos ? »',
        en: 'You are an occupational physician. The employer answers your opinion: “No loads, fine. Is it the back?”',
      },
      answers: [
        {
          text: {
            fr: '« Je ne donne pas de raison médicale. Voici ce qu’il faut au poste, et jusqu’à quand. »',
            en: '“I give no medical reasons. Here is what the post needs, and until when.”',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. Vous refusez l’indiscrétion et vous donnez ce qui sert vraiment : la mesure et sa durée.',
            en: 'Yes. You decline the question and give what really helps: the measure and how long it lasts.',
          },
        },
        {
          text: {
            fr: '« Oui. » Il avait déjà deviné.',
            en: '“Yes.” He had already guessed.',
          },
          isRight: false,
          explanation: {
            fr: 'Deviner n’est pas savoir. Votre confirmation ferait d’un soupçon une information médicale.',
            en: 'Guessing is not knowing. Your confirmation would turn a suspicion into medical information.',
          },
        },
        {
          text: {
            fr: 'Je lui explique tout, mais par un message chiffré.',
            en: 'I explain everything, but in an encrypted message.',
          },
          isRight: false,
          explanation: {
            fr: 'Le chiffrement protège le trajet. À l’arrivée, c’est toujours l’employeur qui lit, et cette information n’est pas pour lui.',
            en: 'Encryption protects the way. At the end it is still the employer who reads, and this is not for him.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Vous êtes IPRP. Après l’étude du poste d’un salarié, qu’écrivez-vous à l’entreprise ?',
        en: 'You are an occupational risk specialist (IPRP). After studying a worker’s post, what do you write to the company?',
      },
      answers: [
        {
          text: {
            fr: 'Les contraintes du poste, et la maladie, pour convaincre.',
            en: 'The strains of the post, and the illness, to be convincing.',
          },
          isRight: false,
          explanation: {
            fr: 'L’étude convainc par le poste : un poids, une hauteur, un rythme. La maladie n’a pas à y figurer.',
            en: 'The study convinces by the post: a weight, a height, a pace. The illness has no place in it.',
          },
        },
        {
          text: {
            fr: 'Les contraintes du poste et les aménagements proposés.',
            en: 'The strains of the post and the proposed adjustments.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. Tout ce qu’il faut pour agir, et rien sur la santé de la personne.',
            en: 'Yes. All that is needed to act, and nothing about the person’s health.',
          },
        },
        {
          text: {
            fr: 'Rien : le salarié expliquera lui-même.',
            en: 'Nothing: the worker will explain.',
          },
          isRight: false,
          explanation: {
            fr: 'Ce serait le laisser seul devant des questions de santé. Décrire le poste, vous le pouvez sans parler d’elle.',
            en: 'That would leave the worker alone with questions about health. You can describe the post without touching on it.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Vous êtes secrétaire. Vous envoyez un avis à l’employeur en répondant à un fil où figure le courrier du cardiologue.',
        en: 'You are a secretary. You send an opinion to the employer by replying in a thread that holds the cardiologist’s letter.',
      },
      answers: [
        {
          text: {
            fr: 'J’envoie : l’avis est au-dessus, il ne lira que lui.',
            en: 'I send it: the opinion is on top, that is all he will read.',
          },
          isRight: false,
          explanation: {
            fr: 'Ce qui est cité sous votre réponse part avec elle, et se déplie d’un clic.',
            en: 'What is quoted below your reply leaves with it, and unfolds with one click.',
          },
        },
        {
          text: {
            fr: 'J’ajoute « confidentiel » à l’objet.',
            en: 'I add “confidential” to the subject.',
          },
          isRight: false,
          explanation: {
            fr: 'Le mot avertit le lecteur, mais il ne retire rien de ce qui part.',
            en: 'The word warns the reader, but takes nothing out of what leaves.',
          },
        },
        {
          text: {
            fr: 'Je commence un nouveau message, avec l’avis seul.',
            en: 'I start a new message, with the opinion alone.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui. Un message neuf n’emporte que ce que vous y mettez.',
            en: 'Yes. A fresh message carries only what you put into it.',
          },
        },
      ],
    },
  ],
  sources: [
    {
      label: {
        fr: 'Code de la santé publique, L1110-4 (échange limité au nécessaire) et R4127-4 (secret du médecin)',
        en: 'Public health code, L1110-4 (exchange limited to what is necessary), R4127-4 (the doctor’s secrecy) (in French)',
      },
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
    {
      label: {
        fr: 'Code du travail, L4624-8 : dossier médical en santé au travail, avis et propositions du médecin',
        en: 'Labour code, L4624-8: occupational health record, the doctor’s opinions and proposals (in French)',
      },
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050',
    },
    {
      label: {
        fr: 'Ministère du Travail, arrêté du 26 septembre 2024 : modèles d’attestation, d’avis et de propositions',
        en: 'Ministry of Labour, order of 26 September 2024: forms for certificates, opinions and proposals (in French)',
      },
      url: 'https://travail-emploi.gouv.fr',
    },
  ],
};

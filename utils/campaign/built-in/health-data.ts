import type { Lesson } from '../schema';

/** What personal health data is, by cases of occupational health; the context decides. */
export const healthData: Lesson = {
  id: 'health-data',
  title: { fr: 'Donnée de santé, ou pas ?', en: 'Health data, or not?' },
  invitations: [
    {
      fr: 'Aptitude, exposition, rendez-vous : voyez en une minute ce qui est à protéger, et ce qui ne l’est pas.',
      en: 'Fitness, exposure, appointments: see in one minute what is to be protected, and what is not.',
    },
    {
      fr: 'Gagnez en tranquillité : quelques exemples de votre métier pour trancher sans hésiter.',
      en: 'Gain peace of mind: a few examples from your own work, to decide without wavering.',
    },
    {
      fr: 'Une restriction de port de charges en dit-elle trop ?',
      en: 'Does a limit on carrying loads say too much?',
    },
  ],
  occasions: ['weekly', 'on-opening', 'after-held'],
  rules: ['outside-possible-health', 'outside-health', 'internal-health'],
  minutes: 1,
  body: {
    fr: `Une donnée de santé, c’est une information qui se rapporte à **une personne** et révèle quelque chose de **son état de santé**, physique ou mental, passé, présent ou à venir. Le nom n’est pas indispensable : des initiales et un poste suffisent parfois à reconnaître quelqu’un.

## À protéger

- « Plombémie de M. Exemple : 520 µg/L » : un résultat, même sans commentaire.
- « Apte avec aménagement, pas de charge de plus de 10 kg » : aucun diagnostic, mais une limite qui en dit déjà long.
- « Mme Fictive, exposée à l’amiante pendant dix ans » : les expositions font partie du dossier médical en santé au travail.
- « Visite de reprise après son opération du dos » : le motif dit tout.

## Le plus souvent, non

- « Visite périodique de M. Exemple, mardi à 10 h » : chacun en a une.
- « Apte », sans réserve : cela ne dit rien d’une maladie.
- « Atelier peinture : benzène sous la valeur limite » : un lieu, personne en particulier.

Cela reste des informations personnelles quand un nom y figure : restez discret.

## Le contexte décide

Le même rendez-vous devient parlant si l’on ajoute « avec la psychologue ». Dans le doute, protégez.`,
    en: `Health data is information that relates to **a person** and reveals something about **that person’s health**, physical or mental, past, present or to come. A name is not needed: initials and a job are sometimes enough to know somebody.

## To be protected

- “Blood lead of Mr Exemple: 520 µg/L”: a result, even without a comment.
- “Fit with adjustments, no loads above 10 kg”: no diagnosis, but a limit that says a lot.
- “Mrs Fictive, exposed to asbestos for ten years”: exposures are part of the occupational health record.
- “Return-to-work visit after his back operation”: the reason tells it all.

## Most often not

- “Periodic visit of Mr Exemple, Tuesday at 10”: everybody has one.
- “Fit”, without reserve: it tells of no illness.
- “Paint shop: benzene below the limit value”: a place, nobody in particular.

With a name in them, these are still personal details: be discreet.

## The context decides

The same appointment begins to speak once you add “with the psychologist”. When in doubt, protect.`,
  },
  picture: {
    source: { bundled: 'health-data' },
    alt: {
      fr: 'Une personne, reliée à un tube à essai, à un tracé de cœur et à une charge barrée, le tout sous un bouclier. À l’écart, un simple calendrier.',
      en: 'A person, joined to a test tube, a heart trace and a crossed-out load, all under a shield. Apart from them, a plain calendar.',
    },
  },
  exercise: 'nothing-to-hide',
  quiz: [
    {
      question: {
        fr: 'Infirmière en santé au travail, vous écrivez à une entreprise : « La visite périodique de M. Modèle passe au jeudi 14, à 9 h. » Est-ce une donnée de santé ?',
        en: 'You are an occupational health nurse and write to a company: “The periodic visit of Mr Modèle moves to Thursday 14, at 9.” Is this health data?',
      },
      answers: [
        {
          text: { fr: 'Non, pas à elle seule.', en: 'No, not by itself.' },
          isRight: true,
          explanation: {
            fr: 'En effet : tous les salariés ont ces visites, et la date ne révèle rien de son état. Sans motif, ce message peut partir.',
            en: 'Indeed: all employees have these visits, and the date reveals nothing about his health. Without a reason, this message can go.',
          },
        },
        {
          text: {
            fr: 'Oui : il y a un nom et une visite médicale.',
            en: 'Yes: there is a name, and a medical visit.',
          },
          isRight: false,
          explanation: {
            fr: 'Le nom en fait une information personnelle. Il manque l’autre moitié : quelque chose sur sa santé.',
            en: 'The name makes it personal information. The other half is missing: something about his health.',
          },
        },
        {
          text: {
            fr: 'Oui, car tout ce qui vient du service l’est.',
            en: 'Yes, for all that comes from the service is.',
          },
          isRight: false,
          explanation: {
            fr: 'Le service envoie aussi des factures et des plannings. Ce n’est pas l’expéditeur qui décide, c’est ce que le message révèle.',
            en: 'The service also sends invoices and schedules. It is not the sender that decides, but what the message reveals.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Dans un tableau de plombémies, vous remplacez les noms par les numéros de matricule de l’entreprise. Et maintenant ?',
        en: 'In a table of blood lead results, you replace the names by the company’s staff numbers. What now?',
      },
      answers: [
        {
          text: {
            fr: 'Sans les noms, ce ne sont plus des données de santé.',
            en: 'Without the names, this is no longer health data.',
          },
          isRight: false,
          explanation: {
            fr: 'L’entreprise sait à qui est chaque matricule : les personnes restent reconnaissables.',
            en: 'The company knows whose number is whose: the people can still be recognised.',
          },
        },
        {
          text: { fr: 'Une plombémie n’est qu’un chiffre.', en: 'A blood lead level is only a figure.' },
          isRight: false,
          explanation: {
            fr: 'C’est un résultat d’analyse : il dit ce que le corps d’une personne a absorbé.',
            en: 'It is the result of a test: it tells what a person’s body has taken in.',
          },
        },
        {
          text: {
            fr: 'Ce sont toujours des données de santé.',
            en: 'This is still health data.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui : un matricule mène à une personne, et chaque ligne porte son résultat. Le tableau se protège comme avant.',
            en: 'Yes: a staff number leads to a person, and each row bears that person’s result. Protect the table as before.',
          },
        },
      ],
    },
    {
      question: {
        fr: 'Vous êtes IPRP (intervenant en prévention des risques professionnels). Laquelle de vos phrases parle de la santé de quelqu’un ?',
        en: 'You are an IPRP (a specialist in preventing risks at work). Which of your sentences speaks of somebody’s health?',
      },
      answers: [
        {
          text: {
            fr: 'Huit postes de l’atelier dépassent le seuil de bruit.',
            en: 'Eight workstations of the shop are above the noise threshold.',
          },
          isRight: false,
          explanation: {
            fr: 'C’est une mesure du lieu de travail. Personne n’y est désigné.',
            en: 'That is a measurement of the workplace. It points at nobody.',
          },
        },
        {
          text: {
            fr: 'Mme Fictive ne doit plus lever le bras au-dessus de l’épaule.',
            en: 'Mrs Fictive must no longer lift her arm above the shoulder.',
          },
          isRight: true,
          explanation: {
            fr: 'Oui : une personne, et une limite qui laisse deviner ce dont elle souffre.',
            en: 'Yes: a person, and a limit that lets one guess what she suffers from.',
          },
        },
        {
          text: {
            fr: 'La réunion sur les troubles musculo-squelettiques est à 14 h.',
            en: 'The meeting on musculoskeletal disorders is at 2 p.m.',
          },
          isRight: false,
          explanation: {
            fr: 'Le sujet est médical, mais il ne s’agit de personne : c’est de la prévention.',
            en: 'The subject is medical, but it is about nobody: this is prevention.',
          },
        },
      ],
    },
  ],
  sources: [
    {
      label: {
        fr: 'CNIL : qu’est-ce qu’une donnée de santé ?',
        en: 'CNIL: what is health data? (in French)',
      },
      url: 'https://www.cnil.fr/fr/quest-ce-ce-quune-donnee-de-sante',
    },
    {
      label: {
        fr: 'RGPD, articles 4 (15) et 9 : les données concernant la santé',
        en: 'GDPR, articles 4 (15) and 9: data concerning health',
      },
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
    {
      label: {
        fr: 'Code du travail, article L. 4624-8 : le dossier médical en santé au travail',
        en: 'Labour code, article L. 4624-8: the occupational health record (in French)',
      },
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050',
    },
  ],
};

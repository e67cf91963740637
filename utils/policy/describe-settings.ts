import type { SettingKey } from './schema';

/** What a setting is, for the options page, `managed-schema.json` and the administrator's guide. */
export interface SettingWords {
  readonly title: { readonly fr: string; readonly en: string };
  readonly help: { readonly fr: string; readonly en: string };
}

export const SETTING_WORDS: Readonly<Record<SettingKey, SettingWords>> = {
  organisationDomains: {
    title: { fr: 'Domaines de mon organisation', en: 'My organisation’s domains' },
    help: {
      fr: 'La messagerie ordinaire de vos collègues, par exemple sante-travail.example, sous-domaines compris.',
      en: 'Your colleagues’ ordinary mail, for instance sante-travail.example, with its sub-domains.',
    },
  },
  trustedDomains: {
    title: { fr: 'Domaines MSSanté reconnus en plus', en: 'Further MSSanté domains' },
    help: {
      fr: 'Domaines que votre organisation sait être dans l’espace de confiance MSSanté. Noms exacts.',
      en: 'Domains that your organisation knows to be inside the MSSanté trust space. Exact names.',
    },
  },
  mssanteWebmail: {
    title: { fr: 'Ma messagerie MSSanté', en: 'My MSSanté webmail' },
    help: {
      fr: 'L’adresse de la page où vous écrivez depuis votre boîte MSSanté. Pli sûr peut y reporter un message.',
      en: 'The page where you write from your MSSanté mailbox. Pli sûr can carry a message over to it.',
    },
  },
  mssanteHosts: {
    title: { fr: 'Sites qui sont des messageries MSSanté', en: 'Sites that are MSSanté webmails' },
    help: {
      fr: 'Noms d’hôte, en plus de *.mssante.fr, dont les messages partent de l’espace de confiance.',
      en: 'Host names, besides *.mssante.fr, whose messages leave from inside the trust space.',
    },
  },
  webmailOrigins: {
    title: { fr: 'Autres messageries à protéger', en: 'Further webmails to protect' },
    help: {
      fr: 'L’adresse du webmail de votre service, par exemple https://webmail.sante-travail.example.',
      en: 'Your service’s webmail, for instance https://webmail.sante-travail.example.',
    },
  },
  levels: {
    title: { fr: 'Ce que fait chaque règle', en: 'What each rule does' },
    help: {
      fr: 'Se taire, signaler, avertir, demander un motif ou arrêter l’envoi.',
      en: 'Stay silent, notify, warn, ask for a reason, or stop the send.',
    },
  },
  failClosed: {
    title: { fr: 'Retenir ce qui n’a pas pu être vérifié', en: 'Hold what could not be checked' },
    help: {
      fr: 'Sans cette option, Pli sûr dit « non vérifié » et la personne décide.',
      en: 'Without it, Pli sûr says “not checked” and the person decides.',
    },
  },
  healthTerms: {
    title: { fr: 'Mots de santé à ajouter', en: 'Health words to add' },
    help: {
      fr: 'Mots ou expressions propres à votre service qui annoncent des données de santé : noms de protocoles, de consultations, d’unités.',
      en: 'Words or phrases of your service that announce health data: names of protocols, clinics, units.',
    },
  },
  healthExceptions: {
    title: { fr: 'Mots à ne pas compter', en: 'Words that do not count' },
    help: {
      fr: 'Mots ou expressions que Pli sûr prend pour des données de santé et qui n’en sont pas chez vous.',
      en: 'Words or phrases that Pli sûr takes for health data and that are none in your service.',
    },
  },
  allowDismissals: {
    title: { fr: 'Écarter une phrase', en: 'Setting a phrase aside' },
    help: {
      fr: 'Chacun peut dire d’un mot repéré « Ce n’est pas une donnée de santé » : il ne compte plus dans ce navigateur. Jamais pour un INS, un NIR ou un numéro de patient.',
      en: 'People can say of words noticed “This is not health data”: they no longer count in this browser. Never for an INS, a NIR or a patient number.',
    },
  },
  readAttachments: {
    title: { fr: 'Lire les pièces jointes', en: 'Read attachments' },
    help: {
      fr: 'Le texte des fichiers que vous joignez est lu dans le navigateur, et n’en sort pas. Sans cela, seul leur nom est regardé.',
      en: 'The text of the files you attach is read inside the browser and never leaves it. Without this, only their names are looked at.',
    },
  },
  language: {
    title: { fr: 'Langue', en: 'Language' },
    help: { fr: 'Celle du navigateur, ou toujours la même.', en: 'The browser’s, or always the same.' },
  },
  trustListUrl: {
    title: { fr: 'Adresse de la liste de confiance', en: 'Address of the trust list' },
    help: {
      fr: 'Le miroir de votre organisation. Sans lui, l’adresse officielle est essayée ; peu de navigateurs connaissent son certificat.',
      en: 'Your organisation’s mirror. Without it the official address is tried; few browsers know its certificate.',
    },
  },
  directoryUrl: {
    title: { fr: 'Adresse de l’annuaire de l’organisation', en: 'Address of the organisation’s directory' },
    help: {
      fr: 'Le miroir où votre organisation dépose l’annuaire préparé. Pli sûr y prend chaque jour ce qui a changé.',
      en: 'The mirror where your organisation puts the packed directory. Pli sûr takes from it each day what has changed.',
    },
  },
  mirrorKey: {
    title: { fr: 'Clé publique des miroirs', en: 'Public key of the mirrors' },
    help: {
      fr: 'Clé Ed25519 en base64. Si elle est donnée, rien n’est pris d’un miroir sans sa signature.',
      en: 'Ed25519 key in base64. If it is given, nothing is taken from a mirror without its signature.',
    },
  },
  annuaireApiUrl: {
    title: { fr: 'Adresse de l’API Annuaire Santé', en: 'Address of the Annuaire Santé API' },
    help: {
      fr: 'Celle de l’ANS, ou le relais de votre organisation.',
      en: 'The ANS’s own, or your organisation’s relay.',
    },
  },
  annuaireApiKey: {
    title: { fr: 'Clé de l’API Annuaire Santé', en: 'Key of the Annuaire Santé API' },
    help: {
      fr: 'Obtenue gratuitement sur portal.api.esante.gouv.fr. Elle reste sur cet appareil.',
      en: 'To be had for free at portal.api.esante.gouv.fr. It stays on this device.',
    },
  },
  askAnnuaireApi: {
    title: {
      fr: 'Interroger l’API si l’annuaire local ne trouve rien',
      en: 'Ask the API when the local directory finds nothing',
    },
    help: {
      fr: 'Quand vous validez un nom par Entrée. Sans cette option, seul son bouton l’interroge. Elle ne reçoit que le nom cherché.',
      en: 'When you confirm a name with Enter. Without it, only its button asks. It is told the name you look for and nothing else.',
    },
  },
  role: {
    title: { fr: 'Mon métier', en: 'My role' },
    help: {
      fr: 'Les leçons proposées en dépendent. Il ne quitte pas cet appareil.',
      en: 'Which lessons are offered depends on it. It stays on this device.',
    },
  },
  lessons: {
    title: { fr: 'Leçons proposées', en: 'Lessons that are offered' },
    help: {
      fr: 'Toutes, celles de votre organisation seulement, ou aucune. Jamais plus d’une par jour, jamais pendant que vous écrivez.',
      en: 'All, only your organisation’s, or none. Never more than one a day, never while you write.',
    },
  },
  campaignUrl: {
    title: { fr: 'Adresse de la campagne de l’organisation', en: 'Address of the organisation’s campaign' },
    help: {
      fr: 'Un fichier JSON servi en HTTPS, relu chaque jour. Avec une clé publique des miroirs, il doit être signé.',
      en: 'A JSON file served over HTTPS, looked at each day. With a public key of the mirrors it must be signed.',
    },
  },
  journalMonths: {
    title: { fr: 'Durée du journal, en mois', en: 'How long the journal is kept, in months' },
    help: {
      fr: 'De 1 à 13. Le journal ne contient que des nombres et des catégories, sur cet appareil.',
      en: 'From 1 to 13. The journal holds counts and categories only, on this device.',
    },
  },
  welcome: {
    title: { fr: 'Page de bienvenue', en: 'Welcome page' },
    help: {
      fr: 'S’ouvre une fois, après l’installation.',
      en: 'Opens once, after the installation.',
    },
  },
};

import type { VerdictLevel } from '../../utils/assess/verdict';
import type { PolicyState } from '../../utils/platform/verbs';
import type { Origin } from '../../utils/policy/merge';
import type { ProblemReason } from '../../utils/policy/problem';
import type { DecidedSettings } from '../../utils/policy/schema';
import { detectionFr } from './detection/words-fr';
import { directoryFr } from './directory/words-fr';
import { campaignsFr } from './lessons/words-fr';
import type { SettingsSection } from './sections';
import { trustFr } from './trust/words-fr';

/** The words of the settings page. French is the source: every other language has this shape. */
export const settingsFr = {
  title: 'Réglages de Pli sûr',
  heading: 'Réglages',
  intro: 'Chaque changement est enregistré aussitôt, dans ce navigateur seulement.',
  nav: 'Sur cette page',
  sections: {
    organisation: 'Mon organisation',
    mssante: 'MSSanté',
    trust: 'Liste de confiance',
    directory: 'Annuaire',
    webmails: 'Messageries protégées',
    rules: 'Règles',
    detection: 'Détection',
    lessons: 'Leçons',
    language: 'Affichage',
    kept: 'Ce que Pli sûr conserve',
  } satisfies Record<SettingsSection, string>,

  loading: 'Lecture des réglages…',
  unreachable: 'Les réglages n’ont pas pu être lus.',
  retry: 'Réessayer',
  notDurable:
    'Ce navigateur refuse d’enregistrer : vos réglages et le journal seront oubliés. Libérez de l’espace sur le disque, puis redémarrez le navigateur.',

  policy: {
    none: 'Votre organisation n’a rien fixé : tous ces réglages sont les vôtres.',
    'not-yet':
      'Le navigateur n’a pas encore dit si votre organisation a fixé des réglages. Ils s’appliqueront dès qu’ils arriveront.',
    present:
      'Les réglages de votre organisation sont en vigueur. Ceux qu’elle a fixés ne peuvent pas être changés ici.',
  } satisfies Record<PolicyState, string>,
  problems: {
    title: 'Ils contiennent des erreurs, à signaler à votre service informatique. Le reste s’applique.',
    whole: 'Tous les réglages',
    locked: 'Verrous',
    item: (place: number) => `élément ${place}`,
    rule: (id: string) => `règle ${id}`,
    reasons: {
      'not-an-object': 'la forme n’est pas celle attendue',
      'unknown-key': 'cette clé n’existe pas',
      'wrong-type': 'la valeur n’est pas du type attendu',
      'bad-value': 'la valeur n’est pas acceptée',
      'too-many': 'la liste est trop longue, la suite est laissée de côté',
    } satisfies Record<ProblemReason, string>,
    line: (where: string, reason: string) => `${where} : ${reason}.`,
  },

  origins: {
    default: 'Par défaut',
    organisation: 'Choix de votre organisation',
    person: 'Votre choix',
  } satisfies Record<Origin, string>,
  fixed: 'Fixé par votre organisation',
  reset: 'Rétablir',
  resetLabel: (title: string) => `Rétablir la valeur d’origine : ${title}`,
  saved: 'Enregistré',
  savedAloud: (title: string) => `Enregistré : ${title}.`,
  notSaved: 'Ce changement n’a pas pu être enregistré. Réessayez.',

  list: {
    add: 'Ajouter',
    addLabel: (title: string) => `Ajouter : ${title}`,
    remove: 'Retirer',
    removeLabel: (item: string) => `Retirer ${item}`,
    empty: 'Rien pour l’instant.',
  },
  text: {
    save: 'Enregistrer',
    saveLabel: (title: string) => `Enregistrer : ${title}`,
    show: 'Afficher',
    hide: 'Masquer',
    showLabel: (title: string) => `Afficher : ${title}`,
    secretSet: 'Votre organisation en a donné une. Elle est en service et n’est pas montrée ici.',
  },
  invalid: {
    organisationDomains: (typed: string) =>
      `« ${typed} » n’est pas un nom de domaine. Exemple : sante-travail.example`,
    trustedDomains: (typed: string) =>
      `« ${typed} » n’est pas un nom de domaine. Exemple : sante-travail.mssante.fr`,
    mssanteHosts: (typed: string) =>
      `« ${typed} » n’est pas un nom d’hôte. Exemple : webmail.sante-travail.example`,
    webmailOrigins: (typed: string) =>
      `« ${typed} » n’est pas l’adresse d’un site en https. Exemple : https://webmail.sante-travail.example`,
    healthTerms: (typed: string) => `« ${typed} » n’est pas utilisable : il faut de 2 à 100 caractères.`,
    healthExceptions: (typed: string) => `« ${typed} » n’est pas utilisable : il faut de 2 à 100 caractères.`,
    mssanteWebmail: (typed: string) =>
      `« ${typed} » n’est pas l’adresse d’une page. Elle commence par https://`,
    trustListUrl: (typed: string) =>
      `« ${typed} » n’est pas l’adresse d’un fichier. Elle commence par https://`,
    directoryUrl: (typed: string) =>
      `« ${typed} » n’est pas l’adresse d’un fichier. Elle commence par https://`,
    mirrorKey: (typed: string) =>
      `« ${typed} » n’est pas une clé publique Ed25519 : 44 signes en base64, dont le dernier est « = ».`,
    annuaireApiUrl: (typed: string) =>
      `« ${typed} » n’est pas l’adresse d’un service. Elle commence par https://`,
    campaignUrl: (typed: string) =>
      `« ${typed} » n’est pas l’adresse d’un fichier. Elle commence par https://`,
    // A key that was mistyped is still most of a key: it is not repeated in clear.
    annuaireApiKey: (_typed: string) =>
      'Cette clé contient une espace ou un signe qui n’en fait pas partie. Copiez-la de nouveau.',
  },

  webmails: {
    builtIn: 'Pli sûr veille déjà sur Outlook sur le web et sur les messageries en .mssante.fr.',
    watched: 'Protégée',
    waiting: 'Pas encore protégée : votre autorisation manque.',
    allow: 'Autoriser',
    allowLabel: (origin: string) => `Autoriser Pli sûr sur ${origin}`,
    allowed: (origin: string) => `${origin} est protégée. Rechargez ses onglets déjà ouverts.`,
    refused: (origin: string) =>
      `Le navigateur n’a pas donné l’autorisation pour ${origin}. Pli sûr n’y veille pas encore.`,
  },

  levels: {
    clear: 'Se taire',
    notice: 'Signaler',
    unchecked: 'Dire « non vérifié »',
    warn: 'Avertir',
    justify: 'Demander un motif',
    block: 'Arrêter l’envoi',
  } satisfies Record<VerdictLevel, string>,
  rules: {
    off: 'Une règle réglée sur « Se taire » ne dit plus rien.',
    byDefault: (level: string) => `Par défaut : ${level.toLowerCase()}`,
    byOrganisation: (level: string) => `Organisation : ${level.toLowerCase()}`,
    back: 'Revenir à la valeur d’origine',
    more: 'Pourquoi, et que faire',
    why: 'Ce que vous lirez',
    todo: 'Ce qui est proposé',
    level: 'Par défaut',
    source: 'Repose sur',
    id: 'Nom de la règle',
    /** Stands for the values that a real message would give. */
    someone: 'l’adresse concernée',
  },

  switches: {
    failClosed: 'Ne pas laisser partir un message non vérifié',
    askAnnuaireApi: 'Interroger aussi l’API',
    readAttachments: 'Lire le texte des pièces jointes',
    allowDismissals: 'Permettre d’écarter une phrase',
  },
  choices: {
    language: { auto: 'Celle du navigateur', fr: 'Français', en: 'English' },
    role: {
      medecin: 'Médecin',
      infirmier: 'Infirmière ou infirmier',
      iprp: 'Intervenant en prévention (IPRP)',
      assistante: 'Secrétaire ou assistante médicale',
      administratif: 'Fonction administrative ou technique',
      '': 'Je préfère ne pas le dire',
    } satisfies Record<DecidedSettings['role'], string>,
    lessons: {
      all: 'Toutes',
      organisation: 'Celles de mon organisation seulement',
      none: 'Aucune : je les lis quand je veux',
    } satisfies Record<DecidedSettings['lessons'], string>,
  },

  hosts: {
    missing: (hosts: string) =>
      `Votre navigateur n’a pas encore autorisé Pli sûr à joindre ${hosts}. Sans cela, la demande peut échouer.`,
    allow: 'Autoriser',
    allowLabel: (hosts: string) => `Autoriser Pli sûr à joindre ${hosts}`,
    refused: 'Le navigateur n’a pas donné l’autorisation. Vous pouvez la donner plus tard.',
  },

  trust: trustFr,
  directory: directoryFr,
  detection: detectionFr,
  campaigns: campaignsFr,

  kept: {
    holds:
      'Pour chaque envoi vérifié, une ligne dans un journal, dans ce navigateur et nulle part ailleurs :',
    items: [
      'le jour, sans l’heure ;',
      'le type de messagerie ;',
      'le niveau du verdict, et les règles en cause ;',
      'combien de destinataires de chaque sorte, leur profession et s’ils ont une adresse MSSanté publiée, quand l’annuaire de ce poste le dit ;',
      'les sortes d’indices repérés, et non les mots ;',
      'ce que vous avez décidé et, s’il le fallait, la raison choisie.',
    ],
    never: 'Jamais le texte, l’objet, les adresses ni les noms de fichiers. Vos réglages restent ici aussi.',
    count: (entries: number, since: string) =>
      entries === 1
        ? `Le journal contient une ligne, du ${since}.`
        : `Le journal contient ${entries} lignes, depuis le ${since}.`,
    empty: 'Le journal est vide.',
    unread: 'Le journal n’a pas pu être lu.',
    report: 'Mon bilan',
    erase: 'Effacer le journal',
    question: 'Effacer le journal ?',
    consequence: 'Ses lignes disparaîtront de ce navigateur, sans retour. Vos réglages restent.',
    confirm: 'Effacer',
    keep: 'Le garder',
    erased: 'Le journal est effacé.',
    notErased: 'Le journal n’a pas pu être effacé. Réessayez.',
    months: (months: number) => (months === 1 ? '1 mois' : `${months} mois`),
  },
  welcome: 'Revoir la page de bienvenue',
  practice: 'S’entraîner dans une messagerie dont rien ne part',
};

/** What every language must say. */
export type SettingsWords = typeof settingsFr;

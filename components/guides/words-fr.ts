import type { Channel } from '../../utils/trust/channel';
import type { GuideId } from './guide-ids';

/** The words around the guides. French is the source: every other language has this shape. */
export const guidesFr = {
  loading: 'Les guides s’ouvrent…',
  lost: 'Les guides n’ont pas pu être ouverts. Fermez ce panneau et rouvrez-le.',
  all: 'Tous les guides',
  guides: {
    signature: {
      title: 'Signature',
      summary: 'Votre nom et votre adresse MSSanté, prêts à coller sous vos messages.',
    },
    invitation: {
      title: 'Invitation',
      summary: 'Le message qui propose MSSanté à un correspondant qui n’y est pas.',
    },
    glossary: { title: 'Glossaire', summary: 'RPPS, BAL, INS, DMST… en une phrase ou deux.' },
    entitled: {
      title: 'Qui peut s’en servir ?',
      summary: 'Les métiers, à quel titre, et avec quelle boîte.',
    },
    roles: { title: 'Qui fait quoi', summary: 'Pour chaque boîte : qui l’ouvre, qui la lit, qui en répond.' },
    equip: { title: 'Équiper un service', summary: 'Pas à pas, avec une liste qui se souvient.' },
    move: {
      title: 'Changer d’opérateur',
      summary: 'Avant, pendant, après ; la réponse automatique, qui prévenir.',
    },
    links: { title: 'Liens utiles', summary: 'Les sites officiels, et ce qu’on y trouve.' },
  } satisfies Record<GuideId, { title: string; summary: string }>,

  search: {
    label: 'Chercher dans les guides',
    placeholder: 'Un mot, une question…',
    clear: 'Effacer la recherche',
    keys: 'Flèches : parcourir les réponses. Échap : effacer.',
    count: (found: number) => (found === 1 ? 'Une réponse.' : `${found} réponses.`),
    none: (text: string) => `Rien sur « ${text} » dans les guides.`,
    noneMore:
      'Essayez un autre mot, plus court, ou parcourez la liste des guides. Pour une personne ou une adresse, l’onglet « Annuaire » cherche mieux.',
    back: 'Retour aux réponses',
    toList: 'Voir tous les guides',
  },

  sources: 'Sources',
  source: 'Source',
  newTab: '(nouvel onglet)',
  advice: 'Conseil pratique',

  entitled: {
    intro:
      'Pouvoir se servir de MSSanté et pouvoir recevoir telle information sont deux questions : on n’envoie à chacun que ce dont il a besoin pour suivre la personne.',
    filter: 'Filtrer par métier',
    group: 'Groupe',
    everyone: 'Tous les groupes',
    occupation: 'Métier',
    code: 'Code',
    codeTitle: 'Code de la nomenclature TRE_G15',
    item: 'Art. R1110-2, 2°',
    none: 'Aucun métier ne correspond. Essayez le début du mot, ou un autre groupe.',
    count: (found: number) => (found === 1 ? 'Un métier.' : `${found} métiers.`),
  },

  roles: {
    example: 'Exemple',
    opens: 'Qui l’ouvre',
    reads: 'Qui la lit',
    answers: 'Qui en répond',
    goodFor: 'Pour quoi',
  },

  steps: {
    progress: (done: number, all: number) => `${done} sur ${all}`,
    label: 'Étapes faites',
    kept: 'Les étapes cochées restent dans ce navigateur.',
    done: (title: string, done: number, all: number) => `Fait : ${title}. ${done} étapes sur ${all}.`,
    undone: (title: string, done: number, all: number) => `À faire : ${title}. ${done} étapes sur ${all}.`,
    failed: 'Cette coche n’a pas pu être gardée. Réessayez.',
  },

  person: {
    legend: 'Vous',
    private: 'Ce que vous écrivez ici n’est gardé nulle part : tout s’efface quand vous fermez ce panneau.',
    name: 'Prénom et nom',
    role: 'Fonction',
    service: 'Service ou structure',
    address: 'Adresse MSSanté',
    phone: 'Téléphone',
    operator: 'Opérateur MSSanté',
    optional: '(facultatif)',
    erase: 'Effacer tous les champs',
    erased: 'Les champs sont vides.',
  },

  channel: {
    unread: 'Cette adresse n’est pas complète.',
    trusted: 'Dans l’espace de confiance MSSanté.',
    probable: 'En .mssante.fr, mais la liste d’ici ne la connaît pas. Vérifiez l’orthographe.',
    test: 'C’est un domaine d’essai : rien de réel ne doit y aller.',
    patient:
      'C’est l’adresse d’un usager : elle contient son INS. Effacez-la ; une signature n’en porte jamais.',
    internal: 'C’est l’adresse ordinaire de votre structure, pas une adresse MSSanté.',
    outside: 'Ce n’est pas une adresse MSSanté.',
    'look-alike':
      'Cette adresse ressemble à une adresse MSSanté et n’en est pas une. Vérifiez chaque lettre.',
    unreadable: 'Cette adresse ne se lit pas.',
  } satisfies Record<Channel | 'unread', string>,

  block: {
    language: 'Langue du texte',
    french: 'Français',
    english: 'Anglais',
    preview: 'Aperçu',
    missing: 'Écrivez au moins votre nom et votre adresse MSSanté : l’aperçu apparaît ici.',
    copy: 'Copier',
    copied: 'Copié',
    copiedAloud: 'Le texte est copié, mis en forme et simple.',
    notCopied: 'Le navigateur a refusé la copie. Sélectionnez l’aperçu et copiez-le au clavier.',
    insert: 'Mettre dans le message ouvert',
    inserting: 'Un instant…',
    inserted: 'C’est dans votre message, à l’endroit où vous écriviez. Relisez avant d’envoyer.',
    noComposer:
      'Ouvrez d’abord un message dans votre messagerie, dans l’onglet d’à côté, puis revenez ici. Vous pouvez aussi copier le texte.',
    insertLost: 'Pli sûr ne répond pas. Copiez le texte, ou réessayez.',
  },

  invitation: {
    intro:
      'Pour un correspondant qui n’a pas encore MSSanté. Le message ne parle d’aucun patient : il peut partir en messagerie ordinaire.',
    to: 'À qui écrivez-vous ?',
    toHint: 'Comme vous le saluez : « Docteur Modèle », « Madame ».',
  },

  move: {
    reply: 'La réponse automatique',
    replyIntro: 'À mettre sur l’ancienne boîte jusqu’à sa fermeture.',
    newAddress: 'Nouvelle adresse MSSanté',
    from: 'Valable depuis le',
    until: 'L’ancienne ferme le',
    signed: 'Signée',
    missing: 'Écrivez la nouvelle adresse : le texte apparaît ici.',
    correspondents: 'Qui prévenir',
    correspondentsIntro:
      'Vos favoris et vos correspondants récents dans Pli sûr. Complétez avec votre carnet d’adresses.',
    nobody:
      'Pli sûr ne connaît encore aucun de vos correspondants : ils apparaissent quand vous prenez une adresse dans l’annuaire.',
    copyList: 'Copier la liste',
    listCopied: 'La liste est copiée.',
    saveList: 'Enregistrer en texte',
    fileName: 'correspondants-a-prevenir.txt',
  },
};

/** What every language must say. */
export type GuidesWords = typeof guidesFr;

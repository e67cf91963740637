import type { LookUpState } from '../../utils/directory/answer';
import type { MailboxKind } from '../../utils/directory/mailbox';
import { fr } from '../words/fr';
import type { PanelTab } from './panel-tabs';

/** The words of the panel. French is the source: every other language has this shape. */
export const directoryFr = {
  title: 'Pli sûr : annuaire MSSanté',
  tabs: { directory: 'Annuaire', own: 'Mon adresse', patient: 'Usager', guides: 'Guides' } satisfies Record<
    PanelTab,
    string
  >,
  tabList: 'Ce que vous cherchez',

  search: {
    label: 'Chercher un correspondant',
    placeholder: 'Nom, ville, profession, structure…',
    clear: 'Effacer la recherche',
    keys: 'Flèches : parcourir. Entrée : copier. Échap : effacer.',
    asking: 'Recherche…',
    /** `people` correspondents with `boxes` mailboxes. */
    count: (people: number, boxes: number) =>
      `${people === 1 ? 'Un correspondant' : `${people} correspondants`}, ${boxes === 1 ? 'une boîte' : `${boxes} boîtes`}.`,
    more: 'Il y en a d’autres. Ajoutez un prénom, une ville ou une profession.',
    short: 'Encore une lettre au moins.',
    private:
      'Ceci ressemble au numéro d’un patient : l’annuaire ne le connaît pas, et rien n’a été cherché. Pour écrire à un usager, ouvrez l’onglet « Usager ».',
    lost: 'Pli sûr ne répond pas. Réessayez, ou rouvrez ce panneau.',
    retry: 'Réessayer',
  },

  kinds: {
    PER: { name: 'Boîte personnelle', readBy: 'lue par cette personne' },
    ORG: { name: 'Boîte d’organisation', readBy: 'lue par une équipe de la structure' },
    CAB: { name: 'Boîte de cabinet', readBy: 'lue par le cabinet' },
    APP: { name: 'Boîte applicative', readBy: 'reçue par un logiciel, personne ne la lit' },
  } satisfies Record<MailboxKind, { name: string; readBy: string }>,

  reasons: {
    found: (fields: string) => `Trouvé par : ${fields}`,
    fields: fr.find.fields,
    initial: (field: string) => `${field} (initiale)`,
    typo: (field: string) => `${field} (écriture proche)`,
  },

  mailbox: {
    copy: 'Copier',
    copyOf: (address: string) => ` l’adresse ${address}`,
    copied: 'Copiée',
    copiedAloud: (address: string) => `Adresse copiée : ${address}`,
    notCopied: 'Le navigateur a refusé la copie. L’adresse est sélectionnée : copiez-la au clavier.',
    write: 'Écrire',
    writeTo: (address: string) => ` à ${address}`,
    writing: 'Votre messagerie MSSanté s’ouvre dans un onglet.',
    mailtoHint: 'S’ouvre dans votre logiciel de courrier : envoyez depuis votre boîte MSSanté.',
    noWebmail: 'Aucune messagerie MSSanté n’est réglée.',
    details: 'Détails',
    detailsOf: (address: string) => ` de ${address}`,
    favour: (address: string) => `Garder ${address} en favori`,
    favoured: (address: string) => `${address} est dans vos favoris.`,
    unfavoured: (address: string) => `${address} n’est plus dans vos favoris.`,
    failed: 'Cela n’a pas pu être fait. Réessayez.',
  },
  facts: {
    kind: 'Nature',
    rpps: 'RPPS',
    profession: 'Profession',
    speciality: 'Spécialité',
    structure: 'Structure',
    tradeName: 'Enseigne',
    service: 'Service',
    structureId: 'N° de structure',
    place: 'Lieu',
  },

  asOf: {
    store: (day: string) => `Données de l’annuaire du ${day}.`,
    api: (day: string) => `Réponse de l’Annuaire Santé du ${day}.`,
    kept: (day: string) => `Réponse de l’Annuaire Santé gardée depuis le ${day}.`,
    unknown: 'La date de ces données n’est pas connue.',
  },

  api: {
    ask: 'Interroger l’Annuaire Santé en ligne',
    sends: (text: string) => `N’envoie que ce texte : « ${text} ».`,
    asking: 'L’Annuaire Santé est interrogé…',
  },

  notPublished: {
    title: (text: string) => `Pas d’adresse publiée pour « ${text} »`,
    why: 'La personne peut avoir une boîte MSSanté sans qu’elle soit publiée : c’est son choix (liste rouge), ou la boîte est récente.',
    check: 'Vérifiez l’orthographe, ou cherchez sur le portail public :',
    portal: 'annuaire.esante.gouv.fr',
    newTab: '(nouvel onglet)',
    copyName: 'Copier le nom',
    nameCopied: 'Le nom est copié.',
  },

  states: {
    'no-directory':
      'Aucun annuaire n’est encore enregistré dans ce navigateur. Une fois téléchargé, il répond sans réseau et sans rien dire à personne.',
    'no-key': 'L’Annuaire Santé en ligne demande une clé, et aucune n’est réglée.',
    offline: 'Pas de réseau : l’Annuaire Santé en ligne n’a pas pu être interrogé.',
    'timed-out': 'L’Annuaire Santé en ligne n’a pas répondu à temps. Réessayez dans un moment.',
    'wrong-key':
      'L’Annuaire Santé en ligne a refusé la clé : elle est fausse ou périmée. Voyez les réglages, ou votre service informatique.',
    forbidden: 'La clé ne permet pas cette recherche. Voyez avec votre service informatique.',
    gone: 'L’Annuaire Santé en ligne n’est plus à cette adresse. Voyez avec votre service informatique.',
    'too-many-requests': 'L’Annuaire Santé en ligne demande de patienter.',
    unavailable: 'L’Annuaire Santé en ligne est en panne ou en maintenance. Réessayez plus tard.',
    refused: 'L’Annuaire Santé en ligne n’a pas compris cette recherche. Essayez le nom seul.',
    unreadable: 'La réponse de l’Annuaire Santé en ligne est illisible. Réessayez plus tard.',
    'broken-store': 'L’annuaire enregistré ici ne peut plus être lu. Téléchargez-le de nouveau.',
  } satisfies Record<Exclude<LookUpState, 'answered'>, string>,
  retryAt: (time: string) => `Réessayez à partir de ${time}.`,
  toDirectory: 'Préparer l’annuaire',
  toSettings: 'Ouvrir les réglages',

  known: {
    favourites: 'Favoris',
    recent: 'Récents',
    none: 'Vos favoris et vos correspondants récents apparaîtront ici, dans ce navigateur seulement.',
    erase: 'Tout oublier…',
    question: 'Oublier vos correspondants ?',
    consequence: 'Favoris et récents disparaissent de ce navigateur, sans retour. L’annuaire reste.',
    confirm: 'Tout oublier',
    keep: 'Les garder',
    erased: 'Favoris et récents sont oubliés.',
  },

  own: {
    lead: 'Votre boîte est-elle publiée, et que lit-on sur vous ?',
    label: 'Votre adresse MSSanté, ou votre nom',
    submit: 'Vérifier',
    private: 'Ce que vous écrivez ici n’est pas gardé.',
    published: 'Publiée',
    several: (count: number) => `${count} boîtes publiées`,
    seen: 'Voici tout ce que l’annuaire publie, tel que chacun peut le lire :',
    wrong:
      'Si quelque chose est faux : l’identité et la profession se corrigent auprès de votre ordre ou de votre employeur, la boîte auprès de votre opérateur MSSanté.',
    missing: 'Pas trouvée parmi les adresses publiées',
    reasonsTitle: 'Cela peut avoir trois raisons :',
    reasons: [
      'elle est récente : la publication prend un jour ou davantage, et les données d’ici ont leur date ;',
      'elle est en liste rouge : c’est un choix, que vous pouvez changer ;',
      'elle s’écrit autrement, ou n’est pas publiée par votre opérateur.',
    ],
    whomTitle: 'À qui demander ?',
    whom: [
      'À l’opérateur de votre boîte (Mailiz, votre région, votre logiciel) : il la publie, ou la met en liste rouge.',
      'Pour une boîte de votre organisation : à la personne qui y administre MSSanté.',
    ],
    notMssante: 'Cette adresse n’est pas en .mssante.fr : l’annuaire ne publie que des boîtes MSSanté.',
  },

  patient: {
    lead: 'L’adresse d’un usager dans Mon espace santé se compose de son INS.',
    label: 'INS de l’usager',
    hint: '15 caractères, clé comprise. Ou lisez le code carré (DataMatrix) avec la douchette.',
    clear: 'Effacer',
    private: 'Rien n’est gardé ni envoyé : tout s’efface en quittant cet onglet, et après deux minutes.',
    cleared: 'L’INS est effacé.',
    clearedByTime: 'Deux minutes ont passé : l’INS est effacé.',
    checks: {
      short: (missing: number) => (missing === 1 ? 'Encore un caractère.' : `Encore ${missing} caractères.`),
      noKey: 'La clé manque : ce sont les deux derniers chiffres.',
      long: 'Trop de caractères : un INS en a 15.',
      structure: 'Ce n’est pas un INS : vérifiez le numéro.',
      key: 'La clé ne correspond pas au numéro : un chiffre est faux. L’adresse serait celle de quelqu’un d’autre, ou de personne.',
      code: 'Ce code n’a pas pu être lu en entier. Lisez-le de nouveau.',
      valid: 'Numéro et clé concordent.',
    },
    authorities: {
      test: 'Ce code est un code de test (OID de test) : il ne désigne personne. N’y envoyez rien de réel.',
      demo: 'Ce code est un code de démonstration (OID de démonstration) : il ne désigne personne. N’y envoyez rien de réel.',
      nia: 'C’est un numéro d’attente (NIA) : la boîte de la personne peut ne pas exister encore.',
      unknown: 'Ce code porte un OID inconnu : vérifiez que c’est bien un INS en cours.',
      unnamed: 'Ce code ne dit pas de quelle sorte de numéro il s’agit.',
    },
    scanned: 'Lu sur le code',
    born: (day: string, sex: 'M' | 'F' | '') =>
      sex === 'F' ? `née le ${day}` : sex === 'M' ? `né le ${day}` : `naissance : ${day}`,
    compare: 'Comparez avec votre dossier : l’adresse ne vaut que pour une identité qualifiée.',
    address: 'Adresse',
    copy: 'Copier l’adresse',
    copyAndClear: 'Copier et effacer',
    copied: 'Adresse copiée. Collez-la dans votre messagerie MSSanté.',
    how: 'Comment se passe l’échange',
    rules: [
      'Seule une boîte MSSanté peut écrire à cette adresse : une messagerie ordinaire montrerait l’INS.',
      'Vous seul ouvrez l’échange : l’usager ne peut pas vous écrire le premier, mais il peut répondre.',
      'Pour le clore, envoyez un dernier message dont l’objet commence par [FIN] : il ne pourra plus répondre.',
      'Pour un enfant, écrivez à sa propre adresse, faite de son INS.',
    ],
  },
};

/** What every language must say. */
export type DirectoryWords = typeof directoryFr;

import type { ActionId, VerdictLevel } from '../../utils/assess/verdict';
import type { LookUpState, Reason } from '../../utils/directory/answer';
import type { MailboxKind } from '../../utils/directory/mailbox';
import type { NoticeId, ReasonCode } from '../../utils/gate/presenter';
import type { SegmentKind } from '../../utils/health/evidence';
import type { Channel } from '../../utils/trust/channel';
import type { MarkId } from '../marks/mark-of';
import { titlesFr } from './titles-fr';

/**
 * The words people read in a webmail page, as plain data with `{holes}` (see `fill`). French is the source: every
 * other language has this shape.
 */
export const fr = {
  product: 'Pli sûr',
  titles: titlesFr,

  /** What a level is called, so that colour never speaks alone. */
  levels: {
    clear: 'Rien à signaler',
    notice: 'À savoir',
    unchecked: 'Non vérifié',
    warn: 'À vérifier',
    justify: 'À protéger',
    block: 'À corriger',
  } satisfies Record<VerdictLevel, string>,

  channels: {
    trusted: 'Espace de confiance MSSanté',
    probable: 'MSSanté, pas encore confirmée par la liste',
    test: 'Domaine d’essai',
    patient: 'Usager, Mon espace santé',
    internal: 'Messagerie ordinaire, votre organisation',
    outside: 'Messagerie ordinaire, hors MSSanté',
    'look-alike': 'Imite une adresse MSSanté',
    unreadable: 'Adresse non lue',
  } satisfies Record<Channel, string>,

  places: {
    subject: 'objet',
    written: 'texte',
    quoted: 'message cité',
    signature: 'signature',
    'attachment-name': 'nom de fichier',
    'attachment-text': 'pièce jointe',
  } satisfies Record<SegmentKind, string>,

  quote: '« {text} »',
  /** A phrase that the person sets aside. */
  aside: {
    dismiss: 'Ce n’est pas une donnée de santé',
    done: 'Ne compte plus dans ce navigateur.',
    undo: 'Annuler',
    of: '{label} : {text}',
    said: '« {text} » ne compte plus dans ce navigateur.',
    calm: 'Rien d’autre à signaler',
  },
  /** What is known of attached files. */
  files: {
    title: 'Pièces jointes',
    read: 'lu',
    partly: 'lu en partie',
    reading: 'lecture en cours…',
    unread: 'non lu : {why}',
    unreadInside: '{name} non lu : {why}',
    waiting: { one: 'Lecture de la pièce jointe…', many: 'Lecture des pièces jointes…' },
    here: 'Le message part dès la fin de la lecture, si rien ne s’y oppose. Rien ne sort de cet appareil pour cela.',
    stop: 'Ne pas attendre la lecture',
  },
  rule: 'règle : {id}',

  bar: {
    label: 'Pli sûr, état du message',
    trusted: 'Espace de confiance',
    trustedMore: 'Tous les destinataires sont dans l’espace de confiance MSSanté.',
    details: 'Détails',
    detailsLabel: 'Détails de Pli sûr',
    recipients: 'Destinataires',
    seen: 'Mots repérés',
    calm: 'Pli sûr : rien à signaler.',
  },

  marks: {
    label: 'Pli sûr, repères des destinataires',
    /** Written on the badge itself; empty: the shape is enough. */
    texts: {
      trusted: '',
      probable: '',
      patient: '',
      'not-from-here': '',
      outside: '',
      refused: '',
      'look-alike': 'Imite MSSanté',
      test: 'Essai',
      unreadable: 'Non lu',
    } satisfies Record<MarkId, string>,
    tips: {
      trusted: 'Dans l’espace de confiance MSSanté.',
      probable: 'Finit par .mssante.fr ; la liste de confiance ne la confirme pas encore.',
      patient: 'Messagerie d’un usager dans Mon espace santé.',
      'not-from-here': 'Adresse MSSanté, mais ce message part d’une messagerie ordinaire.',
      outside: 'Hors de l’espace de confiance MSSanté.',
      refused: 'Hors de l’espace de confiance : votre opérateur MSSanté la refusera.',
      'look-alike': 'Cette adresse imite MSSanté sans en faire partie.',
      test: 'Adresse d’un domaine d’essai, hors de l’espace de confiance.',
      unreadable: 'Pli sûr n’a pas pu lire cette adresse.',
    } satisfies Record<MarkId, string>,
    name: '{shown} : {tip}',
    more: 'Appuyez pour ouvrir les détails.',
    find: 'Appuyez pour trouver son adresse MSSanté.',
    published: 'Une adresse MSSanté est publiée à ce nom.',
  },

  dialog: {
    before: 'Avant l’envoi',
    who: 'Pour',
    seen: 'Repéré',
    why: 'Pourquoi',
    unread: 'Non lu',
    more: { one: 'Une autre remarque', many: '{count} autres remarques' },
    better: 'C’est mieux. Il reste un point à regarder.',
    ready: 'Plus rien ne s’y oppose : le message peut partir tel qu’il est.',
    blocked: 'Ce message ne peut pas partir ainsi.',
    held: 'Votre organisation retient les messages non vérifiés.',
    sendLegend: 'Vous devez l’envoyer ainsi ?',
    sendLegendPlain: 'Vous avez vérifié ?',
    chooseReason: 'Choisissez d’abord une raison.',
    reasonKept: 'Seul ce choix est noté, sur cet appareil : ni texte, ni adresse.',
  },

  reasons: {
    'entitled-no-mssante': 'Le destinataire est habilité et n’a pas d’adresse MSSanté',
    'person-agreed': 'La personne concernée a donné son accord',
    urgent: 'C’est urgent : attendre ferait courir un risque',
    'not-health-data': 'Ce ne sont pas des données de santé',
    other: 'Une autre raison',
  } satisfies Record<ReasonCode, string>,

  actions: {
    'find-address': 'Trouver une adresse MSSanté',
    'move-to-mssante': 'Écrire depuis ma messagerie MSSanté',
    'take-out': 'Retirer ces informations',
    'remove-recipient': 'Retirer un destinataire',
    'go-back': 'Revenir au message',
    'send-anyway': 'Envoyer quand même',
  } satisfies Record<ActionId, string>,
  hints: {
    'find-address': 'L’annuaire santé, puis l’adresse remplacée dans votre message.',
    'move-to-mssante': 'Le message y sera préparé ; rien ne part sans vous.',
    'take-out': 'Le message reste ouvert, à vous de le reprendre.',
    'remove-recipient': 'Les autres destinataires ne changent pas.',
    'go-back': 'Rien n’est envoyé, rien n’est perdu.',
    'send-anyway': '',
  } satisfies Record<ActionId, string>,
  removeThis: 'Retirer ce destinataire',
  removeOne: 'Retirer {who}',
  send: 'Envoyer',

  find: {
    title: 'Trouver son adresse MSSanté',
    whom: 'Pour quel destinataire ?',
    whomOne: 'Pour remplacer {who}.',
    findOf: 'Trouver l’adresse MSSanté de {who}',
    search: 'Nom à chercher, lu dans l’adresse',
    searchEmpty: 'Nom, ville ou profession à chercher',
    local: 'Cherché sur cet appareil : rien n’en sort.',
    searching: 'Recherche en cours…',
    count: { one: '1 résultat.', many: '{count} résultats.' },
    asOf: 'Annuaire du {date}.',
    more: 'Il y en a d’autres : ajoutez un prénom ou une ville.',
    /** Why nobody is shown. */
    states: {
      answered:
        'Pas d’adresse publiée à ce nom. Une personne peut en avoir une sans la publier (liste rouge).',
      'no-directory': 'Pas encore d’annuaire sur cet appareil : il s’ajoute dans les réglages de Pli sûr.',
      'no-key': 'L’Annuaire Santé demande une clé, qui manque dans les réglages.',
      offline: 'Pas de connexion : l’Annuaire Santé n’a pas pu être interrogé.',
      'timed-out': 'L’annuaire n’a pas répondu à temps. Vous pouvez réessayer.',
      'wrong-key': 'L’Annuaire Santé refuse la clé des réglages : elle est fausse ou a expiré.',
      forbidden: 'La clé des réglages ne donne pas accès à cette recherche.',
      gone: 'L’Annuaire Santé n’est plus à l’adresse des réglages.',
      'too-many-requests': 'L’Annuaire Santé reçoit trop de demandes. Réessayez un peu plus tard.',
      unavailable: 'L’Annuaire Santé est indisponible pour le moment.',
      refused: 'L’Annuaire Santé n’a pas compris cette recherche. Essayez avec le nom seul.',
      unreadable: 'La réponse de l’Annuaire Santé est illisible.',
      'broken-store': 'L’annuaire de cet appareil est illisible : il peut être repris dans les réglages.',
    } satisfies Record<LookUpState, string>,
    retryAt: 'Possible de nouveau à {time}.',
    kinds: {
      PER: 'Boîte personnelle : lue par cette personne',
      ORG: 'Boîte de structure : lue par son équipe',
      CAB: 'Boîte de cabinet : lue par ses membres',
      APP: 'Boîte d’un logiciel : sans doute personne ne la lit',
    } satisfies Record<MailboxKind, string>,
    by: 'Trouvé par : {reasons}',
    fields: {
      address: 'adresse',
      rpps: 'RPPS',
      structureId: 'n° de structure',
      family: 'nom',
      given: 'prénom',
      structure: 'structure',
      service: 'service',
      town: 'ville',
      postcode: 'code postal',
      department: 'département',
      profession: 'profession',
      speciality: 'spécialité',
      'occupational-health': 'santé au travail',
    } satisfies Record<Reason['field'], string>,
    how: {
      exact: '{field}',
      prefix: '{field} (début)',
      initial: '{field} (initiale)',
      typo: '{field} (orthographe proche)',
    } satisfies Record<Reason['how'], string>,
    doctor: 'Dr',
    take: 'Choisir',
    askApi: 'Interroger l’Annuaire Santé',
    askApiNote: 'Le nom ci-dessus lui est envoyé, et rien d’autre.',
    elsewhere: 'Ou saisissez l’adresse vous-même',
    open: 'Ouvrir l’annuaire santé',
    newTab: '(nouvel onglet)',
    copy: 'Copier le nom',
    copied: 'Nom copié',
    field: 'Adresse MSSanté',
    example: 'prenom.nom@medecin.mssante.fr',
    replace: 'Remplacer dans le message',
    back: 'Retour',
    waiting: 'Saisissez une adresse MSSanté pour continuer.',
    judged: {
      trusted: 'Cette adresse est dans l’espace de confiance.',
      probable: 'Adresse en .mssante.fr. La liste de confiance ne la confirme pas encore : vérifiez-la.',
      test: 'Cette adresse est sur un domaine d’essai. Prenez celle de l’annuaire.',
      patient: 'C’est l’adresse d’un usager. Il faut ici celle d’un professionnel.',
      internal: 'Cette adresse est une messagerie ordinaire de votre organisation.',
      outside:
        'Cette adresse est hors de l’espace de confiance. Celle d’un professionnel finit souvent par .mssante.fr.',
      'look-alike': 'Cette adresse imite MSSanté. Copiez plutôt celle de l’annuaire.',
      unreadable: 'Cette adresse n’a pas pu être lue.',
    } satisfies Record<Channel, string>,
    notAnAddress: 'L’adresse n’est pas encore complète.',
  },

  remove: { title: 'Qui retirer du message ?' },

  notices: {
    'reload-tab': 'Pli sûr vient d’être mis à jour. Rechargez l’onglet pour qu’il veille à nouveau.',
    'sent-not-seen':
      'Le départ du message n’a pas pu être confirmé. S’il est encore ouvert, appuyez de nouveau sur Envoyer.',
    'move-done': 'Le message est prêt dans votre messagerie MSSanté. Relisez-le, puis envoyez-le.',
    'move-check':
      'Le message a été repris dans MSSanté, mais quelque chose diffère. Vérifiez-le avant l’envoi.',
    'move-failed': 'Le message n’a pas pu être repris dans MSSanté. Il vous attend toujours ici.',
    'move-started': 'Votre messagerie MSSanté s’ouvre. Le message vous y attendra dix minutes.',
    'replace-mismatch': 'Le destinataire affiché n’est pas celui demandé. Vérifiez-le avant l’envoi.',
    'not-checked': 'Non vérifié : Pli sûr n’a pas pu lire ce message. Relisez-le avant l’envoi.',
    'dialog-lost': 'La page a refermé la question de Pli sûr. Rien n’est parti ; vous pouvez réessayer.',
  } satisfies Record<NoticeId | 'dialog-lost', string>,
  notice: { label: 'Pli sûr, informations', dismiss: 'Fermer' },
  invitation: { read: 'Lire ({minutes} min)', later: 'Plus tard' },
};

/** What every language must say. */
export type Words = typeof fr;

import type { TrustOrigin, TrustProblem, TrustSignature } from '../../../utils/trust/trust-state';

const count = new Intl.NumberFormat('fr').format;

/** The words about the trust list on the settings page, in French. */
export const trustFr = {
  intro:
    'La liste de confiance dit quels domaines sont dans l’espace de confiance MSSanté. Pli sûr en cherche une nouvelle chaque jour.',
  loading: 'Lecture de la liste…',
  unread: 'L’état de la liste n’a pas pu être lu.',
  absent:
    'Aucune liste n’est enregistrée. En attendant, les adresses en .mssante.fr comptent comme probables, et Pli sûr le dit sans alarme.',
  stale:
    'Cette liste a plus de 30 jours. En attendant la prochaine, ses domaines comptent comme probables, sauf ceux que l’annuaire confirme.',
  inUse: 'La liste est en service.',
  facts: {
    domains: 'Domaines',
    generated: 'Liste établie le',
    taken: 'Prise le',
    origin: 'Provenance',
    signature: 'Signature',
    next: 'Prochaine recherche',
  },
  domains: (domains: number) => count(domains),
  rejected: (rejected: number) =>
    rejected === 1
      ? 'Une entrée n’était pas un nom de domaine : elle est laissée de côté.'
      : `${count(rejected)} entrées n’étaient pas des noms de domaine : elles sont laissées de côté.`,
  dateUnknown: 'Le fichier ne le dit pas.',
  noNext: 'Rien n’est prévu.',
  origins: {
    mirror: 'Le miroir de votre organisation',
    official: 'L’adresse officielle',
    file: 'Un fichier choisi à la main',
  } satisfies Record<TrustOrigin, string>,
  signatures: {
    none: 'Aucune.',
    'not-verified':
      'Non vérifiée. Le fichier porte une signature XML, que Pli sûr ne contrôle pas. Celle du miroir de votre organisation, il la contrôle.',
    verified: 'Vérifiée, avec la clé publique des miroirs.',
  } satisfies Record<TrustSignature, string>,

  tried: (when: string, origin: string) => `Dernier essai le ${when}. Essayé : ${origin}.`,
  stays: 'La liste d’avant reste en service.',
  problems: {
    offline: 'Le réseau ne répond pas. Pli sûr essaiera de nouveau tout seul.',
    'certificate-or-offline':
      'L’adresse officielle n’a pas répondu. Elle utilise un certificat de l’IGC-Santé, que les navigateurs ne connaissent pas. Demandez à votre service informatique l’adresse de son miroir, ou choisissez le fichier à la main.',
    'refused-by-server':
      'Le serveur n’a pas donné la liste. Si cela dure, vérifiez l’adresse, ou signalez-le à votre service informatique.',
    cut: 'La fin du fichier manque. Prenez-le de nouveau : il n’était sans doute pas arrivé en entier.',
    foreign:
      'Ce n’est pas une liste de confiance. Pli sûr attend la liste blanche MSSanté en XML, ou une liste de domaines.',
    empty: 'La liste ne contient aucun domaine. Vérifiez d’où vient le fichier.',
    'bad-signature':
      'La signature du miroir manque ou n’est pas la bonne. Par prudence, rien n’a été pris. Signalez-le à votre service informatique.',
    'disk-full':
      'Le disque est plein : la liste n’a pas pu être enregistrée. Libérez de l’espace, puis réessayez.',
    failed: 'La liste n’a pas pu être prise. Réessayez ; si cela dure, redémarrez le navigateur.',
  } satisfies Record<TrustProblem, string>,

  refresh: 'Chercher maintenant',
  refreshing: 'Recherche en cours…',
  choose: 'Choisir un fichier…',
  taken: 'Une nouvelle liste est en service.',
  same: 'La recherche est terminée : la liste en service est la plus récente.',
  notTaken: 'Aucune nouvelle liste n’a été prise : la raison est dite plus haut.',
  heldNow: 'Une nouvelle liste attend votre accord.',
  notDone: 'Pli sûr n’a pas pu le faire. Réessayez.',
  files: {
    'too-big':
      'Ce fichier est trop gros pour une liste de confiance. La liste blanche fait quelques mégaoctets.',
    binary:
      'Ce fichier n’est pas du texte. S’il est compressé, ouvrez l’archive et choisissez le fichier qui est dedans.',
    unreadable:
      'Ce fichier n’a pas pu être lu. Vérifiez qu’il est toujours là, puis choisissez-le de nouveau.',
  },

  held: {
    title: 'Une nouvelle liste attend votre accord',
    lost: (lost: number, of: number) => `La nouvelle liste a perdu ${count(lost)} noms sur ${count(of)}.`,
    why: 'C’est plus d’un cinquième. Elle est peut-être incomplète : Pli sûr ne la prend pas sans vous. Dans le doute, gardez l’actuelle et demandez à votre service informatique.',
    older: 'La liste de ce fichier est plus ancienne que l’actuelle.',
    whyOlder: 'Pli sûr ne revient pas en arrière sans vous. Dans le doute, gardez l’actuelle.',
    about: (domains: number) => `Elle a ${count(domains)} domaines.`,
    madeOn: (when: string) => `Elle a été établie le ${when}.`,
    take: 'L’utiliser',
    keep: 'Garder l’actuelle',
    kept: 'La liste actuelle est gardée.',
  },
};

export type TrustWords = typeof trustFr;

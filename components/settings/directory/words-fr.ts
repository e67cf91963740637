import type {
  DirectoryOrigin,
  ImportFailure,
  ImportProgress,
  RejectedRow,
} from '../../../utils/directory/state';

const count = new Intl.NumberFormat('fr').format;
const megabytes = new Intl.NumberFormat('fr', { maximumFractionDigits: 0 }).format;

/** The words about the directory on the settings page, in French. */
export const directoryFr = {
  intro:
    'L’annuaire sert à trouver une adresse MSSanté. Une fois pris, il est sur cet appareil : vos recherches ne quittent pas le navigateur et marchent sans réseau.',
  loading: 'Lecture de l’annuaire…',
  unread: 'L’état de l’annuaire n’a pas pu être lu.',
  absent: 'Aucun annuaire n’est encore sur cet appareil.',
  inUse: 'L’annuaire est en service.',
  facts: {
    rows: 'Adresses publiées',
    domains: 'Domaines',
    asOf: 'Données du',
    taken: 'Pris le',
    origin: 'Provenance',
  },
  count: (value: number) => count(value),
  dateUnknown: 'Le fichier ne le dit pas.',
  origins: {
    mirror: 'Le miroir de votre organisation',
    'open-data': 'Les données publiques (data.gouv.fr)',
    file: 'Un fichier choisi à la main',
  } satisfies Record<DirectoryOrigin, string>,
  rejected: (rejected: number) =>
    rejected === 1 ? 'Une ligne laissée de côté' : `${count(rejected)} lignes laissées de côté`,
  firstRejected: 'Les premières :',
  rejectedLine: (line: number, reason: string) => `ligne ${count(line)} : ${reason}`,
  reasons: {
    columns: 'elle n’a pas le bon nombre de colonnes',
    kind: 'ce type de boîte n’est pas connu',
    address: 'l’adresse n’en est pas une',
    encoding: 'des caractères sont abîmés',
  } satisfies Record<RejectedRow['reason'], string>,

  take: {
    title: 'Prendre ou renouveler l’annuaire',
    help: 'L’annuaire d’avant reste en service jusqu’à ce que le nouveau soit entier.',
    fromFile: 'Choisir un fichier…',
    fileHelp:
      'Une extraction des boîtes MSSanté de l’Annuaire Santé (texte, zip ou gzip), ou l’annuaire préparé par votre service informatique.',
    drop: 'Vous pouvez aussi déposer le fichier ici.',
    fromOpenData: 'Prendre les données publiques',
    openDataHelp: 'Environ 90 Mo viennent de data.gouv.fr. Rien n’est envoyé de vous, ni de vos messages.',
    fromMirror: 'Prendre chez mon organisation',
    mirrorHelp: 'Plus petit et plus rapide. Pli sûr y prend ensuite chaque jour ce qui a changé.',
  },

  progress: {
    label: 'Avancement',
    phases: {
      reading: 'Lecture',
      sorting: 'Classement',
      writing: 'Enregistrement',
    } satisfies Record<ImportProgress['phase'], string>,
    bytes: (read: number) => `${megabytes(read / 1e6)} Mo`,
    bytesOf: (read: number, total: number) => `${megabytes(read / 1e6)} sur ${megabytes(total / 1e6)} Mo`,
    rows: (rows: number) => `${count(rows)} lignes`,
    seconds: (seconds: number) => `encore ${count(seconds)} s environ`,
    minutes: (minutes: number) => `encore ${count(minutes)} min environ`,
    aloud: (phase: string, percent: number) => `${phase} : ${count(percent)} %.`,
    aloudPhase: (phase: string) => `${phase}…`,
    stayHere: 'Gardez cette page ouverte jusqu’à la fin.',
    leaveHere: 'Vous pouvez fermer cette page : l’import continue.',
  },
  cancel: 'Arrêter',
  done: (rows: number) => `Le nouvel annuaire est en service : ${count(rows)} adresses.`,
  same: 'L’annuaire en service est déjà le plus récent.',
  stays: 'L’annuaire d’avant reste en service.',
  nothingStored: 'Rien n’a été enregistré.',
  failedOn: (when: string) => `Le ${when} :`,
  failures: {
    cancelled: 'L’import a été arrêté.',
    offline: 'Le réseau ne répond pas. Réessayez quand il sera revenu, ou choisissez un fichier.',
    'refused-by-server':
      'Le serveur n’a pas donné le fichier. Réessayez plus tard ; si cela dure, signalez-le à votre service informatique.',
    cut: 'La fin du fichier manque. Prenez-le de nouveau : il n’était sans doute pas arrivé en entier.',
    foreign:
      'Ce fichier n’est pas un annuaire des boîtes MSSanté. Pli sûr attend le fichier « Extraction_Correspondance_MSSante », ou un annuaire préparé.',
    'too-many-bad-rows':
      'Trop de lignes sont illisibles pour faire confiance à ce fichier. Prenez-le de nouveau à la source, sans l’ouvrir dans un tableur.',
    'disk-full': 'Le disque est plein. Libérez environ 200 Mo, puis réessayez.',
    'bad-signature':
      'La signature du miroir manque ou n’est pas la bonne. Par prudence, rien n’a été pris. Signalez-le à votre service informatique.',
    damaged: 'Ce qui a été enregistré n’est pas ce que le fichier annonçait. Prenez le fichier de nouveau.',
    failed: 'L’import n’a pas abouti. Réessayez ; si cela dure, redémarrez le navigateur.',
  } satisfies Record<ImportFailure, string>,
  notDone: 'Pli sûr n’a pas pu le faire. Réessayez.',

  erase: 'Effacer l’annuaire',
  eraseQuestion: 'Effacer l’annuaire ?',
  eraseConsequence:
    'L’annuaire et les réponses gardées de l’API disparaîtront de ce navigateur. Vous pourrez le reprendre quand vous voudrez.',
  eraseConfirm: 'Effacer',
  eraseKeep: 'Le garder',
  erased: 'L’annuaire est effacé.',

  api: {
    title: 'Interroger l’Annuaire Santé en direct',
    help: 'En plus de l’annuaire de cet appareil, Pli sûr peut interroger l’API de l’Annuaire Santé. Il faut une clé.',
  },
};

export type DirectoryWords = typeof directoryFr;

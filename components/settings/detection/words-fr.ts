import type { HealthLevel, SegmentKind } from '../../../utils/health/evidence';

/** The words about the detector on the settings page, in French. */
export const detectionFr = {
  intro:
    'Pli sûr cherche dans vos messages les mots, les nombres et les phrases qui parlent de la santé d’une personne. Ils sont lus dans ce navigateur, et n’en sortent pas.',

  aside: {
    title: 'Phrases écartées',
    help: 'Celles dont vous avez dit « Ce n’est pas une donnée de santé ». Pli sûr n’en garde qu’une empreinte : il les reconnaît, mais ne peut pas vous les redire.',
    off: 'Votre réglage ne le permet pas : celles qui sont gardées comptent de nouveau.',
    loading: 'Lecture des phrases écartées…',
    unread: 'Les phrases écartées n’ont pas pu être lues.',
    none: 'Aucune phrase n’est écartée.',
    list: 'Phrases écartées, par sorte et par jour',
    phrases: (count: number) => (count === 1 ? 'une phrase' : `${count} phrases`),
    line: (family: string, phrases: string, day: string) => `${family}, le ${day} : ${phrases}`,
    erase: 'Effacer',
    eraseOf: (line: string) => `Effacer : ${line}`,
    eraseAll: 'Tout effacer',
    question: 'Effacer toutes les phrases écartées ?',
    consequence: 'Elles compteront de nouveau dans tous vos messages.',
    keep: 'Les garder',
    erased: 'C’est effacé : cela compte de nouveau.',
    notErased: 'Rien n’a pu être effacé. Réessayez.',
    ask: 'Une phrase est-elle écartée ?',
    askButton: 'Chercher',
    found: (day: string) => `Oui, depuis le ${day}. Elle ne compte plus.`,
    notFound: 'Non : elle compte comme toute autre.',
    eraseThis: 'La faire compter de nouveau',
  },

  families: {
    disease: 'Maladie',
    sign: 'Symptôme',
    body: 'Partie du corps',
    drug: 'Médicament',
    substance: 'Substance',
    exam: 'Examen',
    care: 'Soin',
    mental: 'Santé mentale',
    addiction: 'Addiction',
    pregnancy: 'Grossesse et sexualité',
    disability: 'Handicap',
    occupational: 'Santé au travail',
    agent: 'Exposition',
    table: 'Maladie professionnelle',
    administrative: 'Démarche',
    ambiguous: 'Mot à plusieurs sens',
    'file-name': 'Nom de fichier',
    own: 'Mot ajouté',
    'birth-date': 'Date de naissance',
    model: 'Phrase entière',
  } as Readonly<Record<string, string>>,
  otherFamily: 'Autre signe',

  attempt: {
    title: 'Essayer un texte',
    help: 'Collez un texte pour voir ce que Pli sûr y verrait. Rien n’est enregistré ni envoyé.',
    field: 'Texte à essayer',
    button: 'Regarder',
    busy: 'Lecture du texte…',
    failed: 'Le détecteur n’a pas pu être chargé. Rechargez la page, puis réessayez.',
    levels: {
      none: 'Rien ici ne parle de la santé d’une personne.',
      possible: 'Peut-être des données de santé.',
      probable: 'Sans doute des données de santé.',
      certain: 'Des données de santé.',
    } satisfies Record<HealthLevel, string>,
    list: 'Ce qui a été vu, le plus fort d’abord',
    more: (count: number) => (count === 1 ? 'Et un autre signe.' : `Et ${count} autres signes.`),
    quote: (text: string) => `« ${text} »`,
  },
  places: {
    subject: 'objet',
    written: 'texte',
    quoted: 'message cité',
    signature: 'signature',
    'attachment-name': 'nom de fichier',
    'attachment-text': 'pièce jointe',
  } satisfies Record<SegmentKind, string>,
};

export type DetectionWords = typeof detectionFr;

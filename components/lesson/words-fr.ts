import type { Role } from '../../utils/campaign/plan';

/** The words of the lessons, in French: the source, whose shape every other language has. */
export const lessonFr = {
  title: 'Leçons',
  page: (screen: string) => `${screen} · Pli sûr`,
  heading: 'Les leçons',
  lead: 'Une minute chacune. Lisez-les dans l’ordre que vous voulez, autant de fois que vous voulez.',
  loading: 'Lecture des leçons…',
  product: 'Pli sûr',
  nav: 'Apprendre',
  links: { library: 'Leçons', practice: 'S’entraîner', report: 'Mon bilan' },

  progress: (done: number, all: number) =>
    done === all
      ? all === 1
        ? 'Leçon faite.'
        : `Les ${all} leçons sont faites.`
      : `${done} ${done > 1 ? 'leçons faites' : 'leçon faite'} sur ${all}`,
  next: 'Pour continuer',
  start: 'Pour commencer',
  minutes: (count: number) => `${count} min`,
  state: { done: 'Faite', open: 'À lire' },
  scored: (right: number, of: number) => `${right} sur ${of}`,
  audience: (roles: string) => `Pour : ${roles}`,
  roles: {
    medecin: 'médecins',
    infirmier: 'infirmiers',
    iprp: 'IPRP',
    assistante: 'assistantes médicales',
    administratif: 'équipe administrative',
  } satisfies Record<Role, string>,
  organisation: 'Proposée par votre organisation',
  file: 'Ajoutée depuis un fichier',
  until: (date: string) => `Jusqu’au ${date}`,
  from: (date: string) => `À partir du ${date}`,
  over: (date: string) => `Terminée le ${date}, toujours lisible`,

  /** What stands in the way, and what can be done. */
  unreachable: 'Pli sûr ne répond pas pour le moment.',
  unreachableReadable:
    'Pli sûr ne répond pas pour le moment. Vous pouvez lire les leçons ; votre avancée n’est pas connue et ne sera pas notée.',
  retry: 'Réessayer',
  foreign: (count: number) =>
    count === 1
      ? 'Une campagne n’a pas pu être lue : elle est laissée de côté. La personne qui l’a préparée peut la vérifier.'
      : `${count} campagnes n’ont pas pu être lues : elles sont laissées de côté. La personne qui les a préparées peut les vérifier.`,
  unknown: 'Cette leçon n’est pas ici, ou n’y est plus. Voici toutes les autres.',
  none: 'Aucune leçon n’est là pour le moment.',
  notNoted: 'La leçon est finie, mais cela n’a pas pu être noté.',

  back: 'Toutes les leçons',
  lessonOf: (at: number, all: number) => `Leçon ${at} sur ${all}`,
  newTab: '(nouvel onglet)',
  doneBefore: 'Déjà faite. Vous pouvez la relire et refaire le quiz.',
  exercise: {
    heading: 'À vous',
    text: 'Essayez dans la messagerie d’entraînement : rien n’y part vraiment.',
    open: 'S’exercer',
  },
  sources: 'Sources',
  read: 'J’ai lu',

  quiz: {
    heading: 'Quelques questions',
    headingOne: 'Une question',
    position: (at: number, all: number) => `Question ${at} sur ${all}`,
    answer: 'Répondre',
    choose: 'Choisissez d’abord une réponse.',
    right: 'C’est juste.',
    wrong: 'Ce n’est pas celle-ci.',
    /** Before the right answers, when another one was chosen. */
    rightAnswer: (count: number): string => (count === 1 ? 'La bonne réponse :' : 'Les bonnes réponses :'),
    tryAgain: 'Réessayer',
    goOn: 'Question suivante',
    end: 'Terminer',
    ended: 'Leçon faite',
    score: (right: number, of: number) =>
      right === of
        ? of === 1
          ? 'Juste du premier coup.'
          : `${of} sur ${of} du premier coup.`
        : `${right} sur ${of} du premier coup. Le quiz peut être refait quand vous voulez.`,
    again: 'Refaire le quiz',
  },

  after: {
    next: 'Leçon suivante',
    nextNote: 'Quand vous voulez : une à la fois suffit.',
    thanks: 'Merci',
  },
};

export type LessonWords = typeof lessonFr;

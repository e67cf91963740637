import type { Campaign, Lesson } from '../../../utils/campaign/schema';

/** A short campaign for tests: a lesson with a quiz, one with an exercise and a single question, one without any. */
export function trialCampaign(changes: Partial<Campaign> = {}): Campaign {
  return {
    format: 'pli-sur-campaign',
    version: 1,
    id: 'essai',
    title: { fr: 'Campagne d’essai', en: 'Trial campaign' },
    languages: ['fr', 'en'],
    audience: ['all'],
    period: { from: '2026-01-01', to: null },
    daysBetween: 3,
    lessons: [ADDRESS, FILE, WORD],
    thanks: { fr: 'Vous avez **tout** lu.', en: 'You have read **everything**.' },
    ...changes,
  };
}

const base = {
  invitations: [{ fr: 'Une phrase.', en: 'A sentence.' }],
  occasions: ['weekly'],
  minutes: 1,
  sources: [],
} satisfies Partial<Lesson>;

export const ADDRESS: Lesson = {
  ...base,
  id: 'adresse',
  title: { fr: 'Lire une adresse', en: 'Read an address' },
  body: {
    fr: 'Un texte avec [un lien](https://source.example/page).\n\n## Une partie\n\n- un point\n- un autre',
    en: 'A text with [a link](https://source.example/page).\n\n## A part\n\n- one point\n- another',
  },
  picture: {
    source: { bundled: 'recognise-address' },
    alt: { fr: 'Deux adresses.', en: 'Two addresses.' },
  },
  quiz: [
    {
      question: { fr: 'La première ?', en: 'The first one?' },
      answers: [
        {
          text: { fr: 'Oui', en: 'Yes' },
          isRight: true,
          explanation: { fr: 'Parce que oui.', en: 'Because it is.' },
        },
        {
          text: { fr: 'Non', en: 'No' },
          isRight: false,
          explanation: { fr: 'Regardez encore.', en: 'Look again.' },
        },
      ],
    },
    {
      question: { fr: 'La seconde ?', en: 'The second one?' },
      answers: [
        {
          text: { fr: 'Oui aussi', en: 'Yes, too' },
          isRight: false,
          explanation: { fr: 'Celle-ci, non.', en: 'Not this one.' },
        },
        {
          text: { fr: 'Non, elle', en: 'No, that one' },
          isRight: true,
          explanation: { fr: 'Elle imite.', en: 'It imitates.' },
        },
      ],
    },
  ],
  sources: [{ label: { fr: 'Une source', en: 'A source' }, url: 'https://source.example/' }],
};

export const FILE: Lesson = {
  ...base,
  id: 'fichier',
  title: { fr: 'Nommer un fichier', en: 'Name a file' },
  body: { fr: 'Un nom parle.', en: 'A name speaks.' },
  exercise: 'attachment',
  quiz: ADDRESS.quiz.slice(0, 1),
};

export const WORD: Lesson = {
  ...base,
  id: 'mot',
  title: { fr: 'Un dernier mot' },
  body: { fr: 'Rien à répondre.' },
  quiz: [],
};

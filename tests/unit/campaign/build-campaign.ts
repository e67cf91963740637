import type { Campaign, Lesson } from '../../../utils/campaign/schema';

/** A lesson of plainly fictitious content that `checkCampaign` has nothing against. */
export function buildLesson(id: string, changes: Partial<Lesson> = {}): Lesson {
  return {
    id,
    title: { fr: `Leçon ${id}`, en: `Lesson ${id}` },
    invitations: [
      { fr: 'Une minute pour reconnaître une adresse.', en: 'One minute to recognise an address.' },
      { fr: 'Savez-vous reconnaître une adresse ?', en: 'Can you recognise an address?' },
    ],
    occasions: ['on-opening'],
    minutes: 1,
    body: {
      fr: 'Un **court** texte, avec [un lien](https://source.example/page).',
      en: 'A **short** text, with [a link](https://source.example/page).',
    },
    quiz: [
      {
        question: { fr: 'Laquelle est sûre ?', en: 'Which one is safe?' },
        answers: [
          {
            text: { fr: 'La première', en: 'The first' },
            isRight: true,
            explanation: { fr: 'Elle est dans la liste.', en: 'It is in the list.' },
          },
          {
            text: { fr: 'La seconde', en: 'The second' },
            isRight: false,
            explanation: { fr: 'Elle y ressemble seulement.', en: 'It only looks like it.' },
          },
        ],
      },
    ],
    sources: [{ label: { fr: 'Une source', en: 'A source' }, url: 'https://source.example/' }],
    ...changes,
  };
}

export function buildCampaign(changes: Partial<Campaign> = {}): Campaign {
  return {
    format: 'pli-sur-campaign',
    version: 1,
    id: 'essai',
    title: { fr: 'Campagne d’essai', en: 'A campaign to try' },
    languages: ['fr', 'en'],
    audience: ['all'],
    period: { from: '2026-01-01', to: null },
    daysBetween: 3,
    lessons: [buildLesson('une'), buildLesson('deux'), buildLesson('trois')],
    thanks: { fr: 'Merci.', en: 'Thank you.' },
    ...changes,
  };
}

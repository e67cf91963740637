/** The words of the check, in French. */
export const checkFr = {
  heading: 'Vérification',
  problems: (count: number) =>
    count === 0 ? 'Rien à corriger.' : count === 1 ? '1 point à corriger' : `${count} points à corriger`,
  most: 'Les suivants s’afficheront une fois ceux-ci corrigés.',
  warnings: (count: number) => (count === 1 ? '1 conseil' : `${count} conseils`),
  waiting: 'Les conseils viendront quand il n’y aura plus rien à corriger.',
  languages: 'Langues',
  written: (lang: string, written: number, all: number) => `${lang} : ${written} textes sur ${all}`,
  reading: 'Temps de lecture',
  lesson: 'Leçon',
  words: (words: number, seconds: number) => `${words} mots, ${seconds} s`,
  links: 'Liens',
  noLinks: 'Aucun lien.',
  linkPlaces: (count: number) => (count === 1 ? 'un endroit' : `${count} endroits`),
  notFollowed: 'Pli sûr ne les ouvre pas : essayez-les vous-même.',
};

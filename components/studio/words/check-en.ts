import type { checkFr } from './check-fr';

export const checkEn: typeof checkFr = {
  heading: 'Check',
  problems: (count) =>
    count === 0 ? 'Nothing to mend.' : count === 1 ? '1 thing to mend' : `${count} things to mend`,
  most: 'More will show once these are mended.',
  warnings: (count) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
  waiting: 'Advice will come when there is nothing left to mend.',
  languages: 'Languages',
  written: (lang, written, all) => `${lang}: ${written} texts of ${all}`,
  reading: 'Reading time',
  lesson: 'Lesson',
  words: (words, seconds) => `${words} words, ${seconds} s`,
  links: 'Links',
  noLinks: 'No link.',
  linkPlaces: (count) => (count === 1 ? 'one place' : `${count} places`),
  notFollowed: 'Pli sûr does not open them: try them yourself.',
};

import type { LessonWords } from './words-fr';

/** The words of the lessons, in English. */
export const lessonEn: LessonWords = {
  title: 'Lessons',
  page: (screen) => `${screen} · Pli sûr`,
  heading: 'Lessons',
  lead: 'A minute each. Read them in any order, as often as you like.',
  loading: 'Reading the lessons…',
  product: 'Pli sûr',
  nav: 'Learn',
  links: { library: 'Lessons', practice: 'Practise', report: 'My report' },

  progress: (done, all) =>
    done === all
      ? all === 1
        ? 'Lesson done.'
        : `All ${all} lessons are done.`
      : `${done} of ${all} lessons done`,
  next: 'To go on',
  start: 'To begin',
  minutes: (count) => `${count} min`,
  state: { done: 'Done', open: 'To read' },
  scored: (right, of) => `${right} of ${of}`,
  audience: (roles) => `For: ${roles}`,
  roles: {
    medecin: 'physicians',
    infirmier: 'nurses',
    iprp: 'prevention specialists (IPRP)',
    assistante: 'medical assistants',
    administratif: 'administrative staff',
  },
  organisation: 'Offered by your organisation',
  file: 'Added from a file',
  until: (date) => `Until ${date}`,
  from: (date) => `From ${date}`,
  over: (date) => `Ended on ${date}, still here to read`,

  unreachable: 'Pli sûr does not answer at the moment.',
  unreachableReadable:
    'Pli sûr does not answer at the moment. You can read the lessons; how far you have come is not known, and will not be noted.',
  retry: 'Try again',
  foreign: (count) =>
    count === 1
      ? 'One campaign could not be read and was left out. Whoever prepared it can check it.'
      : `${count} campaigns could not be read and were left out. Whoever prepared them can check them.`,
  unknown: 'This lesson is not here, or no longer. Here are all the others.',
  none: 'There is no lesson here at the moment.',
  notNoted: 'The lesson is finished, but that could not be noted.',

  back: 'All lessons',
  lessonOf: (at, all) => `Lesson ${at} of ${all}`,
  newTab: '(new tab)',
  doneBefore: 'Done before. You can read it again and retake the quiz.',
  exercise: {
    heading: 'Your turn',
    text: 'Try it in the practice webmail: nothing really leaves from there.',
    open: 'Practise',
  },
  sources: 'Sources',
  read: 'I have read it',

  quiz: {
    heading: 'A few questions',
    headingOne: 'One question',
    position: (at, all) => `Question ${at} of ${all}`,
    answer: 'Answer',
    choose: 'Choose an answer first.',
    right: 'That is right.',
    wrong: 'Not this one.',
    rightAnswer: (count) => (count === 1 ? 'The right answer:' : 'The right answers:'),
    tryAgain: 'Try again',
    goOn: 'Next question',
    end: 'Finish',
    ended: 'Lesson done',
    score: (right, of) =>
      right === of
        ? of === 1
          ? 'Right at the first try.'
          : `${of} of ${of} at the first try.`
        : `${right} of ${of} at the first try. You can retake the quiz whenever you like.`,
    again: 'Retake the quiz',
  },

  after: {
    next: 'Next lesson',
    nextNote: 'Whenever you like: one at a time is enough.',
    thanks: 'Thank you',
  },
};

import type { RoomWords } from './words';

export const ROOM_ENGLISH: RoomWords = {
  title: 'Twelve situations to practise',
  intro:
    'Each situation takes a minute or two. The message is ready, Pli sûr watches as it does in your real webmail, and nothing leaves. You may get it wrong: this is the place for it.',
  allSituations: 'All situations',
  numberOf: (number, all) => `${number} of ${all}`,
  goal: 'Your goal:',
  hint: 'A hint',
  restart: 'Start over',
  next: 'Next situation',
  score(mastered, all) {
    if (mastered === 0) return `None of ${all} situations mastered`;
    if (mastered === all) return `All ${all} situations mastered: well done!`;
    return `${mastered} of ${all} situations mastered`;
  },
  mastered: 'Mastered',
  tried: 'Tried',
  result: { mastered: 'Mastered', nearly: 'Nearly', 'not-yet': 'Not yet' },
  lesson: 'Read the one-minute lesson about this (new tab)',
  notKept: 'Pli sûr cannot keep this score: it will last until this tab is closed.',
  freePractice: 'Write freely in the practice webmail',
};

import type { previewFr } from './preview-fr';

export const previewEn: typeof previewFr = {
  surface: 'What is shown',
  surfaces: { card: 'The invitation', lesson: 'The lesson', thanks: 'The thanks' },
  lesson: 'Lesson',
  language: 'Language',
  colours: 'Colours',
  schemes: { light: 'Light', dark: 'Dark' },
  invitation: 'Sentence',
  invitationOption: (number) => `Invitation ${number}`,
  cardFrame: 'The invitation, in the corner of the webmail',
  cardInbox: 'Your webmail',
  cardAnswered: {
    open: 'In the webmail, the lesson would open in a new tab.',
    later: 'In the webmail, the invitation would leave; it would come again another day.',
  },
  lessonFrame: 'The page of the lesson',
  thanksFrame: 'The thanks, after the last lesson',
  thanksTitle: 'Thank you',
  none: 'The campaign has no lesson to show.',
  unwritten: 'Nothing is written here yet.',
};

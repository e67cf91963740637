import type { WelcomeWords } from './words-fr';

export const welcomeEn: WelcomeWords = {
  title: 'Welcome to Pli sûr',
  heading: 'Welcome',
  lead: 'Pli sûr keeps watch with you over the last moment before a message leaves. Three minutes are enough; everything can be skipped, and found again in the settings.',
  nav: 'Steps',
  managed: 'Your organisation has already set part of Pli sûr. Only what you can choose is left here.',
  steps: {
    watched: 'What is looked at, and what never leaves',
    role: 'What is your role?',
    webmail: 'Where do you write every day?',
    mssante: 'Where do you open your MSSanté mailbox?',
    address: 'Can your MSSanté address be found?',
    directory: 'The directory, on this device',
    try: 'Try it without risk',
  },
  done: 'done',
  skip: 'Skip this step',
  skipLabel: (step) => `Skip the step: ${step}`,

  watched: {
    seesTitle: 'Pli sûr looks at',
    sees: [
      'the recipients of the message you write: are they inside the MSSanté trust space?',
      'the text, the subject and the attachments: do they speak of somebody’s health?',
    ],
    staysTitle: 'What never leaves this browser',
    stays: [
      'the text, the subject, the addresses and the names of files: they are neither sent nor kept;',
      'the journal: counts and categories, which you can read and erase.',
    ],
    decide:
      'Pli sûr warns and helps: it offers the MSSanté address, or carries the message over to your MSSanté mail. When all is well it stays silent.',
    law: 'Using MSSanté is a choice; protecting exchanges of health data is asked of everybody.',
  },
  mssante:
    'Give the address of the page where you open it: Pli sûr can then carry over a message begun elsewhere. You have none yet? The guides tell how to get one.',
  mssanteGuide: 'Read the guide on getting equipped',
  directory:
    'With the directory an MSSanté address is found at a stroke, even offline. It is taken once; you can go on meanwhile.',
  try: {
    lead: 'A practice webmail from which nothing leaves: a message is ready to be sent. See what Pli sûr says.',
    practice: 'Try a first send',
    exercises: 'Practise on twelve situations',
    lessons: 'Read the first lesson (1 min)',
  },
  end: {
    title: 'All set',
    text: 'You can close this page. All that is here can be found again in the settings.',
    settings: 'Open the settings',
  },
};

import type { shareFr } from './share-fr';

export const shareEn: typeof shareFr = {
  ready: 'The campaign is ready.',
  notReady: (count) =>
    count === 1
      ? 'One thing is left to mend: the file is a draft only, which Pli sûr would refuse.'
      : `${count} things are left to mend: the file is a draft only, which Pli sûr would refuse.`,
  seeProblems: 'See what is left to mend',
  file: 'File',
  fileName: (name) => `It will be called ${name}.`,
  export: 'Export the campaign',
  exportDraft: 'Export the draft',
  exported: (name) => `${name} is saved.`,
  here: 'In this browser',
  hereHelp:
    'To try it for good: the lessons are offered in your webmail. A campaign of the same identifier is replaced.',
  keep: 'Add to this browser',
  kept: 'The campaign is added. You find it among the lessons and in the settings.',
  notKept: 'Pli sûr could not add it. Please try again.',
  seeLessons: 'See the lessons',
  problems: {
    offline: 'Pli sûr could not add it. Please try again.',
    'refused-by-server': 'Pli sûr could not add it. Please try again.',
    'too-long': 'The campaign is too long. Take out or shrink pictures.',
    cut: 'Pli sûr could not add it. Please try again.',
    'bad-signature': 'Pli sûr could not add it. Please try again.',
    foreign: 'Pli sûr does not know it as a campaign.',
    refused: 'The campaign still holds a mistake.',
    disk: 'The disk is full. Free some space, then try again.',
    failed: 'Pli sûr could not add it. Please try again.',
  },
  service: 'For the whole service',
  steps: [
    'Hand the file to your IT service.',
    'They put it at an https:// address of your organisation.',
    'They write this address into the policy of Pli sûr, setting “campaignUrl”. Anybody can also give it in their own settings, part “Lessons”.',
    'A new version, put at the same address with the same identifier, replaces the one before; lessons that are done stay done.',
  ],
  sign: 'Sign it, if your organisation asks for it',
  signHelp:
    'A signature proves that the file was not changed on its way. Your IT service makes it with the key of your organisation (“mirrorKey” in the policy) and puts campagne.json.sig beside the file; each change of the file asks for a new signature.',
  checkCommand: 'The same check as here',
  signCommand: 'Sign the file as it will be served (docs/campaigns.md, docs/mirror.md)',
  settings: 'Open the settings of lessons',
};

import type { CampaignsWords } from './words-fr';

export const campaignsEn: CampaignsWords = {
  intro:
    'A lesson takes a minute. Pli sûr offers one now and then, never while you write, and “later” is always an answer.',
  library: 'See all lessons',
  title: 'Campaigns',
  help: 'A campaign is a series of lessons. Your service can have its own: a file, or an address.',
  loading: 'Reading the campaigns…',
  unread: 'The campaigns could not be read.',
  origins: {
    'built-in': 'Comes with Pli sûr',
    file: 'A file chosen by hand',
    organisation: 'Your organisation’s address',
  },
  facts: (origin, lessons, period) =>
    [origin, lessons === 1 ? '1 lesson' : `${lessons} lessons`, ...(period === null ? [] : [period])].join(
      ' · ',
    ),
  period: (from, to) => `from ${from} to ${to}`,
  choose: 'Add from a file…',
  refresh: 'Check now',
  studio: 'Write a campaign',
  remove: 'Remove',
  removeQuestion: (title) => `Remove “${title}”?`,
  removeConsequence: 'Its lessons are no longer offered. What you have learnt already stays noted.',
  removeConfirm: 'Remove',
  removeKeep: 'Keep it',
  lastTry: (when) => `Address checked on ${when}.`,
  refused: (sentence) => `This campaign is refused. ${sentence}`,
  outcomes: {
    kept: 'The campaign has been added.',
    removed: 'The campaign has been removed.',
    looked: 'The address was checked: the campaign in use is the newest.',
    'not-done': 'Pli sûr could not do that. Please try again.',
    'too-big': 'This file is too big for a campaign.',
    unreadable: 'This file could not be read.',
    'no-json': 'This file is no campaign: it is not JSON.',
  },
  problems: {
    offline: 'The network does not answer. The campaign from before stays in use.',
    'refused-by-server': 'The server did not give the file. The campaign from before stays in use.',
    'too-long': 'The file is too big for a campaign. The one from before stays in use.',
    cut: 'The end of the file is missing. The campaign from before stays in use.',
    'bad-signature':
      'The signature is missing or wrong. To be on the safe side, nothing was taken. Please tell your IT service.',
    foreign: 'What lies at this address is no campaign. The one from before stays in use.',
    refused: 'The campaign holds a mistake. The one from before stays in use; please tell its author.',
    disk: 'The disk is full. Free some space, then try again.',
    failed: 'It could not be read. The campaign from before stays in use.',
  },
};

import type { LookUpAnswer } from '../directory/answer';
import { ask } from '../platform/ask';
import type { Backstage } from './guard-world';

const NO_ANSWER: LookUpAnswer = {
  state: 'timed-out',
  correspondents: [],
  more: false,
  source: 'store',
  asOf: null,
  retryAt: null,
  canAskApi: false,
};

/** The guard's line to the background. What is only told (journal, popup) fails without a word. */
export const backstage: Backstage = {
  record: (entry) => void ask('journal-record', entry).catch(() => undefined),
  report: (adapter, composers, verdict, recipients) =>
    void ask('tab-report', {
      webmail: adapter.id,
      label: adapter.label,
      composers,
      level: verdict?.level ?? null,
      health: verdict?.health ?? null,
      rules: verdict?.findings.map(({ rule }) => rule) ?? [],
      recipients,
    }).catch(() => undefined),
  move: async (message) => (await ask('move-start', message).catch(() => ({ opened: false }))).opened,
  shareApproval: async (digest) => void (await ask('approval-share', { digest })),
  takeApproval: async (digest) => (await ask('approval-take', { digest })).found,
  lookUp(text, source) {
    const look = () => ask('directory-look-up', { text, source });
    // A worker that died on the way is asked once more, unless a server would hear it twice.
    return look()
      .catch((error) => (source === 'store' ? look() : Promise.reject(error)))
      .catch(() => NO_ANSWER);
  },
  used: (address) => void ask('correspondent-used', { address }).catch(() => undefined),
  dismissed: {
    read: () => ask('dismissed-read', {}),
    add: (hash, family) => ask('dismissed-add', { hash, family }),
    undo: (hash) => ask('dismissed-undo', { hash }),
  },
  lessons: {
    due: async (occasion) => (await ask('lesson-due', occasion)).invitation,
    answer: ({ campaign, lesson }, answer) =>
      void ask('lesson-answer', { campaign, lesson, answer }).catch(() => undefined),
  },
};

import type { CampaignDesk } from '../campaign/campaign-desk';
import { keyOf } from '../campaign/schedule';
import { textIn } from '../campaign/text-in';
import type { LearningDesk } from '../learning/learning-desk';
import type { LEARNING_VERBS } from '../platform/learning-verbs';
import type { Handlers } from '../platform/messages';
import type { DecidedSettings } from '../policy/schema';
import type { HeldSends } from './held-sends';

/** What is answered about campaigns and what was learnt. */
export type LearningHandlers = Pick<Handlers, keyof typeof LEARNING_VERBS>;

export interface LearningParts {
  readonly campaigns: CampaignDesk;
  readonly learning: LearningDesk;
  settings(): Promise<Pick<DecidedSettings, 'lessons' | 'role'>>;
  /** False: what is noted lasts as long as the worker does, a minute or less. */
  isDurable(): Promise<boolean>;
  /** What held the last send of a tab, whose page may be a new one by now. */
  readonly held: Pick<HeldSends, 'take'>;
  /** Shows one lesson in a tab. */
  openLesson(key: string): Promise<void>;
}

export function createLearningHandlers(parts: LearningParts): LearningHandlers {
  const { campaigns, learning } = parts;
  return {
    async 'lesson-due'({ moment, rules, lang }, { tabId }) {
      const { lessons, role } = await parts.settings();
      if (lessons === 'none' || !(await parts.isDurable())) return { invitation: null };
      const plans = () => campaigns.plans(lessons === 'all');
      const held = await parts.held.take(tabId).catch(() => null);
      const when =
        moment === 'opened' && held !== null ? { moment: 'held' as const, rules: held } : { moment, rules };
      const choice = await learning.takeDue({ ...when, role, campaigns: plans });
      if (choice === null) return { invitation: null };
      const { campaign, lesson, turn } = choice;
      const sentence = lesson.invitations[turn % lesson.invitations.length] ?? {};
      return {
        invitation: {
          campaign: campaign.id,
          lesson: lesson.id,
          title: textIn(lesson.title, lang),
          sentence: textIn(sentence, lang),
          minutes: lesson.minutes,
        },
      };
    },
    async 'lesson-answer'({ campaign, lesson, answer }) {
      const key = keyOf({ id: campaign }, { id: lesson });
      if (answer === 'later') await learning.later(key);
      else await Promise.all([learning.opened(key), parts.openLesson(key)]);
      return {};
    },
    'campaigns-read': async () => ({
      campaigns: await campaigns.all(),
      lastTry: await campaigns.lastTry(),
    }),
    'campaign-keep': async ({ document }) => ({ problem: await campaigns.keep(document) }),
    async 'campaign-remove'({ id }) {
      await campaigns.remove(id);
      return {};
    },
    'campaigns-refresh': async () => ({ problem: await campaigns.refresh({ force: true }) }),
    'learning-read': () => learning.read(),
    async 'learning-note'(learned) {
      await learning.note(learned);
      return {};
    },
    async 'learning-erase'() {
      await learning.erase();
      return {};
    },
  };
}

import { createEnglishSource } from '../../components/english-source';
import { createPresenter } from '../../components/presenter';
import { ENGLISH } from '../../components/words/english';
import type { PageFiles } from '../../utils/files-in-page/page-files';
import type { Backstage } from '../../utils/gate/guard-world';
import { type GuardParts, startGuard } from '../../utils/gate/start-guard';
import { takeInsertions } from '../../utils/gate/take-insertions';
import { createDetector } from '../../utils/health/detect';
import { practice } from '../../utils/webmail/practice/practice';
import { dismissedInPractice } from './dismissed-in-practice';
import type { PracticeDirectory } from './practice-directory';

interface PracticeGuardParts {
  readonly directory: PracticeDirectory;
  /** Hears of moves and of what is recorded. */
  readonly stage: Backstage;
  readonly files?: PageFiles;
  readonly adapt?: NonNullable<GuardParts['adapt']>;
  /** True if a message is moved inside this page, where it is there at once. */
  readonly movesHere?: boolean;
}

/** Sets the real guard to watch this page. Once, before the page's own listeners. */
export function guardPractice({ directory, stage, movesHere = false, ...rest }: PracticeGuardParts): void {
  const english = createEnglishSource(async () => ENGLISH);
  startGuard({
    ...rest,
    window,
    adapters: [practice],
    createPresenter: (page, options) => {
      const presenter = createPresenter(page, { ...options, english });
      const { notify } = presenter;
      return movesHere
        ? { ...presenter, notify: (id, values) => notify(id === 'move-started' ? 'move-done' : id, values) }
        : presenter;
    },
    // People who do not exist are looked up among people who do not exist, and never remembered; nor is what is set
    // aside. Nobody is offered a lesson while practising.
    stage: {
      ...stage,
      lookUp: directory.lookUp,
      used: () => undefined,
      dismissed: dismissedInPractice(),
      lessons: { due: async () => null, answer: () => undefined },
    },
    equipped: directory.professionsOf,
    bring: async () => createDetector,
  });
  takeInsertions(window, [practice]);
}

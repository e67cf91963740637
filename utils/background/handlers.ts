import { browser } from 'wxt/browser';
import { createSharedApprovals } from '../gate/shared-approvals';
import type { MoveDesk } from '../move/move-desk';
import type { DIRECTORY_VERBS } from '../platform/directory-verbs';
import type { Handlers } from '../platform/messages';
import { sessionMemory } from '../platform/session';
import type { TRUST_VERBS } from '../platform/trust-verbs';
import type { SettingsService } from '../policy/settings-service';
import { insertIntoComposer } from './composer-insert';
import type { DismissedHandlers } from './dismissed-handlers';
import { guardSince } from './guard-since';
import { createJournalHandlers, type JournalParts } from './journal-handlers';
import type { LearningHandlers } from './learning-handlers';
import { openAttachmentReader } from './open-attachment-reader';
import { placeDetector } from './place-detector';
import { readPackaged, readPackagedBytes } from './read-packaged';
import { createTabMemory } from './tab-memory';

/** What is answered about the trust list and the directory. */
export type DirectoryHandlers = Pick<Handlers, keyof typeof TRUST_VERBS | keyof typeof DIRECTORY_VERBS>;

/** Everything the background can be asked. Each verb can be repeated without harm. */
export function createHandlers(
  settings: SettingsService,
  syncWebmails: () => Promise<string[]>,
  desk: MoveDesk,
  directory: DirectoryHandlers,
  dismissed: DismissedHandlers,
  journal: JournalParts,
  learning: LearningHandlers,
): Handlers {
  const approvals = createSharedApprovals(sessionMemory, Date.now);
  const tabs = createTabMemory(sessionMemory, guardSince, Date.now);

  return {
    ...directory,
    ...dismissed,
    ...createJournalHandlers(journal),
    ...learning,
    // Pages of webmails have no use for the key of the API.
    'settings-read': async () => ({ ...(await settings.view()).values, annuaireApiKey: '' }),
    'detector-load': (_, caller) => placeDetector(caller),
    'lexicon-read': () => readPackagedBytes('/detector.bin'),
    'attachment-reader-open': openAttachmentReader,
    'english-read': async () => ({ voice: await readPackaged('/english.json') }),
    'tab-report': async (report, { tabId, frameId }) => {
      if (tabId !== null) await tabs.remember(tabId, frameId, report);
      return {};
    },
    'move-start': async (message) => ({ opened: (await desk.start(message)) !== null }),
    'move-claim': async (_, { tabId }) => ({ message: await desk.claim(tabId) }),
    'move-done': async (_, { tabId }) => {
      await desk.done(tabId);
      return {};
    },
    'approval-share': async ({ digest }) => {
      await approvals.share(digest);
      return {};
    },
    'approval-take': async ({ digest }) => ({ found: await approvals.take(digest) }),
    'settings-view': () => settings.view(),
    'settings-change': async ({ changes, reset = [], resetLevels = [] }) => {
      const view = await settings.change({ changes, reset, resetLevels });
      await announceSettings();
      return view;
    },
    'tab-state': ({ tabId }) => tabs.state(tabId),
    'composer-insert': (request) => insertIntoComposer(request, tabs),
    'webmails-sync': async () => ({ protected: await syncWebmails() }),
  };
}

/** Tells the guards in open tabs to read the settings again (they watch this number). */
export async function announceSettings(): Promise<void> {
  await browser.storage.local.set({ settingsRevision: Date.now() });
}

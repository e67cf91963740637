import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createHandedSearch, installContextMenu } from '../utils/background/context-menu';
import { createLearning } from '../utils/background/create-learning';
import { createLists } from '../utils/background/create-lists';
import { createDismissedHandlers } from '../utils/background/dismissed-handlers';
import { announceSettings, createHandlers } from '../utils/background/handlers';
import { createHeldSends } from '../utils/background/held-sends';
import { type JournalParts, tidyJournal } from '../utils/background/journal-handlers';
import { createWebmailsSync, keepWebmails } from '../utils/background/keep-webmails';
import { createMoveTabs } from '../utils/background/move-tabs';
import { canStartWorkers } from '../utils/background/open-attachment-reader';
import { openWelcome } from '../utils/background/open-welcome';
import { refreshLists } from '../utils/background/refresh-lists';
import { createDismissedDesk } from '../utils/dismissed/dismissed-desk';
import { listenForLines } from '../utils/files-in-page/listen-for-lines';
import { createDayCounter } from '../utils/journal/day-counter';
import { createWorkerOpener } from '../utils/list-worker/open-worker';
import { openStore, type Store } from '../utils/platform/database';
import { languageOf } from '../utils/platform/language';
import { lazyRecords } from '../utils/platform/lazy-records';
import { serve } from '../utils/platform/messages';
import { sessionMemory } from '../utils/platform/session';
import { onSettingsChange } from '../utils/platform/settings-source';
import { createSettingsService } from '../utils/policy/settings-service';

/** How long a policy that has vanished is waited for, in ms: browsers take up to 8 s to read theirs at a cold start. */
const POLICY_PATIENCE = 10_000;

/** Answers the other worlds. It may die at any moment: what matters lies in IndexedDB or in session memory. */
export default defineBackground({
  main() {
    let opening: Promise<Store> | null = null;
    const store = (): Promise<Store> => (opening ??= openStore(() => (opening = null)));
    const settings = createSettingsService(
      store,
      () => browser.storage.managed.get(null),
      () => new Promise((resolve) => setTimeout(resolve, POLICY_PATIENCE)),
    );
    const syncWebmails = createWebmailsSync(settings);

    const desk = createMoveTabs(settings);
    const handed = createHandedSearch(sessionMemory);
    const counter = createDayCounter(lazyRecords(store, 'days'), Date.now);
    const openLine = createWorkerOpener();
    const held = createHeldSends(sessionMemory, Date.now);
    const learning = createLearning(settings, store, counter, openLine, held);
    const lists = createLists(settings, store, desk, handed, announceSettings, counter, openLine);

    const dismissed = createDismissedHandlers(
      createDismissedDesk({ records: lazyRecords(store, 'dismissed'), crypto, now: Date.now }),
      async () => (await settings.view()).values.allowDismissals,
      announceSettings,
    );

    const journal: JournalParts = {
      openStore: store,
      months: async () => (await settings.view()).values.journalMonths,
      now: Date.now,
      held,
    };

    serve(
      createHandlers(settings, syncWebmails, desk, lists.handlers, dismissed, journal, learning.handlers),
    );
    void tidyJournal(journal).catch(() => undefined);
    if (canStartWorkers()) listenForLines();
    keepWebmails(syncWebmails);
    openWelcome(settings);
    const lookAfterLists = refreshLists(lists.lookAfter, learning.lookAfter);
    const retitleMenu = installContextMenu({
      remember: handed.remember,
      language: async () => languageOf((await settings.view()).values.language, browser.i18n.getUILanguage()),
    });

    onSettingsChange(() => void retitleMenu(), new AbortController().signal);

    const refresh = async (): Promise<void> => {
      if (!(await settings.refresh())) return;
      await announceSettings();
      await syncWebmails();
      await lookAfterLists();
    };
    browser.storage.managed.onChanged.addListener(() => void refresh());
    void refresh();
  },
});

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { createSharedApprovals } from '../gate/shared-approvals';
import { createMoveDesk } from '../move/move-desk';
import type { Store } from '../platform/database';
import type { Handlers } from '../platform/messages';
import { sessionMemory } from '../platform/session';
import { tabReportSchema } from '../platform/verbs';
import { registerOwnWebmails } from '../platform/webmail-scripts';
import type { SettingsService } from '../policy/settings-service';

/** Everything the background can be asked. Each verb can be repeated without harm. */
export function createHandlers(settings: SettingsService, openStore: () => Promise<Store>): Handlers {
  const approvals = createSharedApprovals(sessionMemory, Date.now);
  const desk = createMoveDesk(sessionMemory, openMssanteWebmail, Date.now);

  async function openMssanteWebmail(): Promise<number | null> {
    const url = (await settings.view()).values.mssanteWebmail;
    if (url === '') return null;
    return (await browser.tabs.create({ url })).id ?? null;
  }

  return {
    'settings-read': async () => (await settings.view()).values,
    'journal-record': async (entry) => {
      await (await openStore()).addEntry(entry);
      return {};
    },
    'tab-report': async (report, { tabId }) => {
      if (tabId !== null) await sessionMemory.set(`tab-${tabId}`, report);
      return {};
    },
    'move-start': async (message) => ({ opened: await desk.start(message) }),
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
    'settings-change': async ({ changes, reset }) => {
      const view = await settings.change(changes, reset ?? []);
      await announceSettings();
      return view;
    },
    'tab-state': async ({ tabId }) => {
      const report = z.safeParse(tabReportSchema, await sessionMemory.get(`tab-${tabId}`));
      return { report: report.success ? report.data : null };
    },
    'journal-erase': async () => {
      await (await openStore()).eraseJournal();
      return {};
    },
    'webmails-sync': async () => {
      const { webmailOrigins } = (await settings.view()).values;
      return { protected: await registerOwnWebmails(webmailOrigins) };
    },
  };
}

/** Tells the guards in open tabs to read the settings again (they watch this number). */
export async function announceSettings(): Promise<void> {
  await browser.storage.local.set({ settingsRevision: Date.now() });
}

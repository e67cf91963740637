import { browser } from 'wxt/browser';
import { createCampaignDesk } from '../campaign/campaign-desk';
import { dayOf } from '../journal/day';
import type { DayCounter } from '../journal/day-counter';
import { createLearningDesk } from '../learning/learning-desk';
import type { OpenLine } from '../list-worker/give-order';
import { downloadCampaignInWorker } from '../list-worker/in-worker';
import type { Store } from '../platform/database';
import { lazyRecords } from '../platform/lazy-records';
import type { SettingsService } from '../policy/settings-service';
import type { HeldSends } from './held-sends';
import { createLearningHandlers, type LearningHandlers } from './learning-handlers';
import { readPackaged } from './read-packaged';

export interface Learning {
  readonly handlers: LearningHandlers;
  /** Looks at the organisation's campaign, if its time has come. */
  lookAfter(): Promise<unknown>;
}

/** Campaigns and what was learnt, put together from their rooms. */
export function createLearning(
  settings: SettingsService,
  openStore: () => Promise<Store>,
  counter: DayCounter,
  openLine: OpenLine,
  held: HeldSends,
): Learning {
  const values = async () => (await settings.view()).values;
  const campaigns = createCampaignDesk({
    records: lazyRecords(openStore, 'campaigns'),
    settings: values,
    builtIn: () => readPackaged('/campaign.json'),
    download: downloadCampaignInWorker(openLine),
    now: Date.now,
    random: Math.random,
  });
  const today = (): string => dayOf(new Date());
  const handlers = createLearningHandlers({
    campaigns,
    learning: createLearningDesk(lazyRecords(openStore, 'learning'), counter, today),
    settings: values,
    isDurable: async () => (await openStore()).durable,
    held,
    openLesson,
  });
  return { handlers, lookAfter: () => campaigns.refresh({ force: false }) };
}

/** In the tab in which lessons are read already, or in one of its own. */
async function openLesson(key: string): Promise<void> {
  const page = browser.runtime.getURL('/lessons.html');
  const open = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const tab = open.find(({ documentUrl, tabId }) => tabId >= 0 && documentUrl?.startsWith(page));
  const shown = { url: `${page}#${key}`, active: true };
  if (tab === undefined) await browser.tabs.create(shown);
  else {
    await browser.tabs.update(tab.tabId, shown);
    await browser.windows.update(tab.windowId, { focused: true });
  }
}

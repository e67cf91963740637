import { browser } from 'wxt/browser';
import { createMoveDesk, type MoveDesk, TEN_MINUTES } from '../move/move-desk';
import { sessionMemory } from '../platform/session';
import type { SettingsService } from '../policy/settings-service';

const SWEEP = 'move-sweep';

/**
 * The desk of messages on their way to the MSSanté webmail, which is opened in a tab of its own. An alarm clears what
 * was never fetched, even if the worker has died meanwhile.
 */
export function createMoveTabs(settings: SettingsService): MoveDesk {
  const desk = createMoveDesk(sessionMemory, openTab, Date.now);

  async function openTab(): Promise<number | null> {
    const url = (await settings.view()).values.mssanteWebmail;
    return url === '' ? null : ((await browser.tabs.create({ url })).id ?? null);
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SWEEP) void desk.sweep();
  });

  return {
    ...desk,
    async start(message) {
      const tabId = await desk.start(message);
      if (tabId === null) return null;
      await browser.alarms.create(SWEEP, { when: Date.now() + TEN_MINUTES });
      return tabId;
    },
  };
}

import { browser } from 'wxt/browser';
import { createMoveDesk, type MoveDesk, TEN_MINUTES } from '../move/move-desk';
import { sessionMemory } from '../platform/session';
import type { SettingsService } from '../policy/settings-service';

const SWEEP = 'move-sweep';

/**
 * The desk of messages on their way to the MSSanté webmail. The tab is opened empty and sent on when the message
 * lies ready for it. An alarm clears what was never fetched, even if the worker has died meanwhile.
 */
export function createMoveTabs(settings: SettingsService): MoveDesk {
  const webmail = async (): Promise<string> => (await settings.view()).values.mssanteWebmail;
  const desk = createMoveDesk(sessionMemory, openTab, Date.now);

  async function openTab(): Promise<number | null> {
    if ((await webmail()) === '') return null;
    return (await browser.tabs.create({ url: 'about:blank' })).id ?? null;
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
      await browser.tabs.update(tabId, { url: await webmail() });
      return tabId;
    },
  };
}

import { browser } from 'wxt/browser';

const ALARM = 'lists';

/** How often the lists are looked after, in minutes. Each list decides by itself whether its time has come. */
const EVERY = 30;

/**
 * Calls each of `looks` when the worker starts and every half hour, even if the worker has died meanwhile. What fails
 * is tried again next time; what a dead worker left half done is started again.
 * @returns calls them now: for when there may be other addresses to look at
 */
export function refreshLists(...looks: (() => Promise<unknown>)[]): () => Promise<unknown> {
  const look = (): Promise<unknown> => Promise.allSettled(looks.map((lookAfter) => lookAfter()));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look();
  });
  void keepAlarm();
  void look();
  return look;
}

/** Only when there is none: creating it anew would put it off at each start of the worker. */
async function keepAlarm(): Promise<void> {
  if ((await browser.alarms.get(ALARM)) === undefined) {
    await browser.alarms.create(ALARM, { periodInMinutes: EVERY });
  }
}

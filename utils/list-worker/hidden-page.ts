import { browser } from 'wxt/browser';
import { createQueue } from '../platform/queue';

const PAGE = '/offscreen.html';

/** A lock that is held as long as a file is being read in the page. */
const READING = 'attachment-reading';

let inTurn: ReturnType<typeof createQueue> | null = null;

/** Opens the page that nobody sees, in which Chromium lets workers be started, unless it is open. One may be. */
export function openHiddenPage(): Promise<void> {
  return takeTurn(async () => {
    if (await hasPage()) return;
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: ['WORKERS'],
      justification:
        'A worker reads the directory, the trust list and attached files; a service worker cannot start one.',
    });
  });
}

/** Closes it, unless `isNeeded` or a file is being read in it: then it closes by itself. */
export function closeHiddenPage(isNeeded: () => boolean): Promise<void> {
  return takeTurn(async () => {
    if (isNeeded() || !(await hasPage()) || (await isReading())) return;
    await browser.offscreen.closeDocument();
  });
}

/** Keeps the background from closing the page before `ended` resolves. */
export function keepHiddenPage(ended: Promise<void>): void {
  void navigator.locks.request(READING, { mode: 'shared' }, () => ended);
}

function takeTurn(work: () => Promise<void>): Promise<void> {
  inTurn ??= createQueue();
  return inTurn(work);
}

async function isReading(): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === READING) ?? false;
}

async function hasPage(): Promise<boolean> {
  return (await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;
}

import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { launchChromium } from '../browser/extension';
import { openOutlook } from '../webmails/outlook/outlook-page';
import { type Replica, startReplica } from '../webmails/outlook/replica-server';
import { type Figure, percentile, timeFigures } from './figure';
import { buildLongDraft } from './long-draft';
import { launchBare } from './page-load';

const KEYS = 300;
/** Keys are typed by so many in one browser, then in the other, so that what else the machine does counts for both. */
const IN_TURN = 30;
const WARM_UP = 10;
const CHARACTERS = 20_000;
/** A little longer than the quiet after which the guard reads the message: each key is followed by a reading. */
const BETWEEN_KEYS = 290;
const MOST_ADDED = 2;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz ';

interface Times {
  /** From the key to the end of the frame that shows it, ms. */
  readonly shown: number[];
  /** All that the page's main thread did for the key, the reading of the message after it included, ms. */
  readonly busy: number[];
}

/** A composer on the replica of Outlook that holds a long message, ready for keys. */
interface Desk {
  readonly page: Page;
  readonly session: CDPSession;
  readonly times: Times;
}

/**
 * What the extension adds to a key in a message of 20 kB, on the replica of Outlook, with and without it in turns. No
 * key can wait longer for us than our work for the key before takes, its reading included: that is the limit.
 */
export async function measureKeystroke(): Promise<Figure[]> {
  const replica = await startReplica();
  const guarded = await launchChromium();
  const bare = await launchBare();
  try {
    const desks = [await openDesk(guarded.context, replica), await openDesk(bare.context, replica)] as const;
    for (const desk of desks) await typeKeys(desk, WARM_UP);
    for (const { times } of desks) {
      times.shown.length = 0;
      times.busy.length = 0;
    }
    for (let typed = 0; typed < KEYS; typed += IN_TURN)
      for (const desk of desks) await typeKeys(desk, IN_TURN);
    return listFigures(desks[0].times, desks[1].times);
  } finally {
    await Promise.all([guarded.close(), bare.close(), replica.stop()]);
  }
}

function listFigures(withUs: Times, without: Times): Figure[] {
  const how = `Outlook replica, ${CHARACTERS / 1000} kB written`;
  const added = (name: string, part: keyof Times, share: number, limit?: number): Figure => ({
    name: `${name}, added at p${share * 100}`,
    value: percentile(withUs[part], share) - percentile(without[part], share),
    unit: 'ms',
    how,
    ...(limit === undefined ? {} : { limit }),
  });
  const [busy, shown] = ['key: main thread, reading included', 'key to frame'];
  return [
    ...timeFigures(`${busy}, without the extension`, without.busy, how),
    ...timeFigures(`${busy}, with it`, withUs.busy, how),
    added(busy, 'busy', 0.5),
    added(busy, 'busy', 0.99, MOST_ADDED),
    ...timeFigures(`${shown}, without the extension`, without.shown, how),
    ...timeFigures(`${shown}, with it`, withUs.shown, how),
    added(shown, 'shown', 0.5),
    added(shown, 'shown', 0.99, MOST_ADDED),
  ];
}

async function openDesk(context: BrowserContext, replica: Replica): Promise<Desk> {
  const page = await context.newPage();
  const compose = await (await openOutlook(page, replica)).openCompose();
  await compose.addRecipient('camille@entreprise.example');
  const body = compose.part('body');
  await body.click();
  await body.evaluate(writeLines, buildLongDraftText().split('\n'));
  await body.press('Control+End');
  await page.evaluate(noteFrames);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session, times: { shown: [], busy: [] } };
}

function buildLongDraftText(): string {
  const { body } = buildLongDraft(1, CHARACTERS / 0.6);
  return body.known ? body.value.written : '';
}

async function typeKeys({ page, session, times }: Desk, count: number): Promise<void> {
  await page.bringToFront();
  for (let key = 0; key < count; key++) {
    const before = await mainThreadTime(session);
    await page.keyboard.press(LETTERS.charAt((times.busy.length * 7) % LETTERS.length));
    await page.waitForTimeout(BETWEEN_KEYS);
    times.busy.push((await mainThreadTime(session)) - before);
  }
  times.shown.push(...(await page.evaluate(takeFrames)));
}

/** In ms, since the page began. */
async function mainThreadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Runs in the page: writes the message as an editor has it, one block a line. */
function writeLines(body: Element, lines: readonly string[]): void {
  body.replaceChildren(
    ...lines.map((line) => {
      const block = document.createElement('div');
      block.append(line === '' ? document.createElement('br') : line);
      return block;
    }),
  );
  body.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Runs in the page: from now on notes how long each key takes to the end of its frame. */
function noteFrames(): void {
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // Comes after the frame's layout and paint.
        port1.onmessage = () => performance.measure('key', { start: timeStamp, end: performance.now() });
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/** Runs in the page: the times noted since it was last asked, ms. */
function takeFrames(): number[] {
  const times = performance.getEntriesByName('key').map(({ duration }) => duration);
  performance.clearMeasures('key');
  return times;
}

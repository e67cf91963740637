import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { launchChromium } from '../browser/extension';
import { openOutlook } from '../webmails/outlook/outlook-page';
import { type Replica, startReplica } from '../webmails/outlook/replica-server';
import { type Figure, percentile, timeFigures } from './figure';
import { buildLongDraft } from './long-draft';
import { launchBare } from './page-load';

/** How somebody types. */
interface Rhythm {
  readonly name: string;
  readonly keys: number;
  /** Ms from key `index` to the one after it. */
  gap(index: number): number;
  /** Both browsers at once, each typing while the other one rests; else in turns of so many keys. */
  readonly inTurn: number | 'at once';
}

/**
 * The guard reads a message 250 ms after its last change. Fast keys never see that; some of those that are aimed at it
 * come just before it, some into it, and some just after.
 */
const FAST: Rhythm = { name: 'typed fast', keys: 600, gap: () => 30, inTurn: 60 };
const AIMED: Rhythm = {
  name: 'aimed at the reading',
  keys: 400,
  gap: (index) => 246 + ((index * 7) % 25),
  inTurn: 'at once',
};
/** Every key is followed by a whole reading. */
const SLOW: Rhythm = { name: 'typed slowly', keys: 60, gap: () => 340, inTurn: 'at once' };

const WARM_UP = 10;
const CHARACTERS = 20_000;
const MOST_ADDED = 2;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz ';

/** Times of keys, ms. */
interface Times {
  /** From the key to the page's first listener. */
  readonly delay: number[];
  /** From the key to the end of the frame that shows it. */
  readonly shown: number[];
}

/** A composer on the replica of Outlook that holds a long message, ready for keys. */
interface Desk {
  readonly page: Page;
  readonly session: CDPSession;
}

/**
 * What the extension adds to a key in a message of 20 kB, on the replica of Outlook: the same keys with and without it,
 * close together, so that what else the machine does counts for both.
 */
export async function measureKeystroke(): Promise<Figure[]> {
  const replica = await startReplica();
  const guarded = await launchChromium();
  const bare = await launchBare();
  try {
    const desks = [await openDesk(guarded.context, replica), await openDesk(bare.context, replica)] as const;
    for (const desk of desks) {
      await typeKeys(desk, SLOW, WARM_UP);
      await desk.page.evaluate(takeTimes);
    }
    const figures: Figure[] = [];
    for (const rhythm of [FAST, AIMED]) {
      const [withUs, without] = await typeOnBoth(desks, rhythm);
      figures.push(
        ...compare(`key to listener, ${rhythm.name}`, withUs.delay, without.delay),
        ...compare(`key to frame, ${rhythm.name}`, withUs.shown, without.shown),
      );
    }
    return [...figures, ...(await measureWork(desks))];
  } finally {
    await Promise.all([guarded.close(), bare.close(), replica.stop()]);
  }
}

function compare(name: string, withUs: readonly number[], without: readonly number[]): Figure[] {
  const how = `Outlook replica, ${CHARACTERS / 1000} kB written`;
  const added = (share: number): Figure => ({
    name: `${name}, added at p${share * 100}`,
    value: percentile(withUs, share) - percentile(without, share),
    unit: 'ms',
    how,
  });
  return [
    ...timeFigures(`${name}, without the extension`, without, how),
    ...timeFigures(`${name}, with it`, withUs, how),
    added(0.5),
    { ...added(0.99), limit: MOST_ADDED },
  ];
}

/** All that the main thread does for a key that is followed by a whole reading: no key waits for all of it. */
async function measureWork(desks: readonly [Desk, Desk]): Promise<Figure[]> {
  const how = `Outlook replica, ${CHARACTERS / 1000} kB written, mean of ${SLOW.keys}`;
  const before = await Promise.all(desks.map(mainThreadTime));
  await typeOnBoth(desks, SLOW);
  const after = await Promise.all(desks.map(mainThreadTime));
  const [withUs = 0, without = 0] = after.map((time, at) => (time - (before[at] ?? 0)) / SLOW.keys);
  return [
    { name: 'work for a key and its reading, without the extension', value: without, unit: 'ms', how },
    { name: 'work for a key and its reading, added', value: withUs - without, unit: 'ms', how },
  ];
}

/** Gives the times of each desk. */
async function typeOnBoth(desks: readonly [Desk, Desk], rhythm: Rhythm): Promise<[Times, Times]> {
  const [one, other] = desks;
  if (rhythm.inTurn === 'at once') {
    const half = one.page.waitForTimeout(rhythm.gap(0) / 2);
    await Promise.all([
      typeKeys(one, rhythm, rhythm.keys),
      half.then(() => typeKeys(other, rhythm, rhythm.keys)),
    ]);
  } else {
    for (let typed = 0; typed < rhythm.keys; typed += rhythm.inTurn)
      for (const desk of desks) await typeKeys(desk, rhythm, rhythm.inTurn);
  }
  return Promise.all([one.page.evaluate(takeTimes), other.page.evaluate(takeTimes)]);
}

async function openDesk(context: BrowserContext, replica: Replica): Promise<Desk> {
  const page = await context.newPage();
  const compose = await (await openOutlook(page, replica)).openCompose();
  await compose.addRecipient('camille@entreprise.example');
  const body = compose.part('body');
  await body.click();
  await body.evaluate(writeLines, buildLongDraftText().split('\n'));
  await body.press('Control+End');
  await page.evaluate(noteTimes);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session };
}

function buildLongDraftText(): string {
  const { body } = buildLongDraft(1, CHARACTERS / 0.6);
  return body.known ? body.value.written : '';
}

async function typeKeys({ page }: Desk, { gap }: Rhythm, count: number): Promise<void> {
  let next = performance.now();
  for (let key = 0; key < count; key++) {
    await page.keyboard.press(LETTERS.charAt((key * 7) % LETTERS.length));
    next += gap(key);
    await new Promise((resolve) => setTimeout(resolve, next - performance.now()));
    // A machine that was held up does not type the keys that it missed.
    next = Math.max(next, performance.now());
  }
}

/** What the page's main thread has done since the page began, ms. */
async function mainThreadTime({ session }: Desk): Promise<number> {
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

/** Runs in the page: from now on notes how long each key takes to this listener, and to the end of its frame. */
function noteTimes(): void {
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      performance.measure('delay', { start: timeStamp, end: performance.now() });
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // Comes after the frame's layout and paint.
        port1.onmessage = () => performance.measure('shown', { start: timeStamp, end: performance.now() });
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/** Runs in the page: the times noted since it was last asked. */
function takeTimes(): Times {
  const [delay = [], shown = []] = ['delay', 'shown'].map((name) =>
    performance.getEntriesByName(name).map(({ duration }) => duration),
  );
  performance.clearMeasures();
  return { delay, shown };
}

import { createHash } from 'node:crypto';
import { ENGLISH } from '../../components/words/english';
import { loadDetectorData } from '../../tools/health/load-detector-data';
import { expect, test } from './extension';
import { test as firefoxTest } from './firefox';
import { type BackgroundDesk, deskInChromium, deskInFirefox } from './lists/background';

/* What the background reads from files of the extension when a page asks: the data of the detector, and English. */

function digestOf(text: unknown): string {
  return `${String(text).length} letters, ${createHash('sha256').update(String(text)).digest('hex')}`;
}

async function expectWhole(desk: BackgroundDesk): Promise<void> {
  // Digests: a hundred thousand letters tell nobody where two texts differ.
  expect(digestOf(await desk.ask('lexicon-read', {}))).toBe(digestOf(loadDetectorData()));
  expect(await desk.ask('english-read', {})).toEqual({ voice: ENGLISH });
}

test('the background hands out the detector’s data and English, also when it has just been woken', async ({
  launch,
}) => {
  const browser = await launch();
  const desk = await deskInChromium(browser);
  await expectWhole(desk);
  await browser.stopWorkers();
  await expectWhole(desk);
});

firefoxTest('Firefox: the background hands out the detector’s data and English', async ({ launch }) => {
  await expectWhole(await deskInFirefox(await launch()));
});

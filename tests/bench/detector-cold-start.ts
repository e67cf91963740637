import { existsSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type Figure, percentile } from './figure';

const SCRIPT = '.output/chrome-mv3/detector.js';
const STARTS = 9;

/** Runs after the shipped script in a thread that has seen nothing of it. */
const FIRST_SCAN = `
;(() => {
  const { parentPort, workerData } = require('node:worker_threads');
  const started = performance.now();
  const own = { terms: [], exceptions: [], isDismissed: () => false };
  globalThis.pliSurDetector(workerData.data)(own)([{ kind: 'written', text: workerData.text }]);
  parentPort.postMessage(performance.now() - started);
})();`;

/** Time from the data, as it comes, to the first verdict on a mail: the shipped script, each time in a fresh thread. */
export async function measureColdStart(data: string, text: string): Promise<Figure[]> {
  if (!existsSync(SCRIPT)) return [];
  const code = readFileSync(SCRIPT, 'utf8') + FIRST_SCAN;
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) times.push(await startOnce(code, { data, text }));
  const how = `decode and first scan of 2 kB in a fresh thread, n = ${STARTS}`;
  return [{ name: 'detector: cold start, p50', value: percentile(times, 0.5), unit: 'ms', limit: 30, how }];
}

function startOnce(code: string, workerData: { data: string; text: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true, workerData });
    worker.once('message', (time: number) => resolve(time));
    worker.once('error', reject);
  });
}

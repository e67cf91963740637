import { test } from '../firefox';
import { expectAllRead } from './expect-all-read';
import { filesForWorker, readInWorkers } from './read-in-worker';

test('Firefox: the worker reads every format', async ({ launch }) => {
  const firefox = await launch();
  const page = await firefox.extensionPage('options.html');
  const files = filesForWorker();
  expectAllRead(files, await page.evaluate(readInWorkers, files));
});

import { expect, test } from '../extension';
import { expectAllRead } from './expect-all-read';
import { filesForWorker, readInWorkers } from './read-in-worker';

test('the worker reads every format, without a page, a network or code from text', async ({ launch }) => {
  const browser = await launch();
  const page = await browser.extensionPage('sidepanel.html');
  const files = filesForWorker();
  const requests: string[] = [];
  browser.context.on('request', (request) => requests.push(request.url()));
  expectAllRead(files, await page.evaluate(readInWorkers, files));
  const scripts = requests.filter((url) => !url.endsWith('/attachment-reader.js'));
  // Nothing but pdf.js, and that for the two PDF only.
  expect(scripts).toEqual(Array(2).fill(`chrome-extension://${browser.extensionId}/pdfjs.js`));
});

import axe from 'axe-core';
import { expect, test } from './firefox';

/** Each page of ours, and what stands in it when it is there. */
const PAGES: readonly (readonly [path: string, there: string])[] = [
  ['welcome.html', '[data-step="try"]'],
  ['options.html', '[data-setting="journalMonths"]'],
  ['popup.html', 'footer button'],
  ['sidepanel.html#guides/signature', '.guide input'],
  ['lessons.html', 'main li a'],
  ['lessons.html#pli-sur/employer', 'main input[type="radio"]'],
  ['report.html', '[role="tabpanel"], main h2'],
  ['studio.html', 'main button'],
  ['practice.html#exercises', 'main ol li, main li a'],
];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('axe finds nothing to say of our pages in Firefox', async ({ launch }) => {
  const firefox = await launch();
  for (const [path, there] of PAGES) {
    const page = await firefox.extensionPage(path);
    await page.waitForSelector(there);
    await page.evaluate(axe.source);
    const found = await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`,
    );
    expect(found, path).toEqual([]);
    await page.close();
  }
});

import type { Page } from 'puppeteer-core';
import { extractionName } from '../../../tools/fictitious/extraction';
import { expect, test } from '../firefox';
import { extractionText } from './fictitious-file';

/** Drops a file on its place, as a person does. */
async function drop(page: Page, name: string, text: string, times = 1): Promise<void> {
  await page.waitForSelector('.drop');
  await page.evaluate(
    (fileName, rows, repeat) => {
      const [header = ''] = rows.split('\n');
      const data = new DataTransfer();
      data.items.add(new File([header, rows.slice(header.length).repeat(repeat)], fileName));
      const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      document.querySelector('.drop')?.dispatchEvent(event);
    },
    name,
    text,
    times,
  );
}

const factsOf = (page: Page) =>
  page.$eval('#directory .fact-list', ({ textContent }) => textContent ?? '').catch(() => '');

test('in Firefox too, a file is imported, and the old directory outlives a foreign file, a stop and a closed page', async ({
  launch,
}) => {
  const firefox = await launch();
  const page = await firefox.extensionPage('options.html');
  await drop(page, extractionName('2026-11-19'), extractionText(1_200));
  await expect.poll(() => factsOf(page)).toContain('1\u202F200');

  await drop(page, 'tableau.csv', 'Plat;Prix\nSoupe;4\n');
  await page.waitForSelector('[data-import-failure="foreign"]');

  const text = extractionText(2_000);
  await drop(page, extractionName('2026-11-20'), text, 100);
  await page.waitForSelector('[data-import-running="here"] button');
  await page.click('[data-import-running="here"] button');
  await page.waitForSelector('[data-import-failure="cancelled"]');
  expect(await factsOf(page)).toContain('1\u202F200');

  await drop(page, extractionName('2026-11-20'), text, 100);
  await page.waitForSelector('[data-import-running="here"]');
  await page.close({ runBeforeUnload: false });

  const again = await firefox.extensionPage('options.html');
  await expect.poll(() => factsOf(again)).toContain('1\u202F200');
  await drop(again, extractionName('2026-11-20'), extractionText(900));
  await expect.poll(() => factsOf(again)).toContain('900');
});

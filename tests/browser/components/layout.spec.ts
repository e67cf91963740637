import { type BenchPage, expect, test } from './bench-page';

/** Boxes of ours that are wider than what shows them, by class. */
async function overflowing({ page }: BenchPage): Promise<string[]> {
  return page.evaluate(() => {
    const names = ['bar', 'marks', 'dialog', 'notice'].map((name) => `pli-sur-${name}`);
    const roots = names.flatMap((name) => document.querySelector(name)?.shadowRoot ?? []);
    return roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
      .filter((element) => !element.closest('.announcement, .unseen, svg') && element.checkVisibility())
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
        return width > 0 && (left < -1 || right > innerWidth + 1 || isCut);
      })
      .map((element) => `${element.tagName}.${element.className}`);
  });
}

const VIEWS = {
  '320 px wide': { width: 320, height: 640 },
  // What a window of 1280 × 720 has at a zoom of 200 %.
  'zoomed to 200 %': { width: 640, height: 360 },
} as const;

for (const [view, viewport] of Object.entries(VIEWS)) {
  test.describe(view, () => {
    test.use({ viewport });
    for (const name of ['warn', 'justify', 'block', 'unchecked', 'many'] as const) {
      test(`the dialog « ${name} » fits, and all of it can be reached`, async ({ open }) => {
        const bench = await open();
        await bench.ask(name);
        expect(await overflowing(bench)).toEqual([]);
        await bench.dialog.locator('[data-action]').last().scrollIntoViewIfNeeded();
        await expect(bench.dialog.locator('[data-action]').last()).toBeInViewport();
      });
    }

    test('the search for an address fits', async ({ open }) => {
      const bench = await open();
      await bench.ask('many');
      await bench.action('find-address').click();
      expect(await overflowing(bench)).toEqual([]);
    });

    test('the open bar and the notices fit', async ({ open }) => {
      const bench = await open('en');
      await bench.show('justify');
      await bench.bar.locator('summary').click();
      await bench.page.evaluate(() => window.bench.notify('sent-not-seen'));
      await bench.notice.locator('.notice').waitFor();
      expect(await overflowing(bench)).toEqual([]);
    });
  });
}

test('every control is at least 24 px each way', async ({ open }) => {
  const bench = await open();
  await bench.show('marks');
  await bench.page.evaluate(() => window.bench.notify('not-checked'));
  await bench.notice.locator('.notice').waitFor();
  await bench.ask('justify');
  const small = await bench.page.evaluate(() => {
    return ['bar', 'marks', 'dialog', 'notice']
      .flatMap((name) => document.querySelector(`pli-sur-${name}`)?.shadowRoot ?? [])
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, summary, label, a')])
      .filter((control) => control.checkVisibility())
      .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name }) => name);
  });
  expect(small).toEqual([]);
});

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce' });
  test('nothing moves', async ({ open }) => {
    const { ask, dialog } = await open();
    await ask('warn');
    expect(await dialog.evaluate((element) => getComputedStyle(element).animationName)).toBe('none');
  });
});

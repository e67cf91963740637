import { type BenchPage, expect, test } from './bench-page';

/** Long enough for a press on « Envoyer quand même » to be believed, were it a person's. */
async function settle({ action }: BenchPage): Promise<void> {
  await expect(action('send-anyway')).not.toHaveAttribute('aria-disabled');
}

test('a click made by a script does nothing, whatever the button', async ({ open }) => {
  const bench = await open();
  await bench.ask('warn');
  await settle(bench);
  await bench.dialog.evaluate((dialog) => {
    for (const button of dialog.querySelectorAll<HTMLElement>('[data-action]')) {
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    }
  });
  await expect(bench.dialog).toBeVisible();
  expect(await bench.decisions()).toEqual([]);
});

test('keys made by a script do nothing', async ({ open }) => {
  const bench = await open();
  await bench.ask('warn');
  await bench.dialog.evaluate((dialog) => {
    for (const key of ['Escape', 'Enter']) {
      for (const target of [dialog, document.body, window]) {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    }
  });
  await expect(bench.dialog).toBeVisible();
  expect(await bench.decisions()).toEqual([]);
});

test('a press in the first moments does not send: it may have been meant for the page', async ({ open }) => {
  const bench = await open();
  await bench.page.clock.install({ time: 0 });
  await bench.page.clock.pauseAt(1_000);
  await bench.ask('warn');
  const button = await bench.action('send-anyway').boundingBox();
  if (button === null) throw new Error('the button is not drawn');
  await bench.page.mouse.click(button.x + 5, button.y + 5);
  await expect(bench.dialog).toBeVisible();
  await bench.page.clock.runFor(500);
  await bench.page.mouse.click(button.x + 5, button.y + 5);
  await expect(bench.dialog).toHaveCount(0);
  expect(await bench.decisions()).toEqual([{ kind: 'send', reason: null }]);
});

test('something laid over the dialog never yields a send', async ({ open }) => {
  const bench = await open();
  const { clock, mouse } = bench.page;
  await clock.install({ time: 0 });
  await clock.pauseAt(1_000);
  await bench.ask('warn');
  await clock.runFor(500);
  const button = await bench.action('send-anyway').boundingBox();
  if (button === null) throw new Error('the button is not drawn');
  // A picture in the top layer that lets clicks fall through it. The clock stands: nothing has noticed it yet.
  await bench.page.evaluate(() => {
    const bait = document.createElement('div');
    bait.popover = 'manual';
    bait.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff';
    document.body.append(bait);
    bait.showPopover();
  });
  await mouse.click(button.x + 5, button.y + 5);
  await expect(bench.dialog).toBeVisible();
  expect(await bench.decisions()).toEqual([]);
  // Once noticed, the dialog is put back on top, and then believed again.
  await clock.runFor(1_000);
  await mouse.click(button.x + 5, button.y + 5);
  await expect(bench.dialog).toHaveCount(0);
  expect(await bench.decisions()).toEqual([{ kind: 'send', reason: null }]);
});

for (const [what, spoil] of [
  ['removes the dialog', () => document.querySelector('pli-sur-dialog')?.remove()],
  [
    'closes the dialog',
    () => document.querySelector('pli-sur-dialog')?.shadowRoot?.querySelector('dialog')?.close(),
  ],
  ['hides the dialog', () => document.querySelector('pli-sur-dialog')?.setAttribute('hidden', '')],
  ['makes the dialog inert', () => document.querySelector('pli-sur-dialog')?.setAttribute('inert', '')],
  ['mutes the dialog', () => document.querySelector('pli-sur-dialog')?.setAttribute('aria-hidden', 'true')],
  ['moves the dialog', () => document.body.append(...document.querySelectorAll('pli-sur-dialog'))],
] as const) {
  test(`when the page ${what}, it comes back and still works`, async ({ open }) => {
    const bench = await open();
    await bench.ask('warn');
    await bench.page.evaluate(spoil);
    await expect(bench.dialog).toBeVisible();
    await expect(async () => {
      expect(await bench.dialog.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    }).toPass();
    await bench.action('go-back').click();
    await expect(bench.dialog).toHaveCount(0);
    expect(await bench.decisions()).toEqual([{ kind: 'go-back' }]);
  });
}

test('a page that keeps removing the dialog gets its way, and nothing is sent', async ({ open }) => {
  const bench = await open();
  await bench.ask('justify');
  await bench.page.evaluate(() => {
    const timer = setInterval(() => document.querySelector('pli-sur-dialog')?.remove(), 5);
    setTimeout(() => clearInterval(timer), 2_000);
  });
  await expect.poll(() => bench.decisions()).toEqual([{ kind: 'go-back' }]);
  await expect(bench.notice).toContainText('Rien n’est parti');
});

test('a page that keeps covering the dialog gets its way, and nothing is sent', async ({ open }) => {
  const bench = await open();
  await bench.ask('justify');
  await bench.page.evaluate(() => {
    const cover = document.createElement('dialog');
    cover.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;border:0';
    document.body.append(cover);
    const timer = setInterval(() => {
      if (cover.open) cover.close();
      cover.showModal();
    }, 20);
    setTimeout(() => clearInterval(timer), 4_000);
  });
  await expect.poll(() => bench.decisions()).toEqual([{ kind: 'go-back' }]);
});

test('a page seen through glass does not yield a send', async ({ open }) => {
  const bench = await open();
  await bench.ask('warn');
  await settle(bench);
  await bench.page.evaluate(() => {
    document.documentElement.style.opacity = '0.2';
  });
  await bench.action('send-anyway').click();
  await expect(bench.dialog).toBeVisible();
  expect(await bench.decisions()).toEqual([]);
});

import { expect, test } from '../firefox';
import { deskInFirefox } from '../lists/background';

test('in Firefox too, the report counts the journal, draws it and leads through it by keyboard', async ({
  launch,
}) => {
  const firefox = await launch();
  const desk = await deskInFirefox(firefox);
  const day = new Date().toLocaleDateString('sv');
  for (const at of [1, 2, 3]) {
    const isHeld = at === 3;
    await desk.ask('journal-record', {
      id: `00000000-0000-4000-8000-00000000000${at}`,
      day,
      webmail: 'roundcube',
      level: isHeld ? 'justify' : 'clear',
      health: isHeld ? 'certain' : 'none',
      from: 'ordinary',
      rules: [],
      channels: { outside: 1 },
      contacts: [{ kind: 'care', profession: '10', equipped: true, count: 1 }],
      content: [],
      outcome: isHeld ? 'mended' : 'sent',
      reason: null,
    });
  }
  const page = await firefox.extensionPage('report.html');
  const textOf = (selector: string) =>
    page.$eval(selector, ({ textContent }) => textContent ?? '').catch(() => '');
  await expect.poll(() => textOf('.figures dl > div:first-child b')).toBe('3');
  await expect.poll(() => page.$$eval('.chart .stack', (all) => all.length)).toBe(26);

  await page.$eval('.chart .stack[tabindex="0"]', (column) => column instanceof SVGElement && column.focus());
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => textOf('.readout')).toMatch(/^Semaine du .*: 0 message/);
  await page.keyboard.press('End');
  await expect.poll(() => textOf('.readout')).toMatch(/: 3 messages, Sans avertissement\u00a0: 2, Avec/);

  await page.focus('#tab-mine');
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => textOf('.sheet .sentence'))
    .toMatch(/^Le plus souvent\u00a0: Établissement, cabinet/);
});

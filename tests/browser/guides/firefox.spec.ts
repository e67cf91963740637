import { expect, test } from '../firefox';

const BODY = '[role="textbox"][data-part="body"]';

test('in Firefox too, the guides are searched, and a signature goes into the open message once', async ({
  launch,
}) => {
  const firefox = await launch();
  const practice = await firefox.extensionPage('practice.html');
  await practice.waitForSelector('[data-command="compose"]');
  await practice.click('[data-command="compose"]');
  await practice.waitForSelector(BODY);
  await practice.focus(BODY);
  await practice.keyboard.type('Bonjour,');

  const guides = await firefox.extensionPage('sidepanel.html#guides');
  await guides.waitForSelector('#content-guides .search input');
  await guides.type('#content-guides .search input', 'messagrie');
  await guides.waitForSelector('.guide-result mark');

  await guides.evaluate(() => (location.hash = '#guides/signature'));
  await guides.waitForSelector('.person .field');
  const fields = await guides.$$('.person .field');
  await fields[0]?.type('Dr Camille Modèle');
  await fields[3]?.type('camille.exemple@medecin.mssante.fr');
  const insert = '.guide .acts button:last-child';
  await guides.waitForSelector(insert);
  for (let press = 0; press < 2; press++) {
    await guides.click(insert);
    await guides.waitForSelector('.guide .note.tone-clear');
  }
  const text = await practice.$eval(BODY, ({ textContent }) => textContent ?? '');
  expect(text.split('Dr Camille Modèle')).toHaveLength(2);
  expect(text.indexOf('Bonjour,')).toBeLessThan(text.indexOf('Dr Camille Modèle'));
});

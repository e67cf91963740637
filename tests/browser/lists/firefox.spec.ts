import { startFhirServer } from '../../fhir-server/start-fhir-server';
import { startListsServer } from '../../lists-server/lists-server';
import { expect, test } from '../firefox';
import { deskInFirefox } from './background';
import { smallExtraction } from './small-directory';

/* Both sources of look-ups in Firefox, whose background is an event page. */

test('Firefox: an extraction is imported, a cut one refused, and look-ups answer all the while', async ({
  launch,
}) => {
  const lists = await startListsServer();
  try {
    lists.put('directory.txt', smallExtraction());
    const desk = await deskInFirefox(await launch());
    await desk.ask('settings-change', { changes: { directoryUrl: `${lists.url}/directory.txt` } });
    const state = async () => desk.ask('directory-state', {});
    const find = async () =>
      desk.ask('directory-search', { text: 'claire exemple', source: 'store', limit: 5 });

    await desk.ask('directory-import', { from: 'mirror' });
    await expect.poll(async () => (await state()).current?.rows).toBe(2_002);
    expect((await find()).correspondents[0]?.mailboxes[0]?.address).toBe('dominique@exemple.mssante.fr');

    lists.put('directory.txt', smallExtraction(3_000, '2026-11-22').slice(0, -120));
    await desk.ask('directory-import', { from: 'mirror' });
    await expect.poll(async () => (await state()).lastFailure?.reason).toBe('cut');
    expect((await state()).current?.rows).toBe(2_002);
    expect((await find()).correspondents).toHaveLength(1);
  } finally {
    await lists.close();
  }
});

test('Firefox: the API is asked with its key; once it is gone, what it answered is kept', async ({
  launch,
}) => {
  const api = await startFhirServer();
  const desk = await deskInFirefox(await launch());
  const changes = { annuaireApiUrl: api.baseUrl, annuaireApiKey: api.key };
  await desk.ask('settings-change', { changes });
  const find = async (text: string) => desk.ask('directory-search', { text, source: 'api', limit: 5 });
  expect(await find('camille exemple')).toMatchObject({ state: 'answered', source: 'api' });
  await api.stop();
  expect(await find('camille exemple')).toMatchObject({ state: 'answered', source: 'kept' });
  expect((await find('sacha rouge')).state).toBe('offline');
});

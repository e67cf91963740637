import { beforeEach, expect, test } from 'vitest';
import { findAddress } from '../../../utils/gate/find-address';
import { createGuard } from '../../../utils/gate/guard';
import { recipientOf } from './build-verdict';
import { draftTo, type FakeComposer, type FakeWorld, fakeComposer, fakeWorld, settle } from './fake-world';

const dora = recipientOf('dora.exemple@boite.example');
const TO = 'dora.exemple@medecin.mssante.fr';

let world: FakeWorld;
let composer: FakeComposer;

beforeEach(() => {
  world = fakeWorld();
  composer = fakeComposer(draftTo(['dora.exemple@boite.example'], 'À jeudi.'));
});

const recipients = () =>
  composer.draft.recipients.known ? composer.draft.recipients.value.map(({ shown }) => shown) : [];

test('asks about one recipient, and cannot send', async () => {
  void findAddress(world, composer, dora);
  await settle();
  expect(world.questions).toMatchObject([{ find: dora, maySend: false }]);
});

test('replaces the recipient in the composer, and tells which published address was taken', async () => {
  void findAddress(world, composer, dora);
  await world.decide({ kind: 'replace', recipient: dora, to: TO });
  expect(recipients()).toEqual([TO]);
  expect(world.used).toEqual([TO]);
  expect([composer.presses, world.journal, world.notices]).toEqual([0, [], []]);
});

test('says so when the webmail shows somebody else than was asked for', async () => {
  composer.replaceRecipient = async () => 'mismatch';
  void findAddress(world, composer, dora);
  await world.decide({ kind: 'replace', recipient: dora, to: TO });
  expect(world.notices).toEqual(['replace-mismatch']);
  expect(world.used).toEqual([]);
});

test('going back changes nothing', async () => {
  void findAddress(world, composer, dora);
  await world.decide({ kind: 'go-back' });
  expect(recipients()).toEqual(['dora.exemple@boite.example']);
});

test('a second press while the search is open opens no other, and it can be opened again afterwards', async () => {
  void findAddress(world, composer, dora);
  void findAddress(world, composer, dora);
  await settle();
  expect(world.questions).toHaveLength(1);
  await world.decide({ kind: 'go-back' });
  void findAddress(world, composer, dora);
  await settle();
  expect(world.questions).toHaveLength(2);
});

test('an address taken in the dialog at the send is told as well', async () => {
  composer.draft = draftTo(['dora.exemple@boite.example'], 'La plombémie est à 520.');
  createGuard(world, () => [world.adapter]).onSend(composer, world.adapter);
  await settle();
  await world.decide({ kind: 'replace', recipient: dora, to: TO });
  expect(world.used).toEqual([TO]);
  expect(await world.questions[0]?.lookUp('Dora Exemple', 'store')).toMatchObject({ state: 'answered' });
});

test('the journal counts those who could have been reached, once the directory was asked', async () => {
  const guard = createGuard(world, () => [world.adapter]);
  const send = () => {
    world.reading = { kind: 'send', draft: composer.draft, composer };
    guard.onRequest(
      { via: 'fetch', method: 'POST', url: '', headers: {}, text: '', fields: null },
      true,
      () => {},
    );
  };
  send();
  await world.equipment.look([{ recipient: dora, channel: 'outside' }]);
  send();
  expect(world.journal.map(({ findable }) => findable)).toEqual([undefined, 1]);
});

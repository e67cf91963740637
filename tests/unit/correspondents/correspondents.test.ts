import { describe, expect, it } from 'vitest';
import { createCorrespondents, MOST_RECENT } from '../../../utils/correspondents/correspondents';
import { memoryStore } from '../../../utils/platform/database';
import { buildMailbox } from './build-mailbox';

const mailbox = (local: string) => buildMailbox({ address: `${local}@medecin.mssante.fr` });

function startDesk() {
  const records = memoryStore().records('correspondents');
  let clock = 1_000;
  return { records, desk: createCorrespondents(records, () => clock++) };
}

describe('createCorrespondents', () => {
  it('knows nobody at first', async () => {
    expect(await startDesk().desk.read()).toEqual({ recent: [], favourites: [] });
  });

  it('tells the newest first, each once', async () => {
    const { desk } = startDesk();
    for (const local of ['a', 'b', 'a']) await desk.used(mailbox(local));
    expect((await desk.read()).recent).toEqual([mailbox('a'), mailbox('b')]);
  });

  it(`keeps no more than ${MOST_RECENT}: the oldest go`, async () => {
    const { desk, records } = startDesk();
    for (let one = 0; one < MOST_RECENT + 5; one++) await desk.used(mailbox(`p${one}`));
    const { recent } = await desk.read();
    expect(recent).toHaveLength(MOST_RECENT);
    expect(recent.at(-1)).toEqual(mailbox('p5'));
    expect(await records.entries()).toHaveLength(MOST_RECENT);
  });

  it('keeps a favourite that is not recent any more', async () => {
    const { desk } = startDesk();
    await desk.used(mailbox('first'));
    await desk.favour(mailbox('first'), true);
    for (let one = 0; one < MOST_RECENT; one++) await desk.used(mailbox(`p${one}`));
    const { recent, favourites } = await desk.read();
    expect(favourites).toEqual([mailbox('first')]);
    expect(recent).not.toContainEqual(mailbox('first'));
  });

  it('lists favourites as they were chosen, and again after a second press', async () => {
    const { desk } = startDesk();
    for (const local of ['b', 'a', 'b']) await desk.favour(mailbox(local), true);
    expect((await desk.read()).favourites).toEqual([mailbox('b'), mailbox('a')]);
    expect((await desk.favour(mailbox('b'), false)).favourites).toEqual([mailbox('a')]);
  });

  it('forgets one that is neither recent nor a favourite', async () => {
    const { desk, records } = startDesk();
    await desk.favour(mailbox('a'), true);
    await desk.favour(mailbox('a'), false);
    expect(await records.entries()).toEqual([]);
  });

  it('takes what the directory says now about somebody it knew', async () => {
    const { desk } = startDesk();
    await desk.used(mailbox('a'));
    const moved = { ...mailbox('a'), town: 'LYON' };
    expect((await desk.used(moved)).recent).toEqual([moved]);
  });

  it('never keeps the address of a patient', async () => {
    const { desk, records } = startDesk();
    await desk.used(buildMailbox({ address: '279035121518989@patient.mssante.fr' }));
    await desk.favour(buildMailbox({ address: '279035121518989@PATIENT.mssante.fr' }), true);
    expect(await records.entries()).toEqual([]);
  });

  it('passes over what an earlier version wrote otherwise, and mends it at the next use', async () => {
    const { desk, records } = startDesk();
    await records.put(mailbox('a').address, { name: 'Camille' });
    await records.put('b', null);
    expect(await desk.read()).toEqual({ recent: [], favourites: [] });
    expect((await desk.used(mailbox('a'))).recent).toEqual([mailbox('a')]);
  });

  it('loses nothing when several are used at once', async () => {
    const { desk } = startDesk();
    await Promise.all(['a', 'b', 'c'].map((local) => desk.used(mailbox(local))));
    await Promise.all([desk.used(mailbox('a')), desk.favour(mailbox('a'), true)]);
    const { recent, favourites } = await desk.read();
    expect(recent).toHaveLength(3);
    expect(favourites).toEqual([mailbox('a')]);
  });

  it('erases everything', async () => {
    const { desk, records } = startDesk();
    await desk.used(mailbox('a'));
    await desk.favour(mailbox('b'), true);
    expect(await desk.erase()).toEqual({ recent: [], favourites: [] });
    expect(await records.entries()).toEqual([]);
  });
});

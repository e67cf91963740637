import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ApiQuery } from '../../../../utils/directory/fhir/api-query';
import { createKeptAnswers } from '../../../../utils/directory/look-up/kept-answers';
import { memoryStore, openStore, type RecordStore } from '../../../../utils/platform/database';
import { buildMailbox } from './build-mailbox';

const DAY = 24 * 3_600_000;
const START = Date.UTC(2026, 10, 1);
const BOX = buildMailbox({ address: 'camille.exemple@medecin.mssante.fr' });

function queryFor(family: string): ApiQuery {
  return { kind: 'names', person: { families: [family], givens: [] }, structures: [] };
}

function keptIn(records: RecordStore, now = () => START) {
  return createKeptAnswers({ records, crypto: globalThis.crypto, now });
}

const freshRecords = () => memoryStore().records('answers');

describe('an answer of the API', () => {
  it('is found again by the same query, on a real database too', async () => {
    for (const records of [freshRecords(), (await openStore()).records('answers')]) {
      const kept = keptIn(records);
      await kept.keep(queryFor('exemple'), { mailboxes: [BOX], more: false, at: START });
      expect(await keptIn(records).find(queryFor('exemple'))).toEqual({
        mailboxes: [BOX],
        more: false,
        at: START,
      });
      expect(await kept.find(queryFor('exempla'))).toBeNull();
    }
  });

  it('is given for seven days', async () => {
    let now = START;
    const kept = keptIn(freshRecords(), () => now);
    await kept.keep(queryFor('exemple'), { mailboxes: [BOX], more: false, at: START });
    now = START + 7 * DAY - 1;
    expect(await kept.find(queryFor('exemple'))).not.toBeNull();
    now = START + 7 * DAY;
    expect(await kept.find(queryFor('exemple'))).toBeNull();
  });

  it('of a clock that was ahead is not trusted', async () => {
    const kept = keptIn(freshRecords());
    await kept.keep(queryFor('exemple'), { mailboxes: [BOX], more: false, at: START + DAY });
    expect(await kept.find(queryFor('exemple'))).toBeNull();
  });

  it('tells whose mailbox an address is, for seven days', async () => {
    let now = START;
    const kept = keptIn(freshRecords(), () => now);
    await kept.keep(queryFor('exemple'), { mailboxes: [BOX], more: false, at: START });
    expect(await kept.mailboxOf(' Camille.Exemple@medecin.mssante.fr')).toEqual(BOX);
    expect(await kept.mailboxOf('sacha.exemple@medecin.mssante.fr')).toBeNull();
    now = START + 7 * DAY;
    expect(await kept.mailboxOf(BOX.address)).toBeNull();
  });

  it('leaves nothing on the disk of what was looked for', async () => {
    const records = freshRecords();
    const kept = keptIn(records);
    await kept.keep(queryFor('nom-cherche'), { mailboxes: [], more: false, at: START });
    await kept.keep({ kind: 'rpps', rpps: '99900000011' }, { mailboxes: [], more: false, at: START });
    const written = JSON.stringify(await records.entries());
    expect(written).not.toMatch(/nom|cherche|999000/);
    expect(await records.entries()).toHaveLength(3);
  });

  it('lies under another name in every installation', async () => {
    const keys = await Promise.all(
      [freshRecords(), freshRecords()].map(async (records) => {
        await keptIn(records).keep(queryFor('exemple'), { mailboxes: [], more: false, at: START });
        return (await records.entries()).map(([key]) => key).filter((key) => key !== 'salt');
      }),
    );
    expect(keys[0]).toHaveLength(1);
    expect(keys[0]).not.toEqual(keys[1]);
  });

  it('is one of 200 at most; the oldest and the expired go', async () => {
    let now = START;
    const records = freshRecords();
    const kept = keptIn(records, () => now);
    for (let at = 0; at < 205; at++) {
      now += 1000;
      await kept.keep(queryFor(`nom${at}`), { mailboxes: [], more: false, at: now });
    }
    expect(await records.entries()).toHaveLength(201);
    expect(await kept.find(queryFor('nom4'))).toBeNull();
    expect(await kept.find(queryFor('nom5'))).not.toBeNull();
    now += 8 * DAY;
    await kept.keep(queryFor('dernier'), { mailboxes: [], more: false, at: now });
    expect(await records.entries()).toHaveLength(2);
  });

  it('with very many mailboxes is cut, and says so', async () => {
    const kept = keptIn(freshRecords());
    const mailboxes = Array.from({ length: 150 }, (_, at) =>
      buildMailbox({ address: `a${at}@b.mssante.fr` }),
    );
    await kept.keep(queryFor('exemple'), { mailboxes, more: false, at: START });
    const found = await kept.find(queryFor('exemple'));
    expect(found?.mailboxes).toHaveLength(100);
    expect(found?.more).toBe(true);
  });

  it('that cannot be read any more is none', async () => {
    const records = freshRecords();
    const kept = keptIn(records);
    await kept.keep(queryFor('exemple'), { mailboxes: [BOX], more: false, at: START });
    for (const [key] of await records.entries())
      if (key !== 'salt') await records.put(key, { mailboxes: 'x' });
    expect(await kept.find(queryFor('exemple'))).toBeNull();
    await records.put('salt', 7);
    await kept.keep(queryFor('exemple'), { mailboxes: [BOX], more: false, at: START });
    expect(await kept.find(queryFor('exemple'))).not.toBeNull();
  });

  it('is neither found nor kept when the disk refuses, and nothing is thrown', async () => {
    const refuse = () => Promise.reject(new Error('disk'));
    const kept = keptIn({ get: refuse, put: refuse, remove: refuse, entries: refuse, clear: refuse });
    await kept.keep(queryFor('exemple'), { mailboxes: [BOX], more: false, at: START });
    expect(await kept.find(queryFor('exemple'))).toBeNull();
  });
});

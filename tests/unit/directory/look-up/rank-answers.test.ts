import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../../utils/directory/look-up/query';
import { rankAnswers } from '../../../../utils/directory/look-up/rank-answers';
import type { Mailbox } from '../../../../utils/directory/mailbox';
import { buildMailbox } from './build-mailbox';

async function rank(text: string, mailboxes: readonly Mailbox[], limit = 10) {
  const query = readQuery(text);
  if (query === null) throw new Error(`no query: ${text}`);
  return rankAnswers(mailboxes, query, text, limit);
}

const addresses = async (found: ReturnType<typeof rank>) =>
  (await found).correspondents.map(({ mailboxes }) => mailboxes.map(({ address }) => address));

describe('answers of the API', () => {
  it('are grouped by person: all mailboxes of one RPPS together, those of structures alone', async () => {
    const structure = { rpps: '', family: '', given: '', structure: 'EXEMPLE', kind: 'ORG' } as const;
    const boxes = [
      buildMailbox({ address: 'a@x.mssante.fr' }),
      buildMailbox({ address: 'b@x.mssante.fr' }),
      buildMailbox({ ...structure, address: 'c@x.mssante.fr' }),
      buildMailbox({ ...structure, address: 'd@x.mssante.fr' }),
    ];
    const found = await addresses(rank('exemple', boxes));
    expect(found.map((group) => [...group].sort()).sort()).toEqual([
      ['a@x.mssante.fr', 'b@x.mssante.fr'],
      ['c@x.mssante.fr'],
      ['d@x.mssante.fr'],
    ]);
  });

  it('that do not fit the text are left out: the API was asked for both orders of a name', async () => {
    const boxes = [
      buildMailbox({
        address: 'other@x.mssante.fr',
        rpps: '99900000099',
        family: 'CAMILLE',
        given: 'Camille',
      }),
      buildMailbox({ address: 'meant@x.mssante.fr' }),
    ];
    expect(await addresses(rank('camille exemple', boxes))).toEqual([['meant@x.mssante.fr']]);
  });

  it('say what they were found by', async () => {
    const [found] = (await rank('C. Exemp', [buildMailbox()])).correspondents;
    expect(found?.reasons).toEqual(
      expect.arrayContaining([
        { field: 'given', how: 'initial' },
        { field: 'family', how: 'prefix' },
      ]),
    );
  });

  it('of namesakes are told apart by what else the text says', async () => {
    const boxes = [
      buildMailbox({ address: '1@x.mssante.fr', rpps: '99900000001', town: 'AILLEURS', department: '99' }),
      buildMailbox({
        address: '2@x.mssante.fr',
        rpps: '99900000002',
        specialityCode: 'SM25',
        speciality: 'Médecine du travail',
      }),
      buildMailbox({
        address: '3@x.mssante.fr',
        rpps: '99900000003',
        professionCode: '60',
        profession: 'Infirmier',
      }),
    ];
    expect((await addresses(rank('exemple', boxes)))[0]).toEqual(['2@x.mssante.fr']);
    expect(await addresses(rank('exemple ailleurs', boxes))).toEqual([['1@x.mssante.fr']]);
    expect(await addresses(rank('exemple infirmière', boxes))).toEqual([['3@x.mssante.fr']]);
    expect(await addresses(rank('camille exemple médecin du travail', boxes))).toEqual([['2@x.mssante.fr']]);
  });

  it('stay when the text says what they do not know', async () => {
    const boxes = [buildMailbox()];
    for (const text of ['camille exemple nullepart', 'exemple camille, cardiologue, nullepart']) {
      expect(await addresses(rank(text, boxes))).toHaveLength(1);
    }
  });

  it('for an address or an RPPS are of nobody else, whatever the server sends', async () => {
    const box = buildMailbox({ address: 'a@x.mssante.fr' });
    expect(await addresses(rank('b@x.mssante.fr', [box]))).toEqual([]);
    expect(await addresses(rank('99900000099', [box]))).toEqual([]);
    const [found] = (await rank('8 999 000 000 11', [box])).correspondents;
    expect(found?.reasons).toEqual([{ field: 'rpps', how: 'exact' }]);
  });

  it('for an address put that address first, the others of its holder behind', async () => {
    const boxes = ['a@x.mssante.fr', 'b@x.mssante.fr'].map((address) => buildMailbox({ address }));
    expect(await addresses(rank('b@x.mssante.fr', boxes))).toEqual([['b@x.mssante.fr', 'a@x.mssante.fr']]);
  });

  it('for a FINESS are those of the structure', async () => {
    const box = buildMailbox({
      rpps: '',
      family: '',
      given: '',
      structure: 'CH',
      structureId: '990000022',
      kind: 'ORG',
    });
    expect(await addresses(rank('FINESS 990000022', [box]))).toHaveLength(1);
  });

  it('end at the limit, and say that there are more', async () => {
    const boxes = ['1', '2', '3'].map((end) =>
      buildMailbox({ rpps: `9990000000${end}`, address: `${end}@x.mssante.fr` }),
    );
    expect(await rank('exemple', boxes, 2)).toMatchObject({ more: true });
    expect(await rank('exemple', boxes, 3)).toMatchObject({ more: false });
  });
});

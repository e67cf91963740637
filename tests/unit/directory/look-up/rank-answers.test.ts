import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../../utils/directory/look-up/query';
import { rankAnswers } from '../../../../utils/directory/look-up/rank-answers';
import type { Mailbox } from '../../../../utils/directory/mailbox';
import { buildMailbox } from './build-mailbox';

function rank(text: string, mailboxes: readonly Mailbox[], limit = 10) {
  const query = readQuery(text);
  if (query === null) throw new Error(`no query: ${text}`);
  return rankAnswers(mailboxes, query, text, limit);
}

const addresses = (found: ReturnType<typeof rank>) =>
  found.correspondents.map(({ mailboxes }) => mailboxes.map(({ address }) => address));

describe('answers of the API', () => {
  it('are grouped by person: all mailboxes of one RPPS together, those of structures alone', () => {
    const boxes = [
      buildMailbox({ address: 'a@x.mssante.fr', family: 'EXEMPLE' }),
      buildMailbox({ address: 'b@x.mssante.fr', family: 'EXEMPLE' }),
      buildMailbox({
        address: 'c@x.mssante.fr',
        rpps: '',
        family: '',
        given: '',
        structure: 'EXEMPLE',
        kind: 'ORG',
      }),
      buildMailbox({
        address: 'd@x.mssante.fr',
        rpps: '',
        family: '',
        given: '',
        structure: 'EXEMPLE',
        kind: 'ORG',
      }),
    ];
    expect(addresses(rank('exemple', boxes))).toEqual([
      ['a@x.mssante.fr', 'b@x.mssante.fr'],
      ['c@x.mssante.fr'],
      ['d@x.mssante.fr'],
    ]);
  });

  it('that explain more of the words come alone', () => {
    const boxes = [
      buildMailbox({
        address: 'other@x.mssante.fr',
        rpps: '99900000099',
        family: 'CAMILLE',
        given: 'Camille',
      }),
      buildMailbox({ address: 'meant@x.mssante.fr' }),
    ];
    expect(addresses(rank('camille exemple', boxes))).toEqual([['meant@x.mssante.fr']]);
  });

  it('say what they were found by', () => {
    const box = buildMailbox({ town: 'EXEMPLEVILLE', department: '99' });
    expect(rank('C. Exemp', [box]).correspondents[0]?.reasons).toEqual([
      { field: 'given', how: 'initial' },
      { field: 'family', how: 'prefix' },
    ]);
    expect(rank('exemple camille exempleville 99', [box]).correspondents[0]?.reasons).toEqual([
      { field: 'family', how: 'exact' },
      { field: 'given', how: 'exact' },
      { field: 'town', how: 'exact' },
      { field: 'department', how: 'exact' },
    ]);
  });

  it('of namesakes: the right town, then occupational health, then the alphabet', () => {
    const boxes = [
      buildMailbox({ address: '1@x.mssante.fr', rpps: '1', given: 'Zoe', town: 'AILLEURS' }),
      buildMailbox({ address: '2@x.mssante.fr', rpps: '2', given: 'Yael', specialityCode: 'SM25' }),
      buildMailbox({ address: '3@x.mssante.fr', rpps: '3', given: 'Anne' }),
    ];
    expect(addresses(rank('exemple', boxes)).flat()).toEqual([
      '2@x.mssante.fr',
      '3@x.mssante.fr',
      '1@x.mssante.fr',
    ]);
    expect(rank('exemple', boxes).correspondents[0]?.reasons).toContainEqual({
      field: 'occupational-health',
      how: 'exact',
    });
    expect(addresses(rank('exemple ailleurs', boxes)).flat()).toEqual(['1@x.mssante.fr']);
  });

  it('for an address or an RPPS are of nobody else, whatever the server sends', () => {
    const box = buildMailbox({ address: 'a@x.mssante.fr' });
    expect(rank('b@x.mssante.fr', [box]).correspondents).toEqual([]);
    expect(rank('99900000099', [box]).correspondents).toEqual([]);
    expect(rank('99900000011', [box]).correspondents[0]?.reasons).toEqual([{ field: 'rpps', how: 'exact' }]);
  });

  it('for an address put that address first, the others of its holder behind', () => {
    const boxes = ['a@x.mssante.fr', 'b@x.mssante.fr'].map((address) => buildMailbox({ address }));
    expect(addresses(rank('b@x.mssante.fr', boxes))).toEqual([['b@x.mssante.fr', 'a@x.mssante.fr']]);
  });

  it('end at the limit, and say that there are more', () => {
    const boxes = ['1', '2', '3'].map((rpps) => buildMailbox({ rpps, address: `${rpps}@x.mssante.fr` }));
    expect(rank('exemple', boxes, 2)).toMatchObject({ more: true });
    expect(rank('exemple', boxes, 3)).toMatchObject({ more: false });
  });
});

import { describe, expect, it } from 'vitest';
import { EXTRACTION_COLUMNS } from '../../../../tools/fictitious/extraction';
import { MAILBOX_FIELDS } from '../../../../utils/directory/mailbox';
import { readTable } from '../../../../utils/directory/source/read-table';
import { CAMILLE, type Row, read, tableOf } from './tables';

describe('a row of an extraction', () => {
  it('becomes the fields of a mailbox', async () => {
    const { mailboxes } = await read(tableOf([CAMILLE]));
    expect(mailboxes).toEqual([
      {
        kind: 'PER',
        address: 'camille.exemple@medecin.mssante.fr',
        rpps: '10000001916',
        title: 'DR',
        family: 'EXEMPLE',
        given: 'Camille',
        professionCode: '10',
        profession: 'Médecin',
        specialityCode: 'SM25',
        speciality: 'Médecine du travail',
        structureId: '',
        structure: '',
        tradeName: '',
        service: '',
        town: '',
        postcode: '',
        department: '',
      },
    ]);
  });

  it('of a structure tells it with its service and place', async () => {
    const { mailboxes } = await read(
      tableOf([
        {
          'Type de BAL': 'ORG',
          'Adresse BAL': 'secretariat@spsti-exemple.mssante.fr',
          'Identification Structure': '1750000016',
          'Service de rattachement': 'Secrétariat médical',
          'Raison Sociale structure BAL': 'SPSTI EXEMPLE',
          'Enseigne commerciale structure BAL': 'SANTÉ AU TRAVAIL EXEMPLE',
          'L6LIGNEACHEMINEMENT structure BAL': '75014 PARIS',
          'Code postal structure BAL': '75014',
          'Département structure BAL': 'Paris',
        },
      ]),
    );
    expect(mailboxes[0]).toMatchObject({
      kind: 'ORG',
      structureId: '1750000016',
      structure: 'SPSTI EXEMPLE',
      tradeName: 'SANTÉ AU TRAVAIL EXEMPLE',
      service: 'Secrétariat médical',
      town: 'PARIS',
      postcode: '75014',
      department: '75',
      rpps: '',
      family: '',
    });
  });

  it('loses the spaces around its cells and the capitals of its address', async () => {
    const row = {
      ...CAMILLE,
      'Adresse BAL': ' Camille.EXEMPLE@Medecin.mssante.fr ',
      "Nom d'exercice": ' EXEMPLE ',
    };
    const { mailboxes } = await read(tableOf([row]));
    expect(mailboxes[0]).toMatchObject({ address: 'camille.exemple@medecin.mssante.fr', family: 'EXEMPLE' });
  });

  it.each([
    ['10000001916', '', '10000001916'],
    ['', '810000001916', '10000001916'],
    ['751234567', '0751234567', ''],
    ['', '', ''],
    ['1000000191X', '81000000191X', ''],
  ])('with the identifiers “%s” and “%s” has the RPPS “%s”', async (plain, national, rpps) => {
    const row = { ...CAMILLE, 'Identifiant PP': plain, 'Identification nationale PP': national };
    expect((await read(tableOf([row]))).mailboxes[0]?.rpps).toBe(rpps);
  });

  it.each([
    ['59000', 'Nord', '59'],
    ['06000', '', '06'],
    ['20000', '', '2A'],
    ['20137', '', '2A'],
    ['20200', '', '2B'],
    ['20620', '2A', '2B'],
    ['97410', '', '974'],
    ['98800', '', '988'],
    ['', '75', '75'],
    ['', '974 - La Réunion', '974'],
    ['', '2b', '2B'],
    ['', '2A Corse-du-Sud', '2A'],
    ['', 'Paris', ''],
    ['', '', ''],
    ['B-1000', '', ''],
  ])('with the postcode “%s” and the department “%s” lies in “%s”', async (postcode, told, department) => {
    const row = { ...CAMILLE, 'Code postal structure BAL': postcode, 'Département structure BAL': told };
    expect((await read(tableOf([row]))).mailboxes[0]?.department).toBe(department);
  });

  it.each([
    ['75014 PARIS', '75014', 'PARIS', '75014'],
    ['75014 PARIS', '', 'PARIS', '75014'],
    ['69437  LYON CEDEX 03', '69003', 'LYON CEDEX 03', '69003'],
    ['PARIS', '75014', 'PARIS', '75014'],
    ['75014', '75014', '', '75014'],
    ['123 VILLE', '', '123 VILLE', ''],
    ['750145 LIEU', '', '750145 LIEU', ''],
  ])('with the line “%s” and the postcode “%s” is in “%s”, %s', async (line, told, town, postcode) => {
    const row = { ...CAMILLE, 'L6LIGNEACHEMINEMENT structure BAL': line, 'Code postal structure BAL': told };
    expect((await read(tableOf([row]))).mailboxes[0]).toMatchObject({ town, postcode });
  });
});

describe('the header', () => {
  it('may have its columns in any order, and others between', async () => {
    const columns = ['Nouveau', ...EXTRACTION_COLUMNS.toReversed(), 'Autre'];
    const plain = await read(tableOf([CAMILLE]));
    expect((await read(tableOf([CAMILLE], { columns }))).mailboxes).toEqual(plain.mailboxes);
  });

  it('may be written without accents, in any case, without the suffix, after a byte order mark', async () => {
    const columns = EXTRACTION_COLUMNS.map((name) =>
      name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(' STRUCTURE BAL', ''),
    );
    const row: Row = Object.fromEntries(
      columns.map((name, at) => [name, CAMILLE[EXTRACTION_COLUMNS[at] ?? ''] ?? '']),
    );
    const plain = await read(tableOf([CAMILLE]));
    expect((await read(`\ufeff${tableOf([row], { columns })}`)).mailboxes).toEqual(plain.mailboxes);
  });

  it('may lack what searching can do without', async () => {
    const columns = EXTRACTION_COLUMNS.filter((name) => !/Enseigne|Civilité|savoir-faire|Pays/.test(name));
    const { mailboxes } = await read(tableOf([CAMILLE], { columns }));
    expect(mailboxes[0]).toMatchObject({ family: 'EXEMPLE', title: '', speciality: '' });
  });

  it.each(['Adresse BAL', "Nom d'exercice", 'Raison Sociale structure BAL'])(
    'without “%s” is foreign',
    async (missing) => {
      const columns = EXTRACTION_COLUMNS.filter((name) => name !== missing);
      await expect(read(tableOf([CAMILLE], { columns }))).rejects.toMatchObject({ reason: 'foreign' });
    },
  );

  it('may be ours: cells are then taken as they are', async () => {
    const row = {
      kind: 'PER',
      address: 'a@b.mssante.fr',
      town: '75014 LIEU',
      postcode: '20000',
      department: '99',
    };
    const { mailboxes } = await read(tableOf([row], { columns: MAILBOX_FIELDS }));
    expect(mailboxes[0]).toMatchObject(row);
  });
});

describe('a file', () => {
  it('may end its lines with CR LF, have blank lines, and lack its last line end', async () => {
    const table = tableOf([CAMILLE, CAMILLE], { lineEnd: '\r\n' });
    expect(await read(table)).toMatchObject({ rows: 2, rejected: 0 });
    expect(await read(table.trimEnd())).toMatchObject({ rows: 2, rejected: 0 });
    expect(await read(`${table}\r\n\r\n`)).toMatchObject({ rows: 2, rejected: 0 });
  });

  it('that ends within a row is cut', async () => {
    const table = tableOf([CAMILLE, CAMILLE]);
    await expect(read(table.slice(0, -20))).rejects.toMatchObject({ reason: 'cut' });
  });

  it.each([
    ['', 'cut'],
    [tableOf([]), 'cut'],
    ['<!doctype html>\n<html><body>Portail captif</body></html>\n', 'foreign'],
    ['{"message":"not found"}', 'foreign'],
    ['x'.repeat(200_000), 'foreign'],
    [`${tableOf([CAMILLE])}${'x'.repeat(200_000)}`, 'foreign'],
  ])('of other content is refused', async (content, reason) => {
    await expect(read(content)).rejects.toMatchObject({ reason });
    await expect(read(content, [1000])).rejects.toMatchObject({ reason });
  });

  it('can be given up', async () => {
    const signal = AbortSignal.abort();
    await expect(read(tableOf([CAMILLE]), [], { signal })).rejects.toMatchObject({ reason: 'cancelled' });
  });

  it('tells how far it was read', async () => {
    const told: [number, number][] = [];
    const table = tableOf([CAMILLE, CAMILLE]);
    const onProgress = (bytes: number, rows: number) => told.push([bytes, rows]);
    await read(table, [], { onProgress });
    expect(told).toEqual([[new TextEncoder().encode(table).length, 2]]);
  });
});

describe('bad rows', () => {
  const bad: readonly (readonly [string, Row | string])[] = [
    ['columns', 'PER|camille.exemple@medecin.mssante.fr|8'],
    ['kind', { ...CAMILLE, 'Type de BAL': 'XXX' }],
    ['kind', { ...CAMILLE, 'Type de BAL': '' }],
    ['address', { ...CAMILLE, 'Adresse BAL': 'camille.exemple' }],
    ['address', { ...CAMILLE, 'Adresse BAL': '@medecin.mssante.fr' }],
    ['address', { ...CAMILLE, 'Adresse BAL': 'camille.exemple@' }],
  ];

  it.each(bad)('are left out and told by line: %s', async (reason, row) => {
    const [line = ''] = typeof row === 'string' ? [row] : tableOf([row]).split('\n').slice(1);
    const found = await read(`${tableOf([CAMILLE])}${line}\n${tableOf([CAMILLE]).split('\n')[1]}\n`);
    expect(found).toMatchObject({ rows: 2, rejected: 1, firstRejected: [{ line: 3, reason }] });
  });

  it('may be so because they are no UTF-8', async () => {
    const bytes = new TextEncoder().encode(tableOf([CAMILLE, CAMILLE]));
    const latin = bytes.with(bytes.lastIndexOf(0xc3), 0xe9);
    expect(await read(latin)).toMatchObject({ rows: 1, firstRejected: [{ line: 3, reason: 'encoding' }] });
  });

  const wrong = { ...CAMILLE, 'Type de BAL': 'XXX' };
  const table = (good: number, rejected: number) =>
    tableOf([...Array<Row>(rejected).fill(wrong), ...Array<Row>(good).fill(CAMILLE)]);

  it('are believed as long as they are few: the first twenty are told', async () => {
    const { rows, rejected, firstRejected } = await read(table(10, 100));
    expect([rows, rejected, firstRejected.length]).toEqual([10, 100, 20]);
    expect(await read(table(2_300, 101))).toMatchObject({ rows: 2_300, rejected: 101 });
  });

  it('beside more good rows than can be are no better: a table made to fill the memory is foreign', async () => {
    const text = new TextEncoder().encode(table(11, 0));
    async function* chunks() {
      yield text;
    }
    const rows = readTable(chunks(), () => undefined, { mostRows: 10 });
    await expect(rows).rejects.toMatchObject({ reason: 'foreign' });
  });

  it('are too many above a hundred and five per cent', async () => {
    await expect(read(table(500, 101))).rejects.toMatchObject({ reason: 'too-many-bad-rows' });
  });

  it('are too many if there are no others', async () => {
    await expect(read(table(0, 1))).rejects.toMatchObject({ reason: 'too-many-bad-rows' });
  });
});

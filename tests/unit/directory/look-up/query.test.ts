import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../../utils/directory/fold-words';
import { readQuery } from '../../../../utils/directory/look-up/query';

const personOf = (text: string) => {
  const query = readQuery(text);
  return query?.kind === 'names' ? query.person : undefined;
};
const structuresOf = (text: string) => {
  const query = readQuery(text);
  return query?.kind === 'names' ? query.structures : undefined;
};

describe('a person’s name', () => {
  it('with an initial says which name is which', () => {
    for (const text of ['P. Dupond', 'Dupond P', 'Dr P Dupond', 'dupond, p.']) {
      expect(personOf(text)).toEqual({ families: ['dupond'], givens: ['p'] });
    }
    expect(personOf('J-P. Dupond')).toEqual({ families: ['dupond'], givens: ['j'] });
  });

  it('with capitals says which name is which', () => {
    for (const text of ['DUPOND Paul', 'Paul DUPOND', 'Dr DUPOND, Paul']) {
      expect(personOf(text)).toEqual({ families: ['dupond'], givens: ['paul'] });
    }
  });

  it('else is looked for in both orders at once', () => {
    for (const text of ['paul dupond', 'DUPOND PAUL', 'Mme Paul Dupond']) {
      const { families = [], givens = [] } = personOf(text) ?? {};
      expect(families).toEqual(['dupond', 'paul']);
      expect(givens).toEqual(['dupond', 'paul']);
    }
  });

  it('alone is a family name', () => {
    expect(personOf('Dupond')).toEqual({ families: ['dupond'], givens: [] });
    expect(personOf('Docteur Élégant')).toEqual({ families: ['elegant'], givens: [] });
  });

  it('keeps its particles, in each way in which it may be published', () => {
    expect(personOf('dr de la tour')).toEqual({
      families: ['de la tour', 'de-la-tour', 'delatour'],
      givens: [],
    });
    expect(personOf('Le Gall')?.families).toContain('legall');
    expect(personOf("Alix D'Exemple")?.families).toEqual(
      expect.arrayContaining(["d'exemple", 'd exemple', 'dexemple']),
    );
  });

  it('may be double, with a hyphen or without', () => {
    expect(personOf('A. Dupond-Exemple')?.families).toEqual(
      expect.arrayContaining(['dupond-exemple', 'dupond exemple']),
    );
    expect(personOf('A. Dupond Exemple')?.families).toEqual(
      expect.arrayContaining(['dupond exemple', 'dupond-exemple', 'dupond', 'exemple']),
    );
  });

  it('may have a profession or speciality beside it, which the API is not asked for', () => {
    for (const text of [
      'Dupond kiné',
      'Dr Dupond, médecin du travail',
      'chirurgien-dentiste Dupond',
      'Dupond sage-femme',
      'Dupond cardiologue',
      'Dupond médecine générale',
    ]) {
      expect(personOf(text)).toEqual({ families: ['dupond'], givens: [] });
    }
  });

  it('is followed by a structure of that name, if nobody is called so', () => {
    expect(structuresOf('Exemple')).toEqual([{ names: ['exemple'], town: '', postcode: '' }]);
  });
});

describe('a structure', () => {
  it('is known by its words; no person is looked for', () => {
    for (const text of ['CH Exemple', 'hôpital Exemple', 'SPSTI Exemple', 'cabinet médical exemple']) {
      expect(personOf(text)).toBeNull();
    }
  });

  it('may have its town after it', () => {
    expect(structuresOf('clinique exemple, Ville-sur-Mer')).toEqual([
      { names: ['clinique exemple', 'clinique-exemple'], town: 'ville sur mer', postcode: '' },
    ]);
    expect(structuresOf('hôpital exemple à fictifville')).toContainEqual({
      names: ['hopital exemple', 'hopital-exemple'],
      town: 'fictifville',
      postcode: '',
    });
  });

  it('may have its postcode', () => {
    expect(structuresOf('clinique exemple 99001')).toEqual([
      { names: ['clinique exemple', 'clinique-exemple'], town: '', postcode: '99001' },
    ]);
  });

  it('may have a number in its name', () => {
    expect(structuresOf('SPSTI 99')?.[0]?.names).toContain('spsti 99');
  });
});

describe('a number or an address', () => {
  it.each([
    ['99900000011', { kind: 'rpps', rpps: '99900000011' }],
    ['RPPS : 999 000 000 11', { kind: 'rpps', rpps: '99900000011' }],
    ['899900000011', { kind: 'rpps', rpps: '99900000011' }],
    ['990000011', { kind: 'structure-id', id: '990000011' }],
    ['2A0000011', { kind: 'structure-id', id: '2A0000011' }],
    ['FINESS 990000011', { kind: 'structure-id', id: '990000011' }],
    ['732 829 320 00074', { kind: 'structure-id', id: '73282932000074' }],
    [
      'Camille.Exemple@Medecin.MSSante.fr',
      { kind: 'address', address: 'camille.exemple@medecin.mssante.fr' },
    ],
    ['a@interop-mssante.apicrypt.org', { kind: 'address', address: 'a@interop-mssante.apicrypt.org' }],
  ])('%s', (text, query) => expect(readQuery(text)).toEqual(query));
});

describe('nothing is asked', () => {
  it.each([
    'camille.exemple@boite.example',
    'camille@mssante.fr.example',
    'camille@medecin-mssante.fr',
    'camille @ exemple',
    '',
    '   ',
    'p',
    'Dr',
    'médecin du travail',
    'kiné',
    '99001',
    '12/03/1980',
    'une phrase entière qui ne nomme vraiment personne du tout',
  ])('for « %s »', (text) => expect(readQuery(text)).toBeNull());
});

describe('the words of a query', () => {
  it('hold nothing that the text does not hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const query = readQuery(text);
        if (query?.kind !== 'names') return;
        const known = foldWords(text).join('');
        const sent = [
          ...(query.person?.families ?? []),
          ...(query.person?.givens ?? []),
          ...query.structures.flatMap(({ names, town, postcode }) => [...names, town, postcode]),
        ];
        for (const word of sent.flatMap(foldWords)) expect(known).toContain(word);
      }),
    );
  });

  it('are at most a few, however long the text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { maxLength: 30 }), (words) => {
        const query = readQuery(words.join(' '));
        if (query?.kind !== 'names') return;
        expect(query.person?.families.length ?? 0).toBeLessThanOrEqual(16);
        expect(query.structures.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { professionOfName } from '../../../../utils/directory/search/profession-of-name';
import { mailbox, storeOf } from './directory-of';
import { SOME_DIRECTORY } from './some-directory';

const directory = await storeOf(SOME_DIRECTORY);

describe('whether somebody has a published mailbox', () => {
  it('is yes for a family name with the given name or its initial, in any order', async () => {
    const names = [
      'Paul Exemplaire',
      'P. Exemplaire',
      'EXEMPLAIRE Paul',
      'Dr Anne Le Gallec',
      'anne legallec',
      'Yves Le Gallec',
      'Léa Fictif',
      'Léa Modèle-Fictif',
      'J.-P. Modele',
    ];
    for (const name of names)
      expect([name, await professionOfName(directory, name)]).toEqual([name, expect.any(String)]);
  });

  it('is no for anything less: a beginning, a mistake, a family name alone, a structure, an address', async () => {
    const names = [
      'Pau Exemplaire',
      'Paul Exemplair',
      'Paul Exempalire',
      'Exemplaire',
      'Dr Exemplaire',
      'Q. Exemplaire',
      'Paul Le Gallec',
      'Eve Le Gallec',
      'Hopital Fictif',
      'paul.exemplaire@medecin.mssante.fr',
      'Paul Exemplaire Lyon',
      '',
    ];
    for (const name of names) expect([name, await professionOfName(directory, name)]).toEqual([name, null]);
  });
});

describe('what people of a name do', () => {
  it('is told by the code of their profession', async () => {
    expect(await professionOfName(directory, 'Paul Exemplaire')).toBe('10');
    expect(await professionOfName(directory, 'Pauline Exemplaire')).toBe('60');
  });

  it('is not told where people of one name do different things', async () => {
    const both = await storeOf([
      ...SOME_DIRECTORY,
      mailbox('paul.exemplaire@infirmier', { family: 'EXEMPLAIRE', given: 'Paul', professionCode: '60' }),
    ]);
    expect(await professionOfName(both, 'Paul Exemplaire')).toBe('');
  });

  it('is a code or nothing, whatever stands in the extraction', async () => {
    const odd = await storeOf([
      mailbox('jean.modele@medecin', { family: 'MODELE', given: 'Jean', professionCode: 'Médecin de M. X' }),
    ]);
    expect(await professionOfName(odd, 'Jean Modele')).toBe('');
  });
});

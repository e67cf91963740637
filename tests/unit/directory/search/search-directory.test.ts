import { describe, expect, it } from 'vitest';
import { indexFew } from '../../../../utils/directory/search/index-few';
import { searchDirectory } from '../../../../utils/directory/search/search-directory';
import { mailbox, namesFound, storeOf } from './directory-of';
import { SOME_DIRECTORY } from './some-directory';

const directory = await storeOf(SOME_DIRECTORY);
const find = (text: string): Promise<string[]> => namesFound(directory, text);
const reasons = async (text: string) =>
  (await searchDirectory(directory, text, 1)).correspondents[0]?.reasons;

describe('a name', () => {
  it('is found in any order, without accents, in any case', async () => {
    expect((await find('exemplaire paul'))[0]).toBe('paul.exemplaire');
    expect((await find('Paul EXEMPLAIRE'))[0]).toBe('paul.exemplaire');
    expect(await find('modele jean pierre')).toEqual(['jp.modele']);
    expect(await find('LÉA FICTIF')).toEqual(['lea.fictif-modele']);
  });

  it('is found while it is being typed', async () => {
    expect(await find('pau exemp')).toEqual(['paul.exemplaire', 'pauline.exemplaire']);
    expect(await find('exemplaire p')).toEqual(['paul.exemplaire', 'pauline.exemplaire']);
  });

  it('is found by initials', async () => {
    expect(await find('P. Exemplaire')).toEqual(['paul.exemplaire', 'pauline.exemplaire']);
    expect(await find('J.-P. Modèle')).toEqual(['jp.modele']);
    expect(await reasons('P. Exemplaire')).toEqual([
      { field: 'given', how: 'initial' },
      { field: 'family', how: 'exact' },
    ]);
  });

  it('is found with its title, which says nothing', async () => {
    for (const title of ['Dr', 'Docteur', 'Pr.', 'Mme', 'M.', 'monsieur']) {
      expect((await find(`${title} Paul Exemplaire`))[0]).toBe('paul.exemplaire');
    }
  });

  it('with a particle is found written in one or apart, before a name that lacks it', async () => {
    expect(await find('le gallec')).toEqual(['anne.legallec', 'yves.legallec', 'eve.gallec']);
    expect((await find('legallec')).toSorted()).toEqual(['anne.legallec', 'yves.legallec']);
    expect((await find('gallec'))[0]).toBe('eve.gallec');
  });

  it('of two parts is found by either or both, and comes after those whose first name it is', async () => {
    expect(await find('fictif-modele')).toEqual(['lea.fictif-modele']);
    expect(await find('fictif modele léa')).toEqual(['lea.fictif-modele']);
    expect(await find('modele')).toEqual(['jp.modele', 'lea.fictif-modele']);
  });

  it('is found with one mistake a word, if nothing is found without', async () => {
    for (const typed of ['exempalire paul', 'exmplaire paul', 'exemplairre paul', 'exenplaire paul']) {
      expect((await find(typed))[0]).toBe('paul.exemplaire');
    }
    expect(await reasons('modelle')).toEqual([{ field: 'family', how: 'typo' }]);
    expect(await find('exemplaire paulo')).not.toContain('luc.exemplaire');
  });
});

describe('facts', () => {
  it('tell a profession by the words people use', async () => {
    expect(await find('infirmière')).toEqual(['pauline.exemplaire']);
    expect(await find('kiné lyon')).toEqual(['lea.fictif-modele']);
    expect(await find('infirmier 33')).toEqual(['pauline.exemplaire']);
  });

  it('tell a speciality by its words, its beginning, or who practises it', async () => {
    for (const text of ['cardiologue', 'cardio', 'cardiologie bordeaux']) {
      expect(await find(text)).toEqual(['jp.modele']);
    }
    expect(await find('médecin du travail lyon')).toEqual(['luc.exemplaire']);
    expect(await find('ORL')).toEqual(['orl']);
  });

  it('tell a place by town, postcode, beginning of a postcode, department or its name', async () => {
    for (const place of ['brest', '29200', '292', '29', 'Finistère']) {
      expect(await find(`le gallec anne ${place}`)).toEqual(['anne.legallec']);
    }
    expect(await find('gallec lyon 3')).toEqual(['eve.gallec']);
    expect((await find('yves saint malo'))[0]).toBe('yves.legallec');
    expect(await find('legallec ille et vilaine')).toEqual(['yves.legallec']);
  });

  it('find a structure by its words and its services, before persons', async () => {
    expect((await find('hopital fictif'))[0]).toBe('accueil');
    expect(await reasons('hopital saint fictif urgences')).toContainEqual({ field: 'service', how: 'exact' });
    expect(await find('santé au travail lyon')).toEqual(['luc.exemplaire', 'secretariat']);
  });

  it('find by RPPS, with or without the 8 before it', async () => {
    expect(await find('10000000004')).toEqual(['anne.legallec']);
    expect(await find('810000000004')).toEqual(['anne.legallec']);
    expect(await find('1 0000 000 004')).toEqual(['anne.legallec']);
    expect(await reasons('10000000004')).toContainEqual({ field: 'rpps', how: 'exact' });
  });

  it('find by FINESS or SIRET, with or without the digit of its type', async () => {
    for (const id of ['350000014', '1350000014']) expect(await find(id)).toEqual(['accueil']);
    for (const id of ['12345678901237', '123 456 789 01237']) expect(await find(id)).toEqual(['secretariat']);
  });
});

describe('an address', () => {
  it('is found if it is published, whatever its case', async () => {
    const { correspondents, more } = await searchDirectory(directory, ' Paul.Exemplaire@CHU.mssante.fr ', 5);
    expect(correspondents.map(({ reasons }) => reasons)).toEqual([[{ field: 'address', how: 'exact' }]]);
    expect(correspondents[0]?.mailboxes.map(({ address }) => address)).toEqual([
      'paul.exemplaire@chu.mssante.fr',
      'paul.exemplaire@medecin.mssante.fr',
    ]);
    expect(more).toBe(false);
  });

  it('is never found by its words', async () => {
    expect(await find('exemplaire@')).toEqual([]);
    expect(await find('paul.exemplaire@autre.example')).toEqual([]);
    expect(await find('paul.exemplair@medecin.mssante.fr')).toEqual([]);
  });

  it('is read out of what was pasted', async () => {
    expect(await find('Yves Legallec <yves.legallec@medecin.mssante.fr>')).toEqual(['yves.legallec']);
  });
});

describe('the order', () => {
  it('puts occupational health first when nothing is said of a profession', async () => {
    expect((await find('exemplaire'))[0]).toBe('luc.exemplaire');
    expect(await reasons('exemplaire')).toContainEqual({ field: 'occupational-health', how: 'exact' });
    expect(await reasons('médecin exemplaire')).not.toContainEqual({
      field: 'occupational-health',
      how: 'exact',
    });
  });

  it('puts exact before the beginning of a word, and a family name before a given name', async () => {
    const index = await storeOf([
      mailbox('given@a', { family: 'AUTRE', given: 'Fabien' }),
      mailbox('longer@a', { family: 'FABIENNET', given: 'Ida' }),
      mailbox('family@a', { family: 'FABIEN', given: 'Ida' }),
      mailbox('place@a', { family: 'AUTRE', given: 'Ida', town: 'FABIEN' }),
    ]);
    expect(await namesFound(index, 'fabien')).toEqual(['family', 'given', 'place', 'longer']);
  });

  it('puts people of one name in the order of their towns', async () => {
    const same = { family: 'PAREIL', given: 'Ida' };
    const index = await storeOf([
      mailbox('a.z@a', { ...same, town: 'ZED' }),
      mailbox('c.x@a', { ...same, town: 'XED' }),
      mailbox('b.y@a', { ...same, town: 'YED' }),
    ]);
    expect(await namesFound(index, 'pareil ida')).toEqual(['c.x', 'b.y', 'a.z']);
  });
});

describe('mailboxes of one person', () => {
  it('are shown together, the one that fits best first', async () => {
    const { correspondents } = await searchDirectory(directory, 'exemplaire paul brest', 10);
    expect(correspondents.map(({ mailboxes }) => mailboxes.map(({ address }) => address))).toEqual([
      ['paul.exemplaire@chu.mssante.fr', 'paul.exemplaire@medecin.mssante.fr'],
    ]);
  });

  it('count as one, and « more » tells whether others were left out', async () => {
    expect((await searchDirectory(directory, 'exemplaire', 2)).more).toBe(true);
    const all = await searchDirectory(directory, 'exemplaire', 3);
    expect([all.correspondents.length, all.more]).toEqual([3, false]);
  });
});

describe('when nothing fits every word', () => {
  it('leaves out a word that nothing fits, if a family name remains', async () => {
    expect(await find('legallec xyzzy')).toContain('yves.legallec');
    expect(await find('anne xyzzy')).toEqual([]);
  });

  it('looks for a whole name in other towns, and for no other name', async () => {
    expect(await find('yves legallec lyon')).toEqual(['yves.legallec']);
    expect(await find('yves modele')).toEqual([]);
  });

  it('finds nothing for nothing', async () => {
    for (const text of ['', '  ', '-', '.', '@', '…', '999', '99999999999'])
      expect(await find(text)).toEqual([]);
    expect(await namesFound(indexFew([]), 'exemplaire')).toEqual([]);
  });
});

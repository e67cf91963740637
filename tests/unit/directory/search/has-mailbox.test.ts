import { describe, expect, it } from 'vitest';
import { hasMailbox } from '../../../../utils/directory/search/has-mailbox';
import { storeOf } from './directory-of';
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
    for (const name of names) expect([name, await hasMailbox(directory, name)]).toEqual([name, true]);
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
    for (const name of names) expect([name, await hasMailbox(directory, name)]).toEqual([name, false]);
  });
});

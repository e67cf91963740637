import { describe, expect, it } from 'vitest';
import { searchSmall } from '../../../../utils/directory/search/search-small';
import { SOME_DIRECTORY } from './some-directory';

describe('a search among a few mailboxes', () => {
  it('finds what a search of the directory finds', async () => {
    const found = await searchSmall(SOME_DIRECTORY, 'p. exemplaire');
    expect(found.map(({ given }) => given)).toEqual(['Paul', 'Paul', 'Pauline']);
    expect(await searchSmall(SOME_DIRECTORY, 'xyzzy')).toEqual([]);
  });

  it('finds all of them, in their order, before anything is typed', async () => {
    expect(await searchSmall(SOME_DIRECTORY, ' ')).toEqual(SOME_DIRECTORY);
  });
});

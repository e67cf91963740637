import type { DirectoryIndex } from '../directory-index';
import { askWord } from './asked-word';
import { loadMeanings } from './load-meanings';
import type { Meaning } from './meaning';
import { nameMeanings } from './name-meanings';
import { parseQuery } from './parse-query';
import { rankRows } from './rank';
import { readVocabulary } from './vocabulary';

/**
 * Whether a person of this name has a published mailbox: each word of the name is a whole word of their family or given
 * name, or the initial of the given name, and both names are there. Nothing is guessed: no beginnings, no mistakes.
 * False for a family name alone, which many people bear.
 * @param name such as `P. Dupond` or `Camille Le Gall`
 */
export async function hasMailbox(index: DirectoryIndex, name: string): Promise<boolean> {
  const query = parseQuery(name);
  if (query.address !== null || query.words.length < 2 || index.rowCount === 0) return false;
  const vocabulary = await readVocabulary(index);
  const meanings = nameMeanings(query, vocabulary).filter(isSure);
  const loaded = await loadMeanings(index, meanings, vocabulary.traits);
  const words = query.words.map((_, at) =>
    askWord(
      loaded.filter(({ meaning: { start, end } }) => start <= at && at < end),
      true,
      index.rowCount,
    ),
  );
  const ranking = rankRows(
    words,
    vocabulary.traits,
    (found) => found.some(({ field }) => field === 'family') && found.some(({ field }) => field === 'given'),
  );
  return ranking.total > 0;
}

function isSure({ field, how }: Meaning): boolean {
  return (
    (how === 'exact' && (field === 'family' || field === 'given')) || (how === 'initial' && field === 'given')
  );
}

import type { DirectoryIndex } from '../directory-index';
import { askWord } from './asked-word';
import { loadMeanings } from './load-meanings';
import type { Meaning } from './meaning';
import { nameMeanings } from './name-meanings';
import { parseQuery } from './parse-query';
import { rankRows } from './rank';
import { readVocabulary } from './vocabulary';

/** What a code looks like, so that nothing else than a code is told. */
const CODE = /^[A-Z\d-]{1,10}$/;

/** More mailboxes of one name than this are taken for those of several people. */
const MOST_MAILBOXES = 50;

/**
 * What people of this name do who have a published mailbox: null if nobody of this name has one; the code of their
 * profession (TRE_G15) if they all have the same; else empty. Each word of the name is a whole word of their family or
 * given name, or the initial of the given name, and both names are there. Nothing is guessed: no beginnings, no
 * mistakes. Null for a family name alone, which many people bear.
 * @param name such as `P. Dupond` or `Camille Le Gall`
 */
export async function professionOfName(index: DirectoryIndex, name: string): Promise<string | null> {
  const query = parseQuery(name);
  if (query.address !== null || query.words.length < 2 || index.rowCount === 0) return null;
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
  if (ranking.total === 0) return null;
  if (ranking.total > MOST_MAILBOXES) return '';
  const { of, values } = vocabulary.traits.profession;
  const codes = new Set(ranking.top(MOST_MAILBOXES).map(({ row }) => values[of[row] ?? 0]?.code ?? ''));
  const [code = ''] = codes;
  return codes.size === 1 && CODE.test(code) ? code : '';
}

function isSure({ field, how }: Meaning): boolean {
  return (
    (how === 'exact' && (field === 'family' || field === 'given')) || (how === 'initial' && field === 'given')
  );
}

import type { DirectoryIndex } from '../directory-index';
import { askWord } from './asked-word';
import { factMeanings } from './fact-meanings';
import { type LoadedMeaning, loadMeanings } from './load-meanings';
import type { Meaning } from './meaning';
import { looseMeanings, nameMeanings } from './name-meanings';
import type { Query } from './parse-query';
import { type Ranking, rankRows } from './rank';
import { readVocabulary, type Vocabulary } from './vocabulary';

/** With fewer rows than this, found by the beginnings of words only, mistakes are thought of. */
const TOO_FEW = 3;

/**
 * Ranks the rows that fit all words of a query: as they are typed; if that gives nothing or too little, with one
 * mistake a word; if still nothing, without a word that nothing fits, or anywhere for a family and a given name.
 * Null if nothing was found.
 */
export async function searchRows(index: DirectoryIndex, query: Query): Promise<Ranking | null> {
  const vocabulary = await readVocabulary(index);
  const { traits } = vocabulary;
  const meant = [...nameMeanings(query, vocabulary), ...factMeanings(query, vocabulary)];
  const typed = await loadMeanings(index, meant, traits);
  const strict = rank(index, query, typed, vocabulary);
  const [best] = strict.top(1);
  if (
    strict.total >= TOO_FEW ||
    (best && strict.match(best.row).meanings.every(({ how }) => how !== 'prefix'))
  ) {
    return strict;
  }
  const meanings = [...typed, ...(await loadMeanings(index, looseMeanings(query, vocabulary), traits))];
  const loose = rank(index, query, meanings, vocabulary);
  if (loose.total > 0) return loose;
  const less = rankLess(index, query, meanings, vocabulary);
  return less !== null && less.total > 0 ? less : null;
}

function rank(
  index: DirectoryIndex,
  query: Query,
  meanings: readonly LoadedMeaning[],
  { traits }: Vocabulary,
): Ranking {
  return rankRows(
    askWords(index, query, meanings, ({ isOptional }) => !isOptional),
    traits,
  );
}

/**
 * Says less, never something else: a word that nothing fits is left out if a family name or a structure remains. Else
 * a family name with a given name is looked for without the town, profession or structure.
 */
function rankLess(
  index: DirectoryIndex,
  query: Query,
  meanings: readonly LoadedMeaning[],
  { traits }: Vocabulary,
): Ranking | null {
  if (query.words.length < 2) return null;
  const fits = query.words.map((_, at) =>
    meanings.some(
      ({ meaning, rows, trait }) =>
        covers(meaning, at) && (trait !== null || rows.some((list) => list.length > 0)),
    ),
  );
  const isHopeless = fits.every((fit, at) => fit || query.words[at]?.isOptional === true);
  if (!isHopeless) {
    const words = askWords(index, query, meanings, ({ isOptional }, at) => !isOptional && fits[at] === true);
    return rankRows(words, traits, (found) => found.length > 1 || found.some(isStrong));
  }
  if (query.words.length < 3) return null;
  return rankNames(index, query, meanings, traits);
}

function rankNames(
  index: DirectoryIndex,
  query: Query,
  meanings: readonly LoadedMeaning[],
  traits: Vocabulary['traits'],
): Ranking | null {
  const isFamily = query.words.map((_, at) =>
    meanings.some(
      ({ meaning }) => covers(meaning, at) && meaning.field === 'family' && meaning.how === 'exact',
    ),
  );
  // One family name after the other is taken as the word that must fit; another word must fit a given name.
  for (const [at, is] of isFamily.entries()) {
    if (!is) continue;
    const words = askWords(index, query, meanings, (_, other) => other === at);
    const ranking = rankRows(
      words,
      traits,
      (found) =>
        found.some(({ start, end, field }) => field === 'family' && start <= at && at < end) &&
        found.some(({ field }) => field === 'given'),
    );
    if (ranking.total > 0) return ranking;
  }
  return null;
}

function isStrong({ field }: Meaning): boolean {
  return field === 'family' || field === 'structure' || field === 'rpps' || field === 'structureId';
}

function covers({ start, end }: Meaning, at: number): boolean {
  return start <= at && at < end;
}

function askWords(
  index: DirectoryIndex,
  query: Query,
  meanings: readonly LoadedMeaning[],
  isRequired: (word: Query['words'][number], at: number) => boolean,
) {
  return query.words.map((word, at) =>
    askWord(
      meanings.filter(({ meaning }) => covers(meaning, at)),
      isRequired(word, at),
      index.rowCount,
    ),
  );
}

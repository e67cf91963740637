import type { Correspondent } from '../answer';
import type { DirectoryIndex } from '../directory-index';
import { explain, leadsWith } from './explain';
import { type Group, groupRows, type Judge } from './group-rows';
import { parseQuery, type Query } from './parse-query';
import type { Match, Ranking } from './rank';
import { searchRows } from './search-rows';

/** What a search gives: the best matches first; `more` if there are others. */
export interface Found {
  readonly correspondents: Correspondent[];
  readonly more: boolean;
}

const NOTHING: Found = { correspondents: [], more: false };

/**
 * Searches a directory for free text as a secretary types it: names in any order, their beginnings and initials, a
 * profession, a speciality, a place, a structure, an RPPS, a FINESS or SIRET, or one exact address. Pure over the
 * index; rejects only if the index does.
 * @param limit how many correspondents at most
 */
export async function searchDirectory(index: DirectoryIndex, text: string, limit: number): Promise<Found> {
  const query = parseQuery(text);
  if (index.rowCount === 0 || limit < 1) return NOTHING;
  if (query.address !== null) return searchAddress(index, query.address, limit);
  if (query.words.length === 0) return NOTHING;
  const ranking = await searchRows(index, query);
  return ranking === null ? NOTHING : showBest(index, query, ranking, limit);
}

async function searchAddress(index: DirectoryIndex, address: string, limit: number): Promise<Found> {
  const rows = address === '' ? [] : [...(await index.rowsOfAddress(address))];
  const groups = await groupRows(index, rows, {
    score: (row) => Number(rows.includes(row)),
    reasons: () => [{ field: 'address', how: 'exact' }],
    leads: () => false,
  });
  return { correspondents: groups.slice(0, limit).map(correspondentOf), more: groups.length > limit };
}

/** Reads no more rows than it must: several mailboxes of one person count once, so a second look may be needed. */
async function showBest(
  index: DirectoryIndex,
  query: Query,
  ranking: Ranking,
  limit: number,
): Promise<Found> {
  const matches = new Map<number, Match>();
  const match = (row: number): Match => {
    const known = matches.get(row) ?? ranking.match(row);
    matches.set(row, known);
    return known;
  };
  const judge: Judge = {
    score: (row) => match(row).score,
    reasons(row, mailbox) {
      const { meanings, extras } = match(row);
      return [...explain(query, meanings, mailbox), ...extras];
    },
    leads: (mailbox) => leadsWith(query, mailbox),
  };
  for (let capacity = limit; ; capacity *= 2) {
    const hits = ranking.top(capacity);
    const groups = await groupRows(
      index,
      hits.map(({ row }) => row),
      judge,
    );
    if (groups.length < limit && hits.length < ranking.total) continue;
    const shown = groups.slice(0, limit);
    const seen = shown.flatMap(({ rows }) => rows).filter((row) => judge.score(row) > 0).length;
    return { correspondents: shown.map(correspondentOf), more: seen < ranking.total };
  }
}

function correspondentOf({ correspondent }: Group): Correspondent {
  return correspondent;
}

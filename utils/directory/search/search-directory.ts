import type { Correspondent } from '../answer';
import type { DirectoryIndex } from '../directory-index';
import { ADDRESS_MATCH, type Group, groupRows } from './group-rows';
import { parseQuery } from './parse-query';
import type { Ranking } from './rank';
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
  return ranking === null ? NOTHING : showBest(index, ranking, limit);
}

async function searchAddress(index: DirectoryIndex, address: string, limit: number): Promise<Found> {
  const rows = address === '' ? [] : [...(await index.rowsOfAddress(address))];
  const wanted = new Set(rows);
  const groups = await groupRows(index, rows, (row) =>
    wanted.has(row) ? ADDRESS_MATCH : { score: 0, reasons: [] },
  );
  return { correspondents: groups.slice(0, limit).map(correspondentOf), more: groups.length > limit };
}

/** Reads no more rows than it must: several mailboxes of one person count once, so a second look may be needed. */
async function showBest(index: DirectoryIndex, ranking: Ranking, limit: number): Promise<Found> {
  for (let capacity = limit; ; capacity *= 2) {
    const hits = ranking.top(capacity);
    const groups = await groupRows(
      index,
      hits.map(({ row }) => row),
      ranking.match,
    );
    if (groups.length < limit && hits.length < ranking.total) continue;
    const shown = groups.slice(0, limit);
    const seen = shown.flatMap(({ rows }) => rows).filter((row) => ranking.match(row).score > 0).length;
    return { correspondents: shown.map(correspondentOf), more: seen < ranking.total };
  }
}

function correspondentOf({ correspondent }: Group): Correspondent {
  return correspondent;
}

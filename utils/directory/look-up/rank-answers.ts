import type { ApiQuery } from '../fhir/api-query';
import type { Mailbox } from '../mailbox';
import { indexFew } from '../search/index-few';
import { type Found, searchDirectory } from '../search/search-directory';

/** Enough to leave out each word of a name with its title, profession and town. */
const MOST_WORDS = 8;

/**
 * Searches what the API sent, as the stored directory is searched: same grouping, order and reasons. The API was asked
 * for more than was meant (both orders of a name, beginnings), and what does not fit the text is left out here. If
 * nothing fits, a word that the API's records say nothing about (the town of somebody who has no structure) is left
 * out of the text, then more from its end.
 * @param limit how many correspondents at most
 */
export async function rankAnswers(
  mailboxes: readonly Mailbox[],
  query: ApiQuery,
  text: string,
  limit: number,
): Promise<Found> {
  const index = indexFew(mailboxes);
  let found: Found = { correspondents: [], more: false };
  for (const attempt of attempts(query, text)) {
    found = await searchDirectory(index, attempt, limit);
    if (found.correspondents.length > 0) break;
  }
  return found;
}

function attempts(query: ApiQuery, text: string): string[] {
  switch (query.kind) {
    case 'address':
      return [query.address];
    case 'rpps':
      return [query.rpps];
    case 'structure-id':
      return [query.id];
    case 'names':
      return [text, ...withoutWords(text)];
  }
}

/** Without one word, the last first; then without the last two, three and so on. */
function withoutWords(text: string): string[] {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  if (words.length > MOST_WORDS) return [];
  const places = words.map((_, at) => at).reverse();
  const withoutOne = places.map((place) => words.filter((_, at) => at !== place));
  const shorter = places.slice(1).map((length) => words.slice(0, length));
  return [...withoutOne, ...shorter].map((kept) => kept.join(' ')).filter((kept) => kept !== '');
}

import type { LookUpAnswer } from '../../utils/directory/answer';
import { indexFew } from '../../utils/directory/search/index-few';
import { professionOfName } from '../../utils/directory/search/profession-of-name';
import { searchDirectory } from '../../utils/directory/search/search-directory';
import { PRACTICE_MAILBOXES } from './practice-mailboxes';

/** The directory of the practice webmail: a handful of people who do not exist. Searched like the real one. */
const index = indexFew(PRACTICE_MAILBOXES);

/** How many people are shown. */
const LIMIT = 8;

export async function lookUpInPractice(text: string): Promise<LookUpAnswer> {
  const { correspondents, more } = await searchDirectory(index, text, LIMIT);
  return {
    state: 'answered',
    correspondents,
    more,
    source: 'store',
    asOf: null,
    retryAt: null,
    canAskApi: false,
  };
}

export function areInPractice(names: readonly string[]): Promise<(string | null)[]> {
  return Promise.all(names.map((name) => professionOfName(index, name)));
}

import type { LookUpAnswer } from '../../utils/directory/answer';
import type { Mailbox } from '../../utils/directory/mailbox';
import { indexFew } from '../../utils/directory/search/index-few';
import { professionOfName } from '../../utils/directory/search/profession-of-name';
import { searchDirectory } from '../../utils/directory/search/search-directory';
import { PRACTICE_MAILBOXES } from './practice-mailboxes';

/** How many people are shown. */
const LIMIT = 8;

/** The directory of the practice webmail: a handful of people who do not exist. Searched like the real one. */
export interface PracticeDirectory {
  lookUp(text: string): Promise<LookUpAnswer>;
  /** For each name the profession that is published for it, or null if nothing is. */
  professionsOf(names: readonly string[]): Promise<(string | null)[]>;
  /** Lets it know these people as well, and none of those it was told of before. */
  setGuests(guests: readonly Mailbox[]): void;
}

export function createPracticeDirectory(): PracticeDirectory {
  let index = indexFew(PRACTICE_MAILBOXES);
  return {
    async lookUp(text) {
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
    },
    professionsOf: (names) => Promise.all(names.map((name) => professionOfName(index, name))),
    setGuests(guests) {
      index = indexFew([...PRACTICE_MAILBOXES, ...guests]);
    },
  };
}

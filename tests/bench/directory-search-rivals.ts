import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { foldWords } from '../../utils/directory/fold-words';
import type { Mailbox } from '../../utils/directory/mailbox';

/** Another search over the same rows. Answers how many it found. */
export interface Rival {
  readonly name: string;
  /** False if it knows no typing mistakes. */
  readonly forgives: boolean;
  search(text: string): number;
}

const LIMIT = 10;

/** MiniSearch, set up to do what our search does: all words, beginnings, one mistake in a word of four letters. */
export function buildMiniSearch(mailboxes: readonly Mailbox[]): Rival {
  const fields = ['family', 'given', 'structure', 'town', 'profession', 'speciality'];
  const engine = new MiniSearch({
    fields,
    processTerm: (term) => foldWords(term).join(''),
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      boost: { family: 3, given: 2 },
      fuzzy: (term) => (term.length >= 4 ? 1 : false),
    },
  });
  engine.addAll(mailboxes.map((mailbox, id) => ({ id, ...mailbox })));
  return {
    name: 'MiniSearch',
    forgives: true,
    search: (text) => engine.search(text).slice(0, LIMIT).length,
  };
}

/** FlexSearch over all words of a mailbox in one, with beginnings of words; it knows no typing mistakes. */
export function buildFlexSearch(mailboxes: readonly Mailbox[]): Rival {
  const engine = new Index({ tokenize: 'forward', encode: foldWords });
  for (const [id, { family, given, structure, town, profession, speciality }] of mailboxes.entries()) {
    engine.add(id, `${family} ${given} ${structure} ${town} ${profession} ${speciality}`);
  }
  return {
    name: 'FlexSearch',
    forgives: false,
    search: (text) => engine.search(text, { limit: LIMIT }).length,
  };
}

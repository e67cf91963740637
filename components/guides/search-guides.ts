import MiniSearch from 'minisearch';
import { foldWords } from '../../utils/directory/fold-words';
import type { GuideDocument } from './documents';

/** Something found, and the words of it that matched, folded and parted by spaces. */
export interface Found {
  readonly document: GuideDocument;
  readonly matched: string;
}

/** Words that are in every question and say nothing, in both languages, folded. */
const IDLE: ReadonlySet<string> = new Set(
  (
    'a ai au aux avec c ce cela ces cet cette comment d dans de des du elle en est et il ils j je l la le les leur ma ' +
    'me mes mon n ne nos notre nous on ou par pas pour qu que quel quelle qui quoi s sa se ses si son sont sur t ta te ' +
    'tu un une vos votre vous y an and are be by can do does for from have how i in is it my not of on or our the ' +
    'their they this to we what which who with you your'
  ).split(' '),
);

/** The most that is shown: whoever has not found it by then asks in other words. */
const MOST = 20;

/**
 * A search over the guides that needs no network: accents and case do not matter, the beginning of a word is enough,
 * and a letter may be wrong in words of four and more. First what holds every word; if there is nothing, any of them.
 */
export function createGuideSearch(documents: readonly GuideDocument[]): (query: string) => readonly Found[] {
  const index = new MiniSearch<GuideDocument>({
    fields: ['title', 'also', 'text'],
    tokenize: foldWords,
    processTerm: (term) => (IDLE.has(term) ? null : term),
    searchOptions: {
      boost: { title: 6, also: 3 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.6, fuzzy: 0.2 },
      // Who types a word first wants to know what it means.
      boostDocument: (id: string) => (id.startsWith('glossary/') ? 1.5 : 1),
    },
  });
  index.addAll(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));

  return (query) => {
    const whole = index.search(query, { combineWith: 'AND' });
    const results = whole.length > 0 ? whole : index.search(query, { combineWith: 'OR' });
    const found = results.flatMap(({ id, terms }) => {
      const document = byId.get(String(id));
      return document === undefined ? [] : [{ document, matched: terms.join(' ') }];
    });
    const asked = foldWords(query).join(' ');
    const isIt = ({ document }: Found): boolean => foldWords(document.title).join(' ') === asked;
    return [...found.filter(isIt), ...found.filter((one) => !isIt(one))].slice(0, MOST);
  };
}

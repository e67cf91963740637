import type { Reason } from '../answer';
import { WORD_FIELDS, type WordField } from '../directory-index';
import { type Meaning, type Range, worthOf } from './meaning';
import { isParticle, type Query, type QueryWord } from './parse-query';
import { findTypos } from './typos';
import { exactRange, prefixRange, type Vocabulary } from './vocabulary';

const NAMES: readonly WordField[] = ['family', 'given'];
/** One letter alone begins too many words of structures and towns to say anything. */
const SHORTEST_WORD = 3;
const SHORTEST_TYPO = 4;
/** Two forms of one word; towns and hospitals are published with either. */
const SAINTS: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['st', 'saint'],
  ['sainte', 'ste'],
  ['ste', 'sainte'],
]);
/** Words written in one are worth a little more than each alone. */
const TOGETHER = 2;
/** A mistake in a word that is still being typed. */
const UNFINISHED = 8;

/** Words of names, structures and towns that the words of a query are, or begin. */
export function nameMeanings(query: Query, vocabulary: Vocabulary): Meaning[] {
  return query.words.flatMap((word, at) => [
    ...wordMeanings(word, at, query.words.length, vocabulary),
    ...joinedMeanings(query.words, at, vocabulary),
  ]);
}

/** What the words may mean if one letter of each is wrong, or if a very short one begins a structure or a town. */
export function looseMeanings(query: Query, vocabulary: Vocabulary): Meaning[] {
  return query.words.flatMap(({ text, isInitial, isOptional }, at) => {
    if (isOptional || isInitial || /^\d/.test(text)) return [];
    if (text.length < SHORTEST_WORD) {
      return found(['structure', 'town'], 'prefix', at, at + 1, text, vocabulary);
    }
    if (text.length < SHORTEST_TYPO) return [];
    return WORD_FIELDS.flatMap((field) => {
      const { whole, prefix } = findTypos(vocabulary.words[field], text);
      const worth = worthOf(field, 'typo');
      const span = { start: at, end: at + 1, field, how: 'typo' } as const;
      return [
        ...(whole.length > 0
          ? [{ ...span, worth, source: { kind: 'words', field, ranges: whole } as const }]
          : []),
        ...(prefix.length > 0
          ? [
              {
                ...span,
                worth: worth - UNFINISHED,
                source: { kind: 'words', field, ranges: prefix } as const,
              },
            ]
          : []),
      ];
    });
  });
}

function wordMeanings(word: QueryWord, at: number, count: number, vocabulary: Vocabulary): Meaning[] {
  const { text } = word;
  const look = (fields: readonly WordField[], how: Reason['how'], wanted = text) =>
    found(fields, how, at, at + 1, wanted, vocabulary);
  if (/^\d/.test(text)) return text.length < 5 ? look(['structure', 'town'], 'exact') : [];
  const isLetter = word.isInitial || text.length === 1;
  if (isLetter && (word.isInitial || count > 1)) {
    const initial = look(word.isInitial ? ['given'] : NAMES, 'initial');
    return [...look(NAMES, 'exact'), ...initial];
  }
  if (word.isOptional) return look(NAMES, 'exact');
  const other = SAINTS.get(text);
  return [
    ...look(WORD_FIELDS, 'exact'),
    ...(other === undefined ? [] : look(['family', 'structure', 'town'], 'exact', other)),
    ...look(text.length < SHORTEST_WORD ? NAMES : WORD_FIELDS, 'prefix'),
  ];
}

/** `le` `gall` may be published as `LEGALL`, `jean` `pierre` as `JEANPIERRE`; a hyphen in what is published joins too. */
function joinedMeanings(words: readonly QueryWord[], at: number, vocabulary: Vocabulary): Meaning[] {
  const meanings: Meaning[] = [];
  const first = words[at];
  if (first === undefined || first.isInitial || /^\d/.test(first.text)) return [];
  let forms = [first.text, ...(SAINTS.has(first.text) ? [SAINTS.get(first.text) ?? ''] : [])];
  let isRun = isParticle(first.text);
  for (let next = at + 1; next < words.length && (next === at + 1 || isRun); next++) {
    const word = words[next];
    if (word === undefined || word.isInitial) break;
    forms = forms.map((form) => form + word.text);
    const asOne = first.isGlued || isRun;
    for (const form of forms) {
      meanings.push(...found(WORD_FIELDS, 'exact', at, next + 1, form, vocabulary, TOGETHER));
      if (asOne) meanings.push(...found(WORD_FIELDS, 'prefix', at, next + 1, form, vocabulary, TOGETHER));
    }
    isRun = isRun && isParticle(word.text);
  }
  return meanings;
}

function found(
  fields: readonly WordField[],
  how: Reason['how'],
  start: number,
  end: number,
  text: string,
  vocabulary: Vocabulary,
  more = 0,
): Meaning[] {
  return fields.flatMap((field) => {
    const table = vocabulary.words[field];
    const range: Range | null = how === 'exact' ? exactRange(table, text) : prefixRange(table, text);
    if (range === null) return [];
    return [
      {
        start,
        end,
        field,
        how,
        worth: worthOf(field, how) + more,
        source: { kind: 'words', field, ranges: [range] },
      },
    ];
  });
}

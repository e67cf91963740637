import type { Reason } from '../answer';
import { foldWords, indexWords } from '../fold-words';
import type { Mailbox } from '../mailbox';
import type { Match } from './group-mailboxes';

type Field = Extract<
  Reason['field'],
  'family' | 'given' | 'structure' | 'service' | 'town' | 'profession' | 'speciality'
>;

/** What a word is worth in a field, when it is the whole word; the beginning of one is worth half. */
const WORTH: Readonly<Record<Field, number>> = {
  family: 10,
  given: 8,
  structure: 5,
  town: 4,
  speciality: 3,
  profession: 3,
  service: 2,
};
const FIELDS = Object.keys(WORTH) as Field[];
const PLACE_WORTH = 4;
/** Each word that is explained counts more than any way of explaining another. */
const EXPLAINED = 100;

interface WordMatch {
  readonly reason: Reason;
  readonly worth: number;
}

/** How well the words of a query describe a mailbox that the API has sent, and by what. */
export function matchMailbox(mailbox: Mailbox, words: readonly string[]): Match {
  const fields = FIELDS.map((field) => [field, indexWords(textOf(mailbox, field))] as const);
  const found = words.flatMap((word) => bestMatch(word, fields, mailbox) ?? []);
  const reasons = new Map(found.map(({ reason }) => [`${reason.field} ${reason.how}`, reason]));
  const score = found.reduce((sum, { worth }) => sum + EXPLAINED + worth, 0);
  return { mailbox, reasons: [...reasons.values()], score };
}

/** The words of a query that are compared. */
export function queryWords(text: string): string[] {
  return [...new Set(foldWords(text))];
}

function bestMatch(
  word: string,
  fields: readonly (readonly [Field, readonly string[]])[],
  { postcode, department }: Mailbox,
): WordMatch | undefined {
  if (/^\d/.test(word) && word.toUpperCase() === postcode) return place('postcode');
  if (/^\d/.test(word) && word.toUpperCase() === department) return place('department');
  const matches = fields.flatMap(([field, known]) => {
    const how = compare(word, field, known);
    if (how === null) return [];
    return { reason: { field, how }, worth: how === 'exact' ? WORTH[field] : WORTH[field] / 2 };
  });
  return matches.sort((one, other) => other.worth - one.worth)[0];
}

function compare(
  word: string,
  field: Field,
  known: readonly string[],
): 'exact' | 'prefix' | 'initial' | null {
  if (known.includes(word)) return 'exact';
  if (!known.some((one) => one.startsWith(word))) return null;
  if (word.length > 1) return 'prefix';
  return field === 'given' ? 'initial' : null;
}

function place(field: 'postcode' | 'department'): WordMatch {
  return { reason: { field, how: 'exact' }, worth: PLACE_WORTH };
}

function textOf(mailbox: Mailbox, field: Field): string {
  return field === 'structure' ? `${mailbox.structure} ${mailbox.tradeName}` : mailbox[field];
}

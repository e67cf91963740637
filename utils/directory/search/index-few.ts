import {
  type DirectoryIndex,
  type Trait,
  type Traits,
  WORD_FIELDS,
  type WordField,
  type WordTable,
} from '../directory-index';
import { foldWords } from '../fold-words';
import type { Mailbox } from '../mailbox';
import { lowerBound } from '../store/packed-words';
import { plainStructureId } from '../store/structure-id';
import { wordsOf } from '../store/words-of';

/** The index of mailboxes that lie in memory: a few hundred at most. Rows are in the order that the store has. */
export function indexFew(all: readonly Mailbox[]): DirectoryIndex {
  const mailboxes = all
    .map((mailbox) => ({ mailbox, key: sortKey(mailbox) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ mailbox }) => mailbox);
  const postings = new Map(WORD_FIELDS.map((field) => [field, postingsOf(mailboxes, field)]));
  const wordsIn = new Map(WORD_FIELDS.map((field) => [field, [...(postings.get(field)?.keys() ?? [])]]));
  const rowsWhere = async (isWanted: (mailbox: Mailbox) => boolean): Promise<Uint32Array> =>
    Uint32Array.from(mailboxes.flatMap((mailbox, row) => (isWanted(mailbox) ? [row] : [])));
  const traits = traitsOf(mailboxes);
  return {
    rowCount: mailboxes.length,
    words: async (field) => tableOf(wordsIn.get(field) ?? []),
    async rowsWith(field, from, to) {
      const words = wordsIn.get(field)?.slice(from, to) ?? [];
      return Uint32Array.from(new Set(words.flatMap((word) => postings.get(field)?.get(word) ?? []))).sort();
    },
    traits: async () => traits,
    mailboxes: async (rows) =>
      rows.map((row) => {
        const mailbox = mailboxes[row];
        if (mailbox === undefined) throw new RangeError('no such row');
        return mailbox;
      }),
    rowsOfRpps: (rpps) => rowsWhere((mailbox) => rpps !== '' && mailbox.rpps === rpps.trim()),
    rowsOfAddress: (address) => rowsWhere((mailbox) => mailbox.address === address.trim().toLowerCase()),
    rowsOfStructure: (id) =>
      rowsWhere(
        ({ structureId }) => structureId !== '' && plainStructureId(structureId) === plainStructureId(id),
      ),
  };
}

function sortKey({ family, given, structure }: Mailbox): string {
  return [family === '' ? structure : family, given].map((text) => foldWords(text).join(' ')).join('\u0000');
}

function postingsOf(mailboxes: readonly Mailbox[], field: WordField): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, mailbox] of mailboxes.entries()) {
    const texts =
      field === 'structure' ? [mailbox.structure, mailbox.tradeName, mailbox.service] : [mailbox[field]];
    for (const word of new Set(texts.flatMap((text) => wordsOf(field, text)))) {
      const list = rows.get(word);
      if (list === undefined) rows.set(word, [row]);
      else list.push(row);
    }
  }
  return new Map([...rows].sort(([one], [other]) => compare(one, other)));
}

function tableOf(words: readonly string[]): WordTable {
  return {
    size: words.length,
    word: (at) => words[at] ?? '',
    lowerBound: (text) => lowerBound(words.length, (at) => (words[at] ?? '') < text),
  };
}

function traitsOf(mailboxes: readonly Mailbox[]): Traits {
  return {
    kind: traitOf(mailboxes, ({ kind }) => kind),
    profession: traitOf(mailboxes, (one) => ({ code: one.professionCode, label: one.profession })),
    speciality: traitOf(mailboxes, (one) => ({ code: one.specialityCode, label: one.speciality })),
    department: traitOf(mailboxes, ({ department }) => department),
    postcode: traitOf(mailboxes, ({ postcode }) => postcode),
  };
}

function traitOf<T>(mailboxes: readonly Mailbox[], read: (mailbox: Mailbox) => T): Trait<T> {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  const of = Uint16Array.from(mailboxes, (mailbox) => {
    const value = read(mailbox);
    const key = JSON.stringify(value);
    const known = numbers.get(key) ?? values.length;
    if (known === values.length) values.push(value);
    numbers.set(key, known);
    return known;
  });
  return { of, values };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

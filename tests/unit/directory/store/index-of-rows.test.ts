import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DirectoryIndex,
  WORD_FIELDS,
  type WordField,
} from '../../../../utils/directory/directory-index';
import { foldWords, indexWords } from '../../../../utils/directory/fold-words';
import { MAILBOX_FIELDS, type Mailbox } from '../../../../utils/directory/mailbox';
import { buildGeneration } from '../../../../utils/directory/store/memory-generation';
import { openIndex } from '../../../../utils/directory/store/open-index';
import { eachRow } from '../../../../utils/directory/store/read-rows';
import { rowOf } from '../../../../utils/directory/store/row-of';
import { foldName, wordsOf } from '../../../../utils/directory/store/words-of';
import { anyMailbox, mailboxWith } from './some-mailboxes';

const decoder = new TextDecoder();

function generationOf(mailboxes: readonly Mailbox[]) {
  return buildGeneration((onRow) => {
    for (const mailbox of mailboxes) onRow(rowOf(mailbox));
  });
}

async function indexOf(mailboxes: readonly Mailbox[]): Promise<DirectoryIndex> {
  return openIndex((await generationOf(mailboxes)).generation);
}

function allRows(index: DirectoryIndex): Promise<Mailbox[]> {
  return index.mailboxes(Array.from({ length: index.rowCount }, (_, row) => row));
}

function textsOf(field: WordField, mailbox: Mailbox): string[] {
  return field === 'structure' ? [mailbox.structure, mailbox.tradeName, mailbox.service] : [mailbox[field]];
}

function headOf({ family, structure }: Mailbox): string {
  return foldWords(family === '' ? structure : family).join(' ');
}

const anyRows = fc.array(anyMailbox, { maxLength: 400 });

describe('a directory built from any rows', () => {
  it('holds each row once, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (mailboxes) => {
        const stored = (await allRows(await indexOf([...mailboxes, ...mailboxes.slice(0, 20)]))).map((row) =>
          JSON.stringify(row),
        );
        expect(stored.toSorted()).toEqual([...new Set(mailboxes.map((row) => JSON.stringify(row)))].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('hands all rows back as text, from which the same directory is built', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (mailboxes) => {
        const { generation, head } = await generationOf(mailboxes);
        const lines: string[] = [];
        const copy = await buildGeneration((onRow) =>
          eachRow(generation, head, (row) => {
            lines.push(decoder.decode(row.bytes.subarray(row.bounds[0], row.bounds.at(-1))));
            onRow(row);
          }),
        );
        const rows = await allRows(await openIndex(generation));
        expect(lines).toEqual(rows.map((row) => MAILBOX_FIELDS.map((field) => row[field]).join('|')));
        expect(copy.head).toEqual(head);
      }),
      { numRuns: 40 },
    );
  });

  it('is sorted by folded family name or structure, then by folded given name, however the rows came', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (mailboxes) => {
        const rows = await allRows(await indexOf(mailboxes));
        const keys = rows.map((row) => [headOf(row), foldWords(row.given).join(' ')] as const);
        for (const [at, [head, given]] of keys.entries()) {
          const [before = '', givenBefore = ''] = keys[at - 1] ?? [];
          expect(before < head || (before === head && givenBefore <= given)).toBe(true);
        }
        expect(await allRows(await indexOf(mailboxes.toReversed()))).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });

  it('finds each row by each of its words, and none by another', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (mailboxes) => {
        const index = await indexOf(mailboxes);
        const rows = await allRows(index);
        for (const field of WORD_FIELDS) {
          const bearers = new Map<string, number[]>();
          for (const [row, mailbox] of rows.entries()) {
            const words = new Set(textsOf(field, mailbox).flatMap((text) => wordsOf(field, text)));
            for (const word of words) bearers.set(word, [...(bearers.get(word) ?? []), row]);
          }
          const table = await index.words(field);
          const words = Array.from({ length: table.size }, (_, at) => table.word(at));
          expect(words).toEqual([...bearers.keys()].sort());
          for (const [at, word] of words.entries()) {
            expect(table.lowerBound(word)).toBe(at);
            expect([...(await index.rowsWith(field, at, at + 1))]).toEqual(bearers.get(word));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('gathers the rows of a run of words, each once and ascending', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.nat(), fc.nat(), async (mailboxes, one, other) => {
        const index = await indexOf(mailboxes);
        const { size } = await index.words('family');
        const [from = 0, to = 0] = [one % (size + 1), other % (size + 1)].sort((a, b) => a - b);
        const expected = new Set<number>();
        for (let word = from; word < to; word++) {
          for (const row of await index.rowsWith('family', word, word + 1)) expected.add(row);
        }
        const found = [...(await index.rowsWith('family', from, to))];
        expect(found).toEqual([...expected].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  it('finds rows by address, RPPS and structure', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (mailboxes) => {
        const index = await indexOf(mailboxes);
        const rows = await allRows(index);
        const numbersOf = (isWanted: (row: Mailbox) => boolean): number[] =>
          rows.flatMap((row, at) => (isWanted(row) ? [at] : []));
        for (const { address, rpps, structureId } of rows.slice(0, 30)) {
          expect([...(await index.rowsOfAddress(address.toUpperCase()))]).toEqual(
            address === '' ? [] : numbersOf((row) => row.address === address),
          );
          const byRpps = rpps === '' ? [] : numbersOf((row) => row.rpps === rpps);
          expect([...(await index.rowsOfRpps(rpps))]).toEqual(byRpps);
          const found = await index.rowsOfStructure(structureId);
          const bearers = numbersOf((row) => structureId !== '' && row.structureId === structureId);
          expect([...found]).toEqual(expect.arrayContaining(bearers));
        }
        expect([...(await index.rowsOfAddress('nobody@elsewhere.example'))]).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('tells of each row its kind, profession, speciality, department and postcode', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (mailboxes) => {
        const index = await indexOf(mailboxes);
        const traits = await index.traits();
        for (const [row, mailbox] of (await allRows(index)).entries()) {
          expect(traits.kind.values[traits.kind.of[row] ?? -1]).toBe(mailbox.kind);
          expect(traits.profession.values[traits.profession.of[row] ?? -1]).toEqual({
            code: mailbox.professionCode,
            label: mailbox.profession,
          });
          expect(traits.speciality.values[traits.speciality.of[row] ?? -1]?.code).toBe(
            mailbox.specialityCode,
          );
          expect(traits.department.values[traits.department.of[row] ?? -1]).toBe(mailbox.department);
          expect(traits.postcode.values[traits.postcode.of[row] ?? -1]).toBe(mailbox.postcode);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a structure', () => {
  it('is found by its identifier with and without the type digit, whichever is published', async () => {
    const index = await indexOf([
      mailboxWith({ address: 'a@chu.exemple.mssante.fr', structureId: '1540002698' }),
      mailboxWith({ address: 'b@chu.exemple.mssante.fr', structureId: '540002698' }),
      mailboxWith({ address: 'c@chu.exemple.mssante.fr', structureId: '330000000000019' }),
    ]);
    for (const id of ['1540002698', '540002698']) {
      const found = await index.mailboxes([...(await index.rowsOfStructure(id))]);
      expect(found.map(({ address }) => address[0])).toEqual(['a', 'b']);
    }
    expect(await index.rowsOfStructure('30000000000019')).toHaveLength(1);
  });
});

describe('the short way to fold plain names', () => {
  it('leads to the same words', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldName(text)).toEqual(foldWords(text));
        expect(wordsOf('family', text).toSorted()).toEqual(indexWords(text).sort());
      }),
    );
  });
});

describe('signs that would part fields or rows', () => {
  it('become spaces', async () => {
    const index = await indexOf([
      mailboxWith({ address: 'a|b@pro.mssante.fr', family: 'EX|EM\nPLE' }),
      mailboxWith({ address: 'a|b@pro.mssante.fr', family: 'EX EM PLE' }),
    ]);
    expect(await allRows(index)).toEqual([
      mailboxWith({ address: 'a b@pro.mssante.fr', family: 'EX EM PLE' }),
    ]);
  });
});

describe('an empty directory', () => {
  it('answers every question with nothing', async () => {
    const index = await indexOf([]);
    expect(index.rowCount).toBe(0);
    expect((await index.words('family')).size).toBe(0);
    expect(await index.rowsWith('family', 0, 0)).toHaveLength(0);
    expect(await index.rowsOfAddress('a@b.example')).toHaveLength(0);
    expect(await index.rowsOfStructure('1')).toHaveLength(0);
  });
});

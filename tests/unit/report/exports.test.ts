import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentTable, flowTable, inviteTable } from '../../../components/report/flow-tables';
import { partOf } from '../../../components/report/parts';
import { sayEntry } from '../../../components/report/say-entry';
import type { Table } from '../../../components/report/table';
import { sayMinutes, weekTable } from '../../../components/report/week-table';
import { reportWords } from '../../../components/report/words';
import { voiceFor } from '../../../components/words/words';
import { countContent } from '../../../utils/journal/content';
import { type Cell, toCsv } from '../../../utils/journal/csv';
import { countFlows, countMessages } from '../../../utils/journal/flows';
import { addOutcomes, countChecked, countWeeks } from '../../../utils/journal/weeks';
import { whomToInvite } from '../../../utils/journal/whom-to-invite';
import { entriesArb, entryArb } from '../journal/arbitrary';

const words = reportWords('fr');
const SPAN = { from: '2025-01-06', to: '2025-06-01' };

/** A reader of CSV as RFC 4180 has it, with semicolons. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n|$)/gy;
  cells.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  for (
    let cell = cells.exec(text);
    cell !== null && cells.lastIndex <= text.length;
    cell = cells.exec(text)
  ) {
    const [whole, quoted, plain, end] = cell;
    if (whole === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const csvOf = (table: Table): string[][] => readCsv(toCsv([table.head, ...table.rows]));

describe('CSV', () => {
  const cellArb: fc.Arbitrary<Cell> = fc.oneof(
    fc.nat(),
    fc.string(),
    fc.constantFrom('a;b', '"', 'x\r\ny', '=1+1'),
  );

  it('is read back as it was, save an apostrophe before what would be a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cellArb, { minLength: 2, maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const guarded = rows.map((row) =>
          row.map((cell) =>
            typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell),
          ),
        );
        expect(readCsv(toCsv(rows))).toEqual(guarded);
      }),
    );
  });

  it('begins with a byte order mark and separates by semicolons, for French spreadsheets', () => {
    expect(toCsv([['Été', 2]])).toBe('\ufeffÉté;2\r\n');
    expect(toCsv([['=HYPERLINK("x")']])).toBe('\ufeff"\'=HYPERLINK(""x"")"\r\n');
  });
});

describe('what is exported parses back to the numbers shown', () => {
  it('weeks', () => {
    fc.assert(
      fc.property(entriesArb(), (entries) => {
        const weeks = countWeeks(entries, {}, SPAN);
        const [head = [], ...rows] = csvOf(weekTable(weeks, words, ''));
        const column = head.indexOf(words.mine.checked);
        expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(
          countChecked(addOutcomes(weeks)),
        );
        expect(rows.map(([monday]) => monday)).toEqual(weeks.map(({ monday }) => monday));
        const { foot = [] } = weekTable(weeks, words, '');
        for (let at = 1; at < head.length; at++) {
          expect(rows.reduce((sum, row) => sum + Number(row[at]), 0)).toBe(foot[at]);
        }
      }),
    );
  });

  it('flows, whom to invite, content', () => {
    fc.assert(
      fc.property(entriesArb(), (entries) => {
        const flows = countFlows(entries);
        const rows = csvOf(flowTable(flows, words, 'fr')).slice(1);
        expect(rows.map((row) => Number(row[2]))).toEqual(flows.map(countMessages));
        expect(rows.map((row) => Number(row[7]))).toEqual(flows.map(({ recipients }) => recipients));
        const invitees = whomToInvite(countFlows(entries));
        expect(
          csvOf(inviteTable(invitees, words, 'fr'))
            .slice(1)
            .map((row) => Number(row[2])),
        ).toEqual(invitees.map(({ health }) => health));
        const content = countContent(entries);
        expect(
          csvOf(contentTable(content, words))
            .slice(1)
            .map((row) => Number(row[1])),
        ).toEqual(content.map(([, count]) => count));
      }),
    );
  });
});

describe('what is said', () => {
  it('of any line of the journal holds every category it has, and no code', () => {
    fc.assert(
      fc.property(entryArb(), (entry) => {
        for (const lang of ['fr', 'en'] as const) {
          const { outcome, details } = sayEntry(entry, reportWords(lang), voiceFor(lang));
          const text = [outcome, ...details].join(' ');
          expect(text).not.toMatch(/undefined|null|\[object/);
          expect(details.length).toBeGreaterThanOrEqual(4);
        }
      }),
    );
  });

  it('of minutes is hours from sixty on', () => {
    expect([sayMinutes(0, words), sayMinutes(58, words), sayMinutes(62, words)]).toEqual([
      '0 min',
      '58 min',
      '1 h 02',
    ]);
  });

  it('a fragment names a part, and any other the first', () => {
    expect([partOf('#flows'), partOf('#kept'), partOf(''), partOf('#anything')]).toEqual([
      'flows',
      'kept',
      'mine',
      'mine',
    ]);
  });
});

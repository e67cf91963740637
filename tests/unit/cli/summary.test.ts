import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addSummaries, type ServiceReport } from '../../../tools/cli/add-summaries';
import { tellFault } from '../../../tools/cli/refusals';
import { runCommand } from '../../../tools/cli/run-command';
import { serviceWords } from '../../../tools/cli/service-words';
import { wordsFor } from '../../../tools/cli/words';
import type { Summary, SummaryMonth } from '../../../utils/journal/summary';
import { sentencesOf } from '../sentences-of';
import { makeFolder, NO_LINES, runCli } from './cli-process';

const english = wordsFor({ LANG: 'en_GB.UTF-8' });
const EVER = { span: { from: '0000-01-01', to: '9999-12-31' }, campaign: null };

let at = 0;
const hex = (length: number): string => (at++).toString(16).padStart(length, '0');
const idOf = (): string => `00000000-0000-4000-8000-${hex(12)}`;

function monthOf(month: string, part: Partial<SummaryMonth> = {}): SummaryMonth {
  return { month, mark: hex(32), sends: { sent: 40, mended: 10, 'sent-anyway': 10 }, flows: [], ...part };
}

function summaryOf(months: readonly SummaryMonth[], part: Partial<Summary> = {}): Summary {
  return {
    format: 'pli-sur-summary',
    version: 1,
    id: idOf(),
    made: '2026-11-23',
    months: [...months],
    learnt: { lessons: 'some', situations: 'none' },
    ...part,
  };
}

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});

function put(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** What the command says here, which must end well. */
async function reportOf(line: readonly string[]) {
  const answer = await runCommand(['summary', ...line], english, NO_LINES);
  if (!('result' in answer)) throw new Error('no result');
  return { report: answer.result as ServiceReport, complaints: answer.complaints ?? [] };
}

async function faultOf(line: readonly string[]) {
  const fault = await runCommand(['summary', ...line], english, NO_LINES).catch((thrown) => thrown);
  return tellFault(fault, english);
}

describe('summary', () => {
  it('adds what browsers have told, month by month and by kind of correspondent', async () => {
    const flows = [
      { health: 'data', kind: 'public-provider', equipped: 'yes', profession: '10', recipients: 6 } as const,
      { health: 'data', recipients: 7 } as const,
    ];
    const one = put('one.json', summaryOf([monthOf('2026-09', { flows }), monthOf('2026-10', { taken: 8 })]));
    const other = put('other.json', summaryOf([monthOf('2026-10', { flows, taken: 5 })]));
    const { report, complaints } = await reportOf([one, other]);
    expect(complaints).toEqual([]);
    expect(report).toMatchObject({ exports: 2, browsers: 2, isSmall: true, taken: 13, repeatedMonths: 0 });
    expect(report.months.map(({ month, browsers, sends }) => [month, browsers, sends.sent])).toEqual([
      ['2026-09', 1, 40],
      ['2026-10', 2, 80],
    ]);
    expect(report.flows).toEqual([
      { health: 'data', recipients: 14 },
      { health: 'data', kind: 'public-provider', equipped: 'yes', profession: '10', recipients: 12 },
    ]);
    expect(report.invite).toEqual([
      { kind: null, recipients: 14, published: 0, unpublished: 0, unknown: 14 },
      { kind: 'public-provider', recipients: 12, published: 12, unpublished: 0, unknown: 0 },
    ]);
  });

  it('counts a month that a browser hands in twice once, and the browser too', async () => {
    const [september, october] = [monthOf('2026-09'), monthOf('2026-10')];
    const first = put('first.json', summaryOf([september], { made: '2026-10-02' }));
    const second = put('second.json', summaryOf([september, october], { made: '2026-11-02' }));
    const { report, complaints } = await reportOf([first, second]);
    expect(complaints).toEqual([]);
    expect(report).toMatchObject({ exports: 2, browsers: 1, repeatedMonths: 1 });
    expect(report.sends.sent).toBe(80);
  });

  it('takes whole months only, from one day to another', async () => {
    const file = put('a.json', summaryOf(['2026-01', '2026-02', '2026-03'].map((month) => monthOf(month))));
    const months = async (...line: string[]) =>
      (await reportOf([file, ...line])).report.months.map(({ month }) => month);
    expect(await months('--from', '2026-01-02')).toEqual(['2026-02', '2026-03']);
    expect(await months('--from', '2026-02-01', '--to', '2026-02-28')).toEqual(['2026-02']);
    expect(await months('--to', '2026-03-30')).toEqual(['2026-01', '2026-02']);
  });

  it('compares the months before, during and after a campaign', async () => {
    const before = { sent: 40, mended: 5, 'sent-anyway': 15 };
    const after = { sent: 50, mended: 10, moved: 5, warned: 5 };
    const file = put(
      'a.json',
      summaryOf([
        monthOf('2026-01', { sends: before, taken: 6 }),
        monthOf('2026-02', { sends: { checked: 30 } }),
        monthOf('2026-04', { sends: after, taken: 14 }),
      ]),
    );
    const { report } = await reportOf([file, '--campaign', '2026-02-15..2026-03-31']);
    expect(report.campaign).toMatchObject({
      before: { months: 1, checked: 60, warned: 20, warnedPer100: 33.3, saferPer100: 25, anywayPer100: 75 },
      during: { months: 1, checked: 30, warned: 0, warnedPer100: null, saferPer100: null },
      after: { months: 1, checked: 70, warned: 20, warnedPer100: 28.6, saferPer100: 100, anywayPer100: 0 },
    });
    expect([report.campaign?.before.takenPer100, report.campaign?.after.takenPer100]).toEqual([10, 20]);
  });

  it('tells how far people are in groups of five at least', () => {
    const people = (share: 'none' | 'some' | 'all', count: number) =>
      Array.from({ length: count }, () => summaryOf([], { learnt: { lessons: share, situations: 'none' } }));
    const report = addSummaries([...people('none', 7), ...people('some', 3), ...people('all', 2)], EVER);
    expect(report.isSmall).toBe(false);
    expect(report.learnt).toEqual({ lessons: { none: 7, other: 5 }, situations: { none: 12 } });
    expect(addSummaries(people('all', 4), EVER).learnt.lessons).toEqual({});
  });

  it('adds up to the same whatever the order of the files', () => {
    const monthArb = fc.record({
      month: fc.constantFrom('2026-01', '2026-02', '2026-03'),
      sends: fc.dictionary(
        fc.constantFrom('sent', 'mended', 'warned', 'checked'),
        fc.integer({ min: 5, max: 50 }),
      ),
      recipients: fc.integer({ min: 5, max: 50 }),
    });
    const filesArb = fc.array(fc.uniqueArray(monthArb, { selector: ({ month }) => month }), { maxLength: 6 });
    fc.assert(
      fc.property(filesArb, fc.nat(), (files, turn) => {
        const summaries = files.map((months) =>
          summaryOf(
            months.map(({ month, sends, recipients }) =>
              monthOf(month, { sends, flows: [{ health: 'none', kind: 'other', recipients }] }),
            ),
          ),
        );
        const cut = turn % (summaries.length + 1);
        const turned = [...summaries.slice(cut), ...summaries.slice(0, cut)];
        const report = addSummaries(summaries, EVER);
        expect(addSummaries(turned, EVER)).toEqual(report);
        const months = files.flat();
        for (const cell of ['sent', 'mended', 'warned', 'checked'] as const) {
          expect(report.sends[cell]).toBe(months.reduce((sum, { sends }) => sum + (sends[cell] ?? 0), 0));
        }
        const recipients = report.flows.reduce((sum, flow) => sum + flow.recipients, 0);
        expect(recipients).toBe(months.reduce((sum, one) => sum + one.recipients, 0));
      }),
    );
  });
});

describe('a file that cannot be added', () => {
  it.each([
    ['no JSON', '{"format":', /no JSON/],
    ['foreign', { entries: [] }, /no summary exported by Pli sûr/],
    ['a list', [1, 2], /no summary exported by Pli sûr/],
    ['from a newer version', { format: 'pli-sur-summary', version: 2 }, /newer version/],
    [
      'with a number below five',
      summaryOf([monthOf('2026-01', { taken: 4 })]),
      /changed \(“months\.0\.taken”\)/,
    ],
    ['with something more', { ...summaryOf([]), name: 'Camille' }, /damaged or was changed/],
    ['empty', '', /no JSON/],
  ])('is told by its name, and the others are added: %s', async (_, content, problem) => {
    const [bad, good] = [put('bad.json', content), put('good.json', summaryOf([monthOf('2026-01')]))];
    const { report, complaints } = await reportOf([bad, good]);
    expect(report.exports).toBe(1);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(problem);
    expect(complaints[0]).toContain(bad);
    expect(complaints[0]).not.toContain('\n');
  });

  it('is the same export a second time, or no file at all', async () => {
    const same = summaryOf([monthOf('2026-01')]);
    const [one, two] = [put('one.json', same), put('two.json', same)];
    const { report, complaints } = await reportOf([one, two, join(folder, 'none.json'), folder]);
    expect(report.sends.sent).toBe(40);
    expect(complaints).toEqual([
      `${two}: it is the same export as ${one}; counted once.`,
      `No such file or folder: ${join(folder, 'none.json')}`,
      expect.stringContaining(folder),
    ]);
  });

  it('ends with 1 if there is no other', async () => {
    const bad = put('bad.json', '?');
    expect(await faultOf([bad])).toEqual({
      code: 1,
      line: `${bad}: it is no JSON; left out.\nNo summary could be read: there is nothing to add up.`,
    });
  });

  it.each([
    [[], 'missing FILE'],
    [['a.json', '--from', '2026-02-30'], '“2026-02-30” is no day (YYYY-MM-DD)'],
    [['a.json', '--campaign', '2026-02-01'], '--campaign takes two days, such as 2026-03-01..2026-05-31'],
    [
      ['a.json', '--campaign', '2026-03-01..2026-02-01'],
      '--campaign takes two days, such as 2026-03-01..2026-05-31',
    ],
    [['a.json', '--lang', 'de'], '--lang takes fr or en'],
  ])('%j is written wrongly', async (line, problem) => {
    expect(await faultOf(line)).toEqual({
      code: 2,
      line: `The command was written wrongly: ${problem}. Help: npm run --silent cli -- --help`,
    });
  });
});

describe('the report that is written', () => {
  it('is one page that loads nothing, and tables that a spreadsheet reads', async () => {
    const flows = [
      { health: 'data', kind: 'care', equipped: 'no', profession: '60', recipients: 9 } as const,
    ];
    const file = put('a.json', summaryOf([monthOf('2026-01', { flows }), monthOf('2026-03')]));
    const [html, csv] = [join(folder, 'report.html'), join(folder, 'report.csv')];
    const campaign = ['--campaign', '2026-02-01..2026-02-28'];
    await reportOf([file, '--html', html, '--csv', csv, ...campaign]);
    const page = readFileSync(html, 'utf8');
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(page).not.toMatch(/https?:|<script|<link|<img|undefined|NaN/);
    for (const said of ['Bilan du service', 'Moins de cinq navigateurs', 'Avant et après', 'Infirmier'])
      expect(page).toContain(said);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    const table = readFileSync(csv, 'utf8');
    expect(table).toMatch(/^\ufeffAvant et après/);
    expect(table).toContain('2026-01;1;60;40;10;0;0;10;0;0;0\r\n');

    await reportOf([file, '--html', html, '--lang', 'en']);
    expect(readFileSync(html, 'utf8')).toMatch(/<html lang="en">[\s\S]*Report of the service/);
  });

  it('goes to standard output as JSON, sentences to standard error, and ends with 1 for a bad file', async () => {
    const [bad, good] = [put('bad.json', '?'), put('good.json', summaryOf([monthOf('2026-01')]))];
    const { code, out, err } = await runCli(['summary', bad, good], 'fr');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ format: 'pli-sur-service-report', exports: 1 });
    expect(err).toBe(`${bad}\u00a0: ce n’est pas du JSON\u00a0; laissé de côté.\n`);
  });

  it('is set in good French and English', () => {
    const { page: _, ...french } = serviceWords('fr');
    const { page: __, ...plain } = serviceWords('en');
    for (const sentence of sentencesOf(french)) expect(sentence).not.toMatch(/ [:;?!»]|« |'|\.\.\./);
    for (const sentence of sentencesOf(plain)) expect(sentence).not.toMatch(/['"]|\.\.\.| [:;?!]/);
    expect(sentencesOf(plain)).toHaveLength(sentencesOf(french).length);
  });
});

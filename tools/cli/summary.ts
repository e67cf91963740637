import { writeFile } from 'node:fs/promises';
import type { Span } from '../../utils/journal/period';
import type { Summary } from '../../utils/journal/summary';
import { addSummaries, type ServiceReport } from './add-summaries';
import { readSummary } from './read-summary';
import { Refusal, tellRefusal, UsageError } from './refusals';
import { reportCsv } from './report-csv';
import { reportHtml } from './report-html';
import { serviceWords } from './service-words';
import type { Language } from './tell-evidence';
import type { CliWords } from './words';

export interface SummaryOptions {
  readonly html: string | undefined;
  readonly csv: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly campaign: string | undefined;
  /** Of the HTML and CSV. */
  readonly language: Language;
}

/** The report, and one sentence for each file that is not in it. */
export interface SummaryAnswer {
  readonly result: ServiceReport;
  readonly complaints: readonly string[];
}

/**
 * Adds the summaries of many browsers into one report.
 * @throws {UsageError} for days that are none {Refusal} if there is nothing to add
 */
export async function runSummary(
  files: readonly string[],
  { html, csv, from, to, campaign, language }: SummaryOptions,
  words: CliWords,
): Promise<SummaryAnswer> {
  const span = { from: readDay(from, '0000-01-01', words), to: readDay(to, '9999-12-31', words) };
  const phases = campaign === undefined ? null : readSpan(campaign, words);
  const { summaries, complaints } = await readAll(files, words);
  if (summaries.length === 0) throw new Refusal([...complaints, words.summary.nothing].join('\n'));
  const report = addSummaries(summaries, { span, campaign: phases });
  const say = serviceWords(language);
  if (html !== undefined) await writeFile(html, reportHtml(report, language, say));
  if (csv !== undefined) await writeFile(csv, reportCsv(report, language, say));
  return { result: report, complaints };
}

async function readAll(files: readonly string[], words: CliWords) {
  const byId = new Map<string, { readonly file: string; readonly summary: Summary }>();
  const complaints: string[] = [];
  for (const file of files) {
    const read = await readSummary(file, words).catch((fault: unknown) => ({
      problem: words.summary.unread(file, tellRefusal(fault, words)),
    }));
    if ('problem' in read) {
      complaints.push(read.problem);
      continue;
    }
    const known = byId.get(read.summary.id);
    if (known === undefined) byId.set(read.summary.id, { file, summary: read.summary });
    else complaints.push(words.summary.twice(file, known.file));
  }
  return { summaries: [...byId.values()].map(({ summary }) => summary), complaints };
}

function readSpan(text: string, words: CliWords): Span {
  const [from, to, more] = text.split('..');
  const span = { from: readDay(from, '', words), to: readDay(to, '', words) };
  if (more !== undefined || span.from === '' || span.to < span.from) {
    throw new UsageError(words.summary.badCampaign);
  }
  return span;
}

/** A day that exists, or what stands for none. */
function readDay(text: string | undefined, none: string, words: CliWords): string {
  if (text === undefined) return none;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new UsageError(words.summary.badDay(text));
  }
  return text;
}

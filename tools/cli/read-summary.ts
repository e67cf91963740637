import { readFile, stat } from 'node:fs/promises';
import { SUMMARY_VERSION, type Summary, summarySchema } from '../../utils/journal/summary';
import type { CliWords } from './words';

/** No summary is longer, in bytes. */
const LONGEST = 4_000_000;

/** A summary, or one sentence that says why the file is none. */
export type ReadSummary = { readonly summary: Summary } | { readonly problem: string };

/** Reads one file that a browser has exported. Rejects with the error of the file system. */
export async function readSummary(path: string, words: CliWords): Promise<ReadSummary> {
  const problems = words.summary;
  if ((await stat(path)).size > LONGEST) return { problem: problems.foreign(path) };
  const text = await readFile(path, 'utf8');
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { problem: problems.notJson(path) };
  }
  if (!isRecord(raw) || raw['format'] !== 'pli-sur-summary') return { problem: problems.foreign(path) };
  const version = raw['version'];
  if (typeof version === 'number' && version > SUMMARY_VERSION) return { problem: problems.newer(path) };
  const read = summarySchema.safeParse(raw);
  if (read.success) return { summary: read.data };
  return { problem: problems.malformed(path, read.error.issues[0]?.path.join('.') ?? '') };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tuned and trained on, thresholds set on, figures reported on. The three never mix. */
export type Part = 'tune' | 'dev' | 'report';
export const PARTS: readonly Part[] = ['tune', 'dev', 'report'];

/** Files of a corpora folder (JSON Lines; fields `text`, `origin` and `licence` are read), by what their texts are. */
const FILES = {
  cases: 'health_cases',
  topics: 'health_topic_sentences',
  homographs: 'homograph_sentences',
  ordinary: 'ordinary_sentences',
  emails: 'ordinary_emails',
  impersonal: 'impersonal_sentences',
} as const;

export type CorpusKind = keyof typeof FILES;

export interface CorpusText {
  readonly text: string;
  /** The document it was taken from. */
  readonly origin: string;
  /** Under which terms it was published; empty if nobody says. */
  readonly licence: string;
}

export type Corpora = Readonly<Record<CorpusKind, readonly CorpusText[]>>;

const OWN_FOLDER = join(import.meta.dirname, 'own-sentences');

/** Which part a text belongs to: the first byte of its SHA-256 (UTF-8), modulo 10; 0-5 tune, 6-7 dev, 8-9 report. */
export function partOf(text: string): Part {
  const bucket = (createHash('sha256').update(text).digest()[0] ?? 0) % 10;
  return bucket < 6 ? 'tune' : bucket < 8 ? 'dev' : 'report';
}

/** Reads the texts of one part of a corpora folder. @throws if a file is missing or a line is no JSON with a text */
export function readCorpora(folder: string, part: Part): Corpora {
  const read = (kind: CorpusKind): readonly CorpusText[] =>
    readLines(join(folder, `${FILES[kind]}.jsonl`)).filter(({ text }) => partOf(text) === part);
  return {
    cases: read('cases'),
    topics: read('topics'),
    homographs: read('homographs'),
    ordinary: read('ordinary'),
    emails: read('emails'),
    impersonal: read('impersonal'),
  };
}

/** Whether a folder holds the files that `readCorpora` reads. */
export function isCorporaFolder(folder: string): boolean {
  return Object.values(FILES).every((file) => existsSync(join(folder, `${file}.jsonl`)));
}

/** Sentences written for this project: of somebody's health, and of an office's everyday life. */
export interface OwnSentences {
  readonly health: readonly string[];
  readonly ordinary: readonly string[];
}

/** Reads the project's own sentences of one part: files named `health-…` and `ordinary-…`, a sentence a line. */
export function readOwnSentences(part: Part): OwnSentences {
  const files = readdirSync(OWN_FOLDER).sort();
  const read = (side: string): readonly string[] =>
    files
      .filter((file) => file.startsWith(`${side}-`))
      .flatMap((file) => readFileSync(join(OWN_FOLDER, file), 'utf8').split('\n'))
      .filter((line) => line !== '' && !line.startsWith('#') && partOf(line) === part);
  return { health: read('health'), ordinary: read('ordinary') };
}

/** A clinical sentence as the figures count it: of a whole case, 31 to 399 characters. */
export function listCaseSentences(cases: readonly CorpusText[]): CorpusText[] {
  return cases.flatMap(({ text, origin, licence }) =>
    text
      .split(/(?<=[.!?])\s+(?=[A-ZÀ-Ý])/)
      .filter((sentence) => sentence.length > 30 && sentence.length < 400)
      .map((sentence) => ({ text: sentence, origin, licence })),
  );
}

function readLines(file: string): CorpusText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => readText(line, `${file}:${index + 1}`));
}

function readText(line: string, place: string): CorpusText {
  const parsed: unknown = JSON.parse(line);
  const text = readField(parsed, 'text');
  if (text === '') throw new Error(`${place}: no text`);
  const licence = readField(parsed, 'licence');
  return {
    text,
    origin: readField(parsed, 'origin') || place,
    licence: licence === 'none stated' ? '' : licence,
  };
}

function readField(parsed: unknown, name: string): string {
  if (typeof parsed !== 'object' || parsed === null) return '';
  const value: unknown = Reflect.get(parsed, name);
  return typeof value === 'string' ? value : '';
}

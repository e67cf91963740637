import { parseArgs } from 'node:util';
import { runAssess } from './assess';
import { runCampaignCheck } from './campaign-check';
import { runDirectoryPack } from './directory-pack';
import { runDirectorySearch } from './directory-search';
import type { LineStreams, LinesReport } from './json-lines';
import { runKeygen, runSign, runVerify } from './keys';
import type { OnProgress } from './read-directory';
import { Refusal, UsageError } from './refusals';
import { runScan } from './scan';
import { runSummary } from './summary';
import type { Language } from './tell-evidence';
import { runTrustList } from './trust-list';
import type { ArgumentName, CliWords } from './words';

interface Parsed {
  readonly words: readonly string[];
  readonly help: boolean;
  readonly builtIn: boolean;
  readonly compact: string | undefined;
  readonly from: string | undefined;
  readonly key: string | undefined;
  readonly limit: string | undefined;
  readonly lang: string | undefined;
  readonly policy: string | undefined;
  readonly trustList: string | undefined;
  readonly html: string | undefined;
  readonly csv: string | undefined;
  readonly to: string | undefined;
  readonly campaign: string | undefined;
}

/** What a command has to say when it is done. */
export type Answer =
  /** Help was asked for. */
  | { readonly help: string }
  /** To be written as JSON, and a sentence for each part of the work that could not be done. */
  | { readonly result: object; readonly complaints?: readonly string[] }
  /** It has written its lines; so many of them, or of its settings, could not be read. */
  | { readonly failed: number };

/** What commands need of the world. */
export interface CliWorld {
  onProgress: OnProgress;
  /** Not called by commands that read no lines. */
  openStreams(): LineStreams;
  /** In ms since 1970. */
  now(): number;
}

const DEFAULT_LIMIT = 10;

/** First words of commands of two words. */
const GROUPS: ReadonlySet<string> = new Set(['directory', 'campaign']);

/**
 * Does what a command line says.
 * @throws {UsageError} {Refusal} or what the command throws
 */
export async function runCommand(line: readonly string[], words: CliWords, world: CliWorld): Promise<Answer> {
  const asked = parse(line, words);
  const [first, second] = asked.words;
  const name = first !== undefined && GROUPS.has(first) ? `${first} ${second ?? ''}`.trim() : first;
  if (asked.help) return { help: words.helpOf[name ?? ''] ?? words.help };
  if (name === undefined) throw new UsageError(words.noCommand);
  if (name === 'scan' || name === 'assess') {
    takeArguments(asked.words.slice(1), [], words);
    const { failed } = await runLines(name, asked, words, world);
    return { failed };
  }
  if (name === 'summary') {
    const files = asked.words.slice(1);
    if (files.length === 0) throw new UsageError(words.missing([words.arguments.FILE]));
    const { result, complaints } = await runSummary(
      files,
      { ...asked, language: readLanguage(asked.lang, words) },
      words,
    );
    return { result, complaints };
  }
  return { result: await runOnce(name, asked, words, world.onProgress) };
}

function runLines(
  name: 'scan' | 'assess',
  asked: Parsed,
  words: CliWords,
  world: CliWorld,
): Promise<LinesReport> {
  const language = readLanguage(asked.lang, words);
  const { policy, trustList } = asked;
  if (name === 'scan') return runScan(world.openStreams(), language, words);
  return runAssess(world.openStreams(), { policy, trustList, language, now: world.now() }, words);
}

function runOnce(name: string, asked: Parsed, words: CliWords, onProgress: OnProgress): Promise<object> {
  const take = <N extends ArgumentName>(count: number, ...names: N[]) =>
    takeArguments(asked.words.slice(count), names, words);
  switch (name) {
    case 'trust-list': {
      const { FILE } = take(1, 'FILE');
      return runTrustList(FILE, asked.compact === undefined ? {} : { compact: asked.compact });
    }
    case 'directory pack': {
      const { FILE, OUT } = take(2, 'FILE', 'OUT');
      return runDirectoryPack({ file: FILE, out: OUT, from: asked.from, key: asked.key }, words, onProgress);
    }
    case 'directory search': {
      const { FILE, QUERY } = take(2, 'FILE', 'QUERY');
      return runDirectorySearch(FILE, QUERY, readLimit(asked.limit, words), onProgress);
    }
    case 'campaign check': {
      const file = asked.builtIn ? null : take(2, 'FILE').FILE;
      if (file === null) takeArguments(asked.words.slice(2), [], words);
      return runCampaignCheck(file, words);
    }
    case 'keygen':
      return runKeygen(take(1, 'KEY').KEY);
    case 'sign': {
      const { FILE, KEY } = take(1, 'FILE', 'KEY');
      return runSign(FILE, KEY, words);
    }
    case 'verify': {
      const { FILE, SIG, PUBLIC_KEY } = take(1, 'FILE', 'SIG', 'PUBLIC_KEY');
      return verifyOrRefuse(FILE, SIG, PUBLIC_KEY, words);
    }
    default:
      throw new UsageError(words.unknownCommand(name));
  }
}

async function verifyOrRefuse(
  file: string,
  signature: string,
  key: string,
  words: CliWords,
): Promise<object> {
  const answer = await runVerify(file, signature, key, words);
  if (!answer.verified) throw new Refusal(words.notVerified);
  return answer;
}

function parse(line: readonly string[], words: CliWords): Parsed {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...line],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        'built-in': { type: 'boolean', default: false },
        compact: text,
        from: text,
        key: text,
        limit: text,
        lang: text,
        policy: text,
        'trust-list': text,
        html: text,
        csv: text,
        to: text,
        campaign: text,
      },
    });
    const { 'trust-list': trustList, 'built-in': builtIn, ...others } = values;
    const { help, compact, from, key, limit, lang, policy, html, csv, to, campaign } = others;
    const summary = { html, csv, from, to, campaign };
    return { words: positionals, help, builtIn, compact, key, limit, lang, policy, trustList, ...summary };
  } catch (fault) {
    const [problem] = (fault instanceof Error ? fault.message : String(fault)).split('. ');
    throw new UsageError(words.badOption(problem ?? ''));
  }
}

function takeArguments<N extends ArgumentName>(
  given: readonly string[],
  names: readonly N[],
  words: CliWords,
): Record<N, string> {
  const missing = names.slice(given.length);
  if (missing.length > 0) throw new UsageError(words.missing(missing.map((name) => words.arguments[name])));
  const extra = given[names.length];
  if (extra !== undefined) throw new UsageError(words.tooMany(extra));
  return Object.fromEntries(names.map((name, at) => [name, given[at] ?? ''])) as Record<N, string>;
}

function readLimit(text: string | undefined, words: CliWords): number {
  const limit = Number(text ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw new UsageError(words.badLimit);
  return limit;
}

/** French unless told otherwise, whatever the terminal speaks: what programs read must not hang on it. */
function readLanguage(text: string | undefined, words: CliWords): Language {
  if (text !== undefined && text !== 'fr' && text !== 'en') throw new UsageError(words.badLanguage);
  return text ?? 'fr';
}

import { parseArgs } from 'node:util';
import { runDirectoryPack } from './directory-pack';
import { runDirectorySearch } from './directory-search';
import { runKeygen, runSign, runVerify } from './keys';
import type { OnProgress } from './read-directory';
import { Refusal, UsageError } from './refusals';
import { runTrustList } from './trust-list';
import type { ArgumentName, CliWords } from './words';

interface Parsed {
  readonly words: readonly string[];
  readonly help: boolean;
  readonly compact: string | undefined;
  readonly from: string | undefined;
  readonly key: string | undefined;
  readonly limit: string | undefined;
}

const DEFAULT_LIMIT = 10;

/**
 * Does what a command line says.
 * @returns what is to be written as JSON; null if help was asked for
 * @throws {UsageError} {Refusal} or what the command throws
 */
export async function runCommand(
  line: readonly string[],
  words: CliWords,
  onProgress: OnProgress,
): Promise<object | null> {
  const asked = parse(line, words);
  if (asked.help) return null;
  const take = <N extends ArgumentName>(count: number, ...names: N[]) =>
    takeArguments(asked.words.slice(count), names, words);
  const [first, second] = asked.words;
  if (first === undefined) throw new UsageError(words.noCommand);
  const name = first === 'directory' ? `directory ${second ?? ''}`.trim() : first;
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
    case 'keygen':
      return runKeygen(take(1, 'KEY').KEY);
    case 'sign': {
      const { FILE, KEY } = take(1, 'FILE', 'KEY');
      return runSign(FILE, KEY, words);
    }
    case 'verify': {
      const { FILE, SIG, PUBLIC_KEY } = take(1, 'FILE', 'SIG', 'PUBLIC_KEY');
      const answer = await runVerify(FILE, SIG, PUBLIC_KEY, words);
      if (!answer.verified) throw new Refusal(words.notVerified);
      return answer;
    }
    default:
      throw new UsageError(words.unknownCommand(name));
  }
}

function parse(line: readonly string[], words: CliWords): Parsed {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...line],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        compact: text,
        from: text,
        key: text,
        limit: text,
      },
    });
    const { help, compact, from, key, limit } = values;
    return { words: positionals, help, compact, from, key, limit };
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

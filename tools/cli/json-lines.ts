import * as z from 'zod/mini';
import { readLines } from './read-lines';
import type { CliWords } from './words';

/** Where lines come from and go to: the streams of the process, or a test's. */
export interface LineStreams {
  readonly input: AsyncIterable<string>;
  /** Resolves when more can be written: a reader that is slow holds us up, and nothing piles up. */
  write(line: string): Promise<void>;
  tell(line: string): void;
}

/** What became of a stream of lines. */
export interface LinesReport {
  readonly done: number;
  readonly failed: number;
}

/** The longest line that is read, in UTF-16 units: a long mail with what it quotes is a thousandth of it. */
export const LONGEST_LINE = 8_000_000;

/**
 * Reads JSON Lines, writes one line for each. A line that cannot be read is told with its number, and the rest goes on;
 * blank lines are passed over.
 * @param answer takes what the schema let through, and the number of its line
 */
export async function answerLines<T>(
  streams: LineStreams,
  schema: z.ZodMiniType<T>,
  words: CliWords,
  answer: (asked: T, line: number) => object,
): Promise<LinesReport> {
  let done = 0;
  let failed = 0;
  for await (const { number, text } of readLines(streams.input, LONGEST_LINE)) {
    if (text?.trim() === '') continue;
    const read = text === null ? { problem: words.lines.tooLong } : readLine(text, schema, words);
    if ('problem' in read) {
      failed += 1;
      streams.tell(words.lines.bad(number, read.problem));
    } else {
      done += 1;
      await streams.write(`${JSON.stringify(answer(read.value, number))}\n`);
    }
  }
  return { done, failed };
}

function readLine<T>(
  text: string,
  schema: z.ZodMiniType<T>,
  words: CliWords,
): { readonly value: T } | { readonly problem: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { problem: words.lines.notJson };
  }
  const read = z.safeParse(schema, raw);
  if (read.success) return { value: read.data };
  const [issue] = read.error.issues;
  const place = issue?.path.join('.') ?? '';
  return { problem: place === '' ? words.lines.notObject : words.lines.badField(place) };
}

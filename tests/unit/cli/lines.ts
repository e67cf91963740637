import { runCommand } from '../../../tools/cli/run-command';
import { wordsFor } from '../../../tools/cli/words';
import { NO_LINES } from './cli-process';

export interface LinesAnswer {
  readonly failed: number;
  /** The lines of the output, parsed. */
  readonly out: Record<string, unknown>[];
  readonly err: string[];
}

/** Runs `scan` or `assess` on pieces of text as they might come through a pipe. English errors. */
export async function runLines(line: readonly string[], pieces: readonly string[]): Promise<LinesAnswer> {
  const out: Record<string, unknown>[] = [];
  const err: string[] = [];
  const answer = await runCommand(line, wordsFor({ LANG: 'en_GB.UTF-8' }), {
    ...NO_LINES,
    openStreams: () => ({
      input: inPieces(pieces),
      write: async (text) => void out.push(JSON.parse(text)),
      tell: (text) => void err.push(text),
    }),
  });
  if (!('failed' in answer)) throw new Error('the command read no lines');
  return { failed: answer.failed, out, err };
}

async function* inPieces(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

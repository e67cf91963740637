import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { tellFault } from '../../../tools/cli/refusals';
import { type CliWorld, runCommand } from '../../../tools/cli/run-command';
import { wordsFor } from '../../../tools/cli/words';

export interface CliAnswer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const CLI = fileURLToPath(new URL('../../../tools/cli/cli.ts', import.meta.url));

/**
 * Runs the commands as an administrator does, in a process of their own. English unless told otherwise.
 * @param input what stands on standard input
 */
export function runCli(line: readonly string[], locale = 'en_GB.UTF-8', input = ''): Promise<CliAnswer> {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, ...line], {
    env: { ...process.env, LC_ALL: locale },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  });
}

/** What a command wrote, which must have gone well and said nothing else. */
export async function answerOf(line: readonly string[], run = runHere): Promise<Record<string, unknown>> {
  const { code, out, err } = await run(line);
  if (code !== 0 || err !== '') throw new Error(`exit ${code}: ${err}`);
  return JSON.parse(out);
}

/** For commands that read no lines. */
export const NO_LINES: CliWorld = {
  onProgress: () => undefined,
  openStreams: () => {
    throw new Error('this command reads no lines');
  },
  now: () => Date.UTC(2026, 10, 22),
};

/** The same without a process of its own, for tests that are not about processes. */
export async function runHere(line: readonly string[]): Promise<CliAnswer> {
  const words = wordsFor({ LANG: 'en_GB.UTF-8' });
  try {
    const answer = await runCommand(line, words, NO_LINES);
    return { code: 0, out: JSON.stringify('result' in answer ? answer.result : answer), err: '' };
  } catch (fault) {
    const told = tellFault(fault, words);
    return { code: told.code, out: '', err: `${told.line}\n` };
  }
}

/** A folder that is gone when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pli-sur-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

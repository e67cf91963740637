import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a command left behind. `output` is stdout and stderr as they came, only its last part when it is long. */
/** @typedef {{ ok: boolean, output: string, seconds: number }} Outcome */

const KEPT_CHARACTERS = 400_000;

/**
 * Runs a command of the project to its end. Never throws: a command that is missing or too slow is not `ok`.
 * @param {readonly string[]} command name and arguments; the project's own tools are found first
 * @param {{ env?: Record<string, string>, timeoutMinutes?: number, isVerbose?: boolean }} [options]
 * @returns {Promise<Outcome>}
 */
export function runCommand(command, { env = {}, timeoutMinutes = 8, isVerbose = false } = {}) {
  const [name = '', ...args] = command;
  const started = Date.now();
  const child = spawn(name, args, {
    cwd: ROOT,
    env: { ...process.env, ...env, PATH: toolPath() },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what is too slow is stopped with all that it started.
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  let output = '';
  const keep = (chunk) => {
    output = (output + chunk).slice(-KEPT_CHARACTERS);
    if (isVerbose) process.stdout.write(chunk);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);

  return new Promise((resolve) => {
    const end = (ok) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok, output, seconds: (Date.now() - started) / 1000 });
    };
    const timer = setTimeout(() => {
      keep(`\nStopped: not finished after ${timeoutMinutes} minutes.\n`);
      stopGroup(child);
    }, timeoutMinutes * 60_000);
    running.add(child);
    child.on('error', (error) => {
      keep(`${error.message}\n`);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** Stops what is still running, when the whole check is stopped from the keyboard. */
export function stopRunningCommands() {
  for (const child of running) stopGroup(child);
}

/** The last lines of an output, where tools say what went wrong. */
export function lastLines(output, count = 60) {
  return stripVTControlCharacters(output).trimEnd().split('\n').slice(-count).join('\n');
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

function toolPath() {
  return `${ROOT}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`;
}

function stopGroup(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

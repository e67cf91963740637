import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcessGroup } from './process-group';
import type { Account } from './system-accounts';

/** How to start a server that stays in the foreground. */
export interface DaemonOptions {
  /** Names its log (`logs/<name>.log`) and its pid file (`pids/<name>.pid`). */
  readonly name: string;
  /** Full path of the program. */
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Who it runs as; root if absent. */
  readonly account?: Account;
}

/** A server that this farm started. */
export interface Daemon {
  readonly name: string;
  /** How it ended and the last lines of its log, null while it runs. */
  whyEnded(): string | null;
  /** Ends it and all its children. */
  stop(): Promise<void>;
}

/**
 * Starts a server in its own process group, with its output in a log file: a daemon that held our standard output
 * would keep a pipe open after us. It gets none of our environment.
 */
export function startDaemon(folder: string, options: DaemonOptions): Daemon {
  const { name, command, args, env, account } = options;
  const log = join(folder, 'logs', `${name}.log`);
  const pidFile = join(folder, 'pids', `${name}.pid`);
  const output = openSync(log, 'a');
  const child = spawn(command, args, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', output, output],
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8', HOME: folder, ...env },
    ...account,
  });
  closeSync(output);
  let end: string | null = null;
  child.once('error', (error) => {
    end = `${command} did not start: ${error.message}`;
  });
  child.once('exit', (code, signal) => {
    end = `${name} ended (${signal ?? `code ${code}`}). ${readLastLines(log)}`;
  });
  const { pid } = child;
  if (pid !== undefined) writeFileSync(pidFile, String(pid));
  return {
    name,
    whyEnded: () => end,
    stop: async () => {
      if (pid === undefined) return;
      await endProcessGroup(pid);
      rmSync(pidFile, { force: true });
    },
  };
}

/** The folder goes away with a farm that did not start, so its reasons are told and not only kept. */
function readLastLines(log: string): string {
  return readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
}

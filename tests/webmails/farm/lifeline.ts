import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Watches over a farm for as long as its owner lives. */
export interface Lifeline {
  /** Lets go: ends what pid files still name, and removes the folder. */
  release(): Promise<void>;
}

/**
 * What the watching shell does. Its standard input is a pipe that only the farm's owner holds: it reads the end of
 * it when the owner lets go, and also when the owner is killed and can clean nothing up.
 */
const WATCH = `
cat >/dev/null
folder=$1
signal_all() {
  for file in "$folder"/pids/*.pid; do
    [ -f "$file" ] && kill "-$1" "-$(cat "$file")"
  done
}
signal_all TERM
ls "$folder"/pids/*.pid >/dev/null 2>&1 && sleep 1 && signal_all KILL
rm -rf -- "$folder"
`;

/** Starts to watch over the farm in this folder (with its `pids` inside). */
export function startLifeline(folder: string): Lifeline {
  const shell = spawn('/bin/sh', ['-c', WATCH, 'lifeline', folder], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return {
    release: async () => {
      const ended = once(shell, 'exit');
      shell.stdin.end();
      await ended;
    },
  };
}

import { chmodSync, chownSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDaemon } from './daemon';
import { readGreeting } from './ports';
import { describeMain, describeMaster, postfixPlaces } from './postfix-config';
import type { Server } from './servers';
import { findAccount, findGroup } from './system-accounts';

/** Folders of the queue with their owner and mode, as /etc/postfix/postfix-files lays them down. */
const QUEUE_FOLDERS = [
  ...['active', 'bounce', 'corrupt', 'defer', 'deferred', 'flush', 'hold', 'incoming'].map(privateToPostfix),
  ...['private', 'saved', 'trace'].map(privateToPostfix),
  { name: 'maildrop', owner: 'postfix', group: 'postdrop', mode: 0o1730 },
  { name: 'public', owner: 'postfix', group: 'postdrop', mode: 0o2710 },
  { name: 'pid', owner: 'root', group: 'root', mode: 0o755 },
] as const;

/** Where a message is while Postfix still has something to do with it. */
const BUSY_FOLDERS = ['maildrop', 'incoming', 'active', 'deferred'] as const;

/**
 * Starts Postfix: SMTP on a port, everything it takes goes to Dovecot. The program `master` is started itself,
 * because the `postfix` command spends half a second on checks of folders that were made a moment ago.
 */
export function startPostfix(folder: string, farmName: string, port: number): Server {
  const { config, queue, data } = postfixPlaces(folder);
  makeFolder(config, 'root', 'root', 0o755);
  makeFolder(queue, 'root', 'root', 0o755);
  makeFolder(data, 'postfix', 'root', 0o700);
  for (const { name, owner, group, mode } of QUEUE_FOLDERS) makeFolder(join(queue, name), owner, group, mode);
  const main = join(config, 'main.cf');
  writeFileSync(main, describeMain(folder, farmName));
  // Postfix takes a file of the last seconds for one that is being written, and reads it again until it is older.
  utimesSync(main, 0, 0);
  writeFileSync(join(config, 'master.cf'), describeMaster(port));
  const command = '/usr/lib/postfix/sbin/master';
  return {
    daemon: startDaemon(folder, { name: 'postfix', command, args: ['-c', config] }),
    port,
    isReady: async () => (await readGreeting(port))?.includes(farmName) ?? false,
  };
}

/** How many messages Postfix has taken and not yet handed over, refused or given up. */
export function countQueued(folder: string): number {
  const { queue } = postfixPlaces(folder);
  return BUSY_FOLDERS.flatMap((name) =>
    readdirSync(join(queue, name), { recursive: true, withFileTypes: true }),
  ).filter((entry) => entry.isFile()).length;
}

function privateToPostfix(name: string): { name: string; owner: string; group: string; mode: number } {
  return { name, owner: 'postfix', group: 'root', mode: 0o700 };
}

function makeFolder(path: string, owner: string, group: string, mode: number): void {
  mkdirSync(path);
  chownSync(path, findAccount(owner).uid, findGroup(group));
  chmodSync(path, mode);
}

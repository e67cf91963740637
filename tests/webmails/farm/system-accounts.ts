import { readFileSync } from 'node:fs';

/** Numbers of an account of this machine. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Looks an account up in /etc/passwd. The farm uses those that Debian's packages made, and adds none. */
export function findAccount(name: string): Account {
  const [, , uid, gid] = findEntry('/etc/passwd', name);
  return { uid: Number(uid), gid: Number(gid) };
}

/** Looks the number of a group up in /etc/group. */
export function findGroup(name: string): number {
  const [, , gid] = findEntry('/etc/group', name);
  return Number(gid);
}

function findEntry(file: string, name: string): string[] {
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((candidate) => candidate.startsWith(`${name}:`));
  if (line === undefined)
    throw new Error(`${file} has no entry for ${name}: are the farm's packages installed?`);
  return line.split(':');
}

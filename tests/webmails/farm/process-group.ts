import { readdirSync, readFileSync } from 'node:fs';
import { waitUntil } from './wait-until';

const GRACE_MS = 5_000;

/**
 * Ends every process of a group: asks first, and kills what is still there after five seconds. Workers that
 * outlive their parent (those of PHP's server do) are in its group, so they end with it.
 */
export async function endProcessGroup(group: number): Promise<void> {
  signalGroup(group, 'SIGTERM');
  try {
    await waitForEnd(group);
  } catch {
    signalGroup(group, 'SIGKILL');
    await waitForEnd(group);
  }
}

async function waitForEnd(group: number): Promise<void> {
  await waitUntil(
    `The end of process group ${group}`,
    async () => (isGroupAlive(group) ? null : true),
    GRACE_MS,
  );
}

function signalGroup(group: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(-group, signal);
  } catch {
    // ESRCH: the group has ended already.
  }
}

/** Reads /proc, because signal 0 also finds dead processes that nobody has waited for (proc(5), `stat`). */
function isGroupAlive(group: number): boolean {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      const fields = readStat(pid);
      return fields !== null && fields.group === group && fields.state !== 'Z' && fields.state !== 'X';
    });
}

function readStat(pid: string): { readonly state: string; readonly group: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, group: Number(group) };
  } catch {
    return null; // It ended while we looked.
  }
}

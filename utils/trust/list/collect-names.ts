import { readName } from './read-name';
import type { RejectedEntry } from './trust-list';

/** Longest text of a rejected entry that is shown again, in UTF-16 units. */
const LONGEST_SHOWN = 100;

export interface NameCollector {
  /** One entry of the file. */
  add(text: string): void;
  /** Each name once and sorted. */
  collected(): {
    readonly names: readonly string[];
    readonly entries: number;
    readonly rejected: readonly RejectedEntry[];
  };
}

/** Gathers the names of a list, and counts what names nothing. */
export function collectNames(): NameCollector {
  const names = new Set<string>();
  const rejected: RejectedEntry[] = [];
  let entries = 0;
  return {
    add(text) {
      entries += 1;
      const read = readName(text);
      if ('domain' in read) names.add(read.domain);
      else rejected.push(rejection(entries, text, read.reason));
    },
    collected: () => ({ names: [...names].sort(), entries, rejected }),
  };
}

function rejection(entry: number, text: string, reason: RejectedEntry['reason']): RejectedEntry {
  return reason === 'address'
    ? { entry, reason }
    : { entry, reason, name: text.trim().slice(0, LONGEST_SHOWN) };
}

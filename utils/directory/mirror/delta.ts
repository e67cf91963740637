import * as z from 'zod/mini';
import { ImportError } from '../import-error';

/** What turns one content into another. A line is a row of the store as text: `MAILBOX_FIELDS` parted by `|`. */
export interface Delta {
  readonly from: string;
  readonly to: string;
  readonly removed: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
}

const MAGIC = 'plisur-delta-1';
const END = '.';
const headSchema = z.object({
  from: z.string(),
  to: z.string(),
  removed: z.int().check(z.nonnegative()),
  added: z.int().check(z.nonnegative()),
});

/**
 * A delta as text, one line each: what it is, its head as JSON, the removed rows after a `-`, the added ones after a
 * `+`, and a `.` at the end. To be gzipped.
 */
export function writeDelta({ from, to, removed, added }: Delta): string {
  const head = JSON.stringify({ from, to, removed: removed.size, added: added.size });
  const rows = [...Array.from(removed, (row) => `-${row}`), ...Array.from(added, (row) => `+${row}`)];
  return `${[MAGIC, head, ...rows, END].join('\n')}\n`;
}

/** @throws {ImportError} `foreign` if it is no delta, `cut`, `damaged` */
export function readDelta(text: string): Delta {
  const lines = text.split('\n');
  if (lines[0] !== MAGIC) throw new ImportError('foreign');
  if (lines.pop() !== '' || lines.pop() !== END) throw new ImportError('cut');
  const head = readHead(lines[1] ?? '');
  const removed = new Set<string>();
  const added = new Set<string>();
  for (const line of lines.slice(2)) {
    if (line.startsWith('-')) removed.add(line.slice(1));
    else if (line.startsWith('+')) added.add(line.slice(1));
    else throw new ImportError('damaged');
  }
  if (removed.size !== head.removed || added.size !== head.added) throw new ImportError('damaged');
  return { from: head.from, to: head.to, removed, added };
}

/**
 * Several deltas, each of which starts where the one before ends, as one.
 * @throws {ImportError} `damaged` if they do not follow each other
 */
export function joinDeltas(deltas: readonly [Delta, ...Delta[]]): Delta {
  const [first, ...rest] = deltas;
  const removed = new Set(first.removed);
  const added = new Set(first.added);
  let { to } = first;
  for (const next of rest) {
    if (next.from !== to) throw new ImportError('damaged');
    // What came and went is no change, nor what went and came back.
    for (const row of next.removed) if (!added.delete(row)) removed.add(row);
    for (const row of next.added) if (!removed.delete(row)) added.add(row);
    to = next.to;
  }
  return { from: first.from, to, removed, added };
}

function readHead(json: string): z.infer<typeof headSchema> {
  try {
    return headSchema.parse(JSON.parse(json));
  } catch (cause) {
    throw new ImportError('damaged', { cause });
  }
}

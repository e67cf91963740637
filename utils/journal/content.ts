import type { JournalEntry } from './entry';

/** Messages in which something of a kind was found (`EvidenceKind`), the most frequent first. */
export function countContent(entries: readonly JournalEntry[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { content = [] } of entries) {
    for (const kind of new Set(content)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([one, few], [other, many]) => many - few || one.localeCompare(other));
}

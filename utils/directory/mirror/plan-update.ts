import type { MirrorDelta, MirrorFile, MirrorIndex } from './mirror-index';

export type UpdatePlan =
  | { readonly kind: 'none' }
  /** To be applied in this order. */
  | { readonly kind: 'deltas'; readonly files: readonly MirrorDelta[] }
  | { readonly kind: 'full'; readonly file: MirrorFile };

/**
 * The cheapest way from what is stored (null: nothing) to what the mirror has: nothing at all, a chain of deltas if
 * there is one with fewer bytes than the whole, or the whole.
 */
export function planUpdate(index: MirrorIndex, current: string | null): UpdatePlan {
  if (current === index.content) return { kind: 'none' };
  const files = current === null ? null : findChain(index, current);
  const bytes = (files ?? []).reduce((sum, file) => sum + file.bytes, 0);
  return files !== null && bytes < index.full.bytes
    ? { kind: 'deltas', files }
    : { kind: 'full', file: index.full };
}

/** The chain with the fewest bytes; null if none leads there. */
function findChain({ content, deltas }: MirrorIndex, current: string): MirrorDelta[] | null {
  const costs = new Map<string, { readonly bytes: number; readonly chain: MirrorDelta[] }>();
  costs.set(current, { bytes: 0, chain: [] });
  // Each round reaches one delta further; there is no cheaper way than one that uses each delta once.
  for (let round = 0; round < deltas.length; round++) {
    for (const delta of deltas) {
      const before = costs.get(delta.from);
      if (before === undefined) continue;
      const bytes = before.bytes + delta.bytes;
      if (bytes < (costs.get(delta.to)?.bytes ?? Infinity)) {
        costs.set(delta.to, { bytes, chain: [...before.chain, delta] });
      }
    }
  }
  return costs.get(content)?.chain ?? null;
}

import type { FilePlace } from './page-files';

/**
 * The composer that files were given to: the one that the event passed through, else the only one, else the one that is
 * being written in. Null if it cannot be told.
 */
export function findFilePlace(
  path: readonly EventTarget[],
  composers: readonly FilePlace[],
  page: Pick<Document, 'activeElement'>,
): FilePlace | null {
  if (composers.length === 1) return composers[0] ?? null;
  return (
    composers.find(({ root }) => path.includes(root)) ??
    composers.find(({ root }) => root.contains(page.activeElement)) ??
    null
  );
}

import type { TrustProblem } from '../trust-state';
import type { ListFetcher } from './list-fetcher';
import { type ListShelf, namesOf } from './list-shelf';
import { confirmList, takeList } from './take-list';
import type { KeptLists } from './trust-records';
import type { TrustSource } from './trust-sources';

/** How a look at the sources ended. Of several problems, the one of the first source: the organisation's own. */
export interface Look {
  readonly origin: TrustSource['origin'];
  readonly problem: TrustProblem | null;
}

/** Looks at one source after the other until one answers with a whole list, or says that its list is the same. */
export async function lookForList(
  shelf: ListShelf,
  sources: readonly TrustSource[],
  world: { readonly fetcher: ListFetcher; readonly now: () => number },
): Promise<Look> {
  let first: Look | null = null;
  for (const source of sources) {
    const problem = await lookAt(shelf, source, world);
    const look = { origin: source.origin, problem };
    if (problem === null || problem === 'disk-full') return look;
    first ??= look;
  }
  return first ?? { origin: 'official', problem: 'failed' };
}

async function lookAt(
  shelf: ListShelf,
  source: TrustSource,
  { fetcher, now }: Parameters<typeof lookForList>[2],
): Promise<TrustProblem | null> {
  const known = knownOf(await shelf.lists(), source);
  const found = await fetcher.download(source, known);
  if (found.kind === 'problem') return found.problem;
  if (found.kind === 'unchanged') return shelf.change((lists) => confirmList(lists, now()));
  const { value: list, isVerified, validators } = found;
  return shelf.change(async (lists) =>
    takeList(lists, await namesOf(lists.current), {
      list,
      signature: isVerified ? 'verified' : list.signature,
      origin: source.origin,
      takenAt: now(),
      source: { url: source.url, key: source.key, ...validators },
    }),
  );
}

/** Only what was taken from the same place under the same key, and as long as a list is in use, can be the same. */
function knownOf({ current, seen }: KeptLists, source: TrustSource): KeptLists['seen'] {
  return current !== null && seen?.url === source.url && seen.key === source.key ? seen : null;
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../../utils/platform/ask';
import { createSearchDesk, NOTHING_ASKED, type SearchDesk, type SearchState } from './search-desk';

export interface Search extends SearchDesk {
  readonly state: SearchState;
}

/** A search over the directory that lives as long as the component. */
export function useSearch(limit: number): Search {
  const [state, setState] = useState(NOTHING_ASKED);
  const desk = useMemo(
    () =>
      createSearchDesk({
        search(text, source) {
          const search = () => ask('directory-search', { text, source, limit });
          // The worker may have died in between. The API is not asked twice: it would hear it twice.
          return source !== 'api' ? search().catch(search) : search();
        },
        onChange: setState,
        wait(work, ms) {
          const timer = setTimeout(work, ms);
          return () => clearTimeout(timer);
        },
      }),
    [limit],
  );
  useEffect(() => () => desk.type('', 'now'), [desk]);
  return { state, ...desk };
}

import type { LookUpAnswer, LookUpSource } from '../../utils/directory/answer';
import { readQuery } from '../../utils/directory/query-text';

/** Typing goes on for less than this between two letters, in ms. */
const PAUSE = 120;
/** One letter finds half of the country. */
const SHORTEST = 2;

/** What the search shows. All of it is about `query`, or about an older one as long as `asking` says so. */
export interface SearchState {
  /** As asked: one line; empty when nothing is looked for. */
  readonly query: string;
  readonly trouble: 'short' | 'private' | 'lost' | null;
  readonly asking: LookUpSource | null;
  /** What the stored directory said. */
  readonly answer: LookUpAnswer | null;
  /** What the API said, when it was asked for this query. */
  readonly online: LookUpAnswer | null;
}

export const NOTHING_ASKED: SearchState = {
  query: '',
  trouble: null,
  asking: null,
  answer: null,
  online: null,
};

export interface SearchWorld {
  /** Rejects when the background cannot be reached. */
  search(text: string, source: LookUpSource): Promise<LookUpAnswer>;
  onChange(state: SearchState): void;
  /** `setTimeout`, and what takes it back. */
  wait(work: () => void, ms: number): () => void;
}

export interface SearchDesk {
  /** Takes what stands in the field; asks at once, as confirmed by the person, or when typing pauses. */
  type(text: string, when: 'now' | 'pause'): void;
  /** Asks the API for what is shown. */
  askOnline(): void;
}

/** Asks the directory while a person types. An answer that comes after a newer question was put is dropped. */
export function createSearchDesk({ search, onChange, wait }: SearchWorld): SearchDesk {
  let state = NOTHING_ASKED;
  let turn = 0;
  let stopWaiting = (): void => undefined;

  function show(change: Partial<SearchState>): void {
    state = { ...state, ...change };
    onChange(state);
  }

  async function ask(text: string, source: LookUpSource): Promise<void> {
    turn += 1;
    const mine = turn;
    show({ asking: source, trouble: null });
    const answer = await search(text, source).catch(() => null);
    if (mine !== turn) return;
    if (answer === null) show({ query: text, asking: null, trouble: 'lost' });
    else if (source !== 'api') show({ query: text, asking: null, answer, online: null });
    else show({ asking: null, online: answer });
  }

  return {
    type(text, when) {
      stopWaiting();
      const query = readQuery(text);
      // Whatever is on its way answers an older question now.
      turn += 1;
      if (query === null) return show({ ...NOTHING_ASKED, trouble: 'private' });
      if (query.length < SHORTEST) return show({ ...NOTHING_ASKED, trouble: query === '' ? null : 'short' });
      if (when === 'now') return void ask(query, 'confirmed');
      show({ asking: 'store', trouble: null });
      stopWaiting = wait(() => void ask(query, 'store'), PAUSE);
    },
    askOnline() {
      if (state.query !== '' && state.asking === null) void ask(state.query, 'api');
    },
  };
}

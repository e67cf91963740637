import type { LookUpAnswer, LookUpSource } from '../../utils/directory/answer';
import type { LookUp } from '../../utils/gate/presenter';

/** How long a person may pause between two letters before the directory is searched, in ms. */
const PAUSE = 150;

/** What is shown of a search. */
export interface SearchState {
  readonly text: string;
  /** Whom an answer is awaited from; null: from nobody. */
  readonly asking: LookUpSource | null;
  /** The newest answer; null before the first, and when there is nothing to look for. */
  readonly answer: LookUpAnswer | null;
}

/** Searches the directory as a person types. Only the newest question is ever answered. */
export interface Searcher {
  type(text: string): void;
  /** Asks at once for the text as it stands. */
  ask(source: LookUpSource): void;
  stop(): void;
}

export function createSearcher(
  lookUp: LookUp,
  first: string,
  onState: (state: SearchState) => void,
): Searcher {
  let state: SearchState = { text: first, asking: null, answer: null };
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(change: Partial<SearchState>): void {
    state = { ...state, ...change };
    onState(state);
  }

  async function ask(source: LookUpSource): Promise<void> {
    clearTimeout(timer);
    newest += 1;
    const turn = newest;
    const text = state.text.trim();
    if (text === '') return tell({ asking: null, answer: null });
    tell({ asking: source });
    const answer = await lookUp(text, source);
    if (turn === newest) tell({ asking: null, answer });
  }

  return {
    type(text) {
      // What is on its way answers another text.
      newest += 1;
      tell({ text, asking: null });
      clearTimeout(timer);
      timer = setTimeout(() => void ask('store'), PAUSE);
    },
    ask: (source) => void ask(source),
    stop() {
      newest += 1;
      clearTimeout(timer);
    },
  };
}

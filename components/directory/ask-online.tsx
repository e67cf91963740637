import { usePanel } from './panel-context';
import type { Search } from './use-search';

/** The way to the API, which says what it sends. Only where a key is set and the API was not asked yet. */
export function AskOnline({ search }: { readonly search: Search }) {
  const { words } = usePanel();
  const { answer, online, asking, query } = search.state;
  const canAsk = answer?.canAskApi === true && answer.source !== 'api';
  const mayAskAgain = online === null || online.state !== 'answered';
  if (!canAsk || !mayAskAgain) return null;
  return (
    <div class="online">
      <button
        type="button"
        class="button button-small"
        aria-disabled={asking !== null}
        onClick={() => search.askOnline()}
      >
        {asking === 'api' ? words.api.asking : words.api.ask}
      </button>
      <p class="aside">{words.api.sends(query)}</p>
    </div>
  );
}

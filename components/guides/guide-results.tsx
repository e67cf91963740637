import { Matched } from '../directory/matched';
import { excerptOf } from './excerpt';
import { useGuides } from './guides-context';
import type { Found } from './search-guides';

interface GuideResultsProps {
  readonly query: string;
  readonly found: readonly Found[];
  /** The person would rather see the list of guides. */
  onList(): void;
}

/** What was found, with the words marked; or a kind sentence and where to look else. */
export function GuideResults({ query, found, onList }: GuideResultsProps) {
  const { words, open } = useGuides();
  if (found.length === 0) {
    return (
      <div class="note tone-notice">
        <div>
          <p class="lead">{words.search.none(query)}</p>
          <p>{words.search.noneMore}</p>
          <p>
            <button type="button" class="link" onClick={onList}>
              {words.search.toList}
            </button>
          </p>
        </div>
      </div>
    );
  }
  return (
    <>
      <p class="count">{words.search.count(found.length)}</p>
      <ol class="guide-list">
        {found.map(({ document: { id, guide, entry, title, text }, matched }) => (
          <li key={id} class="guide-result">
            <button type="button" class="card guide-card" onClick={() => open({ guide, entry })}>
              <span class="guide-title">
                <Matched text={title} query={matched} />
              </span>
              {entry !== null && <span class="guide-of">{words.guides[guide].title}</span>}
              <span class="aside">
                <Matched text={excerptOf(text, matched)} query={matched} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

import type { LookUpAnswer } from '../../utils/directory/answer';
import { AskOnline } from './ask-online';
import { CorrespondentCard } from './correspondent-card';
import { NotPublished } from './not-published';
import { usePanel } from './panel-context';
import { StateNote } from './state-note';
import type { Search } from './use-search';
import type { DirectoryWords } from './words-fr';

/** What is shown of a search: the API's answer if it gave one, else the stored directory's. */
export function answerOf({ answer, online }: Search['state']): LookUpAnswer | null {
  return online?.state === 'answered' ? online : answer;
}

/** What a search found, or why nothing was. */
export function AnswerView({ search }: { readonly search: Search }) {
  const { lang, words } = usePanel();
  const { online, query, trouble, asking } = search.state;
  const answer = answerOf(search.state);

  if (trouble === 'private' || trouble === 'short') {
    return <p class={trouble === 'short' ? 'aside' : 'note tone-notice'}>{words.search[trouble]}</p>;
  }
  if (trouble === 'lost') {
    return (
      <div class="note tone-warn">
        <div>
          <p>{words.search.lost}</p>
          <p>
            <button type="button" class="button button-small" onClick={() => search.type(query, 'now')}>
              {words.search.retry}
            </button>
          </p>
        </div>
      </div>
    );
  }
  if (answer === null) return asking === null ? null : <p class="aside">{words.search.asking}</p>;
  const isEmpty = answer.state === 'answered' && answer.correspondents.length === 0;
  return (
    <div class="answer" aria-busy={asking !== null}>
      <StateNote state={answer.state} retryAt={answer.retryAt} />
      {isEmpty && <NotPublished query={query} />}
      {answer.correspondents.length > 0 && (
        <>
          <h2 class="count">{countText(answer, words)}</h2>
          <ul class="cards">
            {answer.correspondents.map((correspondent, at) => (
              <CorrespondentCard
                key={`${at} ${correspondent.mailboxes[0]?.address}`}
                correspondent={correspondent}
                query={query}
              />
            ))}
          </ul>
          {answer.more && <p class="aside">{words.search.more}</p>}
        </>
      )}
      {online !== null && <StateNote state={online.state} retryAt={online.retryAt} />}
      <AskOnline search={search} />
      {answer.state === 'answered' && <p class="aside">{dateText(answer, lang, words)}</p>}
    </div>
  );
}

export function countText({ correspondents }: LookUpAnswer, words: DirectoryWords): string {
  const boxes = correspondents.reduce((sum, { mailboxes }) => sum + mailboxes.length, 0);
  return words.search.count(correspondents.length, boxes);
}

/** Of which day the data shown are. */
export function dateText({ source, asOf }: LookUpAnswer, lang: string, words: DirectoryWords): string {
  const day = asOf === null ? Number.NaN : Date.parse(asOf);
  if (Number.isNaN(day)) return words.asOf.unknown;
  return words.asOf[source](
    new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(day),
  );
}

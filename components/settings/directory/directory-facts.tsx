import type { StoredDirectory } from '../../../utils/directory/state';
import { Chevron } from '../../icons/icon';
import { LevelIcon } from '../../icons/level-icon';
import { FactList } from '../fact-list';
import { sayDay, sayMoment } from '../say-date';
import { useDesk } from '../settings-context';

/** The directory in use, and which rows of its file were left out. */
export function DirectoryFacts({ current }: { readonly current: StoredDirectory | null }) {
  const {
    lang,
    words: { directory: words },
  } = useDesk();
  const level = current === null ? 'notice' : 'clear';
  return (
    <>
      <p class={`standing tone-${level}`} data-directory-standing={current === null ? 'absent' : 'in-use'}>
        <LevelIcon level={level} />
        <span>{current === null ? words.absent : words.inUse}</span>
      </p>
      {current !== null && (
        <FactList
          facts={[
            [words.facts.rows, words.count(current.rows)],
            [words.facts.domains, words.count(current.domains)],
            [words.facts.asOf, current.asOf === null ? words.dateUnknown : sayDay(current.asOf, lang)],
            [words.facts.taken, sayMoment(current.importedAt, lang)],
            [words.facts.origin, words.origins[current.origin]],
          ]}
        />
      )}
      {current !== null && current.rejected > 0 && <RejectedRows current={current} />}
    </>
  );
}

function RejectedRows({ current: { rejected, firstRejected } }: { readonly current: StoredDirectory }) {
  const {
    words: { directory: words },
  } = useDesk();
  return (
    <details class="rejected" data-rejected>
      <summary>
        {words.rejected(rejected)}
        <Chevron />
      </summary>
      {rejected > firstRejected.length && <p>{words.firstRejected}</p>}
      <ul class="plain-list">
        {firstRejected.map(({ line, reason }) => (
          <li key={line}>{words.rejectedLine(line, words.reasons[reason])}</li>
        ))}
      </ul>
    </details>
  );
}

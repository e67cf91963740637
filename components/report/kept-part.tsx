import { useState } from 'preact/hooks';
import { COUNTERS } from '../../utils/journal/counters';
import { groupBy } from '../../utils/journal/group-by';
import { voiceFor } from '../words/words';
import { EraseRow } from './erase-row';
import { LearntList } from './learnt-list';
import type { ReportData } from './report-data';
import { useDesk } from './report-desk';
import { sayWeekday } from './say-date';
import { sayEntry } from './say-entry';

/** How many days a page shows. */
const DAYS = 10;

interface KeptPartProps {
  readonly data: ReportData;
  /** Something was erased. */
  onErased(): void;
}

/** Everything that is kept, day by day, the newest first. */
export function KeptPart({ data, onErased }: KeptPartProps) {
  const { words } = useDesk();
  const { kept: say } = words;
  const [page, setPage] = useState(0);
  const entries = groupBy(data.entries, ({ day }) => day);
  const days = [...new Set([...entries.keys(), ...Object.keys(data.days)])].sort().reverse();
  const pages = Math.max(1, Math.ceil(days.length / DAYS));
  const current = Math.min(page, pages - 1);
  return (
    <>
      <section class="sheet" aria-labelledby="kept">
        <h3 id="kept">{words.parts.kept}</h3>
        <p class="sentence">{say.lead}</p>
        <p>{say.never}</p>
        <p>
          {days.length === 0 ? say.empty : say.count(data.entries.length, days.length)}{' '}
          {say.limit(data.months)}
        </p>
        {days.slice(current * DAYS, (current + 1) * DAYS).map((day) => (
          <Day key={day} day={day} data={data} entries={entries.get(day) ?? []} />
        ))}
        {pages > 1 && (
          <nav class="row pages unprinted" aria-label={say.pages}>
            <button
              type="button"
              class="button"
              aria-disabled={current === 0}
              onClick={() => setPage(Math.max(0, current - 1))}
            >
              {say.newer}
            </button>
            <span role="status">{say.page(current + 1, pages)}</span>
            <button
              type="button"
              class="button"
              aria-disabled={current === pages - 1}
              onClick={() => setPage(Math.min(pages - 1, current + 1))}
            >
              {say.older}
            </button>
          </nav>
        )}
      </section>
      <section class="sheet" aria-labelledby="learning">
        <h3 id="learning">{say.learningTitle}</h3>
        <LearntList data={data} />
      </section>
      <section class="sheet unprinted" aria-labelledby="erase">
        <h3 id="erase">{say.eraseTitle}</h3>
        <EraseRow isEmpty={days.length === 0} onErased={onErased} />
      </section>
    </>
  );
}

interface DayProps {
  readonly day: string;
  readonly data: ReportData;
  readonly entries: ReportData['entries'];
}

function Day({ day, data, entries }: DayProps) {
  const { lang, words } = useDesk();
  const voice = voiceFor(lang);
  const counts = data.days[day] ?? {};
  const counters = COUNTERS.filter((counter) => (counts[counter] ?? 0) > 0);
  return (
    <article class="day">
      <h4>{sayWeekday(day, lang)}</h4>
      <ul>
        {entries.map((entry) => {
          const { outcome, details } = sayEntry(entry, words, voice);
          return (
            <li key={entry.id}>
              <b>{outcome}</b>
              <span> · {details.join(' · ')}</span>
            </li>
          );
        })}
        {counters.map((counter) => (
          <li key={counter}>{words.kept.counters[counter](counts[counter] ?? 0)}</li>
        ))}
      </ul>
    </article>
  );
}

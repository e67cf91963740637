import { countLearnt } from '../../utils/journal/learnt';
import type { Span } from '../../utils/journal/period';
import { practiceSends, realSends } from '../../utils/journal/sends';
import { minutesSaved } from '../../utils/journal/time-saved';
import {
  addOutcomes,
  countChecked,
  countWarned,
  countWeeks,
  WARNED,
  type Week,
} from '../../utils/journal/weeks';
import { SITUATIONS } from '../../utils/learning/situations';
import type { Series, Stack } from './charts/chart-data';
import { ColumnChart } from './charts/column-chart';
import { Legend } from './charts/legend';
import { ExportRow } from './export-row';
import { Figure } from './figure';
import type { ReportData } from './report-data';
import { useDesk } from './report-desk';
import { sayDay, sayNumber, sayShortMonth } from './say-date';
import { sayEstimate, sayMinutes, weekTable } from './week-table';

/** What was checked and warned about, what was done about it, what it saved, what was learnt. */
export function MinePart({ data, span }: { readonly data: ReportData; readonly span: Span }) {
  const { lang, words } = useDesk();
  const { mine } = words;
  const weeks = countWeeks(realSends(data.entries, span), data.days, span);
  const total = addOutcomes(weeks);
  const [checked, warned] = [countChecked(total), countWarned(total)];
  const taken = weeks.reduce((sum, week) => sum + week.taken, 0);
  const learnt = countLearnt(data.learning.progress, data.learning.situations, span);
  const lessons = data.campaigns.reduce((sum, campaign) => sum + campaign.lessons.length, 0);
  const practice = practiceSends(data.entries, span).length;
  const table = weekTable(weeks, words, mine.checkedTitle);
  const shown = weekTable(weeks, words, mine.checkedTitle, (day) => sayDay(day, lang));
  const labelOf = (stack: Stack, at: number) =>
    labelMonth(weeks, at, (day) => sayShortMonth(day, lang)) ?? stack.key;

  const calm: Series[] = [
    { id: 'calm', label: mine.calm, look: 'calm' },
    { id: 'warned', label: mine.withWarning, look: 'alert' },
  ];
  const done: Series[] = WARNED.map((id) => ({ id, label: mine.outcomes[id], look: LOOK_OF[id] }));
  const stackOf = (week: Week, values: Record<string, number>): Stack => ({
    key: week.monday,
    label: words.weekOf(sayDay(week.monday, lang)),
    values,
  });

  return (
    <>
      <section class="sheet figures" aria-labelledby="figures">
        <h3 id="figures">{mine.figures}</h3>
        <dl>
          <Tile name={mine.checked} value={checked} />
          <Tile name={mine.warned} value={warned} />
          <Tile name={mine.safer} value={total.mended + total.moved} more={mine.saferMore} />
          <Tile
            name={mine.time}
            value={sayMinutes(minutesSaved(taken), words)}
            more={sayEstimate(taken, words)}
          />
          <Tile
            name={mine.lessons}
            value={learnt.lessons}
            {...(lessons > 0 && { more: mine.ofAll(lessons) })}
          />
          <Tile name={mine.situations} value={learnt.situations} more={mine.ofAll(SITUATIONS.length)} />
        </dl>
        {checked === 0 && (
          <p class="empty">
            {mine.empty} {mine.emptyMore}
          </p>
        )}
        {practice > 0 && <p class="note">{mine.practice(practice)}</p>}
      </section>

      {checked > 0 && (
        <Figure
          title={mine.checkedTitle}
          sentence={mine.checkedSentence(mine.messages(checked), warned)}
          table={shown}
        >
          <Legend series={calm} counts={{ calm: total.sent, warned }} prefix="checked" />
          <ColumnChart
            title={mine.checkedTitle}
            stacks={weeks.map((week) =>
              stackOf(week, { calm: week.outcomes.sent, warned: countWarned(week.outcomes) }),
            )}
            series={calm}
            labelOf={labelOf}
            sayTotal={mine.messages}
          />
        </Figure>
      )}
      {checked > 0 && (
        <Figure
          title={mine.doneTitle}
          sentence={
            warned === 0
              ? mine.doneEmpty
              : mine.doneSentence(warned, warned - total['sent-anyway'], total['sent-anyway'])
          }
          table={warned === 0 ? null : { ...shown, caption: mine.doneTitle }}
        >
          <Legend series={done} counts={total} prefix="done" />
          <ColumnChart
            title={mine.doneTitle}
            stacks={weeks.map((week) => {
              const { sent: _, ...outcomes } = week.outcomes;
              return stackOf(week, outcomes);
            })}
            series={done}
            labelOf={labelOf}
            sayTotal={mine.messages}
          />
        </Figure>
      )}

      <section class="sheet" aria-labelledby="learnt">
        <h3 id="learnt">{mine.learntTitle}</h3>
        <p class="sentence">{mine.learntSentence(learnt.lessons, learnt.situations)}</p>
        <p class="row">
          <a href="/lessons.html">{mine.toLessons}</a>
          <a href="/practice.html#exercises">{mine.toPractice}</a>
        </p>
      </section>

      <section class="sheet unprinted" aria-labelledby="export">
        <h3 id="export">{mine.export}</h3>
        <ExportRow
          name="pli-sur-bilan"
          span={span}
          table={table}
          document={{ ...span, weeks, total, taken, minutesSaved: minutesSaved(taken), learnt }}
        />
      </section>
    </>
  );
}

const LOOK_OF = { mended: 'good', moved: 'moved', returned: 'held', 'sent-anyway': 'alert' } as const;

interface TileProps {
  readonly name: string;
  readonly value: string | number;
  readonly more?: string;
}

function Tile({ name, value, more }: TileProps) {
  const { lang } = useDesk();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{typeof value === 'number' ? sayNumber(value, lang) : value}</b>
        {more !== undefined && <small>{more}</small>}
      </dd>
    </div>
  );
}

/** The month below the first week of each month; the day itself where there are few weeks. */
function labelMonth(weeks: readonly Week[], at: number, month: (day: string) => string): string {
  const day = weeks[at]?.monday ?? '';
  if (weeks.length <= 5) return `${Number(day.slice(8))} ${month(day)}`;
  return weeks[at - 1]?.monday.slice(0, 7) === day.slice(0, 7) ? '' : month(day);
}

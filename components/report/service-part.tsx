import { useEffect, useState } from 'preact/hooks';
import { oldestKeptDay } from '../../utils/journal/retention';
import { realSends } from '../../utils/journal/sends';
import { summarise } from '../../utils/journal/summarise';
import type { Summary } from '../../utils/journal/summary';
import { SITUATIONS } from '../../utils/learning/situations';
import type { ReportData } from './report-data';
import { useDesk } from './report-desk';
import { saveFile } from './save-file';
import { sayMonth } from './say-date';

/** The summary for the service, shown as it will be written. */
export function ServicePart({ data }: { readonly data: ReportData }) {
  const { lang, words, today, announce } = useDesk();
  const { service: say } = words;
  const [summary, setSummary] = useState<Summary | null>(null);
  useEffect(() => {
    let isMeant = true;
    void prepareSummary(data, today).then((made) => isMeant && setSummary(made));
    return () => {
      isMeant = false;
    };
  }, [data, today]);

  const text = summary === null ? '' : `${JSON.stringify(summary, null, 2)}\n`;
  const [first, last] = [summary?.months[0], summary?.months.at(-1)];

  function save(): void {
    const file = `pli-sur-resume-${today}.json`;
    saveFile(document, file, 'application/json', text);
    announce(words.saved(file));
  }

  return (
    <section class="sheet" aria-labelledby="service">
      <h3 id="service">{words.parts.service}</h3>
      <p class="sentence">{say.lead}</p>
      <ul class="plain-list">
        {say.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {summary === null && <p>{say.preparing}</p>}
      {summary !== null && (first === undefined || last === undefined) && <p class="empty">{say.empty}</p>}
      {summary !== null && first !== undefined && last !== undefined && (
        <>
          <p class="note">
            {say.months(summary.months.length, sayMonth(first.month, lang), sayMonth(last.month, lang))}
          </p>
          <p id="exact">{say.exact}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section class="exact" aria-labelledby="exact" tabIndex={0}>
            <pre>{text}</pre>
          </section>
          <div class="row unprinted">
            <button type="button" class="button button-primary" onClick={save}>
              {say.save}
            </button>
          </div>
          <p class="note">{say.how}</p>
        </>
      )}
    </section>
  );
}

function prepareSummary(data: ReportData, today: string): Promise<Summary> {
  const { progress, situations } = data.learning;
  const lessons = data.campaigns.flatMap(({ id, lessons: all }) => all.map((lesson) => `${id}/${lesson.id}`));
  return summarise(
    {
      entries: realSends(data.entries, { from: '0000-01-01', to: today }),
      days: data.days,
      today,
      oldest: oldestKeptDay(today, data.months),
      lessons: {
        done: lessons.filter((id) => (progress.lessons[id]?.done ?? null) !== null).length,
        of: lessons.length,
      },
      situations: {
        done: SITUATIONS.filter((id) => (situations[id]?.mastered ?? null) !== null).length,
        of: SITUATIONS.length,
      },
    },
    { randomId: () => crypto.randomUUID(), digest },
  );
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

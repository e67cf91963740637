import { countContent } from '../../utils/journal/content';
import { countFlows, countKinds, countMessages, type Flow, HEALTH_LEVELS } from '../../utils/journal/flows';
import type { Span } from '../../utils/journal/period';
import { realSends } from '../../utils/journal/sends';
import { whomToInvite } from '../../utils/journal/whom-to-invite';
import { BarChart } from './charts/bar-chart';
import type { Series } from './charts/chart-data';
import { DataTable } from './charts/data-table';
import { Legend } from './charts/legend';
import { ExportRow } from './export-row';
import { Figure } from './figure';
import { contentTable, flowTable, inviteTable } from './flow-tables';
import type { ReportData } from './report-data';
import { useDesk } from './report-desk';

const LEVEL_LOOKS = { none: 'calm', possible: 'held', probable: 'moved', certain: 'alert' } as const;

/** Who is written to, with what, and what MSSanté could do about it. */
export function FlowsPart({ data, span }: { readonly data: ReportData; readonly span: Span }) {
  const { lang, words } = useDesk();
  const { flows: say, mine } = words;
  const entries = realSends(data.entries, span);
  const [kinds, flows] = [countKinds(entries), countFlows(entries)];
  const top = kinds.toSorted((one, other) => countMessages(other) - countMessages(one))[0];
  if (top === undefined) {
    return (
      <section class="sheet">
        <p class="empty">{say.empty}</p>
      </section>
    );
  }
  const invitees = whomToInvite(flows);
  const content = countContent(entries);
  const levels: Series[] = HEALTH_LEVELS.map((id) => ({ id, label: say.levels[id], look: LEVEL_LOOKS[id] }));
  const health = entries.filter((entry) => entry.health === 'probable' || entry.health === 'certain').length;
  const table = flowTable(flows, words, lang);
  return (
    <>
      <Figure
        title={say.kindsTitle}
        sentence={say.kindsSentence(say.kinds[top.kind], countMessages(top), health)}
        note={say.kindsNote}
        table={table}
      >
        <Legend series={levels} counts={addLevels(kinds)} prefix="levels" />
        <BarChart
          title={say.kindsTitle}
          stacks={kinds.map(({ kind, messages }) => ({
            key: kind,
            label: say.kinds[kind],
            values: messages,
          }))}
          series={levels}
          sayTotal={mine.messages}
        />
      </Figure>
      <Potential data={data} span={span} />
      <section class="sheet" aria-labelledby="invite">
        <h3 id="invite">{say.inviteTitle}</h3>
        <p class="sentence">{invitees.length === 0 ? say.inviteEmpty : say.inviteSentence}</p>
        {invitees.length > 0 && <DataTable table={inviteTable(invitees, words, lang)} />}
      </section>
      <section class="sheet" aria-labelledby="content">
        <h3 id="content">{say.contentTitle}</h3>
        <p class="sentence">{content.length === 0 ? say.contentEmpty : say.contentSentence}</p>
        {content.length > 0 && <DataTable table={contentTable(content, words)} />}
      </section>
      <section class="sheet unprinted" aria-labelledby="export">
        <h3 id="export">{mine.export}</h3>
        <ExportRow name="pli-sur-flux" span={span} table={table} document={{ ...span, flows, kinds }} />
      </section>
    </>
  );
}

/** Recipients outside MSSanté of messages with health data: who has a published address already. */
function Potential({ data, span }: { readonly data: ReportData; readonly span: Span }) {
  const { words } = useDesk();
  const { flows: say } = words;
  const risky = realSends(data.entries, span).filter(
    ({ health }) => health === 'probable' || health === 'certain',
  );
  const kinds = whomToInvite(countKinds(risky)).map(({ flow }) => flow);
  const series: Series[] = [
    { id: 'published', label: say.published, look: 'good' },
    { id: 'unpublished', label: say.unpublished, look: 'alert' },
    { id: 'unasked', label: say.unasked, look: 'calm' },
  ];
  const counts = {
    published: sum(kinds, 'published'),
    unpublished: sum(kinds, 'unpublished'),
    unasked: sum(kinds, 'unasked'),
  };
  const all = sum(kinds, 'recipients');
  return (
    <Figure
      title={say.potentialTitle}
      sentence={all === 0 ? say.potentialEmpty : say.potentialSentence(all, counts.published)}
      table={
        all === 0
          ? null
          : {
              caption: say.potentialTitle,
              head: [say.kind, say.recipients, ...series.map(({ label }) => label)],
              rows: kinds.map((flow) => [
                say.kinds[flow.kind],
                flow.recipients,
                flow.published,
                flow.unpublished,
                flow.unasked,
              ]),
              foot: [words.total, all, counts.published, counts.unpublished, counts.unasked],
            }
      }
    >
      <Legend series={series} counts={counts} prefix="potential" />
      <BarChart
        title={say.potentialTitle}
        stacks={kinds.map(({ kind, published, unpublished, unasked }) => ({
          key: kind,
          label: say.kinds[kind],
          values: { published, unpublished, unasked },
        }))}
        series={series}
        sayTotal={(count) => `${count}`}
      />
    </Figure>
  );
}

function sum(flows: readonly Flow[], of: 'recipients' | 'published' | 'unpublished' | 'unasked'): number {
  return flows.reduce((total, flow) => total + flow[of], 0);
}

function addLevels(flows: readonly Flow[]): Record<string, number> {
  return Object.fromEntries(
    HEALTH_LEVELS.map((level) => [level, flows.reduce((total, { messages }) => total + messages[level], 0)]),
  );
}

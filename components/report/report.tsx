import { useEffect, useState } from 'preact/hooks';
import { type Period, spanOf } from '../../utils/journal/period';
import { PliMark } from '../icons/icon';
import { FlowsPart } from './flows-part';
import { KeptPart } from './kept-part';
import { MinePart } from './mine-part';
import { openWhenPrinted } from './open-when-printed';
import { PartTabs } from './part-tabs';
import { partOf, type ReportPart } from './parts';
import { PeriodChooser } from './period-chooser';
import { type ReportData, readReport } from './report-data';
import { useDesk } from './report-desk';
import { ServicePart } from './service-part';

/** The report page. */
export function Report() {
  const { words } = useDesk();
  const [data, setData] = useState<ReportData | null>(null);
  const [isLost, setIsLost] = useState(false);
  const [part, setPart] = useState<ReportPart>(() => partOf(window.location.hash));
  const [period, setPeriod] = useState<Period>(13);

  function read(): void {
    readReport().then(
      (all) => {
        setData(all);
        setIsLost(false);
      },
      () => setIsLost(true),
    );
  }
  useEffect(read, []);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('hashchange', () => setPart(partOf(window.location.hash)), stop);
    openWhenPrinted(window, stop.signal);
    return () => stop.abort();
  }, []);

  function choosePart(next: ReportPart): void {
    setPart(next);
    window.history.replaceState(null, '', `#${next}`);
  }

  return (
    <>
      <header class="masthead">
        <PliMark size={28} />
        <p class="product">Pli sûr</p>
        <a class="unprinted" href="/options.html#kept">
          {words.settings}
        </a>
      </header>
      <main>
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        <PartTabs part={part} onPart={choosePart} />
        <div id="part" role="tabpanel" aria-labelledby={`tab-${part}`}>
          <h2 class="part-name">{words.parts[part]}</h2>
          {data === null ? (
            <NotRead isLost={isLost} onRetry={read} />
          ) : (
            <Part data={data} part={part} period={period} onPeriod={setPeriod} onErased={read} />
          )}
        </div>
      </main>
    </>
  );
}

interface PartProps {
  readonly data: ReportData;
  readonly part: ReportPart;
  readonly period: Period;
  onPeriod(period: Period): void;
  onErased(): void;
}

function Part({ data, part, period, onPeriod, onErased }: PartProps) {
  const { words, today } = useDesk();
  if (part === 'service') return <ServicePart data={data} />;
  if (part === 'kept') return <KeptPart data={data} onErased={onErased} />;
  const span = spanOf(period, today, data.entries[0]?.day ?? today);
  return (
    <>
      {part === 'flows' && <p class="part-lead">{words.flows.lead}</p>}
      <PeriodChooser period={period} span={span} onPeriod={onPeriod} />
      {part === 'mine' ? <MinePart data={data} span={span} /> : <FlowsPart data={data} span={span} />}
    </>
  );
}

function NotRead({ isLost, onRetry }: { readonly isLost: boolean; onRetry(): void }) {
  const { words } = useDesk();
  if (!isLost) return <p role="status">{words.loading}</p>;
  return (
    <div role="alert" class="row">
      <p>{words.lost}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}

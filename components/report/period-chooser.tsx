import { PERIODS, type Period, type Span } from '../../utils/journal/period';
import { useDesk } from './report-desk';
import { sayDay } from './say-date';

interface PeriodChooserProps {
  readonly period: Period;
  readonly span: Span;
  onPeriod(period: Period): void;
}

/** How much of the journal is looked at, and from which day to which that is. */
export function PeriodChooser({ period, span, onPeriod }: PeriodChooserProps) {
  const { lang, words } = useDesk();
  return (
    <div class="period">
      <fieldset>
        <legend>{words.period.label}</legend>
        {PERIODS.map((one) => (
          <label key={one}>
            <input type="radio" name="period" checked={one === period} onChange={() => onPeriod(one)} />
            <span>{one === 'all' ? words.period.all : words.period.weeks(one)}</span>
          </label>
        ))}
      </fieldset>
      <p class="span">{words.period.span(sayDay(span.from, lang), sayDay(span.to, lang))}</p>
    </div>
  );
}

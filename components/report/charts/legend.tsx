import { useDesk } from '../report-desk';
import { sayNumber } from '../say-date';
import type { Series } from './chart-data';
import { Block, Patterns } from './swatch';

/** What each look stands for, and how many there are of it in all. */
export function Legend({
  series,
  counts,
  prefix,
}: {
  readonly series: readonly Series[];
  readonly counts: Readonly<Record<string, number>>;
  readonly prefix: string;
}) {
  const { lang } = useDesk();
  return (
    <ul class="legend">
      {series.map(({ id, label, look }) => (
        <li key={id}>
          <svg width="26" height="16" aria-hidden="true" focusable="false">
            <Patterns prefix={`${prefix}-${id}`} />
            <Block prefix={`${prefix}-${id}`} look={look} x={0} y={0} width={26} height={16} />
          </svg>
          {label} <b>{sayNumber(counts[id] ?? 0, lang)}</b>
        </li>
      ))}
    </ul>
  );
}

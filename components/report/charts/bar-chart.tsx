import { useId, useRef } from 'preact/hooks';
import { useDesk } from '../report-desk';
import { sayNumber } from '../say-date';
import { planBars } from './bar-geometry';
import { type Series, type Stack, sayStack } from './chart-data';
import { Block, Patterns } from './swatch';
import { useRoving } from './use-roving';
import { useWidth } from './use-width';

interface BarChartProps {
  readonly title: string;
  readonly stacks: readonly Stack[];
  readonly series: readonly Series[];
  readonly sayTotal: (count: number) => string;
}

/** Stacked bars, one below the other, each with its name above it. */
export function BarChart({ title, stacks, series, sayTotal }: BarChartProps) {
  const { lang, words } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const prefix = `p${useId()}`;
  const { bars, height, row, bar } = planBars(stacks, series, width);
  const roving = useRoving(bars.length, 0, ['ArrowUp', 'ArrowDown']);
  const say = (stack: Stack) => sayStack(stack, series, sayTotal, lang === 'fr' ? '\u00a0:' : ':');
  const shown = roving.shown === null ? undefined : stacks[roving.shown];
  return (
    <div class="chart" ref={box}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-label={title} aria-describedby={`${prefix}-hint`}>
        <Patterns prefix={prefix} />
        {bars.map(({ stack, total, end, y, segments }, at) => (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: arrow keys come to it to hear its values
          <g key={stack.key} class="stack" role="img" aria-label={say(stack)} {...roving.of(at)}>
            <rect class="band" x={0} y={y} width={width} height={row - 2} rx="3" />
            <text class="bar-name" x={2} y={y + bar.top - 6}>
              {stack.label}
            </text>
            <text class="bar-total" x={end + 6} y={y + bar.top + bar.height / 2} dy="0.34em">
              {sayNumber(total, lang)}
            </text>
            {segments.map(({ series: { id, look }, start, length }) => (
              <Block
                key={id}
                prefix={prefix}
                look={look}
                x={start}
                y={y + bar.top}
                width={length}
                height={bar.height}
              />
            ))}
          </g>
        ))}
      </svg>
      <p class="readout" id={`${prefix}-hint`}>
        {shown === undefined ? words.upDown : say(shown)}
      </p>
    </div>
  );
}

import { useId, useRef } from 'preact/hooks';
import { useDesk } from '../report-desk';
import { sayNumber } from '../say-date';
import { type Series, type Stack, sayStack } from './chart-data';
import { planColumns } from './column-geometry';
import { Block, Patterns } from './swatch';
import { useRoving } from './use-roving';
import { useWidth } from './use-width';

const HEIGHT = 220;

interface ColumnChartProps {
  readonly title: string;
  readonly stacks: readonly Stack[];
  readonly series: readonly Series[];
  /** Below a column; empty for none. */
  readonly labelOf: (stack: Stack, at: number) => string;
  readonly sayTotal: (count: number) => string;
}

/** Stacked columns. Arrow keys go from one to the next, and each says its values. */
export function ColumnChart({ title, stacks, series, labelOf, sayTotal }: ColumnChartProps) {
  const { lang, words } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const prefix = `p${useId()}`;
  const { columns, ticks, labels, plot } = planColumns(stacks, series, { width, height: HEIGHT }, labelOf);
  const roving = useRoving(columns.length, columns.length - 1, ['ArrowLeft', 'ArrowRight']);
  const say = (stack: Stack) => sayStack(stack, series, sayTotal, lang === 'fr' ? '\u00a0:' : ':');
  const shown = roving.shown === null ? undefined : stacks[roving.shown];
  return (
    <div class="chart" ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-label={title} aria-describedby={`${prefix}-hint`}>
        <Patterns prefix={prefix} />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; columns say their values */}
        <g aria-hidden="true">
          {ticks.map(({ value, y }) => (
            <g key={value}>
              <line class={value === 0 ? 'axis' : 'grid'} x1={plot.left} x2={plot.right} y1={y} y2={y} />
              <text class="tick" x={plot.left - 6} y={y} dy="0.32em" text-anchor="end">
                {sayNumber(value, lang)}
              </text>
            </g>
          ))}
          {labels.map(({ text, x }) => (
            <text key={x} class="tick" x={x} y={plot.bottom + 18} text-anchor="middle">
              {text}
            </text>
          ))}
        </g>
        {columns.map(({ stack, x, width: wide, band, segments }, at) => (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: arrow keys come to it to hear its values
          <g key={stack.key} class="stack" role="img" aria-label={say(stack)} {...roving.of(at)}>
            <rect
              class="band"
              x={band.x}
              y={plot.top}
              width={band.width}
              height={plot.bottom - plot.top}
              rx="3"
            />
            {segments.map(({ series: { id, look }, start, length }) => (
              <Block key={id} prefix={prefix} look={look} x={x} y={start} width={wide} height={length} />
            ))}
          </g>
        ))}
      </svg>
      <p class="readout" id={`${prefix}-hint`}>
        {shown === undefined ? words.arrows : say(shown)}
      </p>
    </div>
  );
}

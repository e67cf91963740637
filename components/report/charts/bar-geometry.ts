import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { type Segment, type Series, type Stack, totalOf } from './chart-data';

/** One bar with its label above it. */
const ROW = 46;
const BAR = { top: 21, height: 17 };

export interface Bar {
  readonly stack: Stack;
  readonly total: number;
  /** Where the bar ends. */
  readonly end: number;
  /** The upper edge of the row. */
  readonly y: number;
  /** From left to right. */
  readonly segments: readonly Segment[];
}

export interface BarPlan {
  readonly bars: readonly Bar[];
  readonly height: number;
  readonly row: number;
  readonly bar: { readonly top: number; readonly height: number };
}

/** Room for the number at the end of a bar. */
const NUMBER = 48;

/** Where everything of a chart of stacked bars goes, in CSS pixels: the longest bar leaves room for its number. */
export function planBars(stacks: readonly Stack[], series: readonly Series[], width: number): BarPlan {
  const most = Math.max(1, ...stacks.map(totalOf));
  const along = scaleLinear()
    .domain([0, most])
    .range([0, Math.max(1, width - NUMBER)]);
  const layers = stack<Stack>()
    .keys(series.map(({ id }) => id))
    .value(({ values }, id) => values[id] ?? 0)([...stacks]);
  const bars = stacks.map((one, at): Bar => {
    const segments = series.flatMap((each, layer): Segment[] => {
      const [low = 0, high = 0] = layers[layer]?.[at] ?? [];
      return high > low ? [{ series: each, start: along(low), length: along(high) - along(low) }] : [];
    });
    return { stack: one, total: totalOf(one), end: along(totalOf(one)), y: at * ROW, segments };
  });
  return { bars, height: stacks.length * ROW, row: ROW, bar: BAR };
}

import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { type Segment, type Series, type Stack, totalOf } from './chart-data';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room around the columns: for the values on the left, the months below. */
const MARGIN = { top: 8, right: 4, bottom: 26, left: 34 };

/** Two labels below the columns are at least so far apart. */
const LABEL_ROOM = 52;

export interface Column {
  readonly stack: Stack;
  readonly x: number;
  readonly width: number;
  /** The whole height that belongs to the column: where the pointer finds it. */
  readonly band: { readonly x: number; readonly width: number };
  /** From the top of each segment downwards. */
  readonly segments: readonly Segment[];
}

export interface ColumnPlan {
  readonly columns: readonly Column[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly labels: readonly { readonly text: string; readonly x: number }[];
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/**
 * Where everything of a stacked column chart goes, in CSS pixels from the upper left corner.
 * @param labelOf the label below a column; empty for none
 */
export function planColumns(
  stacks: readonly Stack[],
  series: readonly Series[],
  { width, height }: Size,
  labelOf: (stack: Stack, at: number) => string,
): ColumnPlan {
  const plot = {
    left: MARGIN.left,
    right: Math.max(MARGIN.left + 1, width - MARGIN.right),
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  };
  const across = scaleBand()
    .domain(stacks.map(({ key }) => key))
    .range([plot.left, plot.right])
    .paddingInner(0.28)
    .paddingOuter(0.14);
  const most = Math.max(1, ...stacks.map(totalOf));
  const up = scaleLinear().domain([0, most]).nice(4).range([plot.bottom, plot.top]);
  const layers = stack<Stack>()
    .keys(series.map(({ id }) => id))
    .value(({ values }, id) => values[id] ?? 0)([...stacks]);

  const columns = stacks.map((one, at): Column => {
    const x = across(one.key) ?? 0;
    const segments = series.flatMap((each, layer): Segment[] => {
      const [low = 0, high = 0] = layers[layer]?.[at] ?? [];
      return high > low ? [{ series: each, start: up(high), length: up(low) - up(high) }] : [];
    });
    const gap = across.step() - across.bandwidth();
    return {
      stack: one,
      x,
      width: across.bandwidth(),
      band: { x: x - gap / 2, width: across.step() },
      segments,
    };
  });
  return {
    columns,
    ticks: up
      .ticks(4)
      .filter(Number.isInteger)
      .map((value) => ({ value, y: up(value) })),
    labels: thinOut(
      columns.map(({ stack: one, x, width: wide }, at) => ({ text: labelOf(one, at), x: x + wide / 2 })),
    ),
    plot,
  };
}

/** Leaves out labels that would touch the one before. */
function thinOut(labels: readonly { readonly text: string; readonly x: number }[]) {
  let last = Number.NEGATIVE_INFINITY;
  return labels.filter(({ text, x }) => {
    const fits = text !== '' && x - last >= LABEL_ROOM;
    if (fits) last = x;
    return fits;
  });
}

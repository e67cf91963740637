import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBars } from '../../../components/report/charts/bar-geometry';
import { type Series, type Stack, sayStack, totalOf } from '../../../components/report/charts/chart-data';
import { planColumns } from '../../../components/report/charts/column-geometry';

const SERIES: readonly Series[] = [
  { id: 'calm', label: 'Calme', look: 'calm' },
  { id: 'alert', label: 'Averti', look: 'alert' },
];

const stacksArb = fc
  .array(fc.record({ calm: fc.nat({ max: 300 }), alert: fc.nat({ max: 300 }) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((all): Stack[] => all.map((values, at) => ({ key: `k${at}`, label: `Semaine ${at}`, values })));

const widthArb = fc.integer({ min: 200, max: 1200 });

describe('stacked columns', () => {
  it('are as high as their values say, on one scale, within the drawing and without touching', () => {
    fc.assert(
      fc.property(stacksArb, widthArb, (stacks, width) => {
        const { columns, plot } = planColumns(stacks, SERIES, { width, height: 220 }, () => '');
        const heights = columns.map(({ segments }) => segments.reduce((sum, { length }) => sum + length, 0));
        const highest = Math.max(...stacks.map(totalOf));
        const perOne = Math.max(...heights) / Math.max(1, highest);
        for (const [at, column] of columns.entries()) {
          expect(heights[at]).toBeCloseTo(totalOf(column.stack) * perOne, 6);
          expect(column.segments).toHaveLength(
            Object.values(column.stack.values).filter((one) => one > 0).length,
          );
          for (const { start, length } of column.segments) {
            expect(start).toBeGreaterThanOrEqual(plot.top - 1e-6);
            expect(start + length).toBeLessThanOrEqual(plot.bottom + 1e-6);
          }
          const next = columns[at + 1];
          if (next !== undefined) expect(column.x + column.width).toBeLessThan(next.x);
          expect(column.band.x).toBeGreaterThanOrEqual(plot.left - 1e-6);
        }
      }),
    );
  });

  it('begin at zero and count in whole numbers', () => {
    fc.assert(
      fc.property(stacksArb, widthArb, (stacks, width) => {
        const { ticks, plot } = planColumns(stacks, SERIES, { width, height: 220 }, () => '');
        expect(ticks[0]).toEqual({ value: 0, y: plot.bottom });
        expect(ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
      }),
    );
  });

  it('have labels that do not touch each other', () => {
    fc.assert(
      fc.property(stacksArb, widthArb, (stacks, width) => {
        const { labels } = planColumns(stacks, SERIES, { width, height: 220 }, ({ key }) => key);
        for (const [at, { x }] of labels.entries()) {
          expect(x - (labels[at - 1]?.x ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(52);
        }
      }),
    );
  });

  it('are drawn where there is nothing to draw, too', () => {
    const stacks = [{ key: 'a', label: 'A', values: { calm: 0, alert: 0 } }];
    expect(planColumns(stacks, SERIES, { width: 10, height: 220 }, () => '').columns[0]?.segments).toEqual(
      [],
    );
    expect(planColumns([], SERIES, { width: 320, height: 220 }, () => '').columns).toEqual([]);
  });
});

describe('stacked bars', () => {
  it('are as long as their values say, with room for their numbers', () => {
    fc.assert(
      fc.property(stacksArb, widthArb, (stacks, width) => {
        const { bars, height } = planBars(stacks, SERIES, width);
        const most = Math.max(1, ...stacks.map(totalOf));
        for (const { stack, total, end, segments, y } of bars) {
          const length = segments.reduce((sum, one) => sum + one.length, 0);
          expect(length).toBeCloseTo((totalOf(stack) / most) * (width - 48), 6);
          expect(end).toBeCloseTo(length, 6);
          expect(total).toBe(totalOf(stack));
          expect(y).toBeLessThan(height);
        }
      }),
    );
  });
});

it('a column says its total and each part that is not empty', () => {
  const stack = { key: 'a', label: 'Semaine du 2 mars', values: { calm: 3, alert: 0 } };
  expect(sayStack(stack, SERIES, (count) => `${count} messages`, '\u00a0:')).toBe(
    'Semaine du 2 mars\u00a0: 3 messages, Calme\u00a0: 3',
  );
});

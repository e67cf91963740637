import type { Figure } from './figure';

/** Figures as a table for a terminal: name, value, limit, how. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${figure.value.toFixed(figure.value < 10 ? 2 : 1)} ${figure.unit}`,
    figure.limit === undefined ? '' : `≤ ${figure.limit} ${figure.unit}`,
    figure.how,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = '', value = '', limit = '', how = '']) =>
      [name.padEnd(widths[0] ?? 0), value.padStart(widths[1] ?? 0), limit.padEnd(widths[2] ?? 0), how].join(
        '  ',
      ),
    )
    .join('\n');
}

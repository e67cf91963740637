import type { Figure } from './figure';

/** Figures as a table for a terminal: name, value, where the true one lies, limit, how. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${figure.value.toFixed(figure.value < 10 || figure.unit === '%' ? 2 : 1)} ${figure.unit}`,
    figure.interval === undefined ? '' : `[${figure.interval.map((end) => end.toFixed(2)).join('; ')}]`,
    formatBound(figure),
    figure.how,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = '', value = '', interval = '', bound = '', how = '']) =>
      [
        name.padEnd(widths[0] ?? 0),
        value.padStart(widths[1] ?? 0),
        interval.padEnd(widths[2] ?? 0),
        bound.padEnd(widths[3] ?? 0),
        how,
      ].join('  '),
    )
    .join('\n');
}

function formatBound({ limit, least, unit }: Figure): string {
  if (limit !== undefined) return `≤ ${limit} ${unit}`;
  return least === undefined ? '' : `≥ ${least} ${unit}`;
}

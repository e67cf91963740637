import type { Cell } from '../../utils/journal/csv';
import type { ServiceReport } from './add-summaries';
import { countSends, type ReportTable, reportTables } from './report-tables';
import type { ServiceWords } from './service-words';
import type { Language } from './tell-evidence';

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#c9d6d5, #3b5257); --muted: light-dark(#52646a, #a9babc);
  --bar: light-dark(#2f7d78, #6fc0b6); --soft: light-dark(#fdf4e3, #352b15); }
* { box-sizing: border-box; }
body { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; font: 16px/1.5 system-ui, sans-serif;
  color: light-dark(#1a2b2f, #e8efee); background: light-dark(#ffffff, #18262a); overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0; }
p { margin: 0.5rem 0 0; max-width: 70ch; }
.muted { color: var(--muted); }
.caution { padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--soft); }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); gap: 1rem; margin: 1rem 0 0; }
dt { color: var(--muted); }
dd { margin: 0; font-size: 1.6rem; font-weight: 650; }
.box { overflow-x: auto; margin-top: 0.75rem; }
.box:focus-visible { outline: 2px solid var(--bar); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { color: var(--muted); font-weight: 600; }
tbody th { font-weight: 500; }
td.number { font-variant-numeric: tabular-nums; }
th.short { white-space: nowrap; }
svg { display: block; width: 5rem; height: 0.75rem; margin-top: 0.25rem; }
rect { fill: var(--bar); }
@media print { :root { color-scheme: light; } body { padding: 0; max-width: none; font-size: 11pt; }
  .box { overflow: visible; } tr, h2, dl { break-inside: avoid; } h2 { break-after: avoid; }
  rect { print-color-adjust: exact; } }
@media (forced-colors: active) { svg { forced-color-adjust: none; } rect { fill: CanvasText; } }
`;

/** The report as one page that needs nothing else: no script, no address, no file. */
export function reportHtml(report: ServiceReport, language: Language, say: ServiceWords): string {
  const { mine } = say.page;
  const { sends } = report;
  const figures: [string, number][] = [
    [mine.checked, countSends(sends)],
    [mine.warned, countSends(sends) - sends.sent - sends.checked],
    [mine.safer, sends.mended + sends.moved],
    [mine.outcomes['sent-anyway'], sends['sent-anyway']],
    [mine.taken, report.taken],
  ];
  const [first, last] = [report.months[0]?.month, report.months.at(-1)?.month];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(say.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(say.title)}</h1>
<p class="muted">${escapeHtml(say.lead)}</p>
<p>${escapeHtml(say.from(report.browsers, report.exports))} ${first === undefined ? escapeHtml(say.none) : `${first} – ${last}.`}${
    report.repeatedMonths > 0 ? ` ${escapeHtml(say.repeated(report.repeatedMonths))}` : ''
  }</p>
${report.isSmall ? `<p class="caution"><strong>${escapeHtml(say.small)}</strong></p>` : ''}
<h2>${escapeHtml(say.inShort)}</h2>
<dl>${figures.map(([name, count]) => `<div><dt>${escapeHtml(name)}</dt><dd>${sayCell(count, language)}</dd></div>`).join('')}</dl>
${reportTables(report, language, say)
  .map((table, at) => tableHtml(table, `t${at}`, language))
  .join('\n')}
<h2>${escapeHtml(say.howTitle)}</h2>
${say.how.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join('\n')}
</main>
</body>
</html>
`;
}

function tableHtml({ title, note, head, rows, barOf }: ReportTable, id: string, language: Language): string {
  const most = Math.max(1, ...rows.map((row) => Number(row[barOf ?? -1] ?? 0)));
  const body = rows.map(
    ([name = '', ...cells]) =>
      `<tr><th scope="row"${String(name).length < 12 ? ' class="short"' : ''}>${sayCell(name, language)}</th>${cells
        .map((cell, at) => cellHtml(cell, at + 1 === barOf ? most : null, language))
        .join('')}</tr>`,
  );
  return `<h2 id="${id}">${escapeHtml(title)}</h2>
${note === undefined ? '' : `<p class="muted">${escapeHtml(note)}</p>`}
<div class="box" role="region" aria-labelledby="${id}" tabindex="0"><table>
<thead><tr>${head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`;
}

/** @param most what a full bar stands for; null for no bar */
function cellHtml(cell: Cell, most: number | null, language: Language): string {
  const text = sayCell(cell, language);
  if (typeof cell === 'string') return `<td>${text}</td>`;
  const width = most === null ? 0 : (100 * cell) / most;
  const bar = `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width.toFixed(1)}" height="10"/></svg>`;
  return `<td class="number">${text}${most === null ? '' : bar}</td>`;
}

function sayCell(cell: Cell, language: Language): string {
  return typeof cell === 'string'
    ? escapeHtml(cell)
    : cell.toLocaleString(language === 'en' ? 'en-GB' : 'fr');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

import { toCsv } from '../../utils/journal/csv';
import type { Span } from '../../utils/journal/period';
import { useDesk } from './report-desk';
import { saveFile } from './save-file';
import type { Table } from './table';

interface ExportRowProps {
  /** What the files are called, before the days. */
  readonly name: string;
  readonly span: Span;
  readonly table: Table;
  /** What the JSON holds. */
  readonly document: object;
}

/** Print, CSV, JSON: what is shown, as it is shown. */
export function ExportRow({ name, span, table, document: content }: ExportRowProps) {
  const { words, announce } = useDesk();

  function save(ending: 'csv' | 'json', type: string, text: string): void {
    const file = `${name}-${span.from}-${span.to}.${ending}`;
    saveFile(document, file, type, text);
    announce(words.saved(file));
  }

  return (
    <div class="row exports">
      <button type="button" class="button" onClick={() => window.print()}>
        {words.print}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => save('csv', 'text/csv', toCsv([table.head, ...table.rows]))}
      >
        {words.csv}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => save('json', 'application/json', `${JSON.stringify(content, null, 2)}\n`)}
      >
        {words.json}
      </button>
    </div>
  );
}

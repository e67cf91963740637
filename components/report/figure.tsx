import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Chevron } from '../icons/icon';
import { DataTable } from './charts/data-table';
import { useDesk } from './report-desk';
import type { Table } from './table';

interface FigureProps {
  readonly title: string;
  /** What the chart shows, in words. */
  readonly sentence: string;
  readonly note?: string;
  /** Null where there is nothing to show. */
  readonly table: Table | null;
  readonly children?: ComponentChildren;
}

/** A chart, the sentence that says what it shows, and the table behind it. */
export function Figure({ title, sentence, note, table, children }: FigureProps) {
  const { words } = useDesk();
  const id = useId();
  return (
    <section class="sheet" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p class="sentence">{sentence}</p>
      {table !== null && (
        <>
          {children}
          {note !== undefined && <p class="note">{note}</p>}
          <details class="numbers">
            <summary>
              {words.showTable}
              <Chevron />
            </summary>
            <DataTable table={table} />
          </details>
        </>
      )}
    </section>
  );
}

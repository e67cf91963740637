import { useDesk } from '../report-desk';
import { sayNumber } from '../say-date';
import type { Table } from '../table';

/** The numbers behind a chart. It scrolls by itself where it is too wide. */
export function DataTable({ table: { caption, head, rows, foot } }: { readonly table: Table }) {
  const { words } = useDesk();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="table-box" aria-label={words.table(caption)} tabIndex={0}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.join()} head={head} row={row} />
          ))}
        </tbody>
        {foot !== undefined && (
          <tfoot>
            <Row head={head} row={foot} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

interface RowProps {
  readonly head: readonly string[];
  readonly row: readonly (string | number)[];
}

function Row({ head, row: [name, ...cells] }: RowProps) {
  const { lang } = useDesk();
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, at) => (
        <td key={head[at + 1]} class={typeof cell === 'number' ? 'number' : ''}>
          {typeof cell === 'number' ? sayNumber(cell, lang) : cell}
        </td>
      ))}
    </tr>
  );
}

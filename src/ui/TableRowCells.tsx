// One row of the table: words by column, the figure with its marks and the button to its source.
import { useUi } from './context.ts';
import { DiscrepancyMark } from './FigureValue.tsx';
import { LegSource } from './LegSource.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import { SourceButton } from './SourceButton.tsx';
import type { FilledRow, TableColumn } from './tableCells.ts';

/** On a phone css lays rows out as cards; said aloud, they stay a table. */
export const CELLS = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const;

interface Props {
  readonly row: FilledRow;
  readonly columns: readonly TableColumn[];
}

/** Pointing at a row, or reaching it with the keyboard, lights up its arc on the map. */
export function TableRowCells({ row, columns }: Props) {
  const { passing, commands } = useUi();
  const { partner } = row;
  const { kind } = row.row;
  const lit = partner !== null && passing.hovered === partner;
  return (
    <tr
      {...CELLS.row}
      class={`kind-${kind}${lit ? ' lit' : ''}`}
      onPointerEnter={() => commands.hover(partner)}
      onPointerLeave={() => commands.hover(null)}
      onFocusIn={() => commands.hover(partner)}
      onFocusOut={() => commands.hover(null)}
    >
      {columns.map((column) => (
        <td
          key={column}
          class={`col-${column}${column === 'locator' ? ' locator' : ''}`}
          {...CELLS.cell}
          {...(isEnglish(column) ? { lang: 'en' } : {})}
        >
          <Cell row={row} column={column} />
        </td>
      ))}
    </tr>
  );
}

/** Titles and places in a source stay in the language of the source. */
function isEnglish(column: TableColumn): boolean {
  return column === 'source' || column === 'locator';
}

function Cell({ row, column }: { readonly row: FilledRow; readonly column: TableColumn }) {
  const { figure, leg } = row.row;
  if (column === 'figure') {
    const of = `${row.layer}, ${row.origin} – ${row.destination}, ${row.period}`;
    return (
      <span class={`figure ${figure.state}`}>
        <span class="value">{row.figure}</span>
        <span class="marks">
          <DiscrepancyMark ids={leg ? [] : figure.discrepancies} of={of} />
          {leg ? <LegSource leg={leg} of={of} /> : <SourceButton figure={figure} of={of} />}
        </span>
      </span>
    );
  }
  const isPartner = (column === 'origin' || column === 'destination') && row.row[column] === row.partner;
  return isPartner && row.partner !== null ? <PlaceButton placeId={row.partner} /> : row[column];
}

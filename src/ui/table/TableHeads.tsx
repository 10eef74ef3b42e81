// The head of the table: each column a button that sorts, the unit of its numbers beside the name.
import type { Unit } from '../../package/atlas.ts';
import { useUi } from '../shell/context.ts';
import { CELLS } from './TableRowCells.tsx';
import type { Order, TableColumn } from './tableCells.ts';

interface Props {
  readonly columns: readonly TableColumn[];
  /** Of the rows shown; where there are several, a column of its own names the unit of each row. */
  readonly units: readonly Unit[];
  readonly order: Order | null;
  readonly setOrder: (order: Order | null) => void;
}

export function TableHeads({ columns, units, order, setOrder }: Props) {
  const { words } = useUi();
  const say = words.messages.table;
  const [unit] = units;
  const name = (column: TableColumn) =>
    column === 'figure' && unit !== undefined && units.length === 1
      ? say.figureIn(say.units[unit])
      : say[column];
  return (
    <thead {...CELLS.group}>
      <tr {...CELLS.row}>
        {columns.map((column) => (
          <Heading key={column} column={column} name={name(column)} order={order} setOrder={setOrder} />
        ))}
      </tr>
    </thead>
  );
}

interface HeadingProps {
  readonly column: TableColumn;
  readonly name: string;
  readonly order: Order | null;
  readonly setOrder: (order: Order | null) => void;
}

/** First press ascending, second descending, third as the tables stand. */
function Heading({ column, name, order, setOrder }: HeadingProps) {
  const mine = order?.column === column ? order : null;
  const direction = mine ? (mine.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" class={`col-${column}`} aria-sort={direction} {...CELLS.head}>
      <button
        type="button"
        class="quiet"
        onClick={() => setOrder(mine?.descending ? null : { column, descending: mine !== null })}
      >
        {name}
        <span aria-hidden>{mine ? (mine.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

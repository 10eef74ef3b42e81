// Every row behind the present view, to sort and to filter: the twin of the map for those who do not see it.
import { useState } from 'preact/hooks';
import { foldText } from '../lib/foldText.ts';
import { tableRows } from '../model/tableRows.ts';
import { useUi } from './context.ts';
import { count } from './format.ts';
import { TableRowCells } from './TableRowCells.tsx';
import { compareRows, type FilledRow, filled, TABLE_COLUMNS, type TableColumn } from './tableCells.ts';

interface Order {
  readonly column: TableColumn;
  readonly descending: boolean;
}

export function TableView() {
  const ui = useUi();
  const { atlas, view, words } = ui;
  const say = words.messages.table;
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order | null>(null);
  const all = tableRows(atlas, view).map((row) => filled(ui, row));
  const wanted = foldText(query);
  const found = all.filter((row) =>
    foldText([row.layer, row.origin, row.destination].join(' ')).includes(wanted),
  );
  const shown = order ? sorted(found, order) : found;
  return (
    <section class="table-view" aria-label={say.heading}>
      <header>
        <input
          type="search"
          value={query}
          placeholder={say.filter}
          aria-label={say.filter}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p class="soft row-count" aria-live="polite">
          {say.count(count(words, shown.length), count(words, all.length))}
        </p>
      </header>
      {shown.length === 0 ? (
        <p class="soft">{say.empty}</p>
      ) : (
        <div class="table-scroll" ref={scrollable}>
          <table>
            <thead>
              <tr>
                {TABLE_COLUMNS.map((column) => (
                  <Heading key={column} column={column} order={order} setOrder={setOrder} />
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <TableRowCells key={row.key} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );

  function sorted(rows: readonly FilledRow[], { column, descending }: Order): readonly FilledRow[] {
    const up = [...rows].sort((a, b) => compareRows(words, a, b, column));
    return descending ? up.reverse() : up;
  }
}

/** What scrolls must take the keyboard, or rows below would be out of reach without a mouse. */
function scrollable(element: HTMLElement | null): void {
  element?.setAttribute('tabindex', '0');
}

interface HeadingProps {
  readonly column: TableColumn;
  readonly order: Order | null;
  readonly setOrder: (order: Order | null) => void;
}

/** First press ascending, second descending, third as the tables stand. */
function Heading({ column, order, setOrder }: HeadingProps) {
  const { words } = useUi();
  const mine = order?.column === column ? order : null;
  const direction = mine ? (mine.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" aria-sort={direction}>
      <button
        type="button"
        class="quiet"
        onClick={() => setOrder(mine?.descending ? null : { column, descending: mine !== null })}
      >
        {words.messages.table[column]}
        <span aria-hidden>{mine ? (mine.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

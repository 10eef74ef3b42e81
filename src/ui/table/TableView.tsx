// Every row behind the present view, to sort and to filter: the twin of the map for those who do not see it.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { mirrorRows } from '../../figures/mirrorRows.ts';
import { filterRows, NO_FILTER, type TableFilter, unitsOf } from '../../figures/tableFilter.ts';
import { type Span, type TableRow, tableRows } from '../../figures/tableRows.ts';
import { foldText } from '../../lib/foldText.ts';
import type { Unit } from '../../package/atlas.ts';
import { clearFocus } from '../../state/actions.ts';
import { count, placeName } from '../base/format.ts';
import { useIsPainted } from '../base/useAfterPaint.ts';
import { useUi } from '../shell/context.ts';
import { TableActions } from './TableActions.tsx';
import { TableEmpty } from './TableEmpty.tsx';
import { TableFilters } from './TableFilters.tsx';
import { TableHeads } from './TableHeads.tsx';
import { TableMirror, useTableMirror } from './TableMirror.tsx';
import { CELLS, TableRowCells } from './TableRowCells.tsx';
import {
  type FilledRow,
  filled,
  isMirrorColumn,
  type Order,
  sortRows,
  TABLE_COLUMNS,
  type TableColumn,
} from './tableCells.ts';
import './table.css';

/** Rows drawn at once; more come by a button, so that a large atlas stays quick. */
const ROWS_AT_ONCE = 250;
/** About what a window holds: the others follow once these are painted. */
const FIRST_ROWS = 20;

export function TableView() {
  const ui = useUi();
  const { atlas, view, words } = ui;
  const say = words.messages.table;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<TableFilter>(NO_FILTER);
  const [span, setSpan] = useState<Span>('view');
  const [order, setOrder] = useState<Order | null>(null);
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const [controlsOpen, setControlsOpen] = useState(false);
  const mirror = useTableMirror();
  const plain = tableRows(atlas, view, span);
  const all = mirror.record ? mirrorRows(atlas, mirror.record, { view, span, rows: plain }) : plain;
  const found = useFound(all, { query, filter, order });
  const units = unitsOf(found.map(({ row }) => row));
  const columns = TABLE_COLUMNS.filter((column) =>
    isMirrorColumn(column) ? mirror.record !== null : column !== 'unit' || units.length > 1,
  );
  const isPainted = useIsPainted();
  const shown = found.slice(0, isPainted ? most : FIRST_ROWS);
  const filtered = query !== '' || filter !== NO_FILTER;
  const clear = () => {
    setQuery('');
    setFilter(NO_FILTER);
  };
  return (
    <section
      class={`table-view${controlsOpen ? ' controls-open' : ''}${mirror.record ? ' mirrored' : ''}`}
      aria-label={say.heading}
    >
      <header>
        <button
          type="button"
          class="quiet controls-button"
          aria-expanded={controlsOpen}
          onClick={() => setControlsOpen(!controlsOpen)}
        >
          {say.controls}
        </button>
        <TableFilters {...{ all, filter, setFilter, span, setSpan }} />
        <div class="table-line">
          <input
            type="search"
            value={query}
            placeholder={say.filter}
            aria-label={say.filter}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <p class="soft row-count" role="status">
            {say.count(count(words, found.length), count(words, all.length))}
            {units.length === 1 && units[0] && (
              <span class="only-unit"> · {say.figureIn(say.units[units[0]])}</span>
            )}
          </p>
          {filtered && (
            <button type="button" class="jump" onClick={clear}>
              {say.clear}
            </button>
          )}
          <Narrowed />
          <TableMirror mirror={mirror} />
          <TableActions rows={found} span={span} mirrored={mirror.record !== null} />
        </div>
      </header>
      {shown.length === 0 ? (
        <TableEmpty none={all.length === 0} clear={clear} span={span} setSpan={setSpan} />
      ) : (
        <TableScroll rows={shown} {...{ columns, units, order, setOrder, mirrored: mirror.record !== null }}>
          {found.length > most && (
            <button type="button" class="jump more-rows" onClick={() => setMost(most + ROWS_AT_ONCE)}>
              {say.more(count(words, Math.min(ROWS_AT_ONCE, found.length - most)))}
            </button>
          )}
        </TableScroll>
      )}
    </section>
  );
}

interface ScrollProps {
  readonly rows: readonly FilledRow[];
  readonly columns: readonly TableColumn[];
  readonly units: readonly Unit[];
  readonly order: Order | null;
  readonly setOrder: (order: Order | null) => void;
  readonly mirrored: boolean;
  /** What stands below the last row. */
  readonly children: ComponentChildren;
}

function TableScroll({ rows, columns, units, order, setOrder, mirrored, children }: ScrollProps) {
  const { words } = useUi();
  return (
    <div class="table-scroll" ref={scrollable}>
      {mirrored && <p class="soft mirror-caveat">{words.messages.card.mirror.caveat}</p>}
      <table {...CELLS.table}>
        <TableHeads columns={columns} units={units} order={order} setOrder={setOrder} />
        <tbody {...CELLS.group}>
          {rows.map((row) => (
            <TableRowCells key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {children}
    </div>
  );
}

/** The rows that the controls ask for, with their words. */
function useFound(
  all: readonly TableRow[],
  {
    query,
    filter,
    order,
  }: { readonly query: string; readonly filter: TableFilter; readonly order: Order | null },
): readonly FilledRow[] {
  const { atlas, words, dataText } = useUi();
  return useMemo(() => {
    const wanted = foldText(query);
    const rows = filterRows(all, filter).map((row) => filled({ atlas, words, dataText }, row));
    const fitting = wanted === '' ? rows : rows.filter((row) => foldText(textOf(row)).includes(wanted));
    return order ? sortRows(words, fitting, order) : fitting;
  }, [all, filter, query, order, atlas, words, dataText]);
}

/** That the table is of one place alone, with a way out. */
function Narrowed() {
  const { atlas, view, words, commands } = useUi();
  const say = words.messages.table;
  if (view.focus === null || view.focus === atlas.hub) return null;
  return (
    <p class="narrowed">
      {say.narrowed(placeName(words, view.focus))}{' '}
      <button type="button" class="jump" onClick={() => commands.change(clearFocus, 'push')}>
        {say.widen}
      </button>
    </p>
  );
}

/** What the text filter looks at. */
function textOf({ layer, origin, destination, locator, source }: FilledRow): string {
  return [layer, origin, destination, locator, source].join(' ');
}

/** What scrolls must take the keyboard, or rows below would be out of reach without a mouse. */
function scrollable(element: HTMLElement | null): void {
  element?.setAttribute('tabindex', '0');
}

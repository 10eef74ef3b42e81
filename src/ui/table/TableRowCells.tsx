// One row of the table: words by column, the figure with its marks and the button to its source.
import { Fragment } from 'preact';
import type { Words } from '../../text/words.ts';
import { DiscrepancyMark } from '../base/DiscrepancyMark.tsx';
import { PlaceButton } from '../base/PlaceButton.tsx';
import { LegSource } from '../card/LegSource.tsx';
import { useIsPointedAt, useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { bodyOf } from '../sources/sourceNames.ts';
import { type FilledRow, isMirrorColumn, type MirrorColumn, type TableColumn } from './tableCells.ts';
import './tableRows.css';

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
  const { commands, words } = useUi();
  const { placeId } = row;
  const { kind } = row.row;
  const lit = useIsPointedAt(placeId);
  return (
    <tr
      {...CELLS.row}
      class={`kind-${kind}`}
      data-lit={lit ? '' : undefined}
      onPointerEnter={() => commands.hover(placeId)}
      onPointerLeave={() => commands.hover(null)}
      onFocusIn={() => commands.hover(placeId)}
      onFocusOut={() => commands.hover(null)}
    >
      {columns.map((column) => (
        <td
          key={column}
          class={`col-${column}${column === 'locator' ? ' locator' : ''}`}
          {...CELLS.cell}
          {...(column === 'locator' ? { lang: 'en' } : {})}
          {...(isMirrorColumn(column) ? { 'data-name': mirrorName(words, column) } : {})}
        >
          <Cell row={row} column={column} />
        </td>
      ))}
    </tr>
  );
}

const nameOf = ({ layer, origin, destination, period }: FilledRow): string =>
  `${layer}, ${origin} – ${destination}, ${period}`;

/** What stands in a column of the mirror, for its head and, on a phone, before its cell. */
const mirrorName = (words: Words, column: MirrorColumn): string => words.messages.table[column];

function Cell({ row, column }: { readonly row: FilledRow; readonly column: TableColumn }) {
  const { words } = useUi();
  const { figure, leg } = row.row;
  if (column === 'figure') {
    const of = nameOf(row);
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
  if (isMirrorColumn(column)) {
    const mirrored = row.row.mirror?.[column];
    if (!mirrored || row[column] === '') return null;
    return (
      <span class={`figure ${mirrored.state}`}>
        <span class="value">{row[column]}</span>
        {column === 'partner' && (
          <span class="marks">
            <SourceButton figure={mirrored} of={`${mirrorName(words, column)}, ${nameOf(row)}`} />
          </span>
        )}
      </span>
    );
  }
  if (column === 'source') return <Sources row={row} />;
  const isPartner = (column === 'origin' || column === 'destination') && row.row[column] === row.placeId;
  return isPartner && row.placeId !== null ? <PlaceButton placeId={row.placeId} /> : row[column];
}

/** Each body once; one whose name is not told in the language of the page stays in its own. */
function Sources({ row }: { readonly row: FilledRow }) {
  const { atlas, dataText } = useUi();
  const kept = atlas.sources.filter(({ id }) => dataText[`source.${id}.publisher`] === undefined);
  const names = new Set(kept.map(({ publisher, author, title }) => bodyOf(publisher || author || title)));
  const said = [...new Set(row.source.split('; ').map(bodyOf))];
  return said.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && '; '}
      {names.has(name) ? <span lang="en">{name}</span> : name}
    </Fragment>
  ));
}

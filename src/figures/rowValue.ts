// What a row gives without all that stands beside it: the number, the side of a comparison, the figure of a record's row.
import { type Atlas, STATUSES, UNITS } from '../package/atlas.ts';
import { recordKey } from '../package/recordKey.ts';
import type { SourceRecord } from '../package/records.ts';
import { textAt } from '../package/textAt.ts';
import { cellsOf, type Figure, fromThousands, NOTHING, rowFigure, stateOf } from './figure.ts';

/** The number of a row of `atlas.flows`, thousands of people as people; null where it has none. `cell` is that of the row's
 * value, for those who have it at hand: to look up each of a million rows costs more than all else that is done with it. */
export function flowValue({ flows }: Atlas, row: number, cell = flows.value[row]): number | null {
  // No `at` here: it is asked for every flow of a year.
  const number = cell ?? Number.NaN;
  if (Number.isNaN(number)) return null;
  return UNITS[flows.unit[row] ?? 0] === 'thousand-persons' ? fromThousands(number) : number;
}

/** What a comparison needs of a row of `atlas.flows`, the cell of whose value is `cell`, without the rest of its figure. */
export function flowSide(
  atlas: Atlas,
  row: number,
  cell: number | undefined,
): Pick<Figure, 'state' | 'value' | 'unit' | 'from' | 'to'> {
  const { flows } = atlas;
  const value = flowValue(atlas, row, cell);
  const unit = UNITS[flows.unit[row] ?? 0] ?? 'persons';
  return {
    state: stateOf({ status: STATUSES[flows.status[row] ?? 0] ?? 'reported', value }),
    value,
    unit: unit === 'thousand-persons' ? 'persons' : unit,
    from: textAt(flows.from, row),
    to: textAt(flows.to, row),
  };
}

/** The figure of one row of a record whose rows are not among those of the atlas; nothing stands beside it. */
export function recordFigure(atlas: Atlas, record: SourceRecord, row: number): Figure {
  const key = recordKey(record, row);
  return rowFigure(atlas, { key, ...cellsOf(atlas, record.flows, row) }, NOTHING);
}

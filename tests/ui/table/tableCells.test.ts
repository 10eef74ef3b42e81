// The order of the table: every column, both ways, in every language; what has no number, place or word stays last.
import { describe, expect, it } from 'vitest';
import { tableRows } from '../../../src/figures/tableRows.ts';
import { LANGUAGES } from '../../../src/lib/language.ts';
import {
  type FilledRow,
  filled,
  sortRows,
  TABLE_COLUMNS,
  type TableColumn,
} from '../../../src/ui/table/tableCells.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { uiProps } from '../uiProps.ts';

const LAYERS = atlas.layers.map(({ id }) => id);

/** Every row of every layer and year: figures, gaps, remainders, totals, legs. */
async function allRows(lang: (typeof LANGUAGES)[number]) {
  const ui = await uiProps({ layers: LAYERS }, lang);
  return { words: ui.words, rows: tableRows(atlas, ui.view, 'all').map((row) => filled(ui, row)) };
}

/** What a reader sees as a gap: no number, no place of its own, an empty cell. */
function hasGap(row: FilledRow, column: TableColumn): boolean {
  if (column === 'figure') return !/\d/.test(row.figure);
  if (column === 'origin' || column === 'destination') return row.row[column] === null;
  return row[column] === '';
}

describe.each(LANGUAGES)('In the language "%s"', (lang) => {
  it.each(TABLE_COLUMNS)(
    'sorting by %s keeps every row and leaves gaps last, whichever way',
    async (column) => {
      const { words, rows } = await allRows(lang);
      const [up, down] = [false, true].map((descending) => sortRows(words, rows, { column, descending }));
      for (const sorted of [up, down]) {
        expect(new Set(sorted?.map(({ key }) => key))).toEqual(new Set(rows.map(({ key }) => key)));
        const firstGap = sorted?.findIndex((row) => hasGap(row, column)) ?? -1;
        const after = firstGap < 0 ? [] : (sorted ?? []).slice(firstGap);
        expect(after.filter((row) => !hasGap(row, column)).map((row) => row[column])).toEqual([]);
      }
      // Equal cells keep the order of the tables, so what is sorted by is turned round, not the rows.
      const filledOf = (sorted: readonly FilledRow[] = []) =>
        sorted
          .filter((row) => !hasGap(row, column))
          .map((row) => (column === 'figure' ? `${row.unit} ${row.row.figure.value}` : row[column]));
      expect(filledOf(down)).toEqual(filledOf(up).toReversed());
    },
  );
});

it('numbers go from the least to the greatest within a unit', async () => {
  const { words, rows } = await allRows('en');
  const sorted = sortRows(words, rows, { column: 'figure', descending: true });
  for (const unit of new Set(sorted.map((row) => row.unit))) {
    const values = sorted.flatMap(({ unit: own, row }) => (own === unit ? (row.figure.value ?? []) : []));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  }
});

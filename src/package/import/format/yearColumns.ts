// Years as columns, once or in blocks by sex: the World Bank's and the workbooks of UN DESA among them.
import { at } from '../../../lib/at.ts';
import type { Head } from '../head.ts';
import type { AcrossColumn, Plan } from '../plan.ts';
import { yearsOfHead } from '../timeCell.ts';
import { kindColumn, labelPlan, requiredEnds } from './longTable.ts';

/** The plan of a table with two columns of years or more, else null; throws RefusedFile where an end is missing. */
export function yearColumnsPlan(head: Head): Plan | null {
  const years = head.columns.flatMap(({ header, numbers, filled }, column) => {
    const span = yearsOfHead(header);
    return span && !span.within && (numbers > 0.5 || filled === 0 || numbers === 0) ? [{ column, span }] : [];
  });
  if (years.length < 2) return null;
  const { origin, destination } = requiredEnds(head);
  const isRepeated = new Set(years.map(({ span }) => span.from)).size < years.length;
  const across = years.map(
    ({ column, span }): AcrossColumn => ({
      column,
      label: '',
      time: span.from === span.to ? String(span.from) : `${span.from}-${span.to}`,
      kind: isRepeated
        ? blockOf(
            head,
            years.map((each) => each.column),
            column,
          )
        : '',
    }),
  );
  const titles = [...head.above.flat(), ...head.header].join(' ');
  const isDesa = isRepeated || /development group|UN DESA|Population Division|migrant stock/i.test(titles);
  const taken = new Set([origin, destination, ...years.map(({ column }) => column)]);
  return {
    format: isDesa
      ? 'un-desa'
      : head.header.some((cell) => /\[\d{4}\]/.test(cell))
        ? 'world-bank'
        : 'year-columns',
    origin: { from: 'column', column: origin },
    destination: { from: 'column', column: destination },
    people: { from: 'across' },
    time: { from: 'across' },
    kind: isRepeated ? { from: 'across' } : labelPlan(kindColumn(head, taken)),
    across,
    only: [],
    measures: [],
    isStock: isDesa || /\bstock/i.test(titles),
  };
}

/** What stands above the block that a column belongs to: the last words to the left, from the first column of figures on. */
function blockOf(head: Head, columns: readonly number[], column: number): string {
  const first = at(columns, 0);
  for (const row of head.above.toReversed())
    for (let left = column; left >= first; left--) {
      const words = (row[left] ?? '').trim();
      if (words !== '' && yearsOfHead(words) === null) return words;
    }
  // No words above: blocks are numbered by their repeated year.
  const year = head.header[column];
  const block = columns.filter((each) => each <= column && head.header[each] === year).length;
  return String(block);
}

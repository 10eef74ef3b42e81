// Rules of a single row: dates in order, a value where the status says so, ranges upward, persons not negative.
import { at } from '../../lib/at.ts';
import type { DataProblem } from '../problem.ts';
import { problemAt, type Table, type Tables } from '../table.ts';

/** The one family of figures in persons that may be negative. */
const NET = 'net-migration';
const WITHOUT_VALUE: ReadonlySet<string> = new Set(['none', 'missing', 'mentioned']);

export function checkDates({ flows, routes, indicators }: Tables): readonly DataProblem[] {
  return [flows, routes, indicators].flatMap(datesIn);
}

/** Rows of one table that end before they start. */
export function datesIn(table: Table<'flows' | 'routes' | 'indicators'>): readonly DataProblem[] {
  const problems: DataProblem[] = [];
  const { from, to }: { from: readonly string[]; to: readonly string[] } = table.cells;
  to.forEach((end, row) => {
    const start = at(from, row);
    // A coarser end holds all of its days: 2007-03 to 2007 is in order, and so is 2006 to 2007-03.
    if (start.slice(0, end.length) > end)
      problems.push(problemAt(table, row, { column: 'to', expected: `${start} or later`, found: end }));
  });
  return problems;
}

export function checkStatuses({ flows, indicators }: Tables): readonly DataProblem[] {
  return [flows, indicators].flatMap(statusesIn);
}

/** Rows of one table whose value and status do not go together. */
export function statusesIn(table: Table<'flows' | 'indicators'>): readonly DataProblem[] {
  const problems: DataProblem[] = [];
  const { value, status }: { value: readonly string[]; status: readonly string[] } = table.cells;
  value.forEach((cell, row) => {
    const is = at(status, row);
    if ((cell === '') === WITHOUT_VALUE.has(is)) return;
    const expected = cell === '' ? `a number, as the status is ${is}` : `no number, as the status is ${is}`;
    problems.push(problemAt(table, row, { column: 'value', expected, found: cell }));
  });
  return problems;
}

export function checkRanges({ indicators }: Tables): readonly DataProblem[] {
  const problems: DataProblem[] = [];
  const { value, high } = indicators.cells;
  indicators.numbers.high.forEach((upper, row) => {
    if (Number.isNaN(upper) || upper >= at(indicators.numbers.value, row)) return;
    const lower = at(value, row);
    const expected = lower === '' ? 'nothing, as there is no value' : `${lower} or more`;
    problems.push(problemAt(indicators, row, { column: 'high', expected, found: at(high, row) }));
  });
  return problems;
}

export function checkSigns({ indicators }: Tables): readonly DataProblem[] {
  const problems: DataProblem[] = [];
  const { indicator, unit, value } = indicators.cells;
  indicators.numbers.value.forEach((number, row) => {
    if (!(number < 0) || !unit[row]?.endsWith('persons') || indicator[row]?.startsWith(NET)) return;
    problems.push(
      problemAt(indicators, row, {
        column: 'value',
        expected: 'a number of 0 or more',
        found: at(value, row),
      }),
    );
  });
  return problems;
}

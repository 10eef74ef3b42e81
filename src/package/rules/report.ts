// The sums that a package declares: listed countries within their total, what a total equals, totals made of parts.
import { at } from '../../lib/at.ts';
import type { ListedRule, PackageRule, PartsRule, SumRule } from '../packageRules.ts';
import type { DataProblem } from '../problem.ts';
import { listItems, problemAt, type Table, type Tables } from '../table.ts';
import { rowKey } from './keys.ts';

type Indicators = Table<'indicators'>;

interface PartSum {
  readonly sum: number;
  readonly count: number;
  readonly row: number;
  /** False where a part is marked as not available. */
  readonly whole: boolean;
}

/** Problems of every rule that the package declares. */
export function checkRules(tables: Tables, rules: readonly PackageRule[]): readonly DataProblem[] {
  return rules.flatMap((rule) => checkRule(tables, rule));
}

function checkRule(tables: Tables, rule: PackageRule): readonly DataProblem[] {
  switch (rule.kind) {
    case 'listed-within-total':
      return checkListed(tables, rule);
    case 'sum':
      return checkSum(tables, rule);
    case 'parts':
      return checkParts(tables, rule);
  }
}

function checkListed(tables: Tables, { layer, total: of }: ListedRule): readonly DataProblem[] {
  const { flows, indicators } = tables;
  const rowOf = rowsByKey(indicators);
  const uneven = rowsNamedAs(tables, 'does-not-add-up');
  const listed = new Map<string, { sum: number; row: number }>();
  flows.cells.layer.forEach((id, row) => {
    if (id !== layer) return;
    const key = `${of}|${flows.cells.from[row]}|${flows.cells.to[row]}`;
    const before = listed.get(key) ?? { sum: 0, row };
    listed.set(key, { ...before, sum: before.sum + (flows.numbers.value[row] || 0) });
  });
  return [...listed].flatMap(([key, { sum, row }]) => {
    const total = rowOf.get(key);
    if (total === undefined)
      return [
        problemAt(flows, row, {
          column: null,
          expected: `a total in data/indicators.csv with the key ${key}`,
          found: '',
        }),
      ];
    const excused = isMissing(indicators, total) || uneven.has(`indicators:${key}`);
    if (excused || valueAt(indicators, total) >= sum) return [];
    const expected = `at least ${sum}, what the listed countries add up to`;
    return [problemAt(indicators, total, { column: 'value', expected, found: cellAt(indicators, total) })];
  });
}

function checkSum(tables: Tables, { total, what, plus, minus, tolerance }: SumRule): readonly DataProblem[] {
  const { indicators } = tables;
  const rowOf = rowsByKey(indicators);
  const uneven = rowsNamedAs(tables, 'does-not-add-up');
  const problems: DataProblem[] = [];
  indicators.cells.indicator.forEach((indicator, row) => {
    if (indicator !== total || uneven.has(`indicators:${rowKey(indicators, row)}`)) return;
    const dates = `${indicators.cells.from[row]}|${indicators.cells.to[row]}`;
    const rows = [...plus, ...minus].map((id) => rowOf.get(`${id}|${dates}`));
    if ([row, ...rows].some((each) => each !== undefined && isMissing(indicators, each))) return;
    const values = rows.map((each) => (each === undefined ? Number.NaN : valueAt(indicators, each)));
    const sum = values.reduce((all, value, index) => all + (index < plus.length ? value : -value), 0);
    if (Math.abs(valueAt(indicators, row) - sum) < tolerance) return;
    const words = Number.isNaN(sum) ? `the figures of ${what} beside it` : `${sum.toFixed(1)}, ${what}`;
    problems.push(
      problemAt(indicators, row, { column: 'value', expected: words, found: cellAt(indicators, row) }),
    );
  });
  return problems;
}

function checkParts(tables: Tables, { total, parts, tolerance }: PartsRule): readonly DataProblem[] {
  const { indicators } = tables;
  const rowOf = rowsByKey(indicators);
  const rounded = rowsNamedAs(tables, 'rounding');
  return [...sumsByTotal(indicators, total, parts)].flatMap(([key, { sum, row, count, whole }]) => {
    const totalRow = rowOf.get(key);
    if (totalRow === undefined) {
      // One article alone may be printed for a second period; several parts want their total.
      return count < 2
        ? []
        : [problemAt(indicators, row, { column: null, expected: `a total with the key ${key}`, found: '' })];
    }
    if (isMissing(indicators, totalRow)) return [];
    const least = sum - tolerance;
    if (!whole && valueAt(indicators, totalRow) >= least) return [];
    if (!whole) {
      const expected = `at least ${least}, as its parts with a value add up to ${sum}`;
      return [
        problemAt(indicators, totalRow, { column: 'value', expected, found: cellAt(indicators, totalRow) }),
      ];
    }
    const apart = Math.abs(valueAt(indicators, totalRow) - sum);
    if (apart === 0 || (apart <= tolerance && rounded.has(`indicators:${key}`))) return [];
    const listed = apart <= tolerance ? ' (or a rounding of data/discrepancies.csv that names this row)' : '';
    const expected = `${sum}, what its parts add up to${listed}`;
    return [
      problemAt(indicators, totalRow, { column: 'value', expected, found: cellAt(indicators, totalRow) }),
    ];
  });
}

const valueAt = (table: Indicators, row: number): number => at(table.numbers.value, row);
/** Not available: no sum can be held against it. */
const isMissing = (table: Indicators, row: number): boolean => at(table.cells.status, row) === 'missing';
const cellAt = (table: Indicators, row: number): string => at(table.cells.value, row);

function rowsByKey(indicators: Indicators): ReadonlyMap<string, number> {
  return new Map(indicators.cells.indicator.map((_, row) => [rowKey(indicators, row), row]));
}

/** Per key of a total: what the parts with a value add up to, how many parts there are, and the first of them. */
function sumsByTotal(
  indicators: Indicators,
  total: string,
  parts: readonly string[],
): ReadonlyMap<string, PartSum> {
  const sums = new Map<string, PartSum>();
  const { indicator, from, to } = indicators.cells;
  indicator.forEach((id, row) => {
    const value = valueAt(indicators, row);
    const missing = isMissing(indicators, row);
    if (!parts.includes(id) || (Number.isNaN(value) && !missing)) return;
    const key = `${total}|${from[row]}|${to[row]}`;
    const before = sums.get(key) ?? { sum: 0, count: 0, row, whole: true };
    const sum = before.sum + (missing ? 0 : value);
    sums.set(key, { ...before, sum, count: before.count + 1, whole: before.whole && !missing });
  });
  return sums;
}

/** The row keys that discrepancies of this kind name: `indicators:remittances-in|2004|2004`. */
function rowsNamedAs({ discrepancies }: Tables, kind: string): ReadonlySet<string> {
  const { rows, kind: kinds } = discrepancies.cells;
  return new Set(rows.flatMap((cell, row) => (kinds[row] === kind ? listItems(cell) : [])));
}

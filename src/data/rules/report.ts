// Rules of the report's own sums: listed countries within their total, Table 1, and totals made of parts.
import { at } from '../../lib/at.ts';
import type { DataProblem } from '../problem.ts';
import { listItems, problemAt, type Table, type Tables } from '../table.ts';
import { rowKey } from './keys.ts';

type Indicators = Table<'indicators'>;

interface Sum {
  readonly total: string;
  readonly parts: RegExp;
  /** How far apart rounding may put them, in the unit of the total, where a discrepancy names the total. */
  readonly tolerance: number;
}

interface PartSum {
  readonly sum: number;
  readonly count: number;
  readonly row: number;
}

/** Layers whose listed countries are a part of an indicator `<layer>-total`. */
const RESIDENCE_LAYERS = ['residence-arrivals', 'residence-departures'] as const;

/** Totals printed beside all of their parts: Table 5 and Table 4. */
const SUMS: readonly Sum[] = Object.freeze([
  { total: 'remittances-in', parts: /^remittances-in-(workers|employees|transfers)$/, tolerance: 1 },
  { total: 'remittances-out', parts: /^remittances-out-(workers|employees|transfers)$/, tolerance: 1 },
  { total: 'trafficking-crimes-total', parts: /^trafficking-crimes-(?!total$)/, tolerance: 0 },
]);

/** Thousands with one decimal: what floating point leaves of an exact sum is far below this. */
const LESS_THAN_A_DIGIT = 0.05;

export function checkResidenceTotals(tables: Tables): readonly DataProblem[] {
  const { flows, indicators } = tables;
  const rowOf = rowsByKey(indicators);
  const uneven = rowsNamedAs(tables, 'does-not-add-up');
  return RESIDENCE_LAYERS.flatMap((layer) => {
    const listed = new Map<string, { sum: number; row: number }>();
    flows.cells.layer.forEach((id, row) => {
      if (id !== layer) return;
      const key = `${layer}-total|${flows.cells.from[row]}|${flows.cells.to[row]}`;
      const before = listed.get(key) ?? { sum: 0, row };
      listed.set(key, { ...before, sum: before.sum + (flows.numbers.value[row] || 0) });
    });
    return [...listed].flatMap(([key, { sum, row }]) => {
      const total = rowOf.get(key);
      if (total === undefined) {
        return [problemAt(flows, row, null, `a total in data/indicators.csv with the key ${key}`, '')];
      }
      if (valueAt(indicators, total) >= sum || uneven.has(`indicators:${key}`)) return [];
      const expected = `at least ${sum}, what the listed countries add up to`;
      return [problemAt(indicators, total, 'value', expected, cellAt(indicators, total))];
    });
  });
}

export function checkTableOne(tables: Tables): readonly DataProblem[] {
  const { indicators } = tables;
  const rowOf = rowsByKey(indicators);
  const uneven = rowsNamedAs(tables, 'does-not-add-up');
  const beside = (indicator: string, row: number): number => {
    const other = rowOf.get(`${indicator}|${indicators.cells.from[row]}|${indicators.cells.to[row]}`);
    return other === undefined ? Number.NaN : valueAt(indicators, other);
  };
  const problems: DataProblem[] = [];
  indicators.cells.indicator.forEach((indicator, row) => {
    if (indicator !== 'net-migration' || uneven.has(`indicators:${rowKey(indicators, row)}`)) return;
    const net = valueAt(indicators, row);
    const sides = [
      ['arrivals less departures', beside('arrivals', row) - beside('departures', row)],
      ['urban and rural places', beside('net-migration-urban', row) + beside('net-migration-rural', row)],
    ] as const;
    for (const [what, sum] of sides) {
      if (Math.abs(net - sum) < LESS_THAN_A_DIGIT) continue;
      const words = Number.isNaN(sum) ? `the figures of ${what} beside it` : `${sum.toFixed(1)}, ${what}`;
      problems.push(problemAt(indicators, row, 'value', words, cellAt(indicators, row)));
    }
  });
  return problems;
}

export function checkPartSums(tables: Tables): readonly DataProblem[] {
  const { indicators } = tables;
  const rowOf = rowsByKey(indicators);
  const rounded = rowsNamedAs(tables, 'rounding');
  return SUMS.flatMap(({ total, parts, tolerance }) =>
    [...sumsByTotal(indicators, total, parts)].flatMap(([key, { sum, row, count }]) => {
      const totalRow = rowOf.get(key);
      if (totalRow === undefined) {
        // One article alone may be printed for a second period; several parts want their total.
        return count < 2 ? [] : [problemAt(indicators, row, null, `a total with the key ${key}`, '')];
      }
      const apart = Math.abs(valueAt(indicators, totalRow) - sum);
      if (apart === 0 || (apart <= tolerance && rounded.has(`indicators:${key}`))) return [];
      const listed =
        apart <= tolerance ? ' (or a rounding of data/discrepancies.csv that names this row)' : '';
      const expected = `${sum}, what its parts add up to${listed}`;
      return [problemAt(indicators, totalRow, 'value', expected, cellAt(indicators, totalRow))];
    }),
  );
}

const valueAt = (table: Indicators, row: number): number => at(table.numbers.value, row);
const cellAt = (table: Indicators, row: number): string => at(table.cells.value, row);

function rowsByKey(indicators: Indicators): ReadonlyMap<string, number> {
  return new Map(indicators.cells.indicator.map((_, row) => [rowKey(indicators, row), row]));
}

/** Per key of a total: what the parts with a value add up to, their count, and the first of them. */
function sumsByTotal(indicators: Indicators, total: string, parts: RegExp): ReadonlyMap<string, PartSum> {
  const sums = new Map<string, PartSum>();
  const { indicator, from, to } = indicators.cells;
  indicator.forEach((id, row) => {
    const value = valueAt(indicators, row);
    if (Number.isNaN(value) || !parts.test(id)) return;
    const key = `${total}|${from[row]}|${to[row]}`;
    const before = sums.get(key) ?? { sum: 0, count: 0, row };
    sums.set(key, { ...before, sum: before.sum + value, count: before.count + 1 });
  });
  return sums;
}

/** The row keys that discrepancies of this kind name: `indicators:remittances-in|2004|2004`. */
function rowsNamedAs({ discrepancies }: Tables, kind: string): ReadonlySet<string> {
  const { rows, kind: kinds } = discrepancies.cells;
  return new Set(rows.flatMap((cell, row) => (kinds[row] === kind ? listItems(cell) : [])));
}

// The same atlas without its numbers, for guessing: every value is one and the same, so nothing behind it can leak.

import { at } from '../lib/at.ts';
import { compareText } from '../lib/compareText.ts';
import { memoByIdentity } from '../lib/memo.ts';
import { type Atlas, type FlowColumns, type IndicatorRow, UNITS, type Unit } from '../package/atlas.ts';
import { textsOf } from '../package/textColumn.ts';
import { flowKey } from './discrepancyIds.ts';

/** What every figure of a unit becomes; the interface writes none of them. */
const ALIKE: Readonly<Record<Unit, number>> = {
  persons: 400,
  'thousand-persons': 0.4,
  percent: 10,
  'usd-million': 100,
  crimes: 10,
  applications: 10,
  decisions: 10,
  cases: 10,
  years: 10,
  rank: 1,
  registrations: 400,
};

/** Rows, places, dates and states stay; values, contradictions, the gate and the order of the rows, which tells ranks, go. */
export const maskNumbers = memoByIdentity((atlas: Atlas): Atlas => {
  const keys = Array.from({ length: atlas.flows.length }, (_, row) => ({ row, key: flowKey(atlas, row) }));
  const order = keys.sort((a, b) => compareText(a.key, b.key)).map(({ row }) => row);
  return Object.freeze({
    ...atlas,
    net: atlas.net && { ...atlas.net, gate: null },
    flows: alikeFlows(atlas.flows, order),
    indicators: Object.freeze(atlas.indicators.map(alikeIndicator)),
    discrepancies: Object.freeze([]),
  });
});

function alikeFlows(flows: FlowColumns, order: readonly number[]): FlowColumns {
  const numbers = <A extends Uint8Array | Uint16Array | Uint32Array | Int16Array>(column: A): A => {
    const moved = column.slice();
    for (const [index, row] of order.entries()) moved[index] = at(column, row);
    return moved as A;
  };
  return Object.freeze({
    length: flows.length,
    file: numbers(flows.file),
    layer: numbers(flows.layer),
    origin: numbers(flows.origin),
    destination: numbers(flows.destination),
    from: textsOf(flows.from, order),
    to: textsOf(flows.to, order),
    fromYear: numbers(flows.fromYear),
    toYear: numbers(flows.toYear),
    value: alikeValues(flows, order),
    unit: numbers(flows.unit),
    status: numbers(flows.status),
    source: numbers(flows.source),
    locator: textsOf(flows.locator, order),
    note: textsOf(flows.note, order),
  });
}

function alikeValues({ value, unit }: FlowColumns, order: readonly number[]): Float64Array {
  const alike = UNITS.map((each) => ALIKE[each]);
  return Float64Array.from(order, (row) =>
    Number.isNaN(value[row]) ? Number.NaN : at(alike, at(unit, row)),
  );
}

function alikeIndicator(row: IndicatorRow): IndicatorRow {
  const value = row.value === null ? null : ALIKE[row.unit];
  return Object.freeze({ ...row, value, high: row.high === null ? null : value });
}

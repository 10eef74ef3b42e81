// One figure with all that must stand beside it: state, unit, status, source, discrepancies.

import { speakingSources } from '../flows/speaking.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import {
  type Atlas,
  type FlowColumns,
  type IndicatorRow,
  STATUSES,
  type Status,
  UNITS,
  type Unit,
} from '../package/atlas.ts';
import { textAt } from '../package/textAt.ts';
import { discrepanciesFor, flowCell, flowKey } from './discrepancyIds.ts';
import { isOfRecord } from './indicatorRows.ts';

export interface SourceRef {
  readonly source: string;
  readonly locator: string;
}

/** What a figure can lack: the side of a balance or of a difference that has no figure. */
export type Side = 'arrivals' | 'departures' | 'total' | 'listed' | 'first' | 'second';

export interface Figure {
  /** value · none = the source's dash · missing = the source marks it as not available · absent = no figure for this
   * year, or named with no number · not-applicable = the source never gives such a figure here. */
  readonly state: 'value' | 'none' | 'missing' | 'absent' | 'not-applicable';
  /** In `unit`; null unless the state is `value`. */
  readonly value: number | null;
  /** Upper end of a range, else null. */
  readonly high: number | null;
  /** Never thousand-persons: those are given in persons. Of a ratio, which has none, persons. */
  readonly unit: Unit;
  /** `absent` where no row stands behind the figure. */
  readonly status: Status | 'computed' | 'absent';
  readonly computed: 'net' | 'remainder' | 'share' | 'sum' | 'difference' | 'ratio' | null;
  /** As the source dates it; a computed figure spans its parts. '' where there is no row. */
  readonly from: string;
  readonly to: string;
  /** Of a computed figure: those of its parts. */
  readonly refs: readonly SourceRef[];
  /** Ids of discrepancies.csv that name a row behind this figure. */
  readonly discrepancies: readonly string[];
  /** A data-text key without '@', or ''. */
  readonly note: string;
  /** True where a source that the report does not use speaks. */
  readonly secondSource: boolean;
  /** Step to which the source rounds, in `unit`: 1, 100 (thousands with one decimal), 0.1 ... */
  readonly roundedTo: number;
  /** Keys of the rows behind the figure, as discrepancies.csv writes them. */
  readonly rows: readonly string[];
  /** Sides without a figure, where that is why a computed figure is absent. */
  readonly lacking: readonly Side[];
  /** What the report prints in the same cell, where the figure is that of a record; never added up with it. */
  readonly beside: readonly Figure[];
}

export const NOTHING: readonly never[] = Object.freeze([]);

function emptyFigure(state: 'absent' | 'not-applicable', unit: Unit): Figure {
  return Object.freeze({
    state,
    value: null,
    high: null,
    unit: unit === 'thousand-persons' ? 'persons' : unit,
    status: 'absent',
    computed: null,
    from: '',
    to: '',
    refs: NOTHING,
    discrepancies: NOTHING,
    note: '',
    secondSource: false,
    roundedTo: 1,
    rows: NOTHING,
    lacking: NOTHING,
    beside: NOTHING,
  });
}

/** No figure for the year: never zero, never the source's dash. */
export function absentFigure(unit: Unit): Figure {
  return emptyFigure('absent', unit);
}

/** The source never gives such a figure here, in any year. */
export function notApplicableFigure(unit: Unit): Figure {
  return emptyFigure('not-applicable', unit);
}

/** The number of a figure that has one by construction; throws where it has none, for it is never zero. */
export function knownValue({ value }: Figure): number {
  if (value === null) throw new TypeError('a figure without a value');
  return value;
}

/** The figure of one row of `atlas.flows`; thousands become persons. */
export function flowFigure(atlas: Atlas, row: number): Figure {
  const beside = flowsBeside(atlas).get(row) ?? NOTHING;
  return plainFlowFigure(
    atlas,
    row,
    beside.map((each) => plainFlowFigure(atlas, each, NOTHING)),
  );
}

function plainFlowFigure(atlas: Atlas, row: number, beside: readonly Figure[]): Figure {
  return rowFigure(atlas, { key: flowKey(atlas, row), ...cellsOf(atlas, atlas.flows, row) }, beside);
}

export function cellsOf(
  atlas: Atlas,
  flows: FlowColumns,
  row: number,
): Omit<IndicatorRow, 'indicator' | 'key'> {
  const value = at(flows.value, row);
  return {
    value: Number.isNaN(value) ? null : value,
    high: null,
    unit: at(UNITS, at(flows.unit, row)),
    status: at(STATUSES, at(flows.status, row)),
    from: textAt(flows.from, row),
    to: textAt(flows.to, row),
    source: at(atlas.sources, at(flows.source, row)).id,
    locator: textAt(flows.locator, row),
    note: textAt(flows.note, row),
  };
}

/** The figure of one row of indicators.csv; thousands become persons, a range keeps both ends. */
export function indicatorFigure(atlas: Atlas, row: IndicatorRow): Figure {
  const beside = indicatorsBeside(atlas).get(row.key) ?? NOTHING;
  return rowFigure(
    atlas,
    row,
    beside.map((each) => rowFigure(atlas, each, NOTHING)),
  );
}

/** Row of a record to the rows of flows.csv about the same cell; built from the rows of records, which are few. */
const flowsBeside = memoByIdentity((atlas: Atlas): ReadonlyMap<number, readonly number[]> => {
  const { file, length } = atlas.flows;
  const rows = new Map<string, number>();
  for (let row = 0; row < length; row++) if (file[row] !== 0) rows.set(flowCell(atlas, row), row);
  const beside = new Map<number, number[]>();
  if (rows.size === 0) return beside;
  for (let row = 0; row < length; row++) {
    const record = file[row] === 0 ? rows.get(flowCell(atlas, row)) : undefined;
    if (record !== undefined) beside.set(record, [...(beside.get(record) ?? []), row]);
  }
  return beside;
});

/** Key of a row that a record brought to the rows of indicators.csv about the same and of the same dates. */
const indicatorsBeside = memoByIdentity((atlas: Atlas): ReadonlyMap<string, readonly IndicatorRow[]> => {
  const cellOf = ({ indicator, from, to }: IndicatorRow) => `${indicator}|${from}|${to}`;
  const own = atlas.indicators.filter((row) => !isOfRecord(row));
  return new Map(
    atlas.indicators
      .filter(isOfRecord)
      .map((row) => [row.key, own.filter((each) => cellOf(each) === cellOf(row))] as const),
  );
});

export function rowFigure(
  atlas: Atlas,
  row: Omit<IndicatorRow, 'indicator'>,
  beside: readonly Figure[],
): Figure {
  const thousands = row.unit === 'thousand-persons';
  const scaled = (value: number) => (thousands ? fromThousands(value) : value);
  return Object.freeze({
    state: stateOf(row),
    value: row.value === null ? null : scaled(row.value),
    high: row.high === null ? null : scaled(row.high),
    unit: thousands ? 'persons' : row.unit,
    status: row.status,
    computed: null,
    from: row.from,
    to: row.to,
    refs: Object.freeze([Object.freeze({ source: row.source, locator: row.locator })]),
    discrepancies: discrepanciesFor(atlas, row.key),
    note: row.note.startsWith('@') ? row.note.slice(1) : '',
    secondSource: !speakingSources(atlas, 'report').has(row.source),
    roundedTo: roundingOf(row),
    rows: Object.freeze([row.key]),
    lacking: NOTHING,
    beside: Object.freeze(beside),
  });
}

export const fromThousands = (value: number): number => Math.round(value * 10) * 100;

export function stateOf({ status, value }: Pick<IndicatorRow, 'status' | 'value'>): Figure['state'] {
  if (status === 'none' || status === 'missing') return status;
  return value === null ? 'absent' : 'value';
}

/** Notes that say how far a source rounds its persons. */
const ROUNDED_BY_NOTE: Readonly<Record<string, number>> = { '@official-rounded': 100 };

function roundingOf(row: Pick<IndicatorRow, 'unit' | 'value' | 'note'>): number {
  if (row.unit === 'thousand-persons') return 100;
  if (row.unit === 'percent' || row.unit === 'usd-million') {
    return Number.isInteger(row.value ?? 0) ? 1 : 0.1;
  }
  return ROUNDED_BY_NOTE[row.note] ?? 1;
}

/** Whether a figure counts some months of one year: no bar of the scale that whole years have. */
export function isOfPartYear({ from, to }: Pick<Figure, 'from' | 'to'>): boolean {
  return from.length > 4 && from !== to && from.slice(0, 4) === to.slice(0, 4);
}

// The report beside additional sources: both figures of each pair, and how they stand to each other.

import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, PairRow, Relation } from '../package/atlas.ts';
import type { PairData } from '../package/pairs.ts';
import { recordKey } from '../package/recordKey.ts';
import type { SourceRecord } from '../package/records.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { sumFigure } from './computedFigure.ts';
import { flowKey } from './discrepancyIds.ts';
import { type Figure, flowFigure, indicatorFigure } from './figure.ts';
import { recordFigure } from './rowValue.ts';

/** One number of the report beside one of a record. */
export interface PairCell {
  /** What stood for each * of the report's key: ids of places, dates. */
  readonly parts: readonly string[];
  readonly report: Figure;
  readonly record: Figure;
  readonly agreement: Agreement;
}

export interface Pair {
  readonly row: PairRow;
  /** One of a value, else one for each row of the report that the record has too. */
  readonly cells: readonly PairCell[];
  /** What the figures give; that two things are not the same is only said. */
  readonly relation: Relation;
}

/** A figure made when it is asked for, by the key of its row. */
export type FigureByKey = ReadonlyMap<string, () => Figure>;

/** Every pair with its figures, in the order of pairs.csv. */
export const pairsOf = memoByIdentity((atlas: Atlas, { pairs, records }: PairData): readonly Pair[] => {
  const figures = figuresByKey(atlas, records);
  return Object.freeze(pairs.map((row) => comparePair(atlas, figures, row)));
});

/** The figures of all rows of an atlas and of records beside it. */
export function figuresByKey(atlas: Atlas, records: readonly SourceRecord[]): FigureByKey {
  const figures = new Map<string, () => Figure>();
  for (let row = 0; row < atlas.flows.length; row++)
    figures.set(flowKey(atlas, row), () => flowFigure(atlas, row));
  for (const row of atlas.indicators) figures.set(row.key, () => indicatorFigure(atlas, row));
  for (const record of records)
    for (let row = 0; row < record.flows.length; row++)
      figures.set(recordKey(record, row), () => recordFigure(atlas, record, row));
  return figures;
}

export interface FoundRow {
  readonly parts: readonly string[];
  readonly figure: Figure;
}

/** The rows that a key means: one, or with a * all that have something else there, but the total of all countries. */
export function rowsOf(atlas: Atlas, figures: FigureByKey, key: string): readonly FoundRow[] {
  if (!key.includes('*')) {
    const figure = figures.get(key);
    return figure ? [{ parts: [], figure: figure() }] : [];
  }
  const escaped = key.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '([^|]+)');
  const pattern = new RegExp(`^${escaped}$`);
  const totals = new Set(atlas.unplaced.filter(({ kind }) => kind === 'total').map(({ id }) => id));
  return [...figures].flatMap(([each, figure]) => {
    const parts = pattern.exec(each)?.slice(1);
    return parts && !parts.some((part) => totals.has(part)) ? [{ parts, figure: figure() }] : [];
  });
}

/** A pair with its figures; no cells where a side has no row. */
export function comparePair(atlas: Atlas, figures: FigureByKey, row: PairRow): Pair {
  const sides = row.report.map((key, index) => ({
    report: rowsOf(atlas, figures, key),
    record: rowsOf(atlas, figures, at(row.record, index)),
  }));
  const cells = Object.freeze(
    row.how === 'value'
      ? valueCells(row, sides)
      : sides.flatMap((side) => (row.how === 'order' ? orderCells(atlas, side) : rowCells(row, side))),
  );
  return Object.freeze({ row, cells, relation: relationOf(row, cells) });
}

interface Sides {
  readonly report: readonly FoundRow[];
  readonly record: readonly FoundRow[];
}

function valueCells(row: PairRow, sides: readonly Sides[]): readonly PairCell[] {
  const report = wholeOf(sides.flatMap((side) => side.report));
  const parts = sides.flatMap((side) => side.record);
  const record = wholeOf(parts);
  const agreement = report && record && agreementWith(row, report, record, parts);
  return report && record && agreement ? [{ parts: [], report, record, agreement }] : [];
}

function wholeOf(rows: readonly FoundRow[]): Figure | null {
  const [first, ...more] = rows.map(({ figure }) => figure);
  if (!first) return null;
  return more.length === 0 ? first : sumFigure([first, ...more], first.unit);
}

/** Row by row; what only one of them has is not compared. */
function rowCells(row: PairRow, { report, record }: Sides): readonly PairCell[] {
  const found = new Map(record.map((each) => [each.parts.join('|'), each]));
  return report.flatMap(({ parts, figure }) => {
    const other = found.get(parts.join('|'));
    const agreement = other && agreementWith(row, figure, other.figure, [other]);
    return agreement ? [{ parts, report: figure, record: other.figure, agreement }] : [];
  });
}

/** A rank beside the place that the number of the record has among those of all countries; a line without a place has none. */
function orderCells(atlas: Atlas, { report, record }: Sides): readonly PairCell[] {
  const unplaced = new Set(atlas.unplaced.map(({ id }) => id));
  const ranked = record.filter(({ parts }) => !parts.some((part) => unplaced.has(part)));
  const rankOf = ({ figure }: FoundRow) =>
    1 + ranked.filter((each) => (each.figure.value ?? 0) > (figure.value ?? 0)).length;
  const found = new Map(ranked.map((each) => [each.parts.join('|'), each]));
  return report.flatMap(({ parts, figure }) => {
    const other = found.get(parts.join('|'));
    if (!other) return [];
    const agreement = figure.value === rankOf(other) ? 'agrees' : 'differs';
    return [{ parts, report: figure, record: other.figure, agreement }];
  });
}

/** UNHCR publishes 1 to 4 as 5, so that each row with this note may be up to four fewer. */
const FIVE_NOTE = 'unhcr-five';
const FEWER = 4;

function agreementWith(
  { roundedTo }: PairRow,
  report: Figure,
  record: Figure,
  parts: readonly FoundRow[],
): Agreement | null {
  const printed = roundedTo === null ? report : { ...report, roundedTo };
  const agreement = agreementOf(printed, record);
  const fewer = FEWER * parts.filter(({ figure }) => figure.note === FIVE_NOTE).length;
  const [low, high] = [(record.value ?? 0) - fewer, record.value ?? 0];
  const between = report.value !== null && low <= report.value && report.value < high;
  return agreement === 'differs' && between ? 'rounded' : agreement;
}

function relationOf({ relation }: PairRow, cells: readonly PairCell[]): Relation {
  if (relation === 'not-the-same') return relation;
  const has = (agreement: Agreement) => cells.some((cell) => cell.agreement === agreement);
  return has('differs') ? 'differs' : has('rounded') ? 'rounded' : 'agrees';
}

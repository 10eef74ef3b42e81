// Arrivals, departures and net of a year, with what other sources say where they differ.

import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, IndicatorRow } from '../package/atlas.ts';
import type { SideTotals } from '../package/descriptor.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { netFigure } from './computedFigure.ts';
import { absentFigure, type Figure, indicatorFigure } from './figure.ts';
import { findIndicators, isOfRecord } from './indicatorRows.ts';

export interface Alternative {
  readonly side: 'arrivals' | 'departures' | 'net';
  readonly figure: Figure;
}

export interface YearTotals {
  readonly arrivals: Figure;
  readonly departures: Figure;
  readonly net: Figure;
  /** Figures for the same year that differ from those chosen by more than rounding. */
  readonly alternatives: readonly Alternative[];
}

// In order of preference: persons of a record, those of Tables 2 and 3, rounded thousands of Table 1, the official series.
// Where the persons of the report do not fit the net that Table 1 prints, both sides are those of Table 1.

const NO_FIGURE = absentFigure('persons');
const NO_TOTALS: YearTotals = Object.freeze({
  arrivals: NO_FIGURE,
  departures: NO_FIGURE,
  net: NO_FIGURE,
  alternatives: [],
});

/** Totals of a year in persons; a side without a figure is absent, and so is the net. */
export const yearTotals = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, year: number): YearTotals => {
    const ids = atlas.net?.totals;
    if (!ids) return NO_TOTALS;
    const figures = (of: readonly string[]) =>
      of.flatMap((id) =>
        findIndicators(atlas, sourceFilter, id, year).map((row) => ({
          id,
          row,
          figure: indicatorFigure(atlas, row),
        })),
      );
    const [reported] = figures([ids.net]);
    const own = (of: SideTotals) =>
      figures([of.persons, of.rounded, of.official]).find(({ row }) => !isOfRecord(row))?.figure ??
      absentFigure('persons');
    const computed = netFigure(own(ids.inflow), own(ids.outflow));
    const misfit = reported !== undefined && differs(computed, reported.figure);
    const order = ({ persons, rounded, official }: SideTotals) =>
      figures(misfit ? [rounded, persons, official] : [persons, rounded, official]);
    const [arrivals, ...otherArrivals] = order(ids.inflow);
    const [departures, ...otherDepartures] = order(ids.outflow);
    const shown = {
      arrivals: besideReport(arrivals, otherArrivals),
      departures: besideReport(departures, otherDepartures),
    };
    // The printed net goes with the printed sides of the same table; other sides are subtracted here.
    const sameTable = arrivals?.id === ids.inflow.rounded && departures?.id === ids.outflow.rounded;
    const net = sameTable && reported ? reported.figure : netFigure(shown.arrivals, shown.departures);
    const alternatives: Alternative[] = [
      ...otherArrivals.map(({ figure }) => ({ side: 'arrivals', figure }) as const),
      ...otherDepartures.map(({ figure }) => ({ side: 'departures', figure }) as const),
      ...(reported ? [{ side: 'net', figure: reported.figure } as const] : []),
    ];
    const chosen = { ...shown, net };
    return Object.freeze({
      ...chosen,
      alternatives: Object.freeze(alternatives.filter(({ side, figure }) => differs(chosen[side], figure))),
    });
  },
);

interface Named {
  readonly row: IndicatorRow;
  readonly figure: Figure;
}

/** The chosen figure, which also a rounded table of the report can stand beside where a record gives it. */
function besideReport(chosen: Named | undefined, others: readonly Named[]): Figure {
  if (!chosen) return absentFigure('persons');
  if (!isOfRecord(chosen.row) || chosen.figure.beside.length > 0) return chosen.figure;
  const beside = others.map(({ figure }) => figure).filter(({ secondSource }) => !secondSource);
  return Object.freeze({ ...chosen.figure, beside: Object.freeze(beside) });
}

/** True where two figures differ by more than their rounding explains. */
function differs(a: Figure, b: Figure): boolean {
  if (a.value === null || b.value === null) return false;
  return Math.abs(a.value - b.value) > Math.max(a.roundedTo, b.roundedTo) / 2;
}

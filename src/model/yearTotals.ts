// Arrivals, departures and net of a year, with what other sources say where they differ.
import type { Atlas } from '../data/atlas.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Evidence } from '../state/viewState.ts';
import { netFigure } from './computedFigure.ts';
import { type Figure, indicatorFigure, missingFigure } from './figure.ts';
import { ARRIVALS_LAYER, DEPARTURES_LAYER } from './home.ts';
import { findIndicator } from './indicatorRows.ts';

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

// In order of preference: persons of Tables 2 and 3, rounded thousands of Table 1, the official series.
const ARRIVALS = [`${ARRIVALS_LAYER}-total`, 'arrivals', 'arrivals-official'] as const;
const DEPARTURES = [`${DEPARTURES_LAYER}-total`, 'departures', 'departures-official'] as const;

/** Totals of a year in persons; a side without a figure is missing, and so is the net. */
export const yearTotals = memoByIdentity((atlas: Atlas, evidence: Evidence, year: number): YearTotals => {
  const figures = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const row = findIndicator(atlas, evidence, id, year);
      return row ? [{ id, figure: indicatorFigure(atlas, row) }] : [];
    });
  const [arrivals, ...otherArrivals] = figures(ARRIVALS);
  const [departures, ...otherDepartures] = figures(DEPARTURES);
  const [reported] = figures(['net-migration']);
  const shown = {
    arrivals: arrivals?.figure ?? missingFigure('persons'),
    departures: departures?.figure ?? missingFigure('persons'),
  };
  // The printed net goes with the printed sides of the same table; other sides are subtracted here.
  const sameTable = arrivals?.id === 'arrivals' && departures?.id === 'departures';
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
});

/** True where two figures differ by more than their rounding explains. */
function differs(a: Figure, b: Figure): boolean {
  if (a.value === null || b.value === null) return false;
  return Math.abs(a.value - b.value) > Math.max(a.roundedTo, b.roundedTo) / 2;
}

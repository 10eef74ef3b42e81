// A measure of the chart view as lines of figures: over the years for the whole country or one place, and by partner.

import { graphOf } from '../flows/graph.ts';
import { asked, select, subjectOf } from '../flows/select.ts';
import { pairEnds } from '../flows/selectedRows.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId, PlaceId, Unit } from '../package/atlas.ts';
import type { PackageTime } from '../package/descriptor.ts';
import { lastPeriodNumber, periodNumber, periodsOf } from '../package/periods.ts';
import type { MeasurePlan } from '../package/plans.ts';
import type { Measure, SourceFilter } from '../state/viewState.ts';
import { netFigure } from './computedFigure.ts';
import { type Figure, indicatorFigure } from './figure.ts';
import { indicatorRows } from './indicatorRows.ts';
import { placeFigure } from './placeFigure.ts';
import { layerTotal, remainder } from './remainder.ts';
import { seriesFigure, seriesKey } from './topicSeries.ts';
import { yearTotals } from './yearTotals.ts';

export interface MeasurePoint {
  /** First and last calendar year of the figure's dates. */
  readonly year: number;
  readonly toYear: number;
  readonly figure: Figure;
  /** What another source or place says of a year that has a figure already. */
  readonly other: boolean;
}

/** What a line is about; the interface has the words. */
export type LineName =
  | { readonly kind: 'layer'; readonly layerId: LayerId }
  | { readonly kind: 'net' }
  | { readonly kind: 'indicator'; readonly indicator: string }
  /** The key of its words. */
  | { readonly kind: 'series'; readonly words: string }
  /** null: other countries, what the total holds beyond those listed. */
  | { readonly kind: 'place'; readonly placeId: PlaceId | null };

type WholeName = Extract<LineName, { readonly kind: 'layer' | 'net' }>;

export interface MeasureLine {
  readonly key: string;
  readonly name: LineName;
  readonly unit: Unit;
  /** In order of time; a year without a figure has no point. */
  readonly points: readonly MeasurePoint[];
}

export interface MeasureGroup {
  readonly name: LineName | null;
  readonly lines: readonly MeasureLine[];
}

const NO_PLAN: MeasurePlan = {
  id: '',
  form: 'lines',
  layers: [],
  net: false,
  indicators: null,
  series: null,
  seriesWithReport: null,
  also: new Map(),
};

/** What the package draws under this id; nothing where it has no such measure. */
export function measurePlan({ measures }: Atlas, id: Measure): MeasurePlan {
  return measures.find((each) => each.id === id) ?? NO_PLAN;
}

/** The lines of a measure over time; with a place, its own figures; none where the measure does not name the place. */
export const measureLines = memoByIdentity(
  (
    atlas: Atlas,
    sourceFilter: SourceFilter,
    measure: Measure,
    place: PlaceId | null,
  ): readonly MeasureLine[] => {
    const plan = measurePlan(atlas, measure);
    if (plan.series) return place === null ? seriesLines(atlas, sourceFilter, plan) : [];
    if (plan.indicators)
      return place === null ? indicatorLines(atlas, sourceFilter, plan.indicators, plan.also) : [];
    if (place === null && plan.form === 'parts')
      return plan.layers.flatMap((layerId) => partnerLines(atlas, sourceFilter, [layerId], false));
    const names: readonly WholeName[] = plan.net
      ? [{ kind: 'net' }]
      : plan.layers.map((layerId) => ({ kind: 'layer', layerId }));
    return names
      .map((name) => lineOf(atlas, name, (year) => figuresOf(atlas, sourceFilter, { name, place, year })))
      .filter(({ points }) => points.length > 0);
  },
);

/** The lines of a measure by partner, layer by layer, or its parts; what the matrix shows. */
export const measureGroups = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, measure: Measure): readonly MeasureGroup[] => {
    const plan = measurePlan(atlas, measure);
    if (plan.series) return [{ name: null, lines: seriesLines(atlas, sourceFilter, plan) }];
    if (plan.indicators)
      return [{ name: null, lines: indicatorLines(atlas, sourceFilter, plan.indicators, plan.also) }];
    if (plan.net)
      return [{ name: { kind: 'net' }, lines: partnerLines(atlas, sourceFilter, plan.layers, true) }];
    return plan.layers.map((layerId) => ({
      name: { kind: 'layer', layerId },
      lines: partnerLines(atlas, sourceFilter, [layerId], false),
    }));
  },
);

/** The figure of a line in a year, the first of those that cover it; null where there is none. */
export function pointIn(line: MeasureLine, year: number): MeasurePoint | null {
  return line.points.find((point) => !point.other && point.year <= year && year <= point.toYear) ?? null;
}

/** Years of the package in which a line has a figure, ascending. */
export function yearsWithFigures(time: PackageTime, lines: readonly MeasureLine[]): readonly number[] {
  return periodsOf(time).filter((year) => lines.some((line) => pointIn(line, year) !== null));
}

function lineOf(
  { time }: Atlas,
  name: LineName,
  figuresIn: (year: number) => readonly Figure[],
): MeasureLine {
  const points = periodsOf(time).flatMap((year) =>
    figuresIn(year).map((figure, index): MeasurePoint => ({ year, toYear: year, figure, other: index > 0 })),
  );
  const unit = points[0]?.figure.unit ?? 'persons';
  return Object.freeze({ key: keyOf(name), name, unit, points: Object.freeze(points) });
}

/** The figure first, then what others say of the same year; empty without any. */
function figuresOf(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  { name, place, year }: { readonly name: WholeName; readonly place: PlaceId | null; readonly year: number },
): readonly Figure[] {
  if (place !== null) {
    const figure =
      name.kind === 'net'
        ? netOf(atlas, sourceFilter, place, year)
        : knownFigure(placeFigure(atlas, sourceFilter, { layerId: name.layerId, place, year }));
    return figure ? [figure] : [];
  }
  if (name.kind === 'net') return sideFigures(atlas, sourceFilter, 'net', year);
  if (name.layerId === atlas.inflow) return sideFigures(atlas, sourceFilter, 'arrivals', year);
  if (name.layerId === atlas.outflow) return sideFigures(atlas, sourceFilter, 'departures', year);
  const total = layerTotal(atlas, sourceFilter, name.layerId, year);
  return known(total) ? [total] : [];
}

function sideFigures(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  side: 'arrivals' | 'departures' | 'net',
  year: number,
): readonly Figure[] {
  const totals = yearTotals(atlas, sourceFilter, year);
  const others = totals.alternatives.filter((each) => each.side === side).map(({ figure }) => figure);
  return totals[side].state === 'absent' ? [] : [totals[side], ...others];
}

function known(figure: Figure): boolean {
  return figure.state === 'value' || figure.state === 'none' || figure.state === 'missing';
}

const knownFigure = (figure: Figure): Figure | null => (known(figure) ? figure : null);

function netOf(atlas: Atlas, sourceFilter: SourceFilter, place: PlaceId, year: number): Figure | null {
  const arrivals = knownFigure(placeFigure(atlas, sourceFilter, { layerId: atlas.inflow, place, year }));
  const departures = knownFigure(placeFigure(atlas, sourceFilter, { layerId: atlas.outflow, place, year }));
  const net = arrivals && departures ? netFigure(arrivals, departures) : null;
  return net?.state === 'value' ? net : null;
}

/** A line for each place that the layers name, most people first, then other countries. */
function partnerLines(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  layers: readonly LayerId[],
  net: boolean,
): readonly MeasureLine[] {
  const subject = subjectOf(atlas, null);
  const query = { sourceFilter: sourceFilter, time: 'every', flow: 'both', subject, touching: null } as const;
  const places = new Set<PlaceId>();
  for (const layer of layers) {
    const selection = select(graphOf(atlas), asked({ ...query, layers: [layer] }));
    for (const each of selection.layers)
      for (const position of each.named) {
        const { originId, destinationId } = pairEnds(selection, each, position);
        for (const id of [originId, destinationId]) if (id !== subject) places.add(id);
      }
  }
  const [layerId = ''] = layers;
  const lines = [...places].map((placeId) =>
    lineOf(atlas, { kind: 'place', placeId }, (year) => {
      const figure = net
        ? netOf(atlas, sourceFilter, placeId, year)
        : knownFigure(placeFigure(atlas, sourceFilter, { layerId, place: placeId, year }));
      return figure ? [figure] : [];
    }),
  );
  const size = ({ points }: MeasureLine) =>
    points.reduce((sum, { figure }) => sum + Math.abs(figure.value ?? 0), 0);
  lines.sort((a, b) => size(b) - size(a));
  const others = lineOf(atlas, { kind: 'place', placeId: null }, (year) => {
    const figure = net ? null : remainder(atlas, sourceFilter, layerId, year);
    return figure?.state === 'value' ? [figure] : [];
  });
  return [...lines.filter(({ points }) => points.length > 0), ...(others.points.length > 0 ? [others] : [])];
}

function indicatorLines(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  indicators: readonly string[],
  alsoOf: MeasurePlan['also'],
): readonly MeasureLine[] {
  const rows = indicatorRows(atlas, sourceFilter);
  const pointsOf = (indicator: string): readonly MeasurePoint[] =>
    (rows.get(indicator) ?? []).map((row) => ({
      year: periodNumber(row.from, atlas.time.granularity),
      toYear: lastPeriodNumber(row.to, atlas.time.granularity),
      figure: indicatorFigure(atlas, row),
      other: false,
    }));
  return indicators
    .map((indicator): MeasureLine => {
      const own = pointsOf(indicator);
      const also = (alsoOf.get(indicator) ?? []).flatMap(pointsOf);
      // Where the first statement has no figure for a year, the second is the figure.
      const beside = also.map((point) => ({ ...point, other: own.some(({ year }) => year === point.year) }));
      const points = [...own, ...beside].filter(({ figure }) => known(figure));
      points.sort((a, b) => a.year - b.year);
      const name = { kind: 'indicator', indicator } as const;
      return { key: keyOf(name), name, unit: points[0]?.figure.unit ?? 'persons', points };
    })
    .filter(({ points }) => points.length > 0);
}

function seriesLines(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  { series: all, seriesWithReport }: MeasurePlan,
): readonly MeasureLine[] {
  const shown = (sourceFilter === 'report' ? seriesWithReport : null) ?? all ?? [];
  return shown
    .map((series) =>
      lineOf(atlas, { kind: 'series', words: seriesKey(series) }, (year) => {
        const figure = seriesFigure(atlas, sourceFilter, series, year);
        return known(figure) ? [figure] : [];
      }),
    )
    .filter(({ points }) => points.length > 0);
}

function keyOf(name: LineName): string {
  switch (name.kind) {
    case 'layer':
      return name.layerId;
    case 'net':
      return 'net';
    case 'indicator':
      return name.indicator;
    case 'series':
      return name.words;
    case 'place':
      return name.placeId ?? 'others';
  }
}

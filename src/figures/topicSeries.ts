// The series that the timeline of a topic draws: a figure for each year of the package, absent where there is none.

import { type LayerSelection, selectLayer } from '../flows/select.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, IndicatorRow, LayerId } from '../package/atlas.ts';
import type { Topic, TopicSeries, Way } from '../package/descriptor.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { sumFigure } from './computedFigure.ts';
import { absentFigure, type Figure, flowFigure, indicatorFigure } from './figure.ts';
import { findIndicator, statedIndicator } from './indicatorRows.ts';

export interface YearFigures {
  readonly year: number;
  /** One for each series of the topic. */
  readonly figures: readonly Figure[];
}

/** The series that the timeline of a topic draws of the sources that speak. */
export function seriesOf(topic: Topic, sourceFilter: SourceFilter): readonly TopicSeries[] {
  return sourceFilter === 'report' ? topic.timelineWithReport : topic.timeline;
}

/** The key of the words of a series. */
export function seriesKey(series: TopicSeries): string {
  if ('indicator' in series) return `indicator.${series.indicator}`;
  return series.way === null ? `layer.${series.layer}.title` : `series.${series.layer}.${series.way}`;
}

/** Every year of the package with the figures of the topic's series. */
export const topicYears = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, topic: Topic): readonly YearFigures[] => {
    const years: YearFigures[] = [];
    for (let year = atlas.time.from; year <= atlas.time.to; year++) {
      const figures = seriesOf(topic, sourceFilter).map((series) =>
        seriesFigure(atlas, sourceFilter, series, year),
      );
      years.push(Object.freeze({ year, figures: Object.freeze(figures) }));
    }
    return Object.freeze(years);
  },
);

/** The indicator; of a layer its printed total, else the sum of its figures of the year. */
export function seriesFigure(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  series: TopicSeries,
  year: number,
): Figure {
  const id = 'indicator' in series ? series.indicator : `${series.layer}-total`;
  const isWhole = 'indicator' in series || series.way === null;
  const row = isWhole ? statedIndicator(atlas, sourceFilter, id, year) : null;
  if (row) return indicatorFigure(atlas, row);
  if ('indicator' in series) return absentFigure('persons');
  const selection = selectLayer(atlas, sourceFilter, series.layer, year);
  if (selection?.coverage.kind !== 'figures') return absentFigure('persons');
  const unstated = series.way === 'in' ? unstatedRows(atlas, sourceFilter, series.layer, year) : [];
  const figures = [
    ...rowsOfWay(atlas, selection, series.way).map((each) => flowFigure(atlas, each)),
    ...unstated.map((each) => indicatorFigure(atlas, each)),
  ].filter(({ value }) => value !== null);
  const [only] = figures;
  if (only && figures.length === 1) return only;
  // Figures of several sources are not added up.
  const sources = new Set(figures.flatMap(({ refs }) => refs.map(({ source }) => source)));
  return sources.size === 1 ? sumFigure(figures, 'persons') : absentFigure('persons');
}

/** The rows of a layer that lead to the hub, or from it; of null all. */
export function rowsOfWay(
  { places, hub, flows }: Atlas,
  { row }: LayerSelection,
  way: Way,
): readonly number[] {
  if (way === null) return [...row];
  const end = way === 'in' ? flows.destination : flows.origin;
  return [...row].filter((each) => places[end[each] ?? -1]?.id === hub);
}

/** Those in the hub whose country the source does not state, in the year; none where it states all. */
export function unstatedRows(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  layerId: LayerId,
  year: number,
): readonly IndicatorRow[] {
  const lines = atlas.unplaced.filter(({ kind }) => kind === 'unknown');
  return lines.flatMap(({ id }) => findIndicator(atlas, sourceFilter, `${layerId}-${id}`, year) ?? []);
}

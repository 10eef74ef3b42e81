// The series that the timeline of a topic draws: a figure for each year of the package, absent where there is none.

import { selectLayer } from '../flows/select.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas } from '../package/atlas.ts';
import type { Topic, TopicSeries } from '../package/descriptor.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { sumFigure } from './computedFigure.ts';

import { absentFigure, type Figure, flowFigure, indicatorFigure } from './figure.ts';
import { findIndicator } from './indicatorRows.ts';

export interface YearFigures {
  readonly year: number;
  /** One for each series of the topic. */
  readonly figures: readonly Figure[];
}

/** Every year of the package with the figures of the topic's series. */
export const topicYears = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, topic: Topic): readonly YearFigures[] => {
    const years: YearFigures[] = [];
    for (let year = atlas.time.from; year <= atlas.time.to; year++) {
      const figures = topic.timeline.map((series) => seriesFigure(atlas, sourceFilter, series, year));
      years.push(Object.freeze({ year, figures: Object.freeze(figures) }));
    }
    return Object.freeze(years);
  },
);

/** The indicator; of a layer its printed total, else the sum of its figures of the year. */
function seriesFigure(atlas: Atlas, sourceFilter: SourceFilter, series: TopicSeries, year: number): Figure {
  const id = 'indicator' in series ? series.indicator : `${series.layer}-total`;
  const row = findIndicator(atlas, sourceFilter, id, year);
  if (row) return indicatorFigure(atlas, row);
  if ('indicator' in series) return absentFigure('persons');
  const selection = selectLayer(atlas, sourceFilter, series.layer, year);
  if (selection?.coverage.kind !== 'figures') return absentFigure('persons');
  const figures = [...selection.row]
    .map((each) => flowFigure(atlas, each))
    .filter(({ value }) => value !== null);
  // Figures of several sources are not added up.
  const sources = new Set(figures.flatMap(({ refs }) => refs.map(({ source }) => source)));
  return sources.size === 1 ? sumFigure(figures, 'persons') : absentFigure('persons');
}

// The years that playing and stepping go through: all in which the topic has a figure, longer where countries are told.

import { type CountView, countedLayers } from '../flows/counts.ts';
import { memoByFields } from '../lib/memo.ts';
import type { Atlas, LayerId } from '../package/atlas.ts';
import { periodsOf } from '../package/periods.ts';
import type { YearSteps } from '../state/actions.ts';
import type { SourceFilter, ViewState } from '../state/viewState.ts';
import { dataYears } from './coverage.ts';
import { gateFigures } from './gateFigures.ts';
import { topicYears } from './topicSeries.ts';

/** Years with figures by country, with totals at the gate, or in the timeline of the topic. */
export function stepYears(atlas: Atlas, view: CountView & Pick<ViewState, 'topic'>): YearSteps {
  return stepsOf({
    atlas,
    sourceFilter: view.sourceFilter,
    layers: view.layers,
    counted: countedLayers(atlas, view),
    topicId: view.topic,
  });
}

interface AskedSteps {
  readonly atlas: Atlas;
  readonly sourceFilter: SourceFilter;
  readonly layers: readonly LayerId[];
  readonly counted: readonly LayerId[];
  readonly topicId: string | null;
}

const stepsOf = memoByFields(
  { atlas: true, sourceFilter: true, layers: true, counted: true, topicId: true },
  ({ atlas, sourceFilter, layers, counted, topicId }: AskedSteps): YearSteps => {
    const byCountry = dataYears(atlas, sourceFilter, counted);
    const topic = atlas.topics.find(({ id }) => id === topicId);
    // Layers that were added, or another choice of them, keep the figures of their topic in view only with its own.
    const series = topic?.layers.some((id) => layers.includes(id))
      ? topicYears(atlas, sourceFilter, topic)
      : [];
    const known = periodsOf(atlas.time).filter((year) => {
      if (byCountry.includes(year)) return true;
      const gate = gateFigures(atlas, sourceFilter, year);
      const atGate = [gate?.inflow, gate?.outflow].some((side) => side && layers.includes(side.layerId));
      const told = series.find((each) => each.year === year)?.figures ?? [];
      return atGate || told.some(({ value }) => value !== null);
    });
    return Object.freeze({ time: atlas.time, known: Object.freeze(known), byCountry });
  },
);

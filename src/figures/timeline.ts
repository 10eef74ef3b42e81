// What the timeline draws: bars of every year, coverage strips of the shown layers, dated events.

import { countedLayers } from '../flows/counts.ts';
import { graphOf } from '../flows/graph.ts';
import { asked, select } from '../flows/select.ts';
import { speakingSources } from '../flows/speaking.ts';
import { compareText } from '../lib/compareText.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, EventRow, LegRow } from '../package/atlas.ts';
import { lastPeriodNumber, periodNumber } from '../package/periods.ts';
import type { SourceFilter, ViewState } from '../state/viewState.ts';
import { isSecondSource } from './coverage.ts';
import type { Figure } from './figure.ts';
import { yearTotals } from './yearTotals.ts';

export interface TimelineYear {
  readonly year: number;
  readonly arrivals: Figure;
  readonly departures: Figure;
}

export interface CoverageSpan {
  readonly fromYear: number;
  readonly toYear: number;
  /** `timeless`: routes and corridors, as reported in these years. */
  readonly kind: 'figures' | 'timeless';
  /** Less than whole years. */
  readonly partial: boolean;
  /** From a source that the report does not use. */
  readonly secondSource: boolean;
}

export interface CoverageStrip {
  readonly layerId: string;
  readonly spans: readonly CoverageSpan[];
}

export interface TimelineEvent extends EventRow {
  /** First and last period of the date. */
  readonly year: number;
  readonly toYear: number;
}

/** Every year of the package with its totals in persons, or absent figures. */
export const timelineYears = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter): readonly TimelineYear[] => {
    const years: TimelineYear[] = [];
    for (let year = atlas.time.from; year <= atlas.time.to; year++) {
      const { arrivals, departures } = yearTotals(atlas, sourceFilter, year);
      years.push(Object.freeze({ year, arrivals, departures }));
    }
    return Object.freeze(years);
  },
);

/** One strip for each shown layer, in the order of layers.csv. */
export function coverageStrips(atlas: Atlas, view: ViewState): readonly CoverageStrip[] {
  return strips(atlas, view.sourceFilter, countedLayers(atlas, view));
}

const strips = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, layers: readonly string[]): readonly CoverageStrip[] => {
    const every = {
      sourceFilter: sourceFilter,
      layers,
      time: 'every',
      flow: 'both',
      subject: null,
      touching: null,
    } as const;
    return select(graphOf(atlas), asked(every)).layers.map(({ layer, periods, legs }): CoverageStrip => {
      if (layer.kind === 'route' || layer.kind === 'corridor') {
        return { layerId: layer.id, spans: timelessSpans(atlas, legs) };
      }
      const spans = periods.map((period): CoverageSpan => {
        const { fromYear, toYear, partial } = period;
        const secondSource = isSecondSource(atlas, sourceFilter, layer.id, period);
        return { fromYear, toYear, kind: 'figures', partial, secondSource };
      });
      return { layerId: layer.id, spans };
    });
  },
);

function timelessSpans(atlas: Atlas, legs: readonly LegRow[]): readonly CoverageSpan[] {
  const reportSources = speakingSources(atlas, 'report');
  const spans = new Map<string, CoverageSpan>();
  for (const leg of legs) {
    const fromYear = periodNumber(leg.from, atlas.time.granularity);
    const toYear = lastPeriodNumber(leg.to, atlas.time.granularity);
    const secondSource = !reportSources.has(leg.source);
    spans.set(`${fromYear}/${toYear}`, { fromYear, toYear, kind: 'timeless', partial: false, secondSource });
  }
  return [...spans.values()].sort((a, b) => a.fromYear - b.fromYear || a.toYear - b.toYear);
}

/** The dated events in order of time; within a year those with less precise dates first. */
export const timelineEvents = memoByIdentity((atlas: Atlas): readonly TimelineEvent[] => {
  const events = atlas.events.map((event): TimelineEvent => {
    const [from = '', to = from] = event.date.split('/');
    const { granularity } = atlas.time;
    const [year, toYear] = [periodNumber(from, granularity), lastPeriodNumber(to, granularity)];
    return Object.freeze({ ...event, year, toYear });
  });
  events.sort((a, b) => compareText(a.date, b.date));
  return Object.freeze(events);
});

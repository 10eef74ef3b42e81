// The national figures, section by section: every indicator once, as figures with dates and sources.

import { compareText } from '../lib/compareText.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, Unit } from '../package/atlas.ts';
import type { SectionChart } from '../package/plans.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { type Figure, indicatorFigure } from './figure.ts';
import { indicatorRows, isOfRecord } from './indicatorRows.ts';

export interface NationalSeries {
  readonly indicator: string;
  /** `main` is drawn; `total` is the whole of the main ones; `aside` stands beside the chart. */
  readonly role: 'main' | 'total' | 'aside';
  readonly unit: Unit;
  /** In order of time. */
  readonly points: readonly Figure[];
}

export interface NationalSection {
  /** That of the plan, or `other`. */
  readonly id: string;
  readonly chart: SectionChart;
  readonly series: readonly NationalSeries[];
}

/** The sections in the order of the package; an indicator that no plan names stands in `other`; series and
 * sections without rows of the sources that speak are left out. */
export const nationalSections = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter): readonly NationalSection[] => {
    const rows = indicatorRows(atlas, sourceFilter);
    const planned = new Set<string>();
    const seriesOf = (indicator: string, role: NationalSeries['role']): readonly NationalSeries[] => {
      planned.add(indicator);
      const points = (rows.get(indicator) ?? []).map((row) => indicatorFigure(atlas, row));
      const [first] = points;
      if (!first) return [];
      points.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
      return [Object.freeze({ indicator, role, unit: first.unit, points: Object.freeze(points) })];
    };
    const sections = atlas.sections.map(({ id, chart, main, total, aside }): NationalSection => {
      const series = [
        ...(total === null ? [] : seriesOf(total, 'total')),
        ...main.flatMap((indicator) => seriesOf(indicator, 'main')),
        ...aside.flatMap((indicator) => seriesOf(indicator, 'aside')),
      ];
      return { id, chart, series };
    });
    // A line of a record without a place belongs to the list of its layer.
    const rest = [...rows].filter(([indicator, all]) => !planned.has(indicator) && !all.every(isOfRecord));
    const other = rest.flatMap(([indicator]) => seriesOf(indicator, 'main'));
    const all: readonly NationalSection[] = [...sections, { id: 'other', chart: 'list', series: other }];
    return Object.freeze(all.filter((section) => section.series.length > 0));
  },
);

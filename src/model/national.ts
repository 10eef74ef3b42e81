// The national figures, section by section: every indicator once, as figures with dates and sources.

import type { Atlas, Unit } from '../data/atlas.ts';
import { compareText } from '../lib/compareText.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Evidence } from '../state/viewState.ts';
import { type Figure, indicatorFigure } from './figure.ts';
import { indicatorRows } from './indicatorRows.ts';
import { SECTION_IDS, SECTION_PLANS, type SectionChart, type SectionId } from './nationalSections.ts';

export interface NationalSeries {
  readonly indicator: string;
  /** `main` is drawn; `total` is the whole of the main ones; `aside` stands beside the chart. */
  readonly role: 'main' | 'total' | 'aside';
  readonly unit: Unit;
  /** In order of time. */
  readonly points: readonly Figure[];
}

export interface NationalSection {
  readonly id: SectionId;
  readonly chart: SectionChart;
  readonly series: readonly NationalSeries[];
}

/** The sections in the order of SECTION_IDS; an indicator that no plan names stands in `other`; series and
 * sections without rows of the sources that speak are left out. */
export const nationalSections = memoByIdentity(
  (atlas: Atlas, evidence: Evidence): readonly NationalSection[] => {
    const rows = indicatorRows(atlas, evidence);
    const planned = new Set<string>();
    const seriesOf = (indicator: string, role: NationalSeries['role']): readonly NationalSeries[] => {
      planned.add(indicator);
      const points = (rows.get(indicator) ?? []).map((row) => indicatorFigure(atlas, row));
      const [first] = points;
      if (!first) return [];
      points.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
      return [Object.freeze({ indicator, role, unit: first.unit, points: Object.freeze(points) })];
    };
    const sections = SECTION_IDS.map((id): NationalSection => {
      if (id === 'other') {
        const rest = [...rows.keys()].filter((indicator) => !planned.has(indicator));
        return { id, chart: 'list', series: rest.flatMap((indicator) => seriesOf(indicator, 'main')) };
      }
      const { chart, main, total, aside } = SECTION_PLANS[id];
      const series = [
        ...(total === undefined ? [] : seriesOf(total, 'total')),
        ...main.flatMap((indicator) => seriesOf(indicator, 'main')),
        ...(aside ?? []).flatMap((indicator) => seriesOf(indicator, 'aside')),
      ];
      return { id, chart, series };
    });
    return Object.freeze(sections.filter((section) => section.series.length > 0));
  },
);

// The flows of a year as a sankey needs them: origins, Azerbaijan, destinations, and other countries on each side.

import { isMovement } from '../flows/movement.ts';
import { selectView } from '../flows/select.ts';
import { selectedRows } from '../flows/selectedRows.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId, PlaceId } from '../package/atlas.ts';
import { periodsOf } from '../package/periods.ts';
import type { Measure, SourceFilter } from '../state/viewState.ts';
import { type Figure, flowFigure, knownValue } from './figure.ts';
import { measurePlan } from './measure.ts';
import { layerTotal, remainder } from './remainder.ts';

export interface FlowBand {
  /** null: other countries, computed. */
  readonly placeId: PlaceId | null;
  readonly layerId: LayerId;
  /** True towards Azerbaijan. */
  readonly inward: boolean;
  /** Of more than 0 people. */
  readonly figure: Figure;
}

export interface YearFlows {
  /** Largest first, other countries last. */
  readonly bands: readonly FlowBand[];
  readonly totals: readonly Omit<FlowBand, 'placeId'>[];
  /** Places for which the source prints a dash, and for which it marks the figure as not available: without a band. */
  readonly none: readonly Omit<FlowBand, 'figure'>[];
  readonly missing: readonly Omit<FlowBand, 'figure'>[];
}

/** Layers of a measure whose rows say which way people went. */
export function flowLayers(atlas: Atlas, measure: Measure): readonly LayerId[] {
  const { layers } = measurePlan(atlas, measure);
  return layers.filter((id) => atlas.layers.some((layer) => layer.id === id && isMovement(layer)));
}

/** Years in which a measure has flows by country, ascending. */
export const flowYears = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, measure: Measure): readonly number[] => {
    const years = periodsOf(atlas.time);
    return years.filter((year) => yearFlows(atlas, sourceFilter, measure, year).bands.length > 0);
  },
);

/** The flows of a measure in a year; without bands where it has none by country. */
export const yearFlows = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, measure: Measure, year: number): YearFlows => {
    const bands: FlowBand[] = [];
    const totals: Omit<FlowBand, 'placeId'>[] = [];
    const none: Omit<FlowBand, 'figure'>[] = [];
    const missing: Omit<FlowBand, 'figure'>[] = [];
    for (const layerId of flowLayers(atlas, measure)) {
      const asked = { sourceFilter, layers: [layerId], count: 'own', flow: 'both', focus: null } as const;
      const rows = selectedRows(selectView(atlas, asked, year)).filter(({ ofYear }) => ofYear);
      if (rows.length === 0) continue;
      const inward = rows.some((row) => row.inward);
      const listed: FlowBand[] = [];
      for (const { row, partnerId: placeId } of rows) {
        if (placeId === null) continue;
        const figure = flowFigure(atlas, row);
        if ((figure.value ?? 0) > 0) listed.push({ placeId, layerId, inward, figure });
        else if (figure.state === 'none') none.push({ placeId, layerId, inward });
        else if (figure.state === 'missing') missing.push({ placeId, layerId, inward });
      }
      listed.sort((a, b) => knownValue(b.figure) - knownValue(a.figure));
      const rest = remainder(atlas, sourceFilter, layerId, year);
      if ((rest.value ?? 0) > 0) listed.push({ placeId: null, layerId, inward, figure: rest });
      bands.push(...listed);
      totals.push({ layerId, inward, figure: layerTotal(atlas, sourceFilter, layerId, year) });
    }
    return Object.freeze({ bands, totals, none, missing });
  },
);

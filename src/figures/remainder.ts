// What a layer's total holds beyond the listed countries: "other countries", computed, never a place.

import type { Period } from '../flows/graph.ts';
import { selectLayer } from '../flows/select.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId } from '../package/atlas.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { computedFigure, sumFigure } from './computedFigure.ts';
import { absentFigure, type Figure, flowFigure, indicatorFigure, notApplicableFigure } from './figure.ts';
import { findIndicator } from './indicatorRows.ts';

interface Listing {
  readonly slice: Period;
  readonly listed: readonly Figure[];
  /** The printed total of the same dates and unit, or null. */
  readonly total: Figure | null;
}

/** A layer's rows of the year and the printed total of the same dates; null where no slice covers the year. */
function listing(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  layerId: LayerId | null,
  year: number,
): Listing | null {
  const selected = selectLayer(atlas, sourceFilter, layerId, year);
  if (selected?.coverage.kind !== 'figures') return null;
  const { slice } = selected.coverage;
  const listed = Array.from(selected.row, (row) => flowFigure(atlas, row));
  // By convention of indicators.csv the total of a layer is called after it.
  const found = findIndicator(atlas, sourceFilter, `${layerId}-total`, slice);
  const total = found ? indicatorFigure(atlas, found) : null;
  return { slice, listed, total: total?.unit === selected.layer.unit ? total : null };
}

/** The total of a layer in a year: printed where the source prints one, else the computed sum of the listed
 * (persons only); absent without figures; not applicable for shares, ranks, routes and corridors. */
export const layerTotal = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, layerId: LayerId | null, year: number): Figure => {
    const layer = atlas.layers.find((each) => each.id === layerId);
    if (layer?.kind !== 'flow' || layer.unit === '') return notApplicableFigure('persons');
    const found = listing(atlas, sourceFilter, layerId, year);
    if (found) return found.total ?? sumFigure(found.listed, layer.unit);
    // A total can stand in a year in which no country is listed (deportations of 2008).
    const alone = findIndicator(atlas, sourceFilter, `${layerId}-total`, year);
    return alone ? indicatorFigure(atlas, alone) : absentFigure(layer.unit);
  },
);

/** "Other countries" of a layer in a year: total less listed, computed; the printed `-others` figure where there
 * is one; absent without figures, where one of the listed is not available, or where they exceed the total; not applicable without a total. */
export const remainder = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, layerId: LayerId | null, year: number): Figure => {
    const layer = atlas.layers.find((each) => each.id === layerId);
    if (!layer || layer.unit === '' || layer.kind === 'rank') return notApplicableFigure('persons');
    const found = listing(atlas, sourceFilter, layerId, year);
    if (!found) return absentFigure(layer.unit);
    const printed = findIndicator(atlas, sourceFilter, `${layerId}-others`, found.slice);
    if (printed) return indicatorFigure(atlas, printed);
    const whole = found.total?.value ?? (layer.unit === 'percent' ? 100 : null);
    if (whole === null) return notApplicableFigure(layer.unit);
    const parts = found.total ? [found.total, ...found.listed] : found.listed;
    // What is not available is no part of "other countries".
    if (found.listed.some(({ state }) => state === 'missing'))
      return computedFigure({
        computed: 'remainder',
        value: null,
        unit: layer.unit,
        parts,
        lacking: ['listed'],
      });
    const listed = found.listed.reduce((sum, figure) => sum + (figure.value ?? 0), 0);
    const value = whole - listed;
    // Press figures of 2010 list more than their own total: then there is no remainder to speak of.
    return value >= 0
      ? computedFigure({ computed: 'remainder', value, unit: layer.unit, parts })
      : computedFigure({ computed: 'remainder', value: null, unit: layer.unit, parts, lacking: ['total'] });
  },
);

// Rows that contradict each other, as figures to stand side by side.

import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas } from '../package/atlas.ts';
import { flowKey } from './discrepancyIds.ts';
import { type Figure, flowFigure, indicatorFigure } from './figure.ts';

export { discrepanciesFor } from './discrepancyIds.ts';

export interface Discrepancy {
  readonly id: string;
  readonly kind: string;
  /** In the order of discrepancies.csv; each figure names its row in `rows`. */
  readonly figures: readonly Figure[];
}

/** Every discrepancy with the figures of the rows it names, whatever their source. */
export const allDiscrepancies = memoByIdentity((atlas: Atlas): readonly Discrepancy[] => {
  const named = new Set(atlas.discrepancies.flatMap((discrepancy) => discrepancy.rows));
  const figures = new Map<string, Figure>();
  for (const row of atlas.indicators) {
    const key = row.key;
    if (named.has(key)) figures.set(key, indicatorFigure(atlas, row));
  }
  for (let row = 0; row < atlas.flows.length; row++) {
    const key = flowKey(atlas, row);
    if (named.has(key)) figures.set(key, flowFigure(atlas, row));
  }
  return Object.freeze(
    atlas.discrepancies.map(({ id, kind, rows }) =>
      Object.freeze({ id, kind, figures: Object.freeze(rows.flatMap((key) => figures.get(key) ?? [])) }),
    ),
  );
});

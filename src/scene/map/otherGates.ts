// Gates that most views do without: of the net, and of two years.
import { type GateSide, gateFigures } from '../../figures/gateFigures.ts';
import { memoByFields, memoByIdentity } from '../../lib/memo.ts';
import type { Atlas } from '../../package/atlas.ts';
import type { SourceFilter } from '../../state/viewState.ts';
import { type Gate, gateMade, gateRadius } from './gate.ts';

/** One disc of the balance. */
export const netGate = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, year: number): Gate | null => {
    const figures = gateFigures(atlas, sourceFilter, year);
    const balance = figures?.net.value ?? null;
    if (!figures || balance === null) return null;
    const told = [figures.inflow, figures.outflow].some((side) => side && side.unnamed !== 'all');
    const radius = gateRadius(atlas, Math.abs(balance));
    return gateMade(atlas, 'net', [radius, told ? 1 : 0, Math.sign(balance), 0], told ? null : 'all');
  },
);

interface SidesOfYears {
  readonly atlas: Atlas;
  readonly sourceFilter: SourceFilter;
  readonly inward: boolean;
  readonly outward: boolean;
  readonly first: number;
  readonly second: number;
}

/** Two rims a side, of both years. */
export const comparedGate = memoByFields(
  { atlas: true, sourceFilter: true, inward: true, outward: true, first: true, second: true },
  ({ atlas, sourceFilter, inward, outward, first, second }: SidesOfYears) => {
    const radii = [first, second].flatMap((year) => {
      const figures = gateFigures(atlas, sourceFilter, year);
      const of = (side: GateSide | null | undefined) => (side ? gateRadius(atlas, side.persons) : 0);
      return [inward ? of(figures?.inflow) : 0, outward ? of(figures?.outflow) : 0];
    });
    return radii.some((radius) => radius > 0) ? gateMade(atlas, 'compared', radii, null) : null;
  },
);

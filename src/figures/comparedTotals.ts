// The comparison of two years for all countries together, and which of the two no shown layer has figures of.
import type { Atlas } from '../package/atlas.ts';
import type { ViewState } from '../state/viewState.ts';
import { comparedCard } from './comparedCard.ts';
import { compareFigures } from './compareFigures.ts';
import { type ComparedFigures, comparedYears } from './compareYears.ts';
import { dataYears } from './coverage.ts';
import { inFocus } from './inFocus.ts';
import { yearTotals } from './yearTotals.ts';

const SIDES = ['arrivals', 'departures', 'net'] as const;
const SIDES_OF_FLOW = { both: SIDES, in: ['arrivals'], out: ['departures'], net: ['net'] } as const;

export interface ComparedTotal {
  readonly side: (typeof SIDES)[number];
  readonly compared: ComparedFigures;
}

/** The totals of the view's direction in both years, of the place in focus its own; none where nothing is compared. */
export function comparedTotals(atlas: Atlas, view: ViewState): readonly ComparedTotal[] {
  const two = comparedYears(view);
  if (!two) return [];
  const placeId = inFocus(atlas, view);
  const card = placeId && comparedCard({ atlas, sourceFilter: view.sourceFilter, placeId, ...two });
  const first = yearTotals(atlas, view.sourceFilter, two.first);
  const second = yearTotals(atlas, view.sourceFilter, two.second);
  return SIDES_OF_FLOW[view.flow].map((side) => ({
    side,
    compared: card ? card[side] : compareFigures(first[side], second[side]),
  }));
}

export interface LackingYear {
  readonly year: number;
  /** The nearest years with figures on either side, the other year of the comparison left out. */
  readonly nearest: readonly number[];
}

/** Years of the comparison in which no shown layer has figures by country, the second choice first. */
export function lackingYears(atlas: Atlas, view: ViewState): readonly LackingYear[] {
  const flows = atlas.layers.filter(({ id, kind }) => kind === 'flow' && view.layers.includes(id));
  const ids = flows.map(({ id }) => id);
  const known = dataYears(atlas, view.sourceFilter, ids);
  return [view.compare, view.year].flatMap((year): readonly LackingYear[] => {
    if (year === null || known.includes(year)) return [];
    const others = known.filter((each) => each !== (year === view.compare ? view.year : view.compare));
    const nearest = [others.findLast((each) => each < year), others.find((each) => each > year)];
    return [{ year, nearest: nearest.filter((each) => each !== undefined) }];
  });
}

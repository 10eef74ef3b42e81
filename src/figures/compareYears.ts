// Two years side by side: which is first, and what is said of a figure in both.

import type { ViewState } from '../state/viewState.ts';
import type { CHANGES } from './compareFigures.ts';
import type { Figure } from './figure.ts';

export interface TwoYears {
  readonly first: number;
  readonly second: number;
}
/** `new` and `gone`: the source prints a dash in the first or the second year · `none`: in both · `incomparable`: a
 * side has no figure, one figure stands for both years, or the two count different parts of a year. */
export type Change = (typeof CHANGES)[number];
/** Why two figures cannot be compared. */
export type Hindrance = 'first' | 'second' | 'both' | 'one' | 'period';

export interface ComparedFigures {
  readonly first: Figure;
  readonly second: Figure;
  /** Second less first, computed; absent unless both sides have a figure. */
  readonly difference: Figure;
  readonly change: Change;
  /** Null unless the change is `incomparable`. */
  readonly hindrance: Hindrance | null;
}

/** The earlier and the later of the year and the year compared with; null where nothing is compared. */
export function comparedYears(view: Pick<ViewState, 'year' | 'compare'>): TwoYears | null {
  const { compare } = view;
  // Without a second year the first is not asked for: who asks here is not rendered again for it.
  if (compare === null || compare === view.year) return null;
  const { year } = view;
  return { first: Math.min(year, compare), second: Math.max(year, compare) };
}

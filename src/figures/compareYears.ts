// Two years side by side: which is first, and what one figure became of another. A dash and a gap are never zero.
import type { ViewState } from '../state/viewState.ts';
import { differenceFigure } from './computedFigure.ts';
import type { Figure } from './figure.ts';

export interface TwoYears {
  readonly first: number;
  readonly second: number;
}

export const CHANGES = ['more', 'fewer', 'same', 'new', 'gone', 'none', 'incomparable'] as const;
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

/** What of a figure decides a comparison. */
export type Comparable = Pick<Figure, 'state' | 'value' | 'unit' | 'from' | 'to'>;

/** What became of the figure of the first year in the second. */
export function compareFigures(first: Figure, second: Figure): ComparedFigures {
  const hindrance = hindranceOf(first, second);
  const change = changeOf(first, second);
  return Object.freeze({ first, second, difference: differenceFigure(first, second), change, hindrance });
}

/** The same in one word. */
export function changeOf(first: Comparable, second: Comparable): Change {
  if (hindranceOf(first, second) !== null) return 'incomparable';
  if (first.value === null) return second.value === null ? 'none' : 'new';
  if (second.value === null) return 'gone';
  if (second.value === first.value) return 'same';
  return second.value > first.value ? 'more' : 'fewer';
}

/** The size of a change in persons: what is new or gone counts whole; null where nothing can be said. */
export function changeSize(change: Change, first: Comparable, second: Comparable): number | null {
  switch (change) {
    case 'more':
    case 'fewer':
    case 'same':
      return Math.abs((second.value ?? 0) - (first.value ?? 0));
    case 'new':
      return second.value;
    case 'gone':
      return first.value;
    case 'none':
    case 'incomparable':
      return null;
  }
}

const lacks = ({ state }: Comparable): boolean => state !== 'value' && state !== 'none';

function hindranceOf(first: Comparable, second: Comparable): Hindrance | null {
  if (lacks(first)) return lacks(second) ? 'both' : 'first';
  if (lacks(second)) return 'second';
  if (first.from === second.from && first.to === second.to) return 'one';
  return first.unit === second.unit && haveOneSpan(first, second) ? null : 'period';
}

const isOneMonth = ({ from, to }: Comparable): boolean => from.length === 7 && from === to;

const yearsOf = ({ from, to }: Comparable): number =>
  from === to ? 0 : Number(to.slice(0, 4)) - Number(from.slice(0, 4));

/** Whether the dates are alike without their years: half a year is no match for a whole one. */
function haveOneSpan(a: Comparable, b: Comparable): boolean {
  // One month may be held against another.
  if (isOneMonth(a) && isOneMonth(b)) return true;
  if (a.from.slice(4) !== b.from.slice(4) || a.to.slice(4) !== b.to.slice(4)) return false;
  return yearsOf(a) === yearsOf(b);
}

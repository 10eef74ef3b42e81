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
export function comparedYears({ year, compare }: Pick<ViewState, 'year' | 'compare'>): TwoYears | null {
  if (compare === null || compare === year) return null;
  return { first: Math.min(year, compare), second: Math.max(year, compare) };
}

/** What became of the figure of the first year in the second. */
export function compareFigures(first: Figure, second: Figure): ComparedFigures {
  const hindrance = hindranceOf(first, second);
  const change = hindrance === null ? changeOf(first, second) : 'incomparable';
  return Object.freeze({ first, second, difference: differenceFigure(first, second), change, hindrance });
}

function hindranceOf(first: Figure, second: Figure): Hindrance | null {
  const lacks = (figure: Figure) => figure.state !== 'value' && figure.state !== 'none';
  if (lacks(first)) return lacks(second) ? 'both' : 'first';
  if (lacks(second)) return 'second';
  if (first.from === second.from && first.to === second.to) return 'one';
  return first.unit === second.unit && spanOf(first) === spanOf(second) ? null : 'period';
}

/** The dates without their years: half a year is no match for a whole one. */
function spanOf({ from, to }: Figure): string {
  return `${Number(to.slice(0, 4)) - Number(from.slice(0, 4))} ${from.slice(4)} ${to.slice(4)}`;
}

function changeOf(first: Figure, second: Figure): Change {
  if (first.value === null) return second.value === null ? 'none' : 'new';
  if (second.value === null) return 'gone';
  if (second.value === first.value) return 'same';
  return second.value > first.value ? 'more' : 'fewer';
}

// What one figure became of another in a second year. A dash and a gap are never zero.

import { differenceFigure } from './comparedFigure.ts';
import type { Change, ComparedFigures, Hindrance } from './compareYears.ts';
import type { Figure } from './figure.ts';

export const CHANGES = ['more', 'fewer', 'same', 'new', 'gone', 'none', 'incomparable'] as const;

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

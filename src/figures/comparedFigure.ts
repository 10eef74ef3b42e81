// Figures computed from two of one kind: the difference of two years, the ratio of two counts.

import { computedFigure } from './computedFigure.ts';
import type { Figure, Side } from './figure.ts';

/** Second year less first, for the comparison of two years; absent, saying which, where either has none. */
export function differenceFigure(first: Figure, second: Figure): Figure {
  const lacking: Side[] = [];
  if (first.value === null) lacking.push('first');
  if (second.value === null) lacking.push('second');
  const known = first.value !== null && second.value !== null && first.unit === second.unit;
  return computedFigure({
    computed: 'difference',
    value: known ? second.value - first.value : null,
    unit: first.unit,
    parts: [first, second],
    lacking,
  });
}

/** How many times as many the other country counted as Azerbaijan; absent where a side has no count or Azerbaijan's is 0. */
export function ratioFigure(own: Figure, partner: Figure): Figure {
  const known = own.value !== null && partner.value !== null && own.value !== 0;
  return computedFigure({
    computed: 'ratio',
    value: known ? partner.value / own.value : null,
    unit: 'persons',
    parts: [own, partner],
  });
}

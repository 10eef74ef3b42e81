// How well the arcs that the other places count, and those of both counts together, can be told apart, in all years; two
// counts of one move lie on one curve and are one. Of the real map: so many arcs that meet are what the chosen bows have to stand.
import { describe, expect, it } from 'vitest';
import { measured, movesDrawn, pictureIn, projectOf, WINDOWS } from '../../../scripts/readability.ts';
import { addressContext, decodeView } from '../../../src/state/codec.ts';
import { dose } from '../../dose.ts';
import { mirroredAtlas as atlas } from '../../figures/readRecord.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../firstView.ts';

/**
 * As measured, by window, so that no change makes it worse; of all years together arcs more than 5 % of which run along
 * another, and more than 5 % of which touch others as they cross, flat crossings of the widest, and arcs at strange places; of any year both directions of a pair, px.
 */
const LIMITS = {
  partner: {
    flat: {
      running: [42, 44, 0],
      along: [129, 153, 11],
      crossings: [0, 0, 0],
      strangers: [34, 58, 9],
      pair: [10.3, 8.1, 8.1],
    },
    tilted: {
      running: [258, 283, 2],
      along: [326, 337, 6],
      crossings: [49, 46, 1],
      strangers: [73, 124, 28],
      pair: [8.6, 6.8, 5.6],
    },
    globe: {
      running: [165, 189, 0],
      along: [231, 242, 1],
      crossings: [6, 6, 0],
      strangers: [100, 99, 23],
      pair: [8.3, 6.3, 4.3],
    },
  },
  both: {
    flat: {
      running: [123, 126, 0],
      along: [243, 274, 4],
      crossings: [0, 0, 0],
      strangers: [81, 124, 25],
      pair: [10.2, 8.1, 4.7],
    },
    tilted: {
      running: [422, 437, 20],
      along: [479, 492, 24],
      crossings: [41, 28, 0],
      strangers: [185, 215, 34],
      pair: [9, 7.1, 3.7],
    },
    globe: {
      running: [320, 344, 1],
      along: [394, 395, 6],
      crossings: [3, 3, 0],
      strangers: [184, 235, 43],
      pair: [5.8, 4.5, 4.3],
    },
  },
} as const;
const COUNTS = ['partner', 'both'] as const;
const KINDS = ['flat', 'tilted', 'globe'] as const;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
/** Flat by one count and on the globe by both; in the long run each by each, and tilted. */
const CASES = COUNTS.flatMap((count) => KINDS.map((kind) => ({ count, kind }))).filter(({ count, kind }) =>
  dose(kind === (count === 'both' ? 'globe' : 'flat'), true),
);

describe.each(CASES)('arcs of count $count on a $kind map', ({ count, kind }) => {
  it.each(WINDOWS.map((window, index) => ({ ...window, index })))(
    'can be told apart at $width x $height',
    (window) => {
      const projection = kind === 'globe' ? 'globe' : 'mercator';
      const found = { running: 0, along: 0, crossings: 0, strangers: 0, pair: Number.POSITIVE_INFINITY };
      for (const year of YEARS) {
        const view = decodeView(`count=${count}&year=${year}`, addressContext(atlas));
        const picture = pictureIn(atlas, { ...view, projection }, window);
        const project = projectOf(kind, window, picture.fitted);
        const drawn = movesDrawn(picture, project);
        const { shares, running, angles, pairs, strangers } = measured(picture, project, drawn);
        found.running += running.filter((share) => share > 0.05).length;
        found.along += shares.filter((share) => share > 0.05).length;
        found.crossings += angles.filter((angle) => angle < 20).length;
        found.strangers += strangers.filter((distance) => distance < 6).length;
        found.pair = Math.min(found.pair, pairs[0] ?? found.pair);
      }
      const limits = LIMITS[count][kind];
      for (const name of ['running', 'along', 'crossings', 'strangers'] as const)
        expect(found[name], name).toBeLessThanOrEqual(limits[name][window.index] ?? 0);
      expect(found.pair, 'pair').toBeGreaterThanOrEqual(limits.pair[window.index] ?? 0);
    },
  );
});

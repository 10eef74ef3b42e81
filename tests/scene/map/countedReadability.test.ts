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
 * another, and more than 5 % of which touch others as they cross, flat crossings of the widest, and arcs at strange places;
 * of any year how far both directions of a pair are apart, and what their strokes leave free there, px.
 */
const LIMITS = {
  partner: {
    flat: {
      running: [0, 0, 0],
      along: [5, 11, 3],
      crossings: [0, 0, 0],
      strangers: [2, 6, 10],
      pair: [15.7, 12.4, 10.8],
      free: [13.5, 9.9, -11.2],
    },
    tilted: {
      running: [2, 2, 0],
      along: [27, 38, 5],
      crossings: [1, 1, 0],
      strangers: [31, 32, 19],
      pair: [13.2, 10.3, 8.1],
      free: [11, 6.4, -2.2],
    },
    globe: {
      running: [0, 0, 0],
      along: [98, 111, 18],
      crossings: [0, 0, 0],
      strangers: [31, 38, 9],
      pair: [17.5, 13.2, 10.7],
      free: [15.8, 5.5, -11.6],
    },
  },
  both: {
    flat: {
      running: [0, 0, 0],
      along: [20, 37, 14],
      crossings: [0, 0, 0],
      strangers: [6, 7, 7],
      pair: [16.5, 12.8, 10.3],
      free: [11.1, 7.4, 3.8],
    },
    tilted: {
      running: [0, 0, 1],
      along: [23, 30, 11],
      crossings: [0, 0, 0],
      strangers: [16, 17, 25],
      pair: [14.3, 10.5, 8],
      free: [8.8, 5.1, -9.9],
    },
    globe: {
      running: [0, 0, 0],
      along: [95, 90, 17],
      crossings: [0, 0, 0],
      strangers: [2, 17, 25],
      pair: [17.6, 13.3, 9.7],
      free: [12.2, 7.7, -2.7],
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
      const found = {
        running: 0,
        along: 0,
        crossings: 0,
        strangers: 0,
        pair: Number.POSITIVE_INFINITY,
        free: Number.POSITIVE_INFINITY,
      };
      for (const year of YEARS) {
        const view = decodeView(`count=${count}&year=${year}`, addressContext(atlas));
        const picture = pictureIn(atlas, { ...view, projection }, window);
        const project = projectOf(kind, window, picture.fitted);
        const drawn = movesDrawn(picture, project);
        const { shares, running, angles, pairs, free, strangers } = measured(picture, project, drawn);
        found.running += running.filter((share) => share > 0.05).length;
        found.along += shares.filter((share) => share > 0.05).length;
        found.crossings += angles.filter((angle) => angle < 20).length;
        found.strangers += strangers.filter((distance) => distance < 6).length;
        found.pair = Math.min(found.pair, pairs[0] ?? found.pair);
        found.free = Math.min(found.free, free[0] ?? found.free);
      }
      const limits = LIMITS[count][kind];
      for (const name of ['running', 'along', 'crossings', 'strangers'] as const)
        expect(found[name], name).toBeLessThanOrEqual(limits[name][window.index] ?? 0);
      for (const name of ['pair', 'free'] as const)
        expect(found[name], name).toBeGreaterThanOrEqual(limits[name][window.index] ?? 0);
    },
  );
});

// How well the arcs of both counts together can be told apart, in every year; two counts of one move lie on one curve and are one.
// Of the real map: so many arcs that meet are what the chosen bows have to stand. No change makes the worst year worse.
import { expect, it } from 'vitest';
import { measured, movesDrawn } from '../../../scripts/readability.ts';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { fitMargin, fitView } from '../../../src/scene/camera/fitView.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { addressContext, decodeView } from '../../../src/state/codec.ts';
import { mirroredAtlas as atlas } from '../../figures/readRecord.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../firstView.ts';

const insets = { top: 50, right: 290, bottom: 110, left: 285 };
/** Of all years together: arcs more than 5 % of which lie along another; of any year: both directions of a pair, px. */
const CASES = [
  { width: 1440, height: 900, along: 272, pair: 9, crossings: 0 },
  { width: 1280, height: 720, along: 276, pair: 7.4, crossings: 0 },
] as const;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);

it.each(CASES)('arcs of both counts can be told apart at $width x $height', (limits) => {
  const window = { width: limits.width, height: limits.height, insets };
  const found = { along: 0, crossings: 0, pair: Number.POSITIVE_INFINITY };
  for (const year of YEARS) {
    const picture = viewPicture(atlas, decodeView(`count=both&year=${year}`, addressContext(atlas)));
    const camera = fitView(picture.fitted, { ...window, margin: fitMargin(window.width) });
    const project = viewProject({ ...camera, ...window, globe: false });
    const drawn = movesDrawn(picture, project);
    const { shares, angles, pairs } = measured(picture, project, drawn);
    found.along += shares.filter((share) => share > 0.05).length;
    found.crossings += angles.filter((angle) => angle < 20).length;
    found.pair = Math.min(found.pair, pairs[0] ?? found.pair);
  }
  expect(found.along).toBeLessThanOrEqual(limits.along);
  expect(found.crossings).toBeLessThanOrEqual(limits.crossings);
  expect(found.pair).toBeGreaterThanOrEqual(limits.pair);
});

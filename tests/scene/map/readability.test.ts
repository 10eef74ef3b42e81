// Five proofs that the picture can be read: in three windows, flat, tilted and on the globe, in years of the atlas.
import { describe, expect, it } from 'vitest';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { fitGlobe, fitView } from '../../../src/scene/camera/fitView.ts';
import type { Project } from '../../../src/scene/camera/project.ts';
import { tiltOf, tiltProject } from '../../../src/scene/camera/tilt.ts';
import { legendEntries } from '../../../src/scene/map/legend.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { separateArcs } from '../../../src/scene/map/separateArcs.ts';
import { headBreadth, strokeWidth } from '../../../src/scene/map/strokes.ts';
import { wholeAtlas as atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';
import {
  crossingAngles,
  type DrawnArc,
  drawnArcs,
  pairDistances,
  strangerDistances,
  touchingShares,
} from './readability.ts';

const layers = [atlas.inflow ?? '', atlas.outflow ?? ''];
const WINDOWS = [
  { width: 1440, height: 900, insets: { top: 50, right: 290, bottom: 110, left: 285 }, margin: 56, most: 99 },
  { width: 1280, height: 720, insets: { top: 50, right: 290, bottom: 110, left: 285 }, margin: 56, most: 99 },
  { width: 390, height: 844, insets: { top: 60, right: 0, bottom: 260, left: 0 }, margin: 34, most: 8 },
] as const;
const YEARS = [1995, 2010];

/**
 * What was measured, so that no change makes it worse: distances of pairs, the part of an arc along another (the median
 * arc, and any that is not to a neighbour), crossings under 20 degrees and arcs at strange places. A globe and a tilt
 * foreshorten what the flat map keeps apart.
 */
const LIMITS = {
  flat: { pair: 7.5, median: 0.1, most: 0.34, crossings: 2, strangers: 6 },
  tilted: { pair: 4, median: 0.2, most: 0.7, crossings: 6, strangers: 16 },
  globe: { pair: 4.5, median: 0.25, most: 0.85, crossings: 4, strangers: 15 },
} as const;

const pictureIn = (year: number) => viewPicture(atlas, { ...DEFAULT_VIEW, layers, compare: null, year });

function projectOf(kind: keyof typeof LIMITS, window: (typeof WINDOWS)[number]): Project {
  const { width, height, insets, margin } = window;
  const flat = fitView(pictureIn(1995).fitted, { width, height, insets, margin });
  if (kind === 'globe') {
    return viewProject({ ...fitGlobe(flat, width, height, insets), width, height, globe: true });
  }
  const tilt = kind === 'tilted' ? tiltOf(flat, 40, width, height) : null;
  return tilt ? tiltProject(tilt) : viewProject({ ...flat, width, height });
}

describe.each(['flat', 'tilted', 'globe'] as const)('arcs on a %s map', (kind) => {
  it.each(WINDOWS)('can be told apart at $width x $height', (window) => {
    const limits = LIMITS[kind];
    const project = projectOf(kind, window);
    for (const year of YEARS) {
      const picture = pictureIn(year);
      const drawn = drawnArcs(picture, project).slice(0, window.most);
      const isNeighbour = ({ points }: DrawnArc) => points.length < 30;
      const near = new Set(drawn.filter(isNeighbour).map(({ arc }) => arc));
      expect(pairDistances(drawn)[0]).toBeGreaterThanOrEqual(limits.pair);
      const touching = touchingShares(picture, project, drawn).filter(({ arc }) => !near.has(arc));
      expect(touching[0]?.share ?? 0).toBeLessThanOrEqual(limits.most);
      expect(touching[touching.length >> 1]?.share ?? 0).toBeLessThanOrEqual(limits.median);
      const flat = crossingAngles(picture, project, drawn.slice(0, 20)).filter((angle) => angle < 20);
      expect(flat.length).toBeLessThanOrEqual(limits.crossings);
      const strange = strangerDistances(picture, project, drawn).filter(({ distance }) => distance < 6);
      expect(strange.length).toBeLessThanOrEqual(limits.strangers);
    }
  });
});

describe('arrowheads and legend', () => {
  it('have heads of at least 1.8 strokes, and the strokes of the legend are those of the map', () => {
    const picture = pictureIn(1995);
    for (const width of picture.strokes.width) expect(headBreadth(width)).toBeGreaterThanOrEqual(width * 1.8);
    for (const { mark, meaning } of legendEntries(picture, layers, 'sqrt'))
      if (mark.type === 'stroke' && meaning.type === 'persons') {
        const onMap = strokeWidth(meaning.persons, 'sqrt', picture.scale);
        expect(Math.abs(mark.width - onMap)).toBeLessThan(0.5);
      }
  });
});

describe('separateArcs', () => {
  const arc = (degrees: number, length: number, leaves: boolean) => ({
    x: length * Math.cos((degrees * Math.PI) / 180),
    y: length * Math.sin((degrees * Math.PI) / 180),
    leaves,
    width: 3,
    bow: 0.3,
  });

  it('leaves arcs as they are that are apart', () => {
    expect([...separateArcs([arc(0, 300, true), arc(120, 300, true), arc(240, 300, true)])]).toEqual([
      0.3, 0.3, 0.3,
    ]);
  });

  it('parts two that would run along one another, the same way each time', () => {
    const along = [arc(10, 300, true), arc(11, 420, true)];
    const bows = separateArcs(along);
    expect(Math.abs((bows[0] ?? 0) - (bows[1] ?? 0))).toBeGreaterThan(0.05);
    expect([...separateArcs(along)]).toEqual([...bows]);
  });

  it('bends an arc off a place that it does not serve', () => {
    const far = arc(20, 500, true);
    const middle = { ...arc(20 - (0.15 * 180) / Math.PI, 252, true) };
    expect(separateArcs([far, middle])[0]).not.toBe(0.3);
  });

  it('keeps the bows of very many', () => {
    const many = Array.from({ length: 200 }, (_, i) => arc(i, 300 + i, i % 2 === 0));
    expect([...separateArcs(many)].every((bow) => bow === 0.3)).toBe(true);
  });
});

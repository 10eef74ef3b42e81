// Equal frames for equal seconds: the page's canvas above either painter draws the dots that a film draws for the same
// years, mix and second. What differs between painters is the projection alone, and how they come to it is theirs.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMotionStage } from '../../../src/app/map/motionStage.ts';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { tiltOf, tiltProject } from '../../../src/scene/camera/tilt.ts';
import type { PlacedLabel } from '../../../src/scene/labels/labels.ts';
import type { Emphasis } from '../../../src/scene/map/emphasis.ts';
import type { MapPicture } from '../../../src/scene/map/mapPainter.ts';
import { type Picture, viewPicture } from '../../../src/scene/map/picture.ts';
import type { MotionFrame } from '../../../src/scene/motion/motion.ts';
import { motionBetween } from '../../../src/scene/motion/motionOfPictures.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';
import { hubAtlas as atlas, HUB_VIEW, MOVES } from '../../fixture/hubFixture.ts';

const WINDOW = { width: 1200, height: 800 };
const FLAT = { ...WINDOW, zoom: 3, lng: 17, lat: 48 };
const LABELS: readonly PlacedLabel[] = [
  {
    ...{ id: 'SWE', text: 'Sweden', kind: 'place', side: 'north', angle: 0 },
    ...{ x: 560, y: 240, dx: 0, dy: -12, width: 48 },
  },
];
const placeOf = (id: string) => atlas.places.findIndex((place) => place.id === id);
const EMPHASIS: Emphasis = { focusPlace: -1, pinPlace: -1 };
/** The subject of a story step: two places. */
const LIT: Emphasis = { focusPlace: placeOf('DEU'), pinPlace: -1, lit: [placeOf('ITA')] };
const tilt = tiltOf({ zoom: 3, lng: 17, lat: 48 }, 40, WINDOW.width, WINDOW.height);
if (!tilt) throw new Error('no tilt');

/** As the painter without WebGL, flat and as a globe, and as the one with it, tilted. */
const PROJECTS = {
  'a flat map': viewProject({ ...FLAT, globe: false }),
  'a globe': viewProject({ ...FLAT, zoom: 2.2, globe: true }),
  'a tilted map': tiltProject(tilt),
} as const;

/** Where circles were drawn on the canvas of the page since it was cleared, and how strong. */
let drawn: number[];
let strengths: number[];

beforeEach(() => {
  drawn = [];
  strengths = [];
  const context = {
    globalAlpha: 1,
    setTransform() {},
    clearRect: () => {
      drawn = [];
    },
    beginPath() {},
    lineTo() {},
    fill() {},
    arc(x: number, y: number) {
      drawn.push(x, y);
      strengths.push(this.globalAlpha);
    },
  };
  const canvas = { setAttribute() {}, getContext: () => context };
  vi.stubGlobal('document', { createElement: () => canvas });
  vi.stubGlobal('devicePixelRatio', 1);
});
afterEach(() => vi.unstubAllGlobals());

const picture = (year: number): Picture => viewPicture(atlas, { ...HUB_VIEW, layers: MOVES, year });

/** What the page's stage reads of a change of year that has come so far. */
const onPage = (old: Picture, now: Picture, mixShare: number, emphasis: Emphasis): MapPicture => ({
  ...now,
  palette: PALETTES.dark,
  globe: false,
  arcMoment: () => ({ mixShare, hoverArc: -1, before: old.arcColumn, after: now.arcColumn, ...emphasis }),
  dotColumns: () => ({ before: old.dots, after: now.dots }),
  nodeColumns: () => ({ before: old.nodeColumn, after: now.nodeColumn }),
});

const positionsOf = ({ dots }: MotionFrame): readonly number[] =>
  dots.flatMap(({ positions }) => [...positions]);

const strengthsOf = ({ dots }: MotionFrame): readonly number[] =>
  dots.flatMap(({ opacity, positions }) => Array.from(positions.slice(positions.length / 2), () => opacity));

describe.each(Object.entries(PROJECTS))('On %s', (_name, project) => {
  it.each([
    [2002, 2002, 1, 0, EMPHASIS],
    [2002, 2003, 0.4, 7.3, EMPHASIS],
    [2003, 2005, 0.85, 61.25, EMPHASIS],
    [2005, 2005, 1, 3, LIT],
  ])(
    'the page draws from %i to %i, mixed by %d, at second %d the dots of the film',
    (from, to, mix, seconds, emphasis) => {
      const [old, now] = [picture(from), picture(to)];
      const container = { append() {}, clientWidth: WINDOW.width, clientHeight: WINDOW.height };
      const stage = createMotionStage(container as never);
      stage.changed(LABELS, 1);
      stage.draw(onPage(old, now, mix, emphasis), () => project, { seconds, moving: true, every: 1 });
      const moment = { seconds, mix, ...emphasis };
      const filmed = motionBetween(old, now, moment, { project, labels: LABELS, ...WINDOW });
      expect(drawn.length).toBeGreaterThan(100);
      expect(drawn).toEqual(positionsOf(filmed));
      expect(strengths).toEqual(strengthsOf(filmed));
    },
  );
});

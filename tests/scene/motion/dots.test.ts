// Dots are people: as many leave as the tables count, evenly, inside their strokes, the same at the same second.

import { describe, expect, it } from 'vitest';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { globeOf } from '../../../src/scene/camera/globe.ts';
import { tiltOf, tiltProject } from '../../../src/scene/camera/tilt.ts';
import { distanceToArc } from '../../../src/scene/map/curveDistance.ts';
import { mixPictures } from '../../../src/scene/map/mixPictures.ts';
import { type Picture, viewPicture } from '../../../src/scene/map/picture.ts';
import { arcOnScreen } from '../../../src/scene/map/screenCurve.ts';
import { DOT_PIXELS_A_SECOND, type DotMoment, dotPaths, dotsAt } from '../../../src/scene/motion/dotFrame.ts';
import { DOT_RADIUS, dotPath } from '../../../src/scene/motion/dotPaths.ts';
import { motionAt, motionWays } from '../../../src/scene/motion/motion.ts';
import { apportion, ROUND_SECONDS } from '../../../src/scene/motion/peopleDots.ts';
import {
  hubAtlas as atlas,
  COUNTED_YEARS,
  HUB,
  HUB_ROWS,
  HUB_VIEW,
  hubPersons,
  MOVES,
} from '../../fixture/hubFixture.ts';

const WINDOW = { width: 1200, height: 800 };
const FLAT = { ...WINDOW, zoom: 3, lng: 17, lat: 48 };
const STILL = { focusPlace: -1, pinPlace: -1, hoverArc: -1, mix: 1, every: 1 } as const;

const picture = (year: number, layers: readonly string[] = MOVES): Picture =>
  viewPicture(atlas, { ...HUB_VIEW, layers, year });

const moment = (seconds: number, { dots }: Picture): DotMoment => ({
  ...STILL,
  seconds,
  before: dots,
  after: dots,
});

/** A window as wide as the whole arc, so that nothing of it is out of sight. */
const projections = {
  'a flat map': viewProject(FLAT),
  'a tilted map': tiltProject(
    tiltOf({ zoom: 3, lng: 17, lat: 48 }, 40, WINDOW.width, WINDOW.height) ?? failed('no tilt'),
  ),
  'a globe': viewProject({ ...FLAT, zoom: 2.2, globe: true }),
  'the far side of a globe': viewProject({ ...FLAT, zoom: 2.2, lng: -120, lat: 30, globe: true }),
} as const;

function failed(what: string): never {
  throw new Error(what);
}

function placed(shown: Picture, project = projections['a flat map']) {
  return { marks: shown.arcs, column: shown.arcColumn, project, ...WINDOW };
}

const flat = (groups: ReturnType<typeof dotsAt>): readonly (readonly [number, number])[] =>
  groups.flatMap(({ positions }) =>
    Array.from(
      { length: positions.length / 2 },
      (_, i) => [positions[i * 2] ?? 0, positions[i * 2 + 1] ?? 0] as const,
    ),
  );

/** How many dots set out on an arc within some seconds, by the frames alone: what stands on it, and what came in between. */
function setOut(shown: Picture, arc: number, from: number, seconds: number): number {
  const path = dotPath(placed(shown), arc) ?? failed('no path');
  const length = path.step * (path.points.length / 4 - 1);
  // So short a time that no dot that has set out in it has reached the end.
  const step = Math.min(0.5, length / DOT_PIXELS_A_SECOND / 4);
  const steps = Math.round(seconds / step);
  let count = 0;
  for (let i = 1; i <= steps; i++) {
    const at = from + (i * seconds) / steps;
    const way = (seconds / steps) * DOT_PIXELS_A_SECOND;
    const near = { ...path, seen: [path.from, path.from + way - 1e-9] };
    count += flat(dotsAt(shown.arcs, [near], moment(at, shown), null)).length;
  }
  return count;
}

const spain = (shown: Picture, layer: string): number => {
  const place = atlas.places.findIndex(({ id }) => id === 'ESP');
  const arc = shown.arcs.layer.findIndex(
    (each, index) => each === layer && shown.arcs.places.subarray(index * 2, index * 2 + 2).includes(place),
  );
  return arc < 0 ? failed('no arc') : arc;
};

describe('the dots of a year', () => {
  it.each([2002, 2008])('of %i leave once in a round, one for ten people of the table', (year) => {
    const shown = picture(year);
    const people = hubPersons('went', HUB, 'ESP', year);
    const arc = spain(shown, 'went');
    expect(shown.dots[arc]).toBe(Math.round(people / 10));
    for (const from of [0, 3.7, 61])
      expect(setOut(shown, arc, from, ROUND_SECONDS)).toBe(Math.round(people / 10));
  });

  it('are 1,130 of 11,300 people and 240 of 2,400', () => {
    expect([2002, 2008].map((year) => picture(year).dots[spain(picture(year), 'went')])).toEqual([1130, 240]);
  });

  it('add up to the people of the partners, rounded to ten, in every year and both directions', () => {
    let years = 0;
    for (const year of COUNTED_YEARS) {
      const shown = picture(year);
      for (const layer of MOVES) {
        const people = HUB_ROWS.filter((row) => row.layer === layer && row.from === String(year)).reduce(
          (sum, { value }) => sum + (value ?? 0),
          0,
        );
        const dots = shown.dots.reduce(
          (sum, each, arc) => sum + (shown.arcs.layer[arc] === layer ? each : 0),
          0,
        );
        expect(dots, `${layer} ${year}`).toBe(Math.round(people / 10));
        years++;
      }
    }
    expect(years).toBe(8);
  });

  it('are as far apart in time as in any other part of the round', () => {
    const shown = picture(2002);
    const arc = spain(shown, 'went');
    const quarters = [0, 1, 2, 3].map((part) =>
      setOut(shown, arc, (part * ROUND_SECONDS) / 4, ROUND_SECONDS / 4),
    );
    for (const each of quarters) expect(Math.abs(each - 1130 / 4)).toBeLessThan(1);
  });

  it('are none for outlines, stocks, routes, the net and two years compared', () => {
    const none = [
      picture(2004),
      picture(2005, ['refuge']),
      picture(2003, ['roads']),
      picture(2008, ['removed']),
      viewPicture(atlas, { ...HUB_VIEW, year: 2008, flow: 'net' }),
      viewPicture(atlas, { ...HUB_VIEW, year: 2002, compare: 2008 }),
    ];
    for (const shown of none) expect(shown.dots.some((dots) => dots > 0)).toBe(false);
  });
});

describe('apportion', () => {
  it('keeps the rounded sum, and none is a whole dot away', () => {
    expect(apportion([11312, 4, 4, 6], 10)).toEqual([1131, 1, 0, 1]);
    expect(apportion([12884, 4, 7], 10)).toEqual([1289, 0, 1]);
    const people = Array.from({ length: 40 }, (_, i) => (i * 731) % 97);
    const dots = apportion(people, 10);
    expect(dots.reduce((a, b) => a + b, 0)).toBe(Math.round(people.reduce((a, b) => a + b, 0) / 10));
    for (const [i, each] of dots.entries()) expect(Math.abs(each - (people[i] ?? 0) / 10)).toBeLessThan(1);
  });
});

describe.each(Object.entries(projections))('dots on %s', (_, project) => {
  const shown = picture(2002);
  const paths = dotPaths(placed(shown, project), shown.dots, shown.dots);

  it('lie inside their strokes but for half a dot', () => {
    let seen = 0;
    for (const path of paths) {
      const curve = arcOnScreen(shown.arcs, shown.arcColumn, project, path.arc) ?? failed('no curve');
      for (const seconds of [0, 1.3, 17.9])
        for (const [x, y] of flat(dotsAt(shown.arcs, [path], moment(seconds, shown), null))) {
          // A dot that has not yet wholly set out or has come to the head is judged by the stroke's side alone.
          expect(distanceToArc(curve, x, y)).toBeLessThanOrEqual(
            Math.max(path.width / 2, DOT_RADIUS / 3) + 0.4,
          );
          seen++;
        }
    }
    expect(seen).toBeGreaterThan(20);
  });

  it('move at one speed and stand nowhere twice alike', () => {
    const [path] = paths;
    if (!path) throw new Error('no path');
    const at = (seconds: number) => flat(dotsAt(shown.arcs, [path], moment(seconds, shown), null));
    const [first, second] = [at(4), at(4.1)];
    const far = first.flatMap(([x, y]) => {
      const near = second.map(([u, v]) => Math.hypot(u - x, v - y));
      return near.filter((each) => Math.abs(each - DOT_PIXELS_A_SECOND / 10) < 0.8).slice(0, 1);
    });
    expect(far.length).toBeGreaterThan(first.length * 0.8);
  });
});

describe('a frame of dots', () => {
  const ways = (shown: Picture, columns = mixPictures(shown, shown, 1)) =>
    motionWays({ ...shown, ...columns, project: projections['a flat map'], labels: [], ...WINDOW });

  it('is the same at the same second, whenever it is asked for, and another at another', () => {
    const shown = picture(2002);
    const at = (seconds: number) => motionAt(ways(shown), moment(seconds, shown));
    const asked = at(12.34);
    at(55);
    expect(at(12.34)).toEqual(asked);
    expect(at(12.44)).not.toEqual(asked);
  });

  it('thins one year out and fills the next one in as the mix goes on', () => {
    const [old, now] = [picture(2002), picture(2005)];
    const count = (mix: number) => {
      const columns = mixPictures(old, now, mix);
      return flat(motionAt(ways(now, columns), { ...STILL, seconds: 9, mix, ...columns }).dots).length;
    };
    const counts = [0, 0.25, 0.5, 0.75, 1].map(count);
    const alone = (shown: Picture) => flat(motionAt(ways(shown), moment(9, shown)).dots).length;
    expect(Math.abs((counts[0] ?? 0) - alone(old))).toBeLessThan(30);
    expect(counts.at(-1)).toBe(alone(now));
    for (let i = 1; i < counts.length; i++) expect(counts[i]).toBeLessThan((counts[i - 1] ?? 0) + 15);
  });

  it('draws half of the dots where a machine is slow', () => {
    const shown = picture(2002);
    const count = (every: number) => flat(motionAt(ways(shown), { ...moment(8, shown), every }).dots).length;
    expect(Math.abs(count(2) - count(1) / 2)).toBeLessThan(25);
  });

  it('leaves the letters of names and the discs of places free', () => {
    const shown = picture(2002);
    const free = flat(motionAt(ways(shown), moment(8, shown)).dots);
    // Well inside the window, where names are.
    const away = ([u, v]: readonly [number, number]) =>
      Math.hypot(u - WINDOW.width / 4, v - WINDOW.height / 2);
    const [x, y] = free.reduce((a, b) => (away(b) < away(a) ? b : a));
    expect([x > 40, x < WINDOW.width / 2]).toEqual([true, true]);
    const label = {
      id: 'here',
      text: 'Here',
      kind: 'place',
      x,
      y,
      side: 'east',
      dx: 0,
      dy: 0,
      angle: 0,
      width: 60,
    } as const;
    const columns = mixPictures(shown, shown, 1);
    const wants = { ...shown, ...columns, project: projections['a flat map'], labels: [label], ...WINDOW };
    const left = flat(motionAt(motionWays(wants), moment(8, shown)).dots);
    expect(left.length).toBeLessThan(free.length);
    expect(left.some(([u, v]) => Math.abs(u - x) < 30 && Math.abs(v - y) < 7)).toBe(false);
  });

  it('shows none on the side of a globe that is hidden', () => {
    const shown = picture(2002);
    const view = { ...FLAT, zoom: 2.2, lng: -120, lat: 30 };
    const globe = globeOf(view, view.width, view.height);
    const dots = flat(
      dotsAt(
        shown.arcs,
        dotPaths(placed(shown, projections['the far side of a globe']), shown.dots, shown.dots),
        moment(3, shown),
        null,
      ),
    );
    for (const [x, y] of dots)
      expect(Math.hypot(x - globe.x, y - globe.y)).toBeLessThanOrEqual(globe.radius + 3);
  });
});

// The maps on which the arcs of a view are to run apart: flat, tilted and a globe, as a small desk first shows them.
import { lngLatToWorld, shortWay } from '../src/lib/mercator.ts';
import type { Atlas } from '../src/package/atlas.ts';
import { fitGlobe, fitMargin, fitView } from '../src/scene/camera/fitView.ts';
import { globeOf, spotOf } from '../src/scene/camera/globe.ts';
import { tiltOf, tiltSpot } from '../src/scene/camera/tilt.ts';
import type { HubChord } from '../src/scene/map/arcLayout.ts';
import type { ArcView } from '../src/scene/map/arcs.ts';
import { curveFrame, curvePoint } from '../src/scene/map/curve.ts';
import { elevation } from '../src/scene/map/elevation.ts';
import { globeCurvePoints } from '../src/scene/map/globeCurve.ts';
import type { Line, Point } from '../src/scene/map/hubCourse.ts';
import { type Pictured, viewPicture } from '../src/scene/map/picture.ts';
import { placePoints } from '../src/scene/map/placePoints.ts';
import type { PlacedArc } from '../src/scene/map/sampledCurve.ts';
import type { Plane } from '../src/scene/map/separateArcs.ts';

/** A desk on which little room is left between the panels: what runs apart there does so on a larger one. */
const PANELS = { top: 50, right: 290, bottom: 110, left: 285 } as const;
const DESK = { width: 1280, height: 720, insets: PANELS } as const;
/** A globe takes more room. */
const GLOBE_DESK = { width: 1440, height: 900, insets: PANELS } as const;
const TILT_DEGREES = 40;
/** A map is seldom tilted. */
const TILT_WEIGHT = 0.3;
const STEPS = 64;

/** Of a globe that alone, of a flat map that and the same tilted. */
export function planesOf(
  atlas: Atlas,
  view: ArcView & Pictured,
  chords: readonly HubChord[],
): readonly Plane[] {
  const desk = view.projection === 'globe' ? GLOBE_DESK : DESK;
  const { width, height, insets } = desk;
  const camera = fitView(viewPicture(atlas, view).fitted, { ...desk, margin: fitMargin(width) });
  const hub = atlas.places.findIndex(({ id }) => id === atlas.hub);
  const points = placePoints(atlas);
  const placed = (arc: number, bow: number): PlacedArc => {
    const { partner = 0, leaves = true } = chords[arc] ?? {};
    const [from = [0, 0], to = [0, 0]] = leaves
      ? [points[hub], points[partner]]
      : [points[partner], points[hub]];
    return {
      ends: [from[0], from[1], from[0] + shortWay(to[0] - from[0], 360), to[1]],
      bow,
      startGap: 0,
      endGap: 0,
    };
  };
  const fromHub = (arc: number, line: Line): Line => (chords[arc]?.leaves ? line : line.toReversed());
  if (view.projection === 'globe') {
    const globe = globeOf(fitGlobe(camera, width, height, insets), width, height);
    const spot = (vector: Parameters<typeof spotOf>[1]): Point => {
      const { x, y } = spotOf(globe, vector);
      return [x, y];
    };
    return [
      {
        weight: 1,
        lineOf: (arc, bow) => fromHub(arc, globeCurvePoints(placed(arc, bow)).map(spot)),
      },
    ];
  }
  const tilt = tiltOf(camera, TILT_DEGREES, width, height);
  return [
    { weight: 1, lineOf: (arc, bow) => fromHub(arc, groundLine(placed(arc, bow), camera.zoom).line) },
    {
      weight: TILT_WEIGHT,
      lineOf: (arc, bow) => {
        const { line, chord } = groundLine(placed(arc, bow), camera.zoom);
        const seen = line.map(([x, y], i): Point => {
          if (!tilt) return [x, y];
          const up = elevation(chord, tilt) * (1 - ((2 * i) / STEPS - 1) ** 2);
          const there = tiltSpot(tilt, x - tilt.x, y - tilt.y, up);
          return [there.x, there.y];
        });
        return fromHub(arc, seen);
      },
    },
  ];
}

/** Of a flat map, px of its world. */
function groundLine({ ends, bow }: PlacedArc, zoom: number): { readonly line: Line; readonly chord: number } {
  const world = 512 * 2 ** zoom;
  const [x0, y0] = lngLatToWorld([ends[0], ends[1]], world);
  const [x1, y1] = lngLatToWorld([ends[2], ends[3]], world);
  const frame = curveFrame({ x0, y0, x1, y1, bow, startGap: 0, endGap: 0 });
  return {
    line: Array.from({ length: STEPS + 1 }, (_, i) => curvePoint(frame, i / STEPS)),
    chord: Math.hypot(x1 - x0, y1 - y0),
  };
}

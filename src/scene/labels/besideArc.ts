// Where a number stands beside its arc: at either side of it, near its middle, and nearer to it than to any other.
import type { ScreenCurve } from '../map/screenCurve.ts';
import { around, type Box, type Disc } from './boxes.ts';
import { type DiscGrid, isOff } from './discGrid.ts';
import { LABEL_FACES } from './labelFaces.ts';
import type { PlacedLabel } from './labels.ts';

/** From the middle of the arc so many steps to both ends, shares of the arc. */
const STEPS = 24;
const STEP = 0.02;
/** From the rim of its stroke to a number, px. */
const GAPS = [3.5, 5, 7, 9, 12, 16, 21] as const;
/** A step along the arc is as bad as so many px further off it. */
const STEP_COST = 0.7;
/** A number keeps so far off other strokes where it can, px. */
const CLEAR_PIXELS = 6;

/** A stroke as broad as this bears its number where there is no room beside it, px, in so much of its length. */
const BROAD = 10;
const ON_SHARE = 0.7;

/** Between a name and the number beside it, px. */
const NAME_ROOMS: readonly number[] = [3, 7];
const FAR_ROOMS: readonly number[] = [12];
/** Between two numbers under each other, px. */
const LINE_ROOM = 3;

interface Beside {
  readonly arc: number;
  /** That of the other count of the same move, which lies on the same curve, or -1. */
  readonly twin: number;
  readonly curve: ScreenCurve;
  /** Of the stroke, px. */
  readonly width: number;
  /** Of the number, px. */
  readonly size: { readonly width: number; readonly height: number };
}

type Point = readonly [number, number];

interface Centre {
  readonly centre: Point;
  readonly gap: number;
}

/**
 * Centres where the number touches no stroke, the best first, found as they are asked for: far from all other strokes, no
 * nearer to them than to its own, beside `name`, the name of its place, right beside its own, on its own where that is
 * broad, and at last further off the name.
 */
export function* centresBeside(
  beside: Beside,
  strokes: DiscGrid,
  name: PlacedLabel | undefined,
): Generator<Point> {
  const { arc, twin, size } = beside;
  const isBare = ([x, y]: Point) => isOff(strokes, around(x, y, size.width, size.height));
  const isFar = ([x, y]: Point, off: number) =>
    isOff(strokes, around(x, y, size.width + 2 * off, size.height + 2 * off), (disc) => disc.arc !== arc);
  const bare: Centre[] = [];
  for (const each of centresAlong(beside)) {
    if (!isBare(each.centre)) continue;
    bare.push(each);
    if (isFar(each.centre, CLEAR_PIXELS)) yield each.centre;
  }
  for (const { centre, gap } of bare) if (isFar(centre, gap)) yield centre;
  const isJoined = (centre: Point) => !name || isOff(strokes, stripTo(name, centre, size.width));
  for (const centre of centresAt(name, size)) if (isBare(centre) && isJoined(centre)) yield centre;
  for (const { centre } of bare) yield centre;
  const isOther = (disc: Disc) => disc.arc !== arc && disc.arc !== twin;
  for (const centre of beside.width < BROAD ? [] : centresOn(beside))
    if (isOff(strokes, around(...centre, size.width, size.height), isOther)) yield centre;
  for (const centre of centresAt(name, size, FAR_ROOMS)) if (isBare(centre) && isJoined(centre)) yield centre;
}

/** What lies between a name and what stands over or under it. */
function stripTo({ y: from }: PlacedLabel, [x, y]: Point, width: number): Box {
  const edge = from + Math.sign(y - from) * (LABEL_FACES.place.heightPixels / 2);
  // Beside the name nothing lies between.
  const height = Math.max(0, (y - edge) * Math.sign(y - from));
  return around(x, height > 0 ? (edge + y) / 2 : y, width, height);
}

/** On the curve, those nearest to its middle first. */
function centresOn({ curve: { from, to, point } }: Beside): readonly Point[] {
  const steps = Array.from({ length: 2 * STEPS + 1 }, (_, i) => (i % 2 ? 1 : -1) * ((i + 1) >> 1));
  return steps.map((step) => point(from + (to - from) * (0.5 + step * STEP * ON_SHARE)));
}

/** At either side of the curve, those nearest to its middle and to the stroke first. */
function centresAlong({ curve, width, size }: Beside): readonly Centre[] {
  const { from, to } = curve;
  const steps = Array.from({ length: 2 * STEPS + 1 }, (_, i) => i - STEPS);
  return steps
    .flatMap((step) => GAPS.map((gap) => ({ step, gap, cost: gap + Math.abs(step) * STEP_COST })))
    .sort((a, b) => a.cost - b.cost)
    .flatMap(({ step, gap }) => {
      const share = from + (to - from) * (0.5 + step * STEP);
      const [x, y] = curve.point(share);
      const [right, down] = curve.direction(share);
      const room = width / 2 + gap + (Math.abs(down) * size.width + Math.abs(right) * size.height) / 2;
      return [1, -1].map(
        (side): Centre => ({ centre: [x + side * down * room, y - side * right * room], gap }),
      );
    });
}

/** Under a name and over it, in its middle or flush with it, and at its ends: where the number of its place may stand. */
export function centresAt(
  name: PlacedLabel | undefined,
  { width, height }: Beside['size'],
  rooms = NAME_ROOMS,
): readonly Point[] {
  // At the edge of the frame a name stands on its arc.
  if (!name || name.side === 'edge') return [];
  const line = height + LINE_ROOM;
  const flush = Math.max(0, (name.width - width) / 2);
  return rooms.flatMap((room): readonly Point[] => {
    const right = (name.width + width) / 2 + room;
    const down = (LABEL_FACES.place.heightPixels + height) / 2 + room;
    const rows = [down, -down].flatMap((dy) => [0, flush, -flush].map((dx) => [dx, dy] as const));
    // The numbers of both directions stand in two lines.
    const beyond = rows.map(([dx, dy]) => [dx, dy + Math.sign(dy) * line] as const);
    const ends = [right, -right].flatMap((dx) =>
      [0, -4, 4, -8, 8, -line, line].map((dy) => [dx, dy] as const),
    );
    return [...rows, ...ends, ...beyond].map(([dx, dy]) => [name.x + dx, name.y + dy]);
  });
}

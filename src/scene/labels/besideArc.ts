// Where a number stands beside its arc: at either side of it, near its middle, and nearer to it than to any other.
import { forms } from '../map/formsCode.ts';
import type { ScreenCurve } from '../map/screenCurve.ts';
import { around, type Box, type Disc } from './boxes.ts';
import { type DiscGrid, isOff } from './discGrid.ts';
import { LABEL_FACES } from './labelFaces.ts';
import type { PlacedLabel } from './labels.ts';

/** From the middle of the arc so many steps to both ends, shares of the arc. */
export const STEPS = 24;
const STEP = 0.02;
/** The steps from the middle to both ends in turn. */
export const OUTWARD = Array.from({ length: 2 * STEPS + 1 }, (_, i) => (i % 2 ? 1 : -1) * ((i + 1) >> 1));
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

export interface Beside {
  readonly arc: number;
  /** That of the other count of the same move, which lies on the same curve, or -1. */
  readonly twin: number;
  readonly curve: ScreenCurve;
  /** Of the stroke, px. */
  readonly width: number;
  /** Of the number, px. */
  readonly size: { readonly width: number; readonly height: number };
  /** Of its place. */
  readonly disc: Disc;
  /** The strokes of the year with their heads, for a number that has little room. */
  readonly drawn: () => readonly DrawnCurve[];
}

/** A stroke of the year, px: how broad it is, and its head. */
export interface DrawnCurve {
  readonly arc: number;
  readonly curve: ScreenCurve;
  readonly width: number;
  readonly head: { readonly length: number; readonly breadth: number };
}

/** Where a number may stand: its centre, px, and how far it is turned to lie along its stroke, radians. */
export type Spot = readonly [x: number, y: number, turn?: number];

export type Point = readonly [number, number];

interface Centre {
  readonly centre: Point;
  readonly gap: number;
}

/**
 * Where the number touches no stroke, the best first, found as it is asked for: far from all other strokes, no nearer to
 * them than to its own, beside `name`, the name of its place, right beside its own, on its own where that is broad, further
 * off the name, at the disc of its place, and at last along its own.
 */
export function* centresBeside(
  beside: Beside,
  strokes: DiscGrid,
  name: PlacedLabel | undefined,
): Generator<Spot> {
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
  yield* forms.here?.lastSpots(beside) ?? [];
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
  return OUTWARD.map((step) => point(from + (to - from) * (0.5 + step * STEP * ON_SHARE)));
}

/** Steps from the middle and gaps, those nearest to the middle and to the stroke first. */
const ALONG = Array.from({ length: 2 * STEPS + 1 }, (_, i) => i - STEPS)
  .flatMap((step) => GAPS.map((gap) => ({ step, gap, cost: gap + Math.abs(step) * STEP_COST })))
  .sort((a, b) => a.cost - b.cost);

/** At either side of the curve, one after the other: most numbers have room near its middle. */
function* centresAlong({ curve, width, size }: Beside): Generator<Centre> {
  const { from, to } = curve;
  for (const { step, gap } of ALONG) {
    const share = from + (to - from) * (0.5 + step * STEP);
    const [x, y] = curve.point(share);
    const [right, down] = curve.direction(share);
    const room = width / 2 + gap + (Math.abs(down) * size.width + Math.abs(right) * size.height) / 2;
    for (const side of [1, -1]) yield { centre: [x + side * down * room, y - side * right * room], gap };
  }
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

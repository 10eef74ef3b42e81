// Opens the fan at the hub: gives each curve a bow so that neighbours leave at distinct angles and lanes stay apart.
import { at } from '../../lib/at.ts';
import { bowForHeight, bowHeight } from './curve.ts';
import { LANE_SPACE, plainHeight } from './lanes.ts';

/** Plane of the fan: pixels of the world at the zoom of the first view, y downward. */
export interface FanChord {
  /** Direction from the hub to the partner, radians, clockwise from east. */
  readonly bearing: number;
  /** Distance hub to partner, px at the design zoom. */
  readonly chord: number;
  /** True where the curve leaves the hub, false where it arrives. */
  readonly leaves: boolean;
  /** Greatest width the stroke takes in any year, px. */
  readonly width: number;
  /** Partner, so that curves of one pair share lanes. */
  readonly partner: number;
}

const MIN_BOW = 0.1;
const MAX_BOW = 1.35;
const ROUNDS = 80;

/** A chord while its bow is being found. */
interface Curve {
  readonly chord: FanChord;
  readonly index: number;
  /** Leaving curves bow left of travel: their tangent at the hub turns one way, arriving ones the other way. */
  readonly side: 1 | -1;
  /** Between these the bow may change to open the fan, radians. */
  readonly minBow: number;
  readonly maxBow: number;
  /** Between the chord and the tangent at the hub, radians; always positive. */
  bow: number;
  /** 0 or a full circle, radians: added so that angles ascend from the widest gap on. */
  fullTurn: number;
}

/** Bows in radians by curve. Deterministic; linear in curves but for sorting, ROUNDS passes. */
export function openFan(chords: readonly FanChord[]): Float64Array {
  const curves = withHeights(chords).map(
    ({ chord, height }, index): Curve => ({
      chord,
      index,
      side: chord.leaves ? -1 : 1,
      minBow: clampBow(bowForHeight(chord.chord, height * 0.62)),
      maxBow: clampBow(bowForHeight(chord.chord, height * 1.5 + 6)),
      bow: clampBow(bowForHeight(chord.chord, height)),
      fullTurn: 0,
    }),
  );
  turnFromWidestGap(curves);
  const order = [...curves].sort((a, b) => angleOf(a) - angleOf(b) || a.index - b.index);
  const minAngle = Math.min(0.16, (2 * Math.PI * 0.7) / Math.max(1, chords.length));
  for (let round = 0; round < ROUNDS; round++) {
    let before: Curve | null = null;
    for (const curve of order) {
      if (before) pushApart(before, curve, minAngle);
      before = curve;
    }
  }
  const bows = Float64Array.from(curves, ({ bow }) => bow);
  keepLanes(chords, bows);
  return bows;
}

/** Pushes two neighbours apart, each by half of the missing angle; wide strokes need up to twice `minAngle`, radians. */
function pushApart(a: Curve, b: Curve, minAngle: number): void {
  const needed = minAngle * (1 + Math.min(1, (a.chord.width + b.chord.width) / 30));
  const missing = needed - (angleOf(b) - angleOf(a));
  if (missing <= 0) return;
  rotate(a, -missing / 2);
  rotate(b, missing / 2);
}

/** Turns the tangent at the hub by an angle, radians, clockwise where positive, as far as the limits of the bow allow. */
function rotate(curve: Curve, angle: number): void {
  curve.bow = Math.min(curve.maxBow, Math.max(curve.minBow, curve.bow + curve.side * angle));
}

/** Of the tangent at the hub, radians. */
function angleOf({ chord, side, bow, fullTurn }: Curve): number {
  return chord.bearing + side * bow + fullTurn;
}

/** Turns each curve so that their row starts behind the widest gap of the circle. */
function turnFromWidestGap(curves: readonly Curve[]): void {
  const full = 2 * Math.PI;
  const within = (curve: Curve) => ((angleOf(curve) % full) + full) % full;
  const sorted = curves.map(within).sort((a, b) => a - b);
  let before = (sorted.at(-1) ?? 0) - full;
  let first = 0;
  let widest = -1;
  for (const angle of sorted) {
    if (angle - before > widest) {
      widest = angle - before;
      first = angle;
    }
    before = angle;
  }
  for (const curve of curves) {
    const angle = within(curve);
    curve.fullTurn = angle + (angle < first ? full : 0) - angleOf(curve);
  }
}

function clampBow(bow: number): number {
  return Math.min(MAX_BOW, Math.max(MIN_BOW, bow));
}

/** Heights before the fan: the first lane of a pair at plainHeight, each next one a lane further out. */
function withHeights(
  chords: readonly FanChord[],
): readonly { readonly chord: FanChord; readonly height: number }[] {
  const outer = new Map<string, number>();
  return chords.map((chord) => {
    const before = outer.get(laneOf(chord));
    const height =
      before === undefined
        ? Math.max(plainHeight(chord.chord), chord.width / 2 + LANE_SPACE / 2)
        : before + LANE_SPACE + chord.width / 2;
    outer.set(laneOf(chord), height + chord.width / 2);
    return { chord, height };
  });
}

/** Curves of one pair and direction share it. */
function laneOf({ partner, leaves }: FanChord): string {
  return `${partner}${leaves ? '>' : '<'}`;
}

/** Pushes lanes of one pair and direction apart again, inner first; changes `bows`. */
export function keepLanes(chords: readonly FanChord[], bows: Float64Array): void {
  const innerOf = new Map<string, number>();
  chords.forEach((chord, index) => {
    const inner = innerOf.get(laneOf(chord));
    innerOf.set(laneOf(chord), index);
    const before = inner === undefined ? undefined : chords[inner];
    if (inner === undefined || before === undefined) return;
    const minHeight = bowHeight(chord.chord, at(bows, inner)) + LANE_SPACE + (before.width + chord.width) / 2;
    if (bowHeight(chord.chord, at(bows, index)) < minHeight)
      bows[index] = bowForHeight(chord.chord, minHeight);
  });
}

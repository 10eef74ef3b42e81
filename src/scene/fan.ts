// Opens the fan at the hub: gives each curve a bow so that neighbours leave at distinct angles and lanes stay apart.
import { bowForHeight, bowHeight } from './curve.ts';

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

/** Middle distance between lanes of one pair, px at the design zoom, beyond half of both widths. */
export const LANE_SPACE = 8.5;
const LEAST_BOW = 0.1;
const GREATEST_BOW = 1.35;
const ROUNDS = 80;

/** Height of a curve's middle over its chord before the fan opens, px: grows with length up to a bound. */
export function plainHeight(chord: number): number {
  return 4 + 66 * (1 - Math.exp((-0.15 * chord) / 66));
}

/** Bows in radians by curve. Deterministic; linear in curves but for sorting, ROUNDS passes. */
export function openFan(chords: readonly FanChord[]): Float64Array {
  const height = laneHeights(chords);
  const least = chords.map((chord, i) => clampBow(bowForHeight(chord.chord, (height[i] ?? 0) * 0.62)));
  const most = chords.map((chord, i) => clampBow(bowForHeight(chord.chord, (height[i] ?? 0) * 1.5 + 6)));
  const bow = Float64Array.from(chords, (chord, i) => clampBow(bowForHeight(chord.chord, height[i] ?? 0)));
  // Leaving curves bow left of travel: their tangent at the hub turns one way, arriving ones the other way.
  const side = chords.map((chord) => (chord.leaves ? -1 : 1));
  const tangent = (i: number) => (chords[i]?.bearing ?? 0) + (side[i] ?? 1) * (bow[i] ?? 0);
  const turn = turnsFromWidestGap(chords.map((_, i) => tangent(i)));
  const angle = (i: number) => tangent(i) + (turn[i] ?? 0);
  const order = chords.map((_, i) => i).sort((a, b) => angle(a) - angle(b) || a - b);
  const space = Math.min(0.16, (2 * Math.PI * 0.7) / Math.max(1, chords.length));
  for (let round = 0; round < ROUNDS; round++) {
    for (let k = 0; k + 1 < order.length; k++) {
      const a = order[k] ?? 0;
      const b = order[k + 1] ?? 0;
      const want = space * (1 + Math.min(1, ((chords[a]?.width ?? 0) + (chords[b]?.width ?? 0)) / 30));
      const lack = want - (angle(b) - angle(a));
      if (lack <= 0) continue;
      shift(a, -lack / 2);
      shift(b, lack / 2);
    }
  }
  keepLanes(chords, bow);
  return bow;

  function shift(i: number, by: number): void {
    const next = (bow[i] ?? 0) + (side[i] ?? 1) * by;
    bow[i] = Math.min(most[i] ?? 0, Math.max(least[i] ?? 0, next));
  }
}

/** Whole turns, radians, to add to each angle so that their row starts behind the widest gap of the circle. */
function turnsFromWidestGap(angles: readonly number[]): readonly number[] {
  const full = 2 * Math.PI;
  const within = angles.map((angle) => ((angle % full) + full) % full);
  const sorted = [...within].sort((a, b) => a - b);
  let first = 0;
  let widest = -1;
  sorted.forEach((angle, k) => {
    const gap = angle - (sorted[k - 1] ?? (sorted.at(-1) ?? 0) - full);
    if (gap > widest) {
      widest = gap;
      first = angle;
    }
  });
  return within.map((angle, i) => angle + (angle < first ? full : 0) - (angles[i] ?? 0));
}

function clampBow(bow: number): number {
  return Math.min(GREATEST_BOW, Math.max(LEAST_BOW, bow));
}

/** Heights before the fan: the first lane of a pair at plainHeight, each next one a lane further out. */
function laneHeights(chords: readonly FanChord[]): readonly number[] {
  const outer = new Map<string, number>();
  return chords.map((chord) => {
    const key = `${chord.partner}${chord.leaves ? '>' : '<'}`;
    const before = outer.get(key);
    const height =
      before === undefined
        ? Math.max(plainHeight(chord.chord), chord.width / 2 + LANE_SPACE / 2)
        : before + LANE_SPACE + chord.width / 2;
    outer.set(key, height + chord.width / 2);
    return height;
  });
}

/** After the fan: pushes lanes of one pair and direction apart again, inner first. */
function keepLanes(chords: readonly FanChord[], bow: Float64Array): void {
  const lanes = new Map<string, number[]>();
  chords.forEach((chord, i) => {
    const key = `${chord.partner}${chord.leaves ? '>' : '<'}`;
    lanes.set(key, [...(lanes.get(key) ?? []), i]);
  });
  for (const lane of lanes.values()) {
    for (let k = 1; k < lane.length; k++) {
      const inner = lane[k - 1] ?? 0;
      const here = lane[k] ?? 0;
      const chord = chords[here]?.chord ?? 1;
      const least =
        bowHeight(chord, bow[inner] ?? 0) +
        LANE_SPACE +
        ((chords[inner]?.width ?? 0) + (chords[here]?.width ?? 0)) / 2;
      if (bowHeight(chord, bow[here] ?? 0) < least) bow[here] = bowForHeight(chord, least);
    }
  }
}

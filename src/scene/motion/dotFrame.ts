// Where every dot is: a function of the second, of both years and of the mix between them; no clock, no chance.
import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import type { ArcMarks } from '../map/arcs.ts';
import { type Emphasis, FAINT_ARC, QUIET_ARC, strengthOf } from '../map/emphasis.ts';
import type { ColourName } from '../style/palette.ts';
import { dotColour } from '../style/streamColours.ts';
import type { DotMask } from './dotMask.ts';
import { DOT_RADIUS, type DotPath, dotPath, type PathWants } from './dotPaths.ts';
import { ROUND_SECONDS } from './peopleDots.ts';

/** The speed of a dot on screen, whatever the zoom. */
export const DOT_PIXELS_A_SECOND = 60;

/** Each dot lies this part of the width beside the one before it, so that no two of a few neighbours lie together. */
const GOLDEN_PART = (Math.sqrt(5) - 1) / 2;
/** How far a dot strays from there, so that no lattice shows: a part of the width. */
const STRAY = 0.16;

/** Streams of a picture: `before` and `after` hold the dots a round of each arc in both years. */
export interface DotMoment extends Emphasis {
  readonly seconds: number;
  readonly before: Float32Array;
  readonly after: Float32Array;
  /** How much of `after` shows, 0..1. */
  readonly mix: number;
  /** Arc under the pointer, or -1. */
  readonly hoverArc: number;
  /** 1, or 2 where a slow machine draws every second dot. */
  readonly every: number;
}

/** Dots of one look: x and y in turn, px. */
export interface DotGroup {
  readonly colour: ColourName;
  readonly opacity: number;
  readonly spots: Float32Array;
}

/** Paths of the arcs that have dots in either year, narrow arcs first as the painters do not matter to dots. */
export function dotPaths(wants: PathWants, before: Float32Array, after: Float32Array): readonly DotPath[] {
  const paths: DotPath[] = [];
  for (let arc = 0; arc < wants.marks.count; arc++) {
    if (!((before[arc] ?? 0) > 0 || (after[arc] ?? 0) > 0)) continue;
    const path = dotPath(wants, arc);
    if (path) paths.push(path);
  }
  return paths;
}

/** All dots at a second, but for those that would lie over what the mask keeps free. */
export function dotsAt(
  marks: ArcMarks,
  paths: readonly DotPath[],
  moment: DotMoment,
  mask: DotMask | null,
): readonly DotGroup[] {
  const groups = new Map<string, { colour: ColourName; opacity: number; spots: number[] }>();
  for (const path of paths) {
    const colour = dotColour(at(marks.colour, path.arc));
    const opacity = arcStrength(marks, path.arc, moment);
    const key = `${colour} ${opacity}`;
    const group = groups.get(key) ?? { colour, opacity, spots: [] };
    groups.set(key, group);
    const seed = pairSeeds(marks)[path.arc] ?? 0;
    const { before, after, mix, seconds, every } = moment;
    const [old, now] = [before[path.arc] ?? 0, after[path.arc] ?? 0];
    // The same stream in both years flows on; two streams thin out and fill in by the mix.
    if (old === now || mix >= 1) addStream(path, now / every, seconds, seed, [0, 1], mask, group.spots);
    else {
      addStream(path, old / every, seconds, seed, [mix, 1], mask, group.spots);
      addStream(path, now / every, seconds, seed, [0, mix], mask, group.spots);
    }
  }
  return [...groups.values()].map(({ spots, ...look }) => ({ ...look, spots: Float32Array.from(spots) }));
}

/** Dots of one stream whose own share of chance lies in `kept`. */
function addStream(
  path: DotPath,
  dotsARound: number,
  seconds: number,
  seed: number,
  [low, high]: readonly [number, number],
  mask: DotMask | null,
  spots: number[],
): void {
  if (!(dotsARound > 0) || high <= low) return;
  const { points, from, step, seen, width } = path;
  const gap = ROUND_SECONDS / dotsARound;
  const phase = unit(seed);
  const reach = Math.max(0, width / 2 - DOT_RADIUS);
  const last = points.length / 4 - 2;
  for (let stretch = 0; stretch < seen.length; stretch += 2) {
    const [begin, end] = [seen[stretch] ?? 0, seen[stretch + 1] ?? 0];
    // Dot k leaves at second (k + phase) * gap.
    const first = Math.ceil((seconds - end / DOT_PIXELS_A_SECOND) / gap - phase);
    const final = Math.floor((seconds - begin / DOT_PIXELS_A_SECOND) / gap - phase);
    for (let k = first; k <= final; k++) {
      const chance = unit(mixBits(seed ^ (k * 2 + 1)));
      if (chance < low || chance >= high) continue;
      const along = ((seconds - (k + phase) * gap) * DOT_PIXELS_A_SECOND - from) / step;
      const i = Math.min(last, Math.max(0, Math.floor(along)));
      const part = along - i;
      const aside = (fraction(k * GOLDEN_PART + phase + chance * STRAY) * 2 - 1) * reach;
      const o = i * 4;
      const x = blend(points, o, part) + blend(points, o + 2, part) * aside;
      const y = blend(points, o + 1, part) + blend(points, o + 3, part) * aside;
      if (mask?.(x, y)) continue;
      spots.push(x, y);
    }
  }
}

/** A number of each arc's own, of its layer and its two places: the same in every year and view. */
export const pairSeeds = memoByIdentity(
  (marks: ArcMarks): Uint32Array =>
    Uint32Array.from({ length: marks.count }, (_, arc) => {
      const [from, to] = [marks.places[arc * 2] ?? 0, marks.places[arc * 2 + 1] ?? 0];
      const layer = [...(marks.layer[arc] ?? '')].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
      return mixBits(mixBits(layer) ^ Math.imul(from + 1, 73856093) ^ Math.imul(to + 1, 19349663));
    }),
);

/** How strong an arc's dots or pulse are beside the one in focus or under the pointer. */
export function arcStrength(
  marks: ArcMarks,
  arc: number,
  moment: Emphasis & Pick<DotMoment, 'hoverArc'>,
): number {
  if (moment.hoverArc >= 0) return arc === moment.hoverArc ? 1 : FAINT_ARC;
  return strengthOf(moment, [marks.places[arc * 2], marks.places[arc * 2 + 1]], FAINT_ARC, QUIET_ARC);
}

/** Two of four numbers a point, the next point's taken by `part`. */
function blend(points: Float32Array, index: number, part: number): number {
  const here = points[index] ?? 0;
  return here + ((points[index + 4] ?? here) - here) * part;
}

/** What is left of a number beyond its whole part, 0..1. */
function fraction(value: number): number {
  return value - Math.floor(value);
}

/** A whole number to 0..1. */
function unit(bits: number): number {
  return (bits >>> 0) / 4294967296;
}

/** Spreads a whole number over all 32 bits (the finaliser of MurmurHash3). */
function mixBits(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

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
  readonly positions: Float32Array;
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
  const { before, after, mix, every } = moment;
  const seeds = pairSeeds(marks);
  const looks = new Map<ColourName, Map<number, Stream[]>>();
  for (const path of paths) {
    const colour = dotColour(at(marks.colour, path.arc));
    const opacity = arcStrength(marks, path.arc, moment);
    const ofColour = looks.get(colour) ?? new Map<number, Stream[]>();
    const streams = ofColour.get(opacity) ?? [];
    looks.set(colour, ofColour.set(opacity, streams));
    const [old, now] = [before[path.arc] ?? 0, after[path.arc] ?? 0];
    const stream = { path, seed: seeds[path.arc] ?? 0 };
    // The same stream in both years flows on; two streams thin out and fill in by the mix.
    if (old === now || mix >= 1) streams.push({ ...stream, dotsARound: now / every, low: 0, high: 1 });
    else
      streams.push(
        { ...stream, dotsARound: old / every, low: mix, high: 1 },
        { ...stream, dotsARound: now / every, low: 0, high: mix },
      );
  }
  return [...looks].flatMap(([colour, ofColour]) =>
    [...ofColour].map(([opacity, streams]) => ({
      colour,
      opacity,
      positions: positionsOf(streams, moment.seconds, mask),
    })),
  );
}

/** One year's dots on a path; of them those whose own share of chance lies from `low` to below `high`. */
interface Stream {
  readonly path: DotPath;
  readonly seed: number;
  readonly dotsARound: number;
  readonly low: number;
  readonly high: number;
}

/** x and y of every dot of some streams. */
function positionsOf(streams: readonly Stream[], seconds: number, mask: DotMask | null): Float32Array {
  const room = streams.reduce((sum, stream) => sum + maxDots(stream), 0);
  const drawn = { positions: new Float32Array(2 * room), used: 0 };
  for (const stream of streams) addStream(stream, seconds, mask, drawn);
  return drawn.positions.subarray(0, drawn.used);
}

/** No more dots than this are on a path at once. */
function maxDots({ path: { seen }, dotsARound }: Stream): number {
  let dots = 0;
  const apart = (ROUND_SECONDS * DOT_PIXELS_A_SECOND) / dotsARound;
  for (let i = 0; i < seen.length; i += 2) dots += Math.ceil((at(seen, i + 1) - at(seen, i)) / apart) + 1;
  return dotsARound > 0 ? dots : 0;
}

/** x and y of the dots so far, of which `used` numbers count. */
interface DotPositions {
  readonly positions: Float32Array;
  used: number;
}

/** Writes a stream's dots behind those so far. */
function addStream(
  { path: { points, from, step, seen, width }, seed, dotsARound, low, high }: Stream,
  seconds: number,
  mask: DotMask | null,
  drawn: DotPositions,
): void {
  if (!(dotsARound > 0) || high <= low) return;
  const gap = ROUND_SECONDS / dotsARound;
  const phase = unit(seed);
  const reach = Math.max(0, width / 2 - DOT_RADIUS);
  const last = points.length / 4 - 2;
  const { positions } = drawn;
  let next = drawn.used;
  for (let stretch = 0; stretch < seen.length; stretch += 2) {
    // Dot k leaves at second (k + phase) * gap.
    const first = Math.ceil((seconds - at(seen, stretch + 1) / DOT_PIXELS_A_SECOND) / gap - phase);
    const final = Math.floor((seconds - at(seen, stretch) / DOT_PIXELS_A_SECOND) / gap - phase);
    for (let k = first; k <= final; k++) {
      const chance = unit(mixBits(seed ^ (k * 2 + 1)));
      if (chance < low || chance >= high) continue;
      const along = ((seconds - (k + phase) * gap) * DOT_PIXELS_A_SECOND - from) / step;
      const piece = Math.min(last, Math.max(0, Math.floor(along)));
      const part = along - piece;
      const rest = 1 - part;
      const place = k * GOLDEN_PART + phase + chance * STRAY;
      const aside = ((place - Math.floor(place)) * 2 - 1) * reach;
      const o = piece * 4;
      const across = aside * rest;
      const ahead = aside * part;
      const x =
        (points[o] ?? 0) * rest +
        (points[o + 4] ?? 0) * part +
        (points[o + 2] ?? 0) * across +
        (points[o + 6] ?? 0) * ahead;
      const y =
        (points[o + 1] ?? 0) * rest +
        (points[o + 5] ?? 0) * part +
        (points[o + 3] ?? 0) * across +
        (points[o + 7] ?? 0) * ahead;
      if (mask?.(x, y)) continue;
      positions[next] = x;
      positions[next + 1] = y;
      next += 2;
    }
  }
  drawn.used = next;
}

/** A number of each arc's own, of its layer and its two places: the same in every year and view. */
export const pairSeeds = memoByIdentity(
  (marks: ArcMarks): Uint32Array =>
    Uint32Array.from({ length: marks.count }, (_, arc) => {
      const [from, to] = [at(marks.places, arc * 2), at(marks.places, arc * 2 + 1)];
      const layer = [...at(marks.layer, arc)].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
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

// How much of one arc lies along another, whatever bows both take: what tests/scene/map/readability.ts measures.
import { at } from '../src/lib/at.ts';
import type { Line } from '../src/scene/map/hubCourse.ts';

/** Points of a course, so many px apart: of each x and y. */
interface Trail {
  readonly points: Float64Array;
  readonly count: number;
}

const STEP = 4;
const TOUCHING = 3;
/** Around the hub, and around a partner that both have, arcs may touch, px. */
const SHARED = 40;
/** Shorter arcs, of so many points, are all near a place. */
const SHORT = 40;
/** Arcs that cross flatter are taken for one another, radians. */
const FLAT = (22 * Math.PI) / 180;
/** Of a table: not measured yet, and the most that is counted. */
const UNKNOWN = 255;
const MOST = 254;

/** How two arcs meet that take these choices. */
export interface Meetings {
  /** The part of the first that lies along the second. */
  readonly along: (choice: number, other: number) => number;
  /** How often they cross so flat that the eye may follow the wrong one. */
  readonly flatCrossings: (choice: number, other: number) => number;
}

/** Lines by choice, and the partner of each by a text; a line begins at the hub. Measured when first asked for. */
export function meetingsOf(lines: readonly Line[], partnerOf: (choice: number) => string): Meetings {
  const trails = lines.map(trailOf);
  const partners = lines.map((_, choice) => partnerOf(choice));
  const lengths = trails.map(({ count }) => count);
  const isPair = (choice: number, other: number) => partners[choice] === partners[other];
  const hits = remembered(lines.length, (choice, other) =>
    pointsAlong(at(trails, choice), at(trails, other), isPair(choice, other)),
  );
  const crossings = remembered(lines.length, (choice, other) =>
    hits(choice, other) === 0
      ? 0
      : flatCrossings(at(trails, choice), at(trails, other), isPair(choice, other)),
  );
  return {
    along: (choice, other) => (at(lengths, choice) < SHORT ? 0 : hits(choice, other) / at(lengths, choice)),
    flatCrossings: crossings,
  };
}

/** Small numbers of two choices, each found once. */
function remembered(count: number, find: (choice: number, other: number) => number) {
  const table = new Uint8Array(count * count).fill(UNKNOWN);
  return (choice: number, other: number): number => {
    const place = choice * count + other;
    const known = table[place] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const found = Math.min(MOST, find(choice, other));
    table[place] = found;
    return found;
  };
}

function trailOf(line: Line): Trail {
  const points: number[] = [];
  let left = 0;
  line.slice(1).forEach(([x, y], i) => {
    const [fromX, fromY] = line[i] ?? [x, y];
    const length = Math.hypot(x - fromX, y - fromY);
    for (; left <= length; left += STEP) {
      const share = left / (length || 1);
      points.push(fromX + (x - fromX) * share, fromY + (y - fromY) * share);
    }
    left -= length;
  });
  return { points: Float64Array.from(points), count: points.length / 2 };
}

/** How many points of a trail lie along another, found in leaps: a point that is far off has no neighbours near. */
function pointsAlong(trail: Trail, other: Trail, isPair: boolean): number {
  let hits = 0;
  for (let i = 0; i < trail.count; i++) {
    const [x, y] = [trail.points[2 * i] ?? 0, trail.points[2 * i + 1] ?? 0];
    if (isShared(trail, x, y, isPair)) continue;
    for (let k = 0; k < other.count; ) {
      const [dx, dy] = [x - (other.points[2 * k] ?? 0), y - (other.points[2 * k + 1] ?? 0)];
      if (isWithin(TOUCHING, dx, dy)) {
        hits++;
        break;
      }
      k += Math.max(1, Math.floor((Math.sqrt(dx * dx + dy * dy) - TOUCHING) / STEP));
    }
  }
  return hits;
}

/** Of all that is away from what both share. */
function flatCrossings(trail: Trail, other: Trail, isPair: boolean): number {
  let found = 0;
  for (let i = 1; i < trail.count; i++) {
    const [x, y] = [trail.points[2 * i] ?? 0, trail.points[2 * i + 1] ?? 0];
    if (isShared(trail, x, y, isPair)) continue;
    const [ux, uy] = [x - (trail.points[2 * i - 2] ?? 0), y - (trail.points[2 * i - 1] ?? 0)];
    for (let k = 1; k < other.count; ) {
      const [u, v] = [other.points[2 * k] ?? 0, other.points[2 * k + 1] ?? 0];
      const away = Math.hypot(x - u, y - v);
      if (away > 3 * STEP) {
        k += Math.max(1, Math.floor((away - 3 * STEP) / STEP));
        continue;
      }
      const [vx, vy] = [u - (other.points[2 * k - 2] ?? 0), v - (other.points[2 * k - 1] ?? 0)];
      k++;
      const cross = ux * vy - uy * vx;
      const [wx, wy] = [u - vx - (x - ux), v - vy - (y - uy)];
      const [s, t] = [(wx * vy - wy * vx) / cross, (wx * uy - wy * ux) / cross];
      const angle = Math.abs(Math.atan2(cross, ux * vx + uy * vy));
      if (s >= 0 && s < 1 && t >= 0 && t < 1 && Math.min(angle, Math.PI - angle) < FLAT) found++;
    }
  }
  return found;
}

function isShared({ points }: Trail, x: number, y: number, isPair: boolean): boolean {
  const [hubX = 0, hubY = 0] = points;
  const [endX = 0, endY = 0] = points.subarray(-2);
  return isWithin(SHARED, x - hubX, y - hubY) || (isPair && isWithin(SHARED, x - endX, y - endY));
}

const isWithin = (pixels: number, dx: number, dy: number): boolean => dx * dx + dy * dy < pixels * pixels;

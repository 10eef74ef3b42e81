// What a course from the hub costs: where it runs along others, crosses them flat, or passes strange places.
import { LANE_SPACE } from './lanes.ts';
import { headBreadth, headLength } from './strokes.ts';

/** Plane as in fan.ts: the hub at (0, 0), px of the design world, y downward. */
export interface HubArc {
  /** Of the partner. */
  readonly x: number;
  readonly y: number;
  readonly leaves: boolean;
  readonly width: number;
  /** Of the periods the part that draws it: what stands once is not to bend what always stands. */
  readonly weight: number;
}

export type Point = readonly [number, number];

/** A course as it is seen: from the hub to the partner, px. */
export type Line = readonly Point[];

/** A bow that an arc may take, and the way that it leads. */
export interface Course {
  readonly bow: number;
  readonly line: Line;
  readonly length: number;
  /** Of its end from the hub, px. */
  readonly reach: number;
  /** Directions in which it leaves the hub and, between least and most, in which all of it lies from there, radians. */
  readonly tangent: number;
  readonly least: number;
  readonly most: number;
  /** Directions in which it passes RADII, and how squarely it does, by those that it reaches. */
  readonly turns: Float64Array;
  readonly square: Float64Array;
}

/** How two arcs stand beside each other over the years. */
export interface Beside {
  /** Of the periods the part that draws both. */
  readonly part: number;
  /** Half of both widths together as a rule, px. */
  readonly halves: number;
  /** Both widths when they are widest together, px. */
  readonly widths: readonly [number, number];
}

/** What two arcs are to keep, whatever courses they take. */
interface Pairing {
  /** They have the same partner; `opposite`: one leaves, the other arrives. */
  readonly isPair: boolean;
  readonly opposite: boolean;
  readonly firstLeaves: boolean;
  readonly widths: readonly [number, number];
  /** So far apart strokes are clear of one another, px. */
  readonly room: number;
  /** So far a broad stroke covers the other, px, and how much worse it is to cross it. */
  readonly covered: number;
  readonly crossing: number;
  /** Between the middles of two that have the same partner, px. */
  readonly middles: number;
  /** Breadth at the gate, px, and the price of having none. */
  readonly port: number;
  readonly portPrice: number;
}

/** Distances from the hub at which courses are compared, px: nearer than the first all arcs are together. */
const RADII = [40, 46, 53, 61, 70, 80, 92, 106, 122, 140, 161, 185, 213, 245, 282, 324, 373, 430] as const;
const FIRST_GAP = 4;
/** Where arcs end at the gate, px. */
const PORT_RADIUS = 32;
const PORT_ROOM = 4;
/** Nearer than this arcs lie along one another; nearer than CALM they are hard to follow, px. */
const ALONG = 3.3;
const ALONG_PRICE = 45;
const CALM = 9;
/** A stroke wider than this bears a number, which needs room beside it, px. */
const NUMBERED = 6;
const NUMBER_ROOM = 18;
const PAIR_ROOM = 15;
/** At the partner that two arcs share they meet. */
const SHARED_PIXELS = 44;
const DEGREE = Math.PI / 180;
const FLAT_CROSSING = 26 * DEGREE;
const SQUARE_CROSSING = 46 * DEGREE;
/** Strange places are to be so far from an arc, and are better twice as far, px. */
const STRANGER_PIXELS = 9;
/** Places nearer to one another than this are passed together, px. */
const SAME_SPOT = 16;
/** Shorter arcs count as long as this, px. */
const SHORT = 130;
/** Two directions of a pair that are wider together than this are kept apart over all of their way, px. */
const BROAD = 12;
const BROAD_STEP = 10;
const BROAD_PRICE = 60;
const COVERED_PRICE = 2;

/** The course of a bow along a line. */
export function courseOf(bow: number, line: Line): Course {
  const [[hubX, hubY] = [0, 0], [nextX, nextY] = [1, 0]] = line;
  const turns: number[] = [];
  const square: number[] = [];
  let [angle, radius, length, least, most] = [Number.NaN, 0, 0, Number.POSITIVE_INFINITY, -1e9];
  line.slice(1).forEach(([x, y], i) => {
    const [beforeX, beforeY] = line[i] ?? [0, 0];
    const [dx, dy] = [x - beforeX, y - beforeY];
    const step = Math.hypot(dx, dy) || 1;
    const [there, raw] = [Math.hypot(x - hubX, y - hubY), Math.atan2(y - hubY, x - hubX)];
    const turned = Number.isNaN(angle) ? raw : raw - fullTurns(raw - angle);
    const from = Number.isNaN(angle) ? turned : angle;
    for (let k = turns.length; k < RADII.length && (RADII[k] ?? 0) <= there; k++) {
      const share = ((RADII[k] ?? 0) - radius) / Math.max(1e-6, there - radius);
      const turn = from + (turned - from) * share;
      turns.push(turn);
      square.push(Math.max(0.2, Math.abs(dx * Math.cos(turn) + dy * Math.sin(turn)) / step));
    }
    [angle, radius, length] = [turned, there, length + step];
    [least, most] = [Math.min(least, turned), Math.max(most, turned)];
  });
  const steps = turns.filter((_, k) => (RADII[k] ?? 0) <= radius - 6).length;
  return {
    bow,
    line,
    length,
    reach: radius,
    tangent: Math.atan2(nextY - hubY, nextX - hubX),
    least,
    most,
    turns: Float64Array.from(turns.slice(0, steps)),
    square: Float64Array.from(square.slice(0, steps)),
  };
}

const fullTurns = (angle: number) => 2 * Math.PI * Math.round(angle / (2 * Math.PI));

/** What two arcs of a hub are to keep. */
export function pairingOf(a: HubArc, b: HubArc, { halves, widths }: Beside): Pairing {
  const isPair = a.x === b.x && a.y === b.y;
  return {
    isPair,
    opposite: a.leaves !== b.leaves,
    firstLeaves: a.leaves,
    widths,
    room: Math.max(CALM, halves + (!isPair && Math.max(...widths) > NUMBERED ? NUMBER_ROOM : 3)),
    covered: halves > BROAD / 2 ? halves : 0,
    crossing: 1 + Math.min(2, halves / BROAD),
    middles: isPair ? Math.max(PAIR_ROOM, (widths[0] + widths[1]) / 2 + LANE_SPACE) : 0,
    port: PORT_ROOM + (portBreadth(a) + portBreadth(b)) / 2,
    // Two heads would cover one another.
    portPrice: a.leaves || b.leaves ? 0.4 : 1.2,
  };
}

/** A head at the gate needs the breadth of a head, a beginning that of its stroke. */
const portBreadth = ({ leaves, width }: HubArc) => Math.min(24, leaves ? width : headBreadth(width));

/** What it costs that two arcs take these courses. */
export function pairCost(pairing: Pairing, first: Course, second: Course): number {
  const { room, isPair } = pairing;
  const apart = first.tangent - second.tangent;
  const full = fullTurns(apart);
  const ports = Math.abs(apart - full) * PORT_RADIUS;
  let cost = isPair ? laneCost(pairing, first, second) : 0;
  if (ports < pairing.port) cost += pairing.portPrice * (1 - ports / pairing.port);
  if (Math.max(first.least - second.most - full, second.least + full - first.most) > 0.9) return cost;
  const steps = Math.min(first.turns.length, second.turns.length);
  const end = isPair ? first.reach - SHARED_PIXELS : Number.POSITIVE_INFINITY;
  let [near, before] = [0, 0];
  for (let k = 0; k < steps; k++) {
    const radius = RADII[k] ?? 0;
    if (radius > end) break;
    const square = ((first.square[k] ?? 1) + (second.square[k] ?? 1)) / 2;
    const between = radius * ((first.turns[k] ?? 0) - (second.turns[k] ?? 0) - full) * square;
    const length = (radius - (RADII[k - 1] ?? radius - FIRST_GAP)) / square;
    const away = Math.abs(between);
    let part = ALONG_PRICE * (k > 0 ? partAlong(before, between) : Number(away < ALONG));
    if (away < room) part += 1.3 * (1 - away / room);
    if (away < CALM) part += 1 - away / CALM;
    if (away < pairing.covered) part += COVERED_PRICE * (1 - away / pairing.covered);
    near += part * length;
    if (before * between < 0 && !isPair)
      cost += pairing.crossing * crossingCost(Math.atan2(Math.abs(between - before), length));
    before = between;
  }
  return cost + near * (1 / Math.max(SHORT, first.length) + 1 / Math.max(SHORT, second.length));
}

/** Of a step between two distances, one on either side or both on one, the part that lies along the other arc. */
function partAlong(from: number, to: number): number {
  const low = Math.max(Math.min(from, to), -ALONG);
  const high = Math.min(Math.max(from, to), ALONG);
  return high <= low ? 0 : Math.min(1, (high - low) / Math.max(1e-6, Math.abs(to - from)));
}

function crossingCost(sharp: number): number {
  if (sharp < FLAT_CROSSING) return 4 + 2 * (1 - sharp / FLAT_CROSSING);
  return 0.2 + 0.3 * Math.max(0, 1 - (sharp - FLAT_CROSSING) / (SQUARE_CROSSING - FLAT_CROSSING));
}

/** What two arcs of one partner cost one another: who leaves goes on the left, with room for both strokes and heads. */
function laneCost(pairing: Pairing, first: Course, second: Course): number {
  const { middles, opposite, widths } = pairing;
  const [[x, y], [u, v]] = [middleOf(first), middleOf(second)];
  const away = Math.hypot(x - u, y - v);
  const crossed = opposite && first.bow + second.bow <= 0 ? 20 : 0;
  const close = away < middles ? 6 + 14 * (1 - away / middles) : 0;
  const broad = opposite && widths[0] + widths[1] > BROAD;
  return crossed + close + (broad ? endsCost(pairing, first, second) : 0);
}

const middleOf = ({ line }: Course): Point => line[line.length >> 1] ?? [0, 0];

/** Where a broad head lies over the stroke beside it, at the partner and at the hub. */
function endsCost({ widths, firstLeaves }: Pairing, first: Course, second: Course): number {
  const length = Math.min(first.length, second.length);
  let cost = 0;
  for (const atPartner of [true, false]) {
    const free = atPartner ? 8 : 24;
    for (let run = 14; run < length / 2; run += BROAD_STEP) {
      const [x, y] = pointAlong(first.line, run + free, atPartner);
      const [u, v] = pointAlong(second.line, run + free, atPartner);
      const breadth = (width: number, leaves: boolean) => {
        const head = Math.min(headLength(width), length * 0.45);
        return leaves === atPartner && run < head ? (headBreadth(width) * run) / head : width;
      };
      const room = 2 + (breadth(widths[0], firstLeaves) + breadth(widths[1], !firstLeaves)) / 2;
      cost += Math.max(0, 1 - Math.hypot(x - u, y - v) / room);
    }
  }
  return (BROAD_PRICE * cost) / length;
}

/** The point of a line so far along it from the hub, or from its end. */
function pointAlong(line: Line, pixels: number, fromEnd: boolean): Point {
  let left = pixels;
  for (let i = 1; i < line.length; i++) {
    const [x, y] = (fromEnd ? line[line.length - i] : line[i - 1]) ?? [0, 0];
    const [u, v] = (fromEnd ? line[line.length - 1 - i] : line[i]) ?? [0, 0];
    const step = Math.hypot(u - x, v - y);
    if (left <= step) return [x + ((u - x) * left) / (step || 1), y + ((v - y) * left) / (step || 1)];
    left -= step;
  }
  return (fromEnd ? line[0] : line.at(-1)) ?? [0, 0];
}

/** A place as it is seen, and how often it stands there together with the arc. */
export interface Stranger {
  readonly spot: Point;
  readonly part: number;
}

/** What it costs to pass near places that the arc does not serve. */
export function strangerCost({ line }: Course, places: readonly Stranger[]): number {
  const [endX, endY] = line.at(-1) ?? [0, 0];
  let cost = 0;
  for (const { spot, part } of places) {
    if (Math.hypot(spot[0] - endX, spot[1] - endY) < SAME_SPOT) continue;
    const away = distanceTo(line, spot) / STRANGER_PIXELS;
    if (away < 1) cost += (0.1 + part) * (6 + 4 * (1 - away));
    else if (away < 2) cost += (0.1 + part) * 0.4 * (2 - away);
  }
  return cost;
}

function distanceTo(line: Line, [x, y]: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1] ?? [0, 0];
    const [bx, by] = line[i] ?? [0, 0];
    const [dx, dy] = [bx - ax, by - ay];
    const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x - ax - dx * share, y - ay - dy * share));
  }
  return least;
}

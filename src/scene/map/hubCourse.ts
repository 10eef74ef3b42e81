// What a course from the hub costs: where it runs along others, crosses them flat, or passes strange places.
import { bowHeight } from './curve.ts';
import { LANE_SPACE } from './fan.ts';
import { headBreadth } from './strokes.ts';

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

/** A bow that an arc may take, and the way that it leads. */
export interface Course {
  readonly bow: number;
  /** Of the tangent at the hub, radians clockwise from east; between `least` and `most` the whole course runs. */
  readonly tangent: number;
  readonly least: number;
  readonly most: number;
  /** Directions in which it passes RADII, and how squarely it does, by those that it reaches. */
  readonly turns: Float64Array;
  readonly square: Float64Array;
  /** Of its middle over the chord, px. */
  readonly height: number;
}

/** What two arcs are to keep, whatever courses they take. */
interface Pairing {
  readonly isPair: boolean;
  /** Where they meet at a partner that they share, px from the hub. */
  readonly end: number;
  /** So far apart strokes are clear of one another, px. */
  readonly room: number;
  /** Of both heights together where they are the two directions of a pair, px. */
  readonly middles: number;
  /** A px of one, and of the other, as a part of it. */
  readonly perPixel: number;
  /** Breadth at the gate, px, and the price of having none. */
  readonly port: number;
  readonly portPrice: number;
  readonly crossingPrice: number;
}

/** Distances from the hub at which courses are compared, px: nearer than the first all arcs are together. */
const RADII = [46, 57, 71, 88, 109, 135, 168, 208, 258, 320, 397, 492] as const;
const GAPS = RADII.map((radius, k) => radius - (RADII[k - 1] ?? 40));
/** Where arcs end at the gate, px. */
const PORT_RADIUS = 32;
const PORT_ROOM = 4;
/** Nearer than this arcs lie along one another; nearer than CALM they are hard to follow, px. */
const ALONG = 4.4;
const ALONG_PRICE = 24;
const CALM = 9;
/** Strokes wider than this may lie over one another at their edges, px. */
const MAX_ROOM = 45;
const PAIR_ROOM = 17;
/** An arc wider than this bears a number, which needs room beside it, px. */
const NUMBERED = 5;
const NUMBER_ROOM = 24;
const ROOM_PRICE = 1.3;
/** At the partner that two arcs share they meet. */
const SHARED_PIXELS = 44;
const DEGREE = Math.PI / 180;
const FLAT_CROSSING = 25 * DEGREE;
const SQUARE_CROSSING = 40 * DEGREE;
/** Strange places are to be so far from an arc, and are better twice as far, px. */
const STRANGER_PIXELS = 11;
/** Places nearer to one another than this are passed together, px. */
const SAME_SPOT = 16;
/** Shorter arcs count as long as this, px. */
const SHORT = 150;

/** From the hub to the partner, px. */
export const lengthOf = ({ x, y }: Pick<HubArc, 'x' | 'y'>): number => Math.max(1, Math.hypot(x, y));

/** The course of a bow: a leaving arc bows left of its way from the hub, an arriving one right of that way. */
export function courseOf(arc: HubArc, bow: number): Course {
  const chord = lengthOf(arc);
  const side = arc.leaves ? -1 : 1;
  const bearing = Math.atan2(arc.y, arc.x);
  const tangent = bearing + side * bow;
  const halves = RADII.filter((radius) => radius < chord - 8).map((radius) => halfTurn(chord, bow, radius));
  return {
    bow,
    tangent,
    least: Math.min(bearing, tangent),
    most: Math.max(bearing, tangent),
    turns: Float64Array.from(halves, (half) => tangent - side * half),
    square: Float64Array.from(halves, Math.cos),
    height: bowHeight(chord, bow),
  };
}

/** How far a circle through the hub has turned from its tangent there when it is `radius` px away from it. */
function halfTurn(chord: number, bow: number, radius: number): number {
  return Math.asin(Math.min(1, (radius * Math.sin(bow)) / chord));
}

/** What two arcs of a hub are to keep. */
export function pairingOf(a: HubArc, b: HubArc): Pairing {
  const isPair = a.x === b.x && a.y === b.y;
  const halves = (a.width + b.width) / 2;
  return {
    isPair,
    end: isPair ? lengthOf(a) - SHARED_PIXELS : Number.POSITIVE_INFINITY,
    room: Math.max(
      CALM,
      Math.min(MAX_ROOM, halves + (Math.max(a.width, b.width) > NUMBERED ? NUMBER_ROOM : 3)),
    ),
    middles: isPair && a.leaves !== b.leaves ? Math.max(PAIR_ROOM, halves + LANE_SPACE) : 0,
    perPixel: 1 / Math.max(SHORT, lengthOf(a)) + 1 / Math.max(SHORT, lengthOf(b)),
    port: PORT_ROOM + (portBreadth(a) + portBreadth(b)) / 2,
    // Two heads would cover one another.
    portPrice: a.leaves || b.leaves ? 0.4 : 1.2,
    crossingPrice: a.width > 10 || b.width > 10 ? 0.23 : 0.15,
  };
}

/** A head at the gate needs the breadth of a head, a beginning that of its stroke. */
const portBreadth = ({ leaves, width }: HubArc) => Math.min(24, leaves ? width : headBreadth(width));

/** What it costs that two arcs take these courses. */
export function pairCost(pairing: Pairing, first: Course, second: Course): number {
  const { room, isPair, middles } = pairing;
  const apart = first.tangent - second.tangent;
  const full = 2 * Math.PI * Math.round(apart / (2 * Math.PI));
  const gap = Math.max(first.least - second.most - full, second.least + full - first.most);
  if (gap > 0.12 + room / 60) return 0;
  const ports = Math.abs(apart - full) * PORT_RADIUS;
  const heights = first.height + second.height;
  let cost = ports < pairing.port ? pairing.portPrice * (1 - ports / pairing.port) : 0;
  if (heights < middles) cost += 3 + 12 * (1 - heights / middles);
  const steps = Math.min(first.turns.length, second.turns.length);
  let near = 0;
  let before = 0;
  for (let k = 0; k < steps; k++) {
    const radius = RADII[k] ?? 0;
    if (radius > pairing.end) break;
    const angle = (first.turns[k] ?? 0) - (second.turns[k] ?? 0) - full;
    const between = radius * angle * ((first.square[k] ?? 0) + (second.square[k] ?? 0)) * 0.5;
    const away = Math.abs(between);
    const crosses = before * between < 0;
    let part = away < room ? ROOM_PRICE * (1 - away / room) : 0;
    if (away < CALM) part += 1 - away / CALM;
    if (crosses || away < ALONG || (k > 0 && Math.abs(before) < ALONG))
      part += ALONG_PRICE * (k > 0 ? partAlong(before, between) : 1);
    near += part * (GAPS[k] ?? 0);
    if (crosses && !isPair) cost += crossingCost(pairing.crossingPrice, apart);
    before = between;
  }
  return cost + near * pairing.perPixel;
}

/** Of a step between two distances, one on either side or both on one, the part that lies along the other arc. */
function partAlong(from: number, to: number): number {
  const low = Math.max(Math.min(from, to), -ALONG);
  const high = Math.min(Math.max(from, to), ALONG);
  return high <= low ? 0 : (high - low) / Math.abs(to - from);
}

/** Circles that leave the hub at an angle cross again at the same angle. */
function crossingCost(price: number, apart: number): number {
  const angle = Math.abs(apart) % Math.PI;
  const sharp = Math.min(angle, Math.PI - angle);
  if (sharp < FLAT_CROSSING) return 4 + 2 * (1 - sharp / FLAT_CROSSING);
  return price + 0.4 * Math.max(0, 1 - (sharp - FLAT_CROSSING) / (SQUARE_CROSSING - FLAT_CROSSING));
}

/** What it costs to pass near places that the arc does not serve. */
export function strangerCost(arc: HubArc, course: Course, places: readonly HubArc[]): number {
  const chord = lengthOf(arc);
  const side = arc.leaves ? -1 : 1;
  let cost = 0;
  for (const place of places) {
    const radius = lengthOf(place);
    if (radius > chord + 4 || Math.hypot(place.x - arc.x, place.y - arc.y) < SAME_SPOT) continue;
    const half = halfTurn(chord, course.bow, radius);
    const off = course.tangent - side * half - Math.atan2(place.y, place.x);
    const angle = off - 2 * Math.PI * Math.round(off / (2 * Math.PI));
    const away = Math.abs(radius * angle * Math.cos(half)) / STRANGER_PIXELS;
    if (away < 1) cost += place.weight * (7 + 5 * (1 - away));
    else if (away < 2) cost += place.weight * 0.5 * (2 - away);
  }
  return cost;
}

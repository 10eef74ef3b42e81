// Chooses among bows, so that arcs of one hub run apart: off one another, off strange places, and crossing squarely.
import { at } from '../../lib/at.ts';
import { headBreadth } from './strokes.ts';

/** Plane as in fan.ts: the hub at (0, 0), px of the design world, y downward. */
export interface HubArc {
  /** Of the partner. */
  readonly x: number;
  readonly y: number;
  readonly leaves: boolean;
  readonly width: number;
  readonly bow: number;
}

/** More arcs than this keep the bows that the fan gave them. */
const MAX_ARCS = 90;
const ROUNDS = 4;
/** What may be added to the fan's bow, radians: the whole of it for an arc of up to FREE_PIXELS, less for longer ones. */
const CHOICES = [0, 0.07, -0.07, 0.15, -0.15, 0.24, -0.24, 0.34, -0.34, 0.46, -0.46, 0.6, 0.75] as const;
const FREE_PIXELS = 330;
/** Of a bow that is a radian off the fan's. */
const PRICE = 0.6;
const MIN_BOW = 0.06;
const MAX_BOW = 1.15;
const SAMPLES = 18;
/** Within so many px of the hub arcs are together anyway. */
const HUB_PIXELS = 44;
/** Arcs are to be so far apart, px, beside half of their widths; strange places so far from an arc. */
const APART_PIXELS = 6;
const STRANGER_PIXELS = 12;
/** So far from the hub arcs end at the rim, each at a port of its own, px. */
const PORT_PIXELS = 30;
const PORT_ROOM = 4;
/** At the partner that two arcs share they meet. */
const SHARED_PIXELS = 36;

interface Shape {
  readonly bow: number;
  readonly price: number;
  /** Where it crosses the rim. */
  readonly portX: number;
  readonly portY: number;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Of the circle. */
  readonly centreX: number;
  readonly centreY: number;
  readonly radius: number;
  /** 1 where the curve lies left of the way from hub to partner as seen on screen. */
  readonly side: number;
}

/** Bows in radians by arc. Deterministic; rounds of choosing the best bow of each arc while the others stay. */
export function separateArcs(arcs: readonly HubArc[]): Float64Array {
  const own = Float64Array.from(arcs, ({ bow }) => bow);
  if (arcs.length < 2 || arcs.length > MAX_ARCS) return own;
  const shapes = arcs.map((arc) => shapesOf(arc));
  const chosen = shapes.map((list) => at(list, 0));
  const strangers = shapes.map((list, i) => list.map((shape) => strangerCost(arcs, i, shape)));
  // The short ones first: they have the least choice.
  const order = [...arcs.keys()].sort((a, b) => lengthOf(at(arcs, a)) - lengthOf(at(arcs, b)) || a - b);
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const i of order) {
      let best = at(chosen, i);
      let least = Number.POSITIVE_INFINITY;
      for (const [k, shape] of at(shapes, i).entries()) {
        let cost = shape.price + at(at(strangers, i), k);
        for (let j = 0; j < arcs.length && cost < least; j++)
          if (j !== i) cost += pairCost(at(arcs, i), shape, at(arcs, j), at(chosen, j));
        if (cost < least - 1e-9) {
          least = cost;
          best = shape;
        }
      }
      changed ||= best !== chosen[i];
      chosen[i] = best;
    }
    if (!changed) break;
  }
  return Float64Array.from(chosen, ({ bow }) => bow);
}

const lengthOf = ({ x, y }: Pick<HubArc, 'x' | 'y'>) => Math.hypot(x, y);

function shapesOf(arc: HubArc): readonly Shape[] {
  const part = Math.min(1, FREE_PIXELS / Math.max(1, lengthOf(arc)));
  const bows = CHOICES.map((more) => Math.min(MAX_BOW, Math.max(MIN_BOW, arc.bow + more * part)));
  return [...new Set(bows)].map((bow) => shapeOf(arc, bow));
}

/** A leaving curve bows to the left of its way from the hub, an arriving one to the right of that way. */
function shapeOf(arc: HubArc, bow: number): Shape {
  const { x, y } = arc;
  const chord = Math.max(1, lengthOf(arc));
  const side = arc.leaves ? 1 : -1;
  const [ux, uy] = [x / chord, y / chord];
  const [lx, ly] = [uy * side, -ux * side];
  const radius = chord / (2 * Math.sin(bow));
  const drop = radius * Math.cos(bow);
  const xs = new Float64Array(SAMPLES);
  const ys = new Float64Array(SAMPLES);
  for (let k = 0; k < SAMPLES; k++) {
    // Closer together near the hub, where the curves are.
    const angle = bow * (2 * ((k + 0.5) / SAMPLES) ** 1.7 - 1);
    const along = chord / 2 + radius * Math.sin(angle);
    const across = radius * Math.cos(angle) - drop;
    xs[k] = ux * along + lx * across;
    ys[k] = uy * along + ly * across;
  }
  const port = 2 * Math.asin(Math.min(1, PORT_PIXELS / (2 * radius))) - bow;
  const portAlong = chord / 2 + radius * Math.sin(port);
  const portAcross = radius * Math.cos(port) - drop;
  const [portX, portY] = [ux * portAlong + lx * portAcross, uy * portAlong + ly * portAcross];
  const [centreX, centreY] = [x / 2 - lx * drop, y / 2 - ly * drop];
  return {
    bow,
    price: Math.abs(bow - arc.bow) * PRICE,
    portX,
    portY,
    xs,
    ys,
    centreX,
    centreY,
    radius,
    side,
  };
}

/** How much of one curve lies along another, and how flat they cross. */
function pairCost(a: HubArc, first: Shape, b: HubArc, second: Shape): number {
  const room = APART_PIXELS + Math.min(14, (a.width + b.width) / 2);
  const same = a.x === b.x && a.y === b.y;
  const { xs, ys } = first;
  const { centreX, centreY, radius, side } = second;
  const lx = b.y * side;
  const ly = -b.x * side;
  const chordSquared = b.x * b.x + b.y * b.y;
  const behind = -room * Math.sqrt(chordSquared);
  // A head at the rim needs the breadth of a head, a beginning that of its stroke.
  const need = PORT_ROOM + (portBreadth(a) + portBreadth(b)) / 2;
  const ports = Math.sqrt((first.portX - second.portX) ** 2 + (first.portY - second.portY) ** 2);
  // Two heads at one port would cover one another.
  const heads = a.leaves || b.leaves ? 0.8 : 3;
  let cost = ports < need ? heads * (1 - ports / need) : 0;
  let before = 0;
  for (let k = 0; k < SAMPLES; k++) {
    const x = xs[k] ?? 0;
    const y = ys[k] ?? 0;
    if (x * x + y * y < HUB_PIXELS * HUB_PIXELS) continue;
    if (same && (x - a.x) ** 2 + (y - a.y) ** 2 < SHARED_PIXELS * SHARED_PIXELS) continue;
    const part = x * b.x + y * b.y;
    // Beyond the ends and behind the chord lies the part of the circle that is not drawn.
    if (
      part < -0.05 * chordSquared ||
      part > 1.03 * chordSquared ||
      (x - b.x / 2) * lx + (y - b.y / 2) * ly < behind
    ) {
      before = 0;
      continue;
    }
    const dx = x - centreX;
    const dy = y - centreY;
    const signed = Math.sqrt(dx * dx + dy * dy) - radius;
    const away = Math.abs(signed);
    if (away < room) cost += (1 - away / room) * 1.2 + 0.15;
    const now = signed < 0 ? -1 : 1;
    if (before === -now) {
      const flat = slope(first, k, second);
      cost += flat < 0.5 ? (0.5 - flat) * 6 + 0.4 : 0.25;
    }
    before = now;
  }
  return cost;
}

/** What an arc takes of the rim, px. */
const portBreadth = ({ leaves, width }: HubArc) => Math.min(24, leaves ? width : headBreadth(width));

/** Whether a point lies between the ends of an arc, a little beyond them. */
function within(x: number, y: number, { x: bx, y: by }: HubArc): boolean {
  const part = (x * bx + y * by) / (bx * bx + by * by);
  return part > -0.05 && part < 1.03;
}

/** Sine of the angle between two curves at a sample of the first. */
function slope(first: Shape, k: number, second: Shape): number {
  const [x, y] = [at(first.xs, k), at(first.ys, k)];
  const [ux, uy] = [x - at(first.xs, k - 1), y - at(first.ys, k - 1)];
  const [nx, ny] = [x - second.centreX, y - second.centreY];
  return Math.abs(ux * nx + uy * ny) / Math.max(1e-9, Math.hypot(ux, uy) * Math.hypot(nx, ny));
}

function strangerCost(arcs: readonly HubArc[], i: number, shape: Shape): number {
  const arc = at(arcs, i);
  const room = STRANGER_PIXELS + Math.min(12, arc.width / 2);
  const seen = new Set<string>();
  let cost = 0;
  for (const { x, y } of arcs) {
    const key = `${x} ${y}`;
    if (seen.has(key) || (x === arc.x && y === arc.y)) continue;
    seen.add(key);
    if (Math.hypot(x - arc.x, y - arc.y) < 20 || !within(x, y, arc)) continue;
    const lx = arc.y * shape.side;
    const ly = -arc.x * shape.side;
    if ((x - arc.x / 2) * lx + (y - arc.y / 2) * ly < -room * lengthOf(arc)) continue;
    const away = Math.abs(Math.hypot(x - shape.centreX, y - shape.centreY) - shape.radius);
    if (away < room) cost += 4 * (1 - away / room) + 0.5;
  }
  return cost;
}

// Chooses the bows of the arcs of one hub, so that they run apart, off strange places, and cross squarely.
import { at } from '../../lib/at.ts';
import { curveFrame, curvePoint } from './curve.ts';
import {
  type Beside,
  type Course,
  courseOf,
  type HubArc,
  type Line,
  pairCost,
  pairingOf,
  type Stranger,
  strangerCost,
} from './hubCourse.ts';

/** The table of what courses cost one another grows with the square of the arcs: more than this are not chosen so. */
export const MAX_SEPARATED = 90;
/** To the left of travel and to the right of it. */
const MAX_BOW = 1.25;
const MIN_BOW = 0.04;
/** Longer arcs bow less, px. */
const FREE_PIXELS = 560;
/** Around a chosen bow, in parts of the step between those it was chosen from. */
const FINE = [0, -1, -0.75, -0.5, -0.25, 0.25, 0.5, 0.75, 1] as const;
/** The bow that pleases, radians, what it costs to be a radian off it, and to bow to the right of travel. */
const PLEASING_BOW = 0.35;
const BOW_PRICE = 0.6;
const RIGHT_PRICE = 0.03;
/** What is drawn in few periods, alone or together, counts at least so much of 1; what never stands together, next to nothing. */
const MIN_WEIGHT = 0.2;
const MIN_PAIR_WEIGHT = 0.7;
const APART_WEIGHT = 0.01;
/** Costs are whole numbers, so that every machine chooses alike; none needs more than two bytes. */
export const UNIT = 500;
const MAX_COST = 32_000;
const FINE_TRIES = 1500;
/** How much worse than the best a search may stand at first, in costs. */
const PATIENCE = 3;
const FINE_PATIENCE = 0.15;
const STEPS = 18;

/** A map on which arcs are to run apart: how much it counts, and a course of an arc there. */
export interface Plane {
  readonly weight: number;
  readonly lineOf: (arc: number, bow: number) => Line;
}

/** By what bows are chosen. */
export interface Choosing {
  readonly planes: readonly Plane[];
  readonly beside: (first: number, second: number) => Beside;
  /** Bows to choose among at first, tries an arc, and how often finer ones around the chosen are tried. */
  readonly bows: number;
  readonly tries: number;
  readonly rounds: number;
  /** Of the random numbers. */
  readonly seed: number;
}

/** Bows and what they cost together. */
export interface Chosen {
  readonly bows: Float64Array;
  readonly cost: number;
}

/** Bows in radians by arc, chosen quickly for a flat map. The same for the same arcs. */
export function separateArcs(arcs: readonly HubArc[]): Float64Array {
  const beside = (first: number, second: number): Beside => {
    const [a, b] = [at(arcs, first), at(arcs, second)];
    return {
      part: Math.min(a.weight, b.weight),
      halves: (a.width + b.width) / 2,
      widths: [a.width, b.width],
    };
  };
  const planes = [{ weight: 1, lineOf: (arc: number, bow: number) => flatLine(at(arcs, arc), bow) }];
  return chooseBows(arcs, { planes, beside, bows: 12, tries: 3000, rounds: 1, seed: 1 }).bows;
}

/** Bows by arc that cost little on all planes together. */
export function chooseBows(arcs: readonly HubArc[], choosing: Choosing): Chosen {
  const { bows, rounds, tries } = choosing;
  let chosen = chooseAmong(arcs, bowsOver(arcs, bows), { ...choosing, tries, patience: PATIENCE });
  for (let round = 0; round < rounds; round++) {
    const finer = bowsAround(arcs, chosen.bows, 2 / (bows - 1) / 2 ** round);
    chosen = chooseAmong(arcs, finer, { ...choosing, tries: FINE_TRIES, patience: FINE_PATIENCE });
  }
  return chosen;
}

/** By arc, so many bows that it may take, from the greatest to the right of travel to the greatest to the left. */
export function bowsOver(arcs: readonly HubArc[], count: number): readonly (readonly number[])[] {
  return arcs.map((arc) =>
    Array.from({ length: count }, (_, k) => curved(greatestBow(arc) * ((2 / (count - 1)) * k - 1))),
  );
}

/** By arc, its bow and others up to a step from it to both sides, in parts of its greatest. */
export function bowsAround(
  arcs: readonly HubArc[],
  bows: ArrayLike<number>,
  step: number,
): readonly (readonly number[])[] {
  return arcs.map((arc, index) => {
    const most = greatestBow(arc);
    return FINE.map((part) =>
      curved(Math.max(-most, Math.min(most, (bows[index] ?? 0) + part * step * most))),
    );
  });
}

const greatestBow = ({ x, y }: HubArc): number => MAX_BOW * Math.min(1, FREE_PIXELS / Math.hypot(x, y));

/** A straight arc is no part of a circle. */
const curved = (bow: number): number => (Math.abs(bow) < MIN_BOW ? MIN_BOW * (bow < 0 ? -1 : 1) : bow);

/** From the hub on a flat map. */
function flatLine({ x, y, leaves }: HubArc, bow: number): Line {
  const frame = curveFrame({
    x0: leaves ? 0 : x,
    y0: leaves ? 0 : y,
    x1: leaves ? x : 0,
    y1: leaves ? y : 0,
    bow,
    startGap: 0,
    endGap: 0,
  });
  return Array.from({ length: STEPS + 1 }, (_, i) => curvePoint(frame, leaves ? i / STEPS : 1 - i / STEPS));
}

/** What each choice costs: by itself, and beside each choice of another arc; a choice is `arc * size + bow`. */
export interface Costs {
  readonly size: number;
  readonly own: Int32Array;
  /** Rows and columns are choices. */
  readonly shared: Int16Array;
}

/**
 * A bow for each arc out of its own, so that all together cost little: single arcs change at random, at first also to
 * the worse, ever less so. The random numbers are the same each time.
 */
function chooseAmong(
  arcs: readonly HubArc[],
  bows: readonly (readonly number[])[],
  { tries, patience, seed, ...rest }: Choosing & { readonly patience: number },
): Chosen {
  const { size, own, shared } = costsOf(arcs, bows, rest);
  const count = arcs.length;
  const total = own.length;
  const chosen = Int32Array.from(bows, nearestTo(PLEASING_BOW));
  // What each choice would cost beside those that the others have made.
  const cost = own.slice();
  const add = (choice: number, sign: 1 | -1) => {
    const row = choice * total;
    for (let k = 0; k < total; k++) cost[k] = (cost[k] ?? 0) + sign * (shared[row + k] ?? 0);
  };
  for (const [arc, choice] of chosen.entries()) add(arc * size + choice, 1);
  const random = randomNumbers(seed);
  // Compared with the beginning.
  let now = 0;
  let least = 0;
  let best = chosen.slice();
  for (let n = 0; n < tries * count; n++) {
    const arc = Math.floor(random() * count);
    const to = Math.floor(random() * size);
    const old = chosen[arc] ?? 0;
    const worse = (cost[arc * size + to] ?? 0) - (cost[arc * size + old] ?? 0);
    const allowed = -Math.log(1 - random()) * UNIT * patience * (1 - n / (tries * count)) ** 2;
    if (to === old || worse > allowed) continue;
    add(arc * size + old, -1);
    add(arc * size + to, 1);
    chosen[arc] = to;
    now += worse;
    if (now >= least) continue;
    least = now;
    best = chosen.slice();
  }
  let sum = 0;
  for (const [i, k] of best.entries()) {
    sum += own[i * size + k] ?? 0;
    for (let j = i + 1; j < count; j++)
      sum += shared[(i * size + k) * total + j * size + (best[j] ?? 0)] ?? 0;
  }
  return { bows: Float64Array.from(best, (k, arc) => at(at(bows, arc), k)), cost: sum / UNIT };
}

const nearestTo = (wanted: number) => (bows: readonly number[]) =>
  bows.reduce((best, bow, k) => (Math.abs(bow - wanted) < Math.abs(at(bows, best) - wanted) ? k : best), 0);

/** Numbers from 0 up to 1, as good as random. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What choices of bows cost on the planes. */
export function costsOf(
  arcs: readonly HubArc[],
  bows: readonly (readonly number[])[],
  { planes, beside }: Pick<Choosing, 'planes' | 'beside'>,
): Costs {
  const size = bows[0]?.length ?? 0;
  const total = arcs.length * size;
  const own = new Float64Array(total);
  const shared = new Float32Array(total * total);
  for (const { weight, lineOf } of planes) {
    const courses = bows.map((each, arc) => each.map((bow) => courseOf(bow, lineOf(arc, bow))));
    courses.forEach((each, arc) => {
      const strangers = strangersOf(arcs, arc, { courses, beside });
      each.forEach((course, k) => {
        own[arc * size + k] = (own[arc * size + k] ?? 0) + weight * strangerCost(course, strangers);
      });
    });
    for (const [i, a] of arcs.entries())
      for (let j = i + 1; j < arcs.length; j++) {
        const both = beside(i, j);
        const pairing = pairingOf(a, at(arcs, j), both);
        const least = pairing.isPair ? MIN_PAIR_WEIGHT : MIN_WEIGHT;
        const counts = weight * (both.part > 0 ? Math.max(least, both.part) : APART_WEIGHT);
        for (const [k, first] of at(courses, i).entries())
          for (const [m, second] of at(courses, j).entries()) {
            const cost = counts * pairCost(pairing, first, second);
            if (cost === 0) continue;
            const place = (i * size + k) * total + j * size + m;
            shared[place] = (shared[place] ?? 0) + cost;
          }
      }
  }
  return { size, own: ownCosts(arcs, bows, own), shared: bothWays(shared, total) };
}

/** In whole numbers, with what it costs to bow otherwise than pleases. */
function ownCosts(
  arcs: readonly HubArc[],
  bows: readonly (readonly number[])[],
  own: Float64Array,
): Int32Array {
  const size = own.length / Math.max(1, arcs.length);
  return Int32Array.from(own, (cost, choice) => {
    const arc = Math.floor(choice / size);
    const bow = at(at(bows, arc), choice % size);
    const odd = BOW_PRICE * (Math.abs(bow) - PLEASING_BOW) ** 2 + (bow < 0 ? RIGHT_PRICE : 0);
    return Math.round(UNIT * (cost + Math.max(MIN_WEIGHT, at(arcs, arc).weight) * odd));
  });
}

/** In whole numbers, in rows and in columns. */
function bothWays(shared: Float32Array, total: number): Int16Array {
  const both = new Int16Array(shared.length);
  for (let row = 0; row < total; row++)
    for (let column = row; column < total; column++) {
      const cost = shared[row * total + column] ?? 0;
      if (cost === 0) continue;
      const whole = Math.min(MAX_COST, Math.round(UNIT * cost));
      both[row * total + column] = whole;
      both[column * total + row] = whole;
    }
  return both;
}

/** Other partners than that of an arc, each once. */
function strangersOf(
  arcs: readonly HubArc[],
  arc: number,
  { courses, beside }: Pick<Choosing, 'beside'> & { readonly courses: readonly (readonly Course[])[] },
): readonly Stranger[] {
  const own = at(arcs, arc);
  const places = new Map<string, Stranger>();
  for (const [other, { x, y }] of arcs.entries()) {
    const { part } = beside(arc, other);
    const spot = courses[other]?.[0]?.line.at(-1);
    if (!spot || part === 0 || (x === own.x && y === own.y)) continue;
    const key = `${x} ${y}`;
    if (part > (places.get(key)?.part ?? 0)) places.set(key, { spot, part });
  }
  return [...places.values()];
}

// Chooses the bows of the arcs of one hub, so that they run apart, off strange places, and cross squarely.
import { at } from '../../lib/at.ts';
import {
  type Course,
  courseOf,
  type HubArc,
  lengthOf,
  pairCost,
  pairingOf,
  strangerCost,
} from './hubCourse.ts';

/** The table of what courses cost one another grows with the square of the arcs: more than this are not chosen so. */
export const MAX_SEPARATED = 90;
const MIN_BOW = 0.06;
const MAX_BOW = 1.25;
/** Longer arcs bow less, px. */
const FREE_PIXELS = 560;
/** Bows to choose among at first, over the whole span; then around the chosen one, in parts of that step. */
const COARSE = 12;
const FINE = [0, -0.75, -0.5, -0.25, 0.25, 0.5, 0.75] as const;
/** The bow that pleases, radians, and what it costs to be a radian off it. */
const PLEASING_BOW = 0.35;
const BOW_PRICE = 0.3;
/** What is drawn in few periods counts at least so much of 1. */
const MIN_OWN_WEIGHT = 0.1;
const MIN_SHARED_WEIGHT = 0.07;
/** Costs are whole numbers, so that every machine chooses alike; none needs more than two bytes. */
const UNIT = 1000;
const MAX_COST = 30_000;

/** How long a search lasts, in tries an arc, and how much worse than the best it may stand at first, in costs. */
interface Search {
  readonly tries: number;
  readonly patience: number;
}
const COARSE_SEARCH: Search = { tries: 6000, patience: 1600 };
const FINE_SEARCH: Search = { tries: 600, patience: 100 };

/** Bows in radians by arc. The same for the same arcs. */
export function separateArcs(arcs: readonly HubArc[]): Float64Array {
  const steps = arcs.map((arc) => (maxBowOf(arc) - MIN_BOW) / (COARSE - 1));
  const coarse = chosenCourses(
    arcs,
    arcs.map((arc, i) => Array.from({ length: COARSE }, (_, k) => courseOf(arc, MIN_BOW + at(steps, i) * k))),
    COARSE_SEARCH,
  );
  const fine = chosenCourses(
    arcs,
    arcs.map((arc, i) =>
      FINE.map((part) => {
        const bow = at(coarse, i).bow + part * at(steps, i);
        return courseOf(arc, Math.min(maxBowOf(arc), Math.max(MIN_BOW, bow)));
      }),
    ),
    FINE_SEARCH,
  );
  return Float64Array.from(fine, ({ bow }) => bow);
}

const maxBowOf = (arc: HubArc) => MAX_BOW * Math.min(1, FREE_PIXELS / lengthOf(arc));

/** What each choice costs: by itself, and beside each choice of another arc; a choice is `arc * size + course`. */
interface Costs {
  readonly size: number;
  readonly own: Int32Array;
  /** Rows and columns are choices. */
  readonly shared: Int16Array;
}

/**
 * A course for each arc out of its own, so that all together cost little: single arcs change at random, at first also to
 * the worse, ever less so. The random numbers are the same each time.
 */
function chosenCourses(
  arcs: readonly HubArc[],
  courses: readonly (readonly Course[])[],
  { tries, patience }: Search,
): readonly Course[] {
  const size = courses[0]?.length ?? 0;
  const { own, shared } = costsOf(arcs, courses, size);
  const count = arcs.length;
  const chosen = new Int32Array(count);
  // What each choice would cost beside those that the others have made.
  const cost = own.slice();
  const change = (arc: number, to: number) => {
    const old = (arc * size + (chosen[arc] ?? 0)) * own.length;
    const row = (arc * size + to) * own.length;
    for (let k = 0; k < own.length; k++)
      cost[k] = (cost[k] ?? 0) + (shared[row + k] ?? 0) - (shared[old + k] ?? 0);
    chosen[arc] = to;
  };
  for (let arc = 0; arc < count; arc++)
    for (let k = 0; k < own.length; k++)
      cost[k] = (cost[k] ?? 0) + (shared[arc * size * own.length + k] ?? 0);
  const random = randomNumbers();
  // Compared with the beginning.
  let now = 0;
  let least = 0;
  let best = chosen.slice();
  for (let n = 0; n < tries * count; n++) {
    const arc = Math.floor(random() * count);
    const to = Math.floor(random() * size);
    const worse = (cost[arc * size + to] ?? 0) - (cost[arc * size + (chosen[arc] ?? 0)] ?? 0);
    const allowed = -Math.log(1 - random()) * patience * (1 - n / (tries * count)) ** 2;
    if (to === chosen[arc] || worse > allowed) continue;
    change(arc, to);
    now += worse;
    if (now >= least) continue;
    least = now;
    best = chosen.slice();
  }
  return Array.from(best, (k, arc) => at(at(courses, arc), k));
}

/** Numbers from 0 up to 1, as good as random. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function costsOf(arcs: readonly HubArc[], courses: readonly (readonly Course[])[], size: number): Costs {
  const total = arcs.length * size;
  const places = placesOf(arcs);
  const own = Int32Array.from({ length: total }, (_, choice) => {
    const arc = at(arcs, Math.floor(choice / size));
    const course = at(at(courses, Math.floor(choice / size)), choice % size);
    const cost = BOW_PRICE * (course.bow - PLEASING_BOW) ** 2 + strangerCost(arc, course, places);
    return Math.round(UNIT * (MIN_OWN_WEIGHT + arc.weight) * cost);
  });
  const shared = new Int16Array(total * total);
  for (const [i, a] of arcs.entries())
    for (let j = i + 1; j < arcs.length; j++) {
      const b = at(arcs, j);
      const pairing = pairingOf(a, b);
      const weight = UNIT * (MIN_SHARED_WEIGHT + (1 - MIN_SHARED_WEIGHT) * Math.min(a.weight, b.weight));
      for (const [k, first] of at(courses, i).entries())
        for (const [m, second] of at(courses, j).entries()) {
          const cost = Math.min(MAX_COST, Math.round(weight * pairCost(pairing, first, second)));
          if (cost === 0) continue;
          shared[(i * size + k) * total + j * size + m] = cost;
          shared[(j * size + m) * total + i * size + k] = cost;
        }
    }
  return { size, own, shared };
}

/** Partners, each once, as heavy as the heaviest of its arcs. */
function placesOf(arcs: readonly HubArc[]): readonly HubArc[] {
  const places = new Map<string, HubArc>();
  for (const arc of arcs) {
    const key = `${arc.x} ${arc.y}`;
    if (arc.weight > (places.get(key)?.weight ?? 0)) places.set(key, arc);
  }
  return [...places.values()];
}

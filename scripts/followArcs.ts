// Chooses bows by what is asked of a picture: in each year as little as can be of any arc lies along others.
import { at } from '../src/lib/at.ts';
import type { Beside, HubArc } from '../src/scene/map/hubCourse.ts';
import {
  bowsAround,
  bowsOver,
  costsOf,
  type Plane,
  randomNumbers,
  UNIT,
} from '../src/scene/map/separateArcs.ts';
import { meetingsOf } from './arcsAlong.ts';

/** Of an arc so much may lie along others, and from there on it is hard to follow; what that costs in a year. */
const LITTLE = 0.04;
const TOO_MUCH = 0.06;
const LITTLE_PRICE = 0.4;
const TOO_MUCH_PRICE = 1.4;
const FURTHER_PRICE = 6;
/** Of a flat crossing in a year. */
const CROSSING_PRICE = 1;

/** What prices count beside that: of an arc by itself, and of two but for a pair and for strokes that bear a number, px. */
const OWN = 1.5;
const SHARED = 0.3;
const NUMBERED = 10;

/** Maps, how arcs stand beside each other, and those that each year draws. */
export interface Followed {
  readonly planes: readonly Plane[];
  readonly beside: (first: number, second: number) => Beside;
  readonly years: readonly (readonly number[])[];
}

/** By what is searched: tries an arc, and how much worse than the best it may stand at first. */
interface Patience {
  readonly tries: number;
  readonly patience: number;
}

/** Bows to choose among at first, and how often finer ones around the chosen are tried. */
const BOWS = 40;
const ROUNDS = 3;
const FIRST: Patience = { tries: 4000, patience: 3 };
const FINE: Patience = { tries: 1500, patience: 0.15 };

/** Better bows than those: what is chosen by prices, which know no year, is chosen on by what each year shows. */
export function followArcs(
  arcs: readonly HubArc[],
  start: ArrayLike<number>,
  followed: Followed,
): Float64Array {
  const spread = bowsOver(arcs, BOWS).map((bows, arc) => [start[arc] ?? 0, ...bows]);
  let bows = chooseAmong(arcs, spread, { ...followed, ...FIRST });
  for (let round = 0; round < ROUNDS; round++)
    bows = chooseAmong(arcs, bowsAround(arcs, bows, 2 / (BOWS - 1) / 2 ** round), { ...followed, ...FINE });
  return Float64Array.from(bows);
}

/** Of the bows of each arc one, so that all cost little together; the first are those that it begins with. */
function chooseAmong(
  arcs: readonly HubArc[],
  bows: readonly (readonly number[])[],
  { planes, beside, years, tries, patience }: Followed & Patience,
): readonly number[] {
  const { size, own, shared } = costsOf(arcs, bows, { planes, beside });
  const chosen = Int32Array.from(arcs, (_, arc) => arc * size);
  const lines = planes.map((plane) => sharesOn(plane, { arcs, bows, years }, chosen));
  const cost = Float64Array.from(own, (each) => each * OWN);
  const add = (choice: number, sign: 1 | -1): void => {
    const row = choice * own.length;
    const { x, y, width } = at(arcs, Math.floor(choice / size));
    for (const [other, partner] of arcs.entries()) {
      const keepsRoom = (partner.x === x && partner.y === y) || Math.max(width, partner.width) > NUMBERED;
      const counts = sign * (keepsRoom ? 1 : SHARED);
      for (let k = other * size; k < (other + 1) * size; k++)
        cost[k] = (cost[k] ?? 0) + counts * (shared[row + k] ?? 0);
    }
  };
  for (const choice of chosen) add(choice, 1);
  const random = randomNumbers(1);
  let now = 0;
  let least = 0;
  let best = chosen.slice();
  const all = tries * arcs.length;
  for (let n = 0; n < all; n++) {
    const arc = Math.floor(random() * arcs.length);
    const to = arc * size + Math.floor(random() * size);
    const allowed = -Math.log(1 - random()) * patience * (1 - n / all) ** 2;
    const old = at(chosen, arc);
    if (to === old) continue;
    const worse = lines.reduce(
      (sum, { worseBy }) => sum + worseBy(arc, to),
      (at(cost, to) - at(cost, old)) / UNIT,
    );
    if (worse > allowed) continue;
    for (const { take } of lines) take(arc, to);
    add(old, -1);
    add(to, 1);
    chosen[arc] = to;
    now += worse;
    if (now >= least) continue;
    least = now;
    best = chosen.slice();
  }
  return Array.from(best, (choice, arc) => at(at(bows, arc), choice - arc * size));
}

/** What it costs that so much of an arc lies along others. */
function priceOf(share: number): number {
  if (share < LITTLE) return (LITTLE_PRICE * share) / LITTLE;
  if (share > TOO_MUCH) return TOO_MUCH_PRICE + FURTHER_PRICE * (share - TOO_MUCH);
  return LITTLE_PRICE + ((TOO_MUCH_PRICE - LITTLE_PRICE) * (share - LITTLE)) / (TOO_MUCH - LITTLE);
}

/** On one map, by year and arc, the part that lies along others, while one arc after another takes another choice. */
function sharesOn(
  { weight, lineOf }: Plane,
  {
    arcs,
    bows,
    years,
  }: { arcs: readonly HubArc[]; bows: readonly (readonly number[])[]; years: Followed['years'] },
  chosen: Int32Array,
) {
  const size = at(bows, 0).length;
  const { along, flatCrossings } = meetingsOf(
    bows.flatMap((each, arc) => each.map((bow) => lineOf(arc, bow))),
    (choice) => {
      const { x, y } = at(arcs, Math.floor(choice / size));
      return `${x} ${y}`;
    },
  );
  /** The years that draw an arc, each by where its shares begin, with the others that it draws. */
  const drawnWith = arcs.map((_, arc) =>
    years.flatMap((drawn, year) =>
      drawn.includes(arc)
        ? [{ first: year * arcs.length, others: drawn.filter((other) => other !== arc) }]
        : [],
    ),
  );
  const othersOf = drawnWith.map((each) => [...new Set(each.flatMap(({ others }) => others))]);
  const shares = new Float64Array(years.length * arcs.length);
  years.forEach((drawn, year) => {
    for (const arc of drawn)
      for (const other of drawn)
        if (other !== arc) {
          const place = year * arcs.length + arc;
          shares[place] = at(shares, place) + along(at(chosen, arc), at(chosen, other));
        }
  });
  // What changes of the others, and what the arc would share with them.
  const change = new Float64Array(arcs.length);
  const mine = new Float64Array(arcs.length);
  const crossed = new Float64Array(arcs.length);
  const compare = (arc: number, to: number): void => {
    const old = at(chosen, arc);
    for (const other of othersOf[arc] ?? []) {
      const there = chosen[other] ?? 0;
      const before = along(there, old);
      const after = along(there, to);
      change[other] = after - before;
      mine[other] = along(to, there);
      crossed[other] = flatCrossings(there, to) - flatCrossings(there, old);
    }
  };
  const worseBy = (arc: number, to: number): number => {
    compare(arc, to);
    let sum = 0;
    for (const { first, others } of at(drawnWith, arc)) {
      let own = 0;
      for (const other of others) {
        own += mine[other] ?? 0;
        sum += CROSSING_PRICE * (crossed[other] ?? 0);
        const more = change[other] ?? 0;
        if (more === 0) continue;
        const share = shares[first + other] ?? 0;
        sum += priceOf(share + more) - priceOf(share);
      }
      sum += priceOf(own) - priceOf(shares[first + arc] ?? 0);
    }
    return weight * sum;
  };
  const take = (arc: number, to: number): void => {
    compare(arc, to);
    for (const { first, others } of at(drawnWith, arc)) {
      let own = 0;
      for (const other of others) {
        own += mine[other] ?? 0;
        shares[first + other] = (shares[first + other] ?? 0) + (change[other] ?? 0);
      }
      shares[first + arc] = own;
    }
  };
  return { worseBy, take };
}

// One window over the years while arcs take other bows: how any two meet with any of their bows is measured once, when first
// asked for, and stands for all years that draw both.
import { at } from '../src/lib/at.ts';
import { type DrawnArc, FLAT_DEGREES, type Point, pointsAlong } from './drawnArc.ts';
import { FLAT_PRICE, PRICES, sharePrice } from './polishMeetings.ts';
import { apart, bent, easyPriceOf, pairPrice, type Seen, strangerPrice } from './polishSheet.ts';
import { anglesOfTwo, sharedSpots, spotsOf, WIDEST } from './readability.ts';

/** Arcs by their keys, of which each has as many bows: a choice is `arc * size + bow`. */
export interface Choices {
  readonly keys: readonly string[];
  readonly size: number;
  readonly bowOf: (choice: number) => number;
  /** The other direction of each arc, or -1. */
  readonly back: readonly number[];
  /** By arc, as it stands: the search changes it. */
  readonly chosen: Int32Array;
}

export interface SearchedWindow {
  readonly worseBy: (arc: number, to: number) => number;
  /** The same, and the arc stands so from now on, as soon as `chosen` says so too. */
  readonly take: (arc: number, to: number) => number;
}

/** A year that draws an arc. */
interface Home {
  readonly seen: Seen;
  readonly drawn: DrawnArc;
}

/** Which years draw what; years are bits. */
interface Drawn {
  readonly homes: readonly (Home | null)[];
  readonly arcs: Int32Array;
  /** Those in which an arc is among the widest. */
  readonly wide: Int32Array;
  readonly places: ReadonlyMap<number, number>;
  readonly spots: ReadonlyMap<number, Point>;
  /** By arc those that some year draws with it. */
  readonly others: readonly (readonly number[])[];
}

function drawnIn(years: readonly Seen[], keys: readonly string[]): Drawn {
  const homes: (Home | null)[] = keys.map(() => null);
  const [arcs, wide] = [new Int32Array(keys.length), new Int32Array(keys.length)];
  const places = new Map<number, number>();
  const spots = new Map<number, Point>();
  years.forEach((seen, year) => {
    for (const [place, spot] of spotsOf(seen.picture, seen.project, seen.arcs)) {
      spots.set(place, spot);
      places.set(place, (places.get(place) ?? 0) | (1 << year));
    }
    seen.keys.forEach((key, rank) => {
      const arc = keys.indexOf(key);
      homes[arc] ??= { seen, drawn: at(seen.arcs, rank) };
      arcs[arc] = at(arcs, arc) | (1 << year);
      if (rank < WIDEST) wide[arc] = at(wide, arc) | (1 << year);
    });
  });
  const others = keys.map((_, arc) =>
    [...keys.keys()].filter((other) => other !== arc && (at(arcs, arc) & at(arcs, other)) !== 0),
  );
  return { homes, arcs, wide, places, spots, others };
}

/** Of two choices, so many numbers: points of the first that run along the second and that touch it, then of the second. */
const NUMBERS = 4;
const UNKNOWN = 255;
const MOST = 254;

/** How choices meet: `placeOf` two their numbers stand in `table`, where the first is -1 if they do not meet. */
function meetingsIn({ homes }: Drawn, { keys, size, bowOf }: Choices) {
  const total = keys.length * size;
  const drawn: DrawnArc[] = [];
  const arcOf = (choice: number): DrawnArc => {
    const known = drawn[choice];
    if (known) return known;
    const home = homes[Math.floor(choice / size)];
    if (!home) throw new Error('No year draws this arc.');
    const made = bent(home.seen, home.drawn, bowOf(choice));
    drawn[choice] = made;
    return made;
  };
  const shared = homes.map((a) =>
    homes.map((b) => (a && b ? sharedSpots(a.seen.picture, a.seen.project, a.drawn, b.drawn) : [])),
  );
  const table = new Uint8Array(total * total * NUMBERS).fill(UNKNOWN);
  const crossings = new Map<number, number>();
  const placeOf = (choice: number, other: number): number => {
    const place = (choice * total + other) * NUMBERS;
    if (table[place] !== UNKNOWN) return place;
    const [a, b] = [arcOf(choice), arcOf(other)];
    const spots = at(at(shared, Math.floor(choice / size)), Math.floor(other / size));
    const [mine, theirs] = [pointsAlong(a, b, spots), pointsAlong(b, a, spots)];
    const numbers = [mine.running, mine.near, theirs.running, theirs.near].map(({ length }) =>
      Math.min(MOST, length),
    );
    table.set(numbers, place);
    if (mine.running.length + theirs.running.length > 0)
      crossings.set(place, anglesOfTwo(a, b, spots).filter((angle) => angle < FLAT_DEGREES).length);
    return place;
  };
  return { arcOf, table, placeOf, crossingsAt: (place: number) => crossings.get(place) ?? 0 };
}

/** What choices cost in the years that draw them. */
export function searchedWindow(years: readonly Seen[], choices: Choices): SearchedWindow {
  const { keys, size, chosen } = choices;
  const drawn = drawnIn(years, keys);
  const { arcOf, table, placeOf, crossingsAt } = meetingsIn(drawn, choices);
  const alone = aloneIn(years, drawn, { ...choices, arcOf });
  const { weight } = at(years, 0);
  const shares = sharesOf(years.length, keys.length);
  const inYears = (arc: number, other: number) => at(drawn.arcs, arc) & at(drawn.arcs, other);
  const add = (arc: number, choice: number, sign: 1 | -1, others: readonly number[]): void => {
    for (const other of others) {
      const place = placeOf(choice, at(chosen, other));
      shares.add(inYears(arc, other), arc, table, place, sign);
      shares.add(inYears(arc, other), other, table, place + 2, sign);
    }
  };
  for (const arc of keys.keys())
    add(
      arc,
      arc * size,
      1,
      at(drawn.others, arc).filter((other) => other > arc),
    );
  const worseBy = (arc: number, to: number): number => {
    const old = at(chosen, arc);
    if (at(drawn.arcs, arc) === 0 || to === old) return 0;
    let sum = alone(arc, to) - alone(arc, old);
    shares.begin();
    for (const other of at(drawn.others, arc)) {
      const there = at(chosen, other);
      const [after, before] = [placeOf(to, there), placeOf(old, there)];
      const crossed = crossingsAt(after) - crossingsAt(before);
      if (crossed !== 0) sum += crossed * FLAT_PRICE * bits(at(drawn.wide, arc) & at(drawn.wide, other));
      if (at(table, after + 1) + at(table, after + 3) + at(table, before + 1) + at(table, before + 3) === 0)
        continue;
      shares.note(inYears(arc, other), table, after);
      const more = [
        at(table, after + 2) - at(table, before + 2),
        at(table, after + 3) - at(table, before + 3),
      ] as const;
      sum += shares.dearer(inYears(arc, other), other, more, arcOf(there).points.length);
    }
    return (
      weight * (sum + shares.own(at(drawn.arcs, arc), arc, arcOf(to).points.length, arcOf(old).points.length))
    );
  };
  return {
    worseBy,
    take: (arc, to) => {
      const worse = worseBy(arc, to);
      if (at(drawn.arcs, arc) === 0) return worse;
      add(arc, at(chosen, arc), -1, at(drawn.others, arc));
      add(arc, to, 1, at(drawn.others, arc));
      return worse;
    },
  };
}

/** What a choice costs by itself: at strange places, and beside the other direction of its pair. */
function aloneIn(
  years: readonly Seen[],
  { arcs, places, spots }: Drawn,
  { back, chosen, arcOf }: Choices & { readonly arcOf: (choice: number) => DrawnArc },
) {
  const easy = easyPriceOf(Math.max(...years.map((seen) => seen.arcs.length)));
  const strange = new Map<number, number>();
  const strangers = (arc: number, choice: number): number => {
    const known =
      strange.get(choice) ??
      strangerPrice(arcOf(choice), spots, {
        pixels: STRICT_STRANGER,
        counts: (place) => bits(at(arcs, arc) & (places.get(place) ?? 0)),
      });
    strange.set(choice, known);
    return known;
  };
  return (arc: number, choice: number): number => {
    const other = at(back, arc);
    const both = other < 0 ? 0 : bits(at(arcs, arc) & at(arcs, other));
    const pair = both === 0 ? 0 : pairPrice([apart(arcOf(choice), arcOf(at(chosen, other)))], easy);
    return strangers(arc, choice) + both * pair;
  };
}

/** One year speaks for all, in which discs and so arcs differ a little: what is hardly good enough there is not so elsewhere. */
const STRICT = {
  running: { ...PRICES.running, most: 0.035, little: 0.015, short: 26 },
  near: { ...PRICES.near, most: 0.042, little: 0.03, short: 26 },
} as const;
const STRICT_STRANGER = 7;

/** By year and arc how many points run along others, and how many touch them, and what that costs. */
function sharesOf(years: number, count: number) {
  const [running, near] = [new Int32Array(years * count), new Int32Array(years * count)];
  const [myRunning, myNear] = [new Int32Array(years), new Int32Array(years)];
  const priceOf = (run: number, touch: number, length: number) =>
    sharePrice(STRICT.running, run, length) + sharePrice(STRICT.near, touch, length);
  return {
    add: (mask: number, arc: number, table: Uint8Array, place: number, sign: 1 | -1): void => {
      if (at(table, place + 1) === 0) return;
      for (let rest = mask; rest !== 0; rest &= rest - 1) {
        const year = 31 - Math.clz32(rest & -rest);
        const own = year * count + arc;
        running[own] = at(running, own) + sign * at(table, place);
        near[own] = at(near, own) + sign * at(table, place + 1);
      }
    },
    /** Those of an arc that takes a new way: begun, and noted beside each other arc. */
    begin: (): void => {
      myRunning.fill(0);
      myNear.fill(0);
    },
    note: (mask: number, table: Uint8Array, place: number): void => {
      for (let rest = mask; rest !== 0; rest &= rest - 1) {
        const year = 31 - Math.clz32(rest & -rest);
        myRunning[year] = at(myRunning, year) + at(table, place);
        myNear[year] = at(myNear, year) + at(table, place + 1);
      }
    },
    /** Of another arc of so many points, more of which are beside the new way. */
    dearer: (
      mask: number,
      other: number,
      [run, touch]: readonly [number, number],
      length: number,
    ): number => {
      if (run === 0 && touch === 0) return 0;
      let sum = 0;
      for (let rest = mask; rest !== 0; rest &= rest - 1) {
        const year = 31 - Math.clz32(rest & -rest);
        const [r, t] = [at(running, year * count + other), at(near, year * count + other)];
        sum += priceOf(r + run, t + touch, length) - priceOf(r, t, length);
      }
      return sum;
    },
    own: (mask: number, arc: number, length: number, before: number): number => {
      let sum = 0;
      for (let rest = mask; rest !== 0; rest &= rest - 1) {
        const year = 31 - Math.clz32(rest & -rest);
        const own = year * count + arc;
        sum += priceOf(at(myRunning, year), at(myNear, year), length);
        sum -= priceOf(at(running, own), at(near, own), before);
      }
      return sum;
    },
  };
}

function bits(mask: number): number {
  let sum = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) sum++;
  return sum;
}

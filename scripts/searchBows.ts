// Bows sought together: single arcs, and both directions of a pair, change at random, at first also to the worse, ever less so.
import { at } from '../src/lib/at.ts';
import { randomNumbers } from '../src/scene/map/separateArcs.ts';
import type { Seen } from './polishSheet.ts';
import { type Choices, type Prices, pricesOf } from './searchPrices.ts';

/** By key of an arc, `AZE>RUS`, radians. */
type Bows = ReadonlyMap<string, number>;

/** Bows to either side; then some around those that were found. */
const FEWEST = 0.07;
const WIDE = Array.from({ length: 25 }, (_, i) => FEWEST + i * 0.05).flatMap((bow) => [bow, -bow]);
const AROUND = Array.from({ length: 25 }, (_, i) => (i - 12) * 0.006);
/** Tries an arc in each round, and how much worse than before it may stand at first: each round goes on from the best. */
const FIRST = { tries: 50_000, patiences: [8, 8, 8, 6] } as const;
const FINE = { tries: 25_000, patiences: [2, 1] } as const;
/** At the end so much of the patience is left. */
const COOLED = 0.02;
/** Of what would turn a pair to its other side so much is tried: it is mostly worse. */
const TURNED = 0.15;

/** Better bows for what is seen, by year and window; the same each time. */
export function searchBows(
  years: readonly (readonly Seen[])[],
  chosen: Bows,
  isFree: (key: string, bow: number) => boolean,
): Bows {
  const offer = (bows: Bows, around: (now: number) => readonly number[]): Offered => {
    const of = ([key, now]: readonly [string, number]) => {
      const others = around(now)
        .map((bow) => Math.round(bow * 1000) / 1000)
        .filter((bow) => bow !== now && Math.abs(bow) >= FEWEST && isFree(key, bow));
      return [now, ...others];
    };
    return { keys: [...bows.keys()], bows: [...bows].map(of) };
  };
  const first = searchAmong(
    years,
    offer(chosen, () => WIDE),
    FIRST,
  );
  return searchAmong(
    years,
    offer(first, (now) => AROUND.map((step) => now + step)),
    FINE,
  );
}

interface Offered {
  readonly keys: readonly string[];
  /** By arc; the first are those that it begins with. */
  readonly bows: readonly (readonly number[])[];
}

interface Search {
  readonly tries: number;
  readonly patiences: readonly number[];
}

/** Of the bows of each arc one. */
function searchAmong(
  years: readonly (readonly Seen[])[],
  { keys, bows }: Offered,
  { tries, patiences }: Search,
): Bows {
  const size = Math.max(...bows.map(({ length }) => length));
  const choices: Choices = {
    keys,
    size,
    // Where an arc has fewer, its first stands in for the rest.
    bowOf: (choice) => {
      const own = at(bows, Math.floor(choice / size));
      return own[choice % size] ?? at(own, 0);
    },
    back: keys.map((key) => keys.indexOf(key.split('>').reverse().join('>'))),
  };
  const prices = pricesOf(years, choices);
  let best: Int32Array = Int32Array.from(keys, (_, arc) => arc * size);
  for (const [round, patience] of patiences.entries())
    best = annealed(prices, choices, best, { tries, patience, seed: round + 1 });
  return new Map(keys.map((key, arc) => [key, choices.bowOf(at(best, arc))]));
}

function annealed(
  prices: Prices,
  choices: Choices,
  start: Int32Array,
  { tries, patience, seed }: { readonly tries: number; readonly patience: number; readonly seed: number },
): Int32Array {
  const { keys, size, bowOf, back } = choices;
  const sides = Array.from({ length: keys.length * size }, (_, choice) => Math.sign(bowOf(choice)));
  const random = randomNumbers(seed);
  const any = (arc: number) => arc * size + Math.floor(random() * size);
  const { chosen, worseBy, worseByTwo, take } = standing(prices, choices, start);
  let now = 0;
  let least = 0;
  let best = chosen.slice();
  const all = tries * keys.length;
  for (let n = 0; n < all; n++) {
    const allowed = -Math.log(1 - random()) * patience * COOLED ** (n / all);
    const arc = Math.floor(random() * keys.length);
    const [to, other] = [any(arc), at(back, arc)];
    // Of a pair both bow to the same side of travel: only so they lie apart.
    if (other < 0 || sides[to] === sides[at(chosen, other)]) {
      const worse = worseBy(to);
      if (worse > allowed) continue;
      take(to);
      now += worse;
    } else if (random() < TURNED) {
      const too = any(other);
      if (sides[to] !== sides[too]) continue;
      const worse = worseByTwo(to, too);
      if (worse > allowed) continue;
      take(to);
      take(too);
      now += worse;
    }
    if (now >= least) continue;
    least = now;
    best = chosen.slice();
  }
  return best;
}

/** The choices that stand, and what others would cost beside them. */
function standing({ alone, together }: Prices, { keys, size }: Choices, start: Int32Array) {
  const total = keys.length * size;
  const chosen = start.slice();
  const costs = alone.slice();
  const add = (choice: number, sign: 1 | -1): void => {
    const row = choice * total;
    for (let k = 0; k < total; k++) costs[k] = (costs[k] ?? 0) + sign * (together[row + k] ?? 0);
  };
  for (const choice of chosen) add(choice, 1);
  const oldOf = (choice: number) => chosen[Math.floor(choice / size)] ?? 0;
  const worseBy = (to: number): number => (costs[to] ?? 0) - (costs[oldOf(to)] ?? 0);
  const between = (a: number, b: number): number => together[a * total + b] ?? 0;
  return {
    chosen,
    worseBy,
    worseByTwo: (to: number, too: number): number => {
      const [old, older] = [oldOf(to), oldOf(too)];
      const met = between(to, too) - between(to, older) - between(old, too) + between(old, older);
      return worseBy(to) + worseBy(too) + met;
    },
    take: (to: number): void => {
      const old = oldOf(to);
      if (old === to) return;
      add(old, -1);
      add(to, 1);
      chosen[Math.floor(to / size)] = to;
    },
  };
}

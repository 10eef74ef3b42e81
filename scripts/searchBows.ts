// Bows sought together: single arcs, and both directions of a pair, change at random, at first also to the worse, ever less so.
import { at } from '../src/lib/at.ts';
import { randomNumbers } from '../src/scene/map/separateArcs.ts';
import type { Seen } from './polishSheet.ts';
import { type Choices, searchedWindow } from './searchWindow.ts';

/** By key of an arc, `AZE>RUS`, radians. */
type Bows = ReadonlyMap<string, number>;

/** Bows to either side; then some around those that were found. */
const FEWEST = 0.07;
const WIDE = Array.from({ length: 25 }, (_, i) => FEWEST + i * 0.05).flatMap((bow) => [bow, -bow]);
const AROUND = [-0.06, -0.045, -0.03, -0.02, -0.01, 0.01, 0.02, 0.03, 0.045, 0.06] as const;
/** Tries an arc, and how much worse than before a search may stand at first. */
const FIRST = { tries: 20_000, patience: 4 } as const;
const FINE = { tries: 6000, patience: 0.5 } as const;
/** Of what would turn a pair to its other side so much is tried: it is mostly worse. */
const TURNED = 0.15;

interface Searching {
  /** Of the random numbers. */
  readonly seed: number;
  readonly isFree: (key: string, bow: number) => boolean;
}

/** Better bows for what is seen, by year and window; the same each time. */
export function searchBows(
  years: readonly (readonly Seen[])[],
  chosen: Bows,
  { seed, isFree }: Searching,
): Bows {
  const offer = (bows: Bows, around: (now: number) => readonly number[]) =>
    [...bows].map(([key, now]) => {
      const others = around(now)
        .map((bow) => Math.round(bow * 1000) / 1000)
        .filter((bow) => Math.abs(bow) >= FEWEST && isFree(key, bow));
      return [now, ...others];
    });
  const keys = [...chosen.keys()];
  const first = searchAmong(years, { keys, bows: offer(chosen, () => WIDE) }, { ...FIRST, seed });
  const near = offer(first, (now) => AROUND.map((step) => now + step));
  return searchAmong(years, { keys, bows: near }, { ...FINE, seed });
}

/** What is so much worse in one window is not mended by the others. */
const HOPELESS = 30;

interface Offered {
  readonly keys: readonly string[];
  /** By arc; the first are those that it begins with. */
  readonly bows: readonly (readonly number[])[];
}

interface Patience {
  readonly tries: number;
  readonly patience: number;
  readonly seed: number;
}

/** Of the bows of each arc one. */
function searchAmong(
  years: readonly (readonly Seen[])[],
  { keys, bows }: Offered,
  { tries, patience, seed }: Patience,
): Bows {
  const size = Math.max(...bows.map(({ length }) => length));
  const choices: Choices = {
    keys,
    size,
    bowOf: (choice) => at(at(bows, Math.floor(choice / size)), choice % size),
    back: keys.map((key) => keys.indexOf(key.split('>').reverse().join('>'))),
    chosen: Int32Array.from(keys, (_, arc) => arc * size),
  };
  const { chosen, bowOf } = choices;
  const random = randomNumbers(seed);
  const any = (arc: number) => arc * size + Math.floor(random() * at(bows, arc).length);
  const { tryOne, tryTwo } = movesOf(years, choices);
  let now = 0;
  let least = 0;
  let best = chosen.slice();
  const all = tries * keys.length;
  for (let n = 0; n < all; n++) {
    const allowed = -Math.log(1 - random()) * patience * (1 - n / all) ** 2;
    const arc = Math.floor(random() * keys.length);
    const to = any(arc);
    const back = at(choices.back, arc);
    const side = Math.sign(bowOf(to));
    // Of a pair both bow to the same side of travel: only so they lie apart.
    const isAlone = back < 0 || side === Math.sign(bowOf(at(chosen, back)));
    if (isAlone || side === Math.sign(bowOf(at(chosen, arc)))) now += tryOne(arc, to, allowed);
    else if (random() < TURNED) {
      const other = any(back);
      if (side === Math.sign(bowOf(other))) now += tryTwo([arc, to], [back, other], allowed);
    }
    if (now >= least) continue;
    least = now;
    best = chosen.slice();
  }
  return new Map(keys.map((key, arc) => [key, bowOf(at(best, arc))]));
}

/** By how much the picture is worse where an arc takes a bow, or two do, or 0 where that is more than allowed, and not done. */
function movesOf(years: readonly (readonly Seen[])[], choices: Choices) {
  const { chosen } = choices;
  const windows = at(years, 0).map((_, index) =>
    searchedWindow(
      years.map((seen) => at(seen, index)),
      choices,
    ),
  );
  const take = (arc: number, to: number): number => {
    const worse = windows.reduce((sum, window) => sum + window.take(arc, to), 0);
    chosen[arc] = to;
    return worse;
  };
  return {
    tryOne: (arc: number, to: number, allowed: number): number => {
      let worse = 0;
      for (const { worseBy } of windows) {
        worse += worseBy(arc, to);
        if (worse > allowed + HOPELESS) return 0;
      }
      return worse > allowed ? 0 : take(arc, to);
    },
    tryTwo: (one: readonly [number, number], two: readonly [number, number], allowed: number): number => {
      const old = [one, two].map(([arc]) => at(chosen, arc));
      const worse = take(...one) + take(...two);
      if (worse <= allowed) return worse;
      take(two[0], at(old, 1));
      take(one[0], at(old, 0));
      return 0;
    },
  };
}

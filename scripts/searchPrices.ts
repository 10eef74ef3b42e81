// What bows cost, alone and any two together, all windows and years at once: measured once, so that a search that tries very
// many only adds.
import { at } from '../src/lib/at.ts';
import { type DrawnArc, FLAT_DEGREES, NOWHERE, type Point, pointsAlong } from './drawnArc.ts';
import { FLAT_PRICE, PRICES } from './polishMeetings.ts';
import { apart, bent, easyPriceOf, pairPrice, type Seen, strangerPrice } from './polishSheet.ts';
import { anglesOfTwo, sharedSpots, spotsOf, WIDEST } from './readability.ts';

/** Arcs by their keys, of which each has as many bows: a choice is `arc * size + bow`. */
export interface Choices {
  readonly keys: readonly string[];
  readonly size: number;
  readonly bowOf: (choice: number) => number;
  /** The other direction of each arc, or -1. */
  readonly back: readonly number[];
}

export interface Prices {
  /** By choice. */
  readonly alone: Float64Array;
  /** By two choices, `choice * total + other`, either way alike. */
  readonly together: Float32Array;
}

/** A year that draws an arc: it speaks for all, in which discs and so arcs differ a little. */
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
  return { homes, arcs, wide, places, spots };
}

/** What choices cost in all windows and years. */
export function pricesOf(years: readonly (readonly Seen[])[], choices: Choices): Prices {
  const total = choices.keys.length * choices.size;
  const prices = { alone: new Float64Array(total), together: new Float32Array(total * total) };
  for (const index of at(years, 0).keys())
    addWindow(
      years.map((seen) => at(seen, index)),
      choices,
      prices,
    );
  return prices;
}

function addWindow(
  years: readonly Seen[],
  { keys, size, bowOf, back }: Choices,
  { alone, together }: Prices,
): void {
  const { homes, arcs, wide, places, spots } = drawnIn(years, keys);
  const { weight } = at(years, 0);
  const easy = easyPriceOf(Math.max(...years.map((seen) => seen.arcs.length)));
  const total = keys.length * size;
  const bows = homes.map((home, arc) =>
    home ? Array.from({ length: size }, (_, k) => bent(home.seen, home.drawn, bowOf(arc * size + k))) : [],
  );
  for (const [arc, drawn] of bows.entries())
    for (const [k, each] of drawn.entries()) {
      const counts = (place: number) => bits(at(arcs, arc) & (places.get(place) ?? 0));
      const price = strangerPrice(each, spots, { pixels: STRICT_STRANGER, counts });
      alone[arc * size + k] = at(alone, arc * size + k) + weight * price;
    }
  for (const [arc, mine] of bows.entries())
    for (let other = arc + 1; other < keys.length; other++) {
      const common = bits(at(arcs, arc) & at(arcs, other));
      const [home, there] = [homes[arc], homes[other]];
      if (common === 0 || !home || !there) continue;
      const shared = sharedSpots(home.seen.picture, home.seen.project, home.drawn, there.drawn);
      const flat = FLAT_PRICE * bits(at(wide, arc) & at(wide, other));
      const widths = at(back, arc) === other ? widthsOf(years, at(keys, arc), at(keys, other)) : [];
      for (const [k, a] of mine.entries())
        for (const [m, b] of at(bows, other).entries()) {
          const meeting = meetingPrice(a, b, shared, { flat, years: common });
          let pair = 0;
          for (const [wide, broad] of widths)
            pair += pairPrice([apart({ ...a, width: wide }, { ...b, width: broad })], easy);
          const price = weight * (meeting + pair);
          if (price === 0) continue;
          const [one, two] = [arc * size + k, other * size + m];
          together[one * total + two] = at(together, one * total + two) + price;
          together[two * total + one] = at(together, two * total + one) + price;
        }
    }
}

/** Of two arcs, px, in the years that draw both. */
const widthsOf = (
  years: readonly Seen[],
  first: string,
  second: string,
): readonly (readonly [number, number])[] =>
  years.flatMap(({ arcs, keys }) => {
    const [a, b] = [arcs[keys.indexOf(first)], arcs[keys.indexOf(second)]];
    return a && b ? [[a.width, b.width] as const] : [];
  });

function meetingPrice(
  a: DrawnArc,
  b: DrawnArc,
  shared: readonly Point[],
  { flat, years }: { readonly flat: number; readonly years: number },
): number {
  const mine = pointsAlong(a, b, shared);
  if (mine === NOWHERE) return 0;
  const theirs = pointsAlong(b, a, shared);
  const running = mine.running.length + theirs.running.length;
  const crossed =
    flat === 0 || running === 0
      ? 0
      : anglesOfTwo(a, b, shared).filter((angle) => angle < FLAT_DEGREES).length;
  const part = (kind: 'running' | 'near') =>
    partPrice(kind, mine[kind].length, a.points.length) +
    partPrice(kind, theirs[kind].length, b.points.length);
  return years * (part('running') + part('near')) + flat * crossed;
}

/** What a part of an arc adds to what it costs that its parts are beside others: those of several others are one. */
function partPrice(kind: 'running' | 'near', points: number, length: number): number {
  if (length < SHORT || points === 0) return 0;
  const { atMost, whole, much, wholeMuch } = PRICES[kind];
  const [share, most] = [points / length, STRICT[kind]];
  return atMost * Math.min(1, share / most) + whole * share + wholeMuch * Math.max(0, share - much);
}

/** One year speaks for all: what is hardly good enough there is not so elsewhere. */
const STRICT = { running: 0.036, near: 0.043 } as const;
const SHORT = 26;
const STRICT_STRANGER = 7;

function bits(mask: number): number {
  let sum = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) sum++;
  return sum;
}

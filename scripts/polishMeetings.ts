// Where the arcs of a window run along others, touch them and cross flat while one after another takes another bow, and what
// that costs.
import { at } from '../src/lib/at.ts';
import { type DrawnArc, FLAT_DEGREES, NOWHERE, type Point, pointsAlong, type Touching } from './drawnArc.ts';
import { anglesOfTwo, SHORT_POINTS, WIDEST } from './readability.ts';

/** What the part of an arc costs that is beside another: from `most` on a proof does not hold, from `much` on the eye loses it. */
interface Prices {
  readonly most: number;
  readonly atMost: number;
  /** Of a whole arc, from a little less than `most` on. */
  readonly little: number;
  readonly whole: number;
  readonly much: number;
  readonly wholeMuch: number;
  /** Arcs of fewer points are all near a place. */
  readonly short: number;
}

/** Where arcs cross at an honest angle they may touch, though less is better. */
export const PRICES: Readonly<Record<keyof Touching, Prices>> = {
  running: {
    most: 0.048,
    atMost: 12,
    little: 0.025,
    whole: 14,
    much: 0.12,
    wholeMuch: 30,
    short: SHORT_POINTS,
  },
  near: {
    most: 0.05,
    atMost: 0.8,
    little: 0.035,
    whole: 2.5,
    much: 0.15,
    wholeMuch: 15,
    short: SHORT_POINTS,
  },
};
export const FLAT_PRICE = 20;

/** Of arcs those that touch, `shared`: by both, where they may. */
export function meetingsOf(first: readonly DrawnArc[], shared: readonly (readonly (readonly Point[])[])[]) {
  const arcs = [...first];
  const along = (a: DrawnArc, b: DrawnArc, i: number, k: number) => pointsAlong(a, b, at(at(shared, i), k));
  const lying = arcs.map((a, i) => arcs.map((b, k) => (i === k ? NOWHERE : along(a, b, i, k))));
  const covers = [coverOf('running', arcs, lying), coverOf('near', arcs, lying)];
  /** Of an arc that touches the others so; those that cross flat run along one another there. */
  const flat = (index: number, arc: DrawnArc, mine: readonly Touching[]): number =>
    index >= WIDEST
      ? 0
      : mine.slice(0, WIDEST).reduce((sum, { running }, k) => {
          if (running.length === 0) return sum;
          // As the proof does: along the wider.
          const [a, b] = index < k ? [arc, at(arcs, k)] : [at(arcs, k), arc];
          const angles = anglesOfTwo(a, b, at(at(shared, index), k));
          return sum + FLAT_PRICE * angles.filter((angle) => angle < FLAT_DEGREES).length;
        }, 0);
  /** Of those that stand, as far as asked for. */
  const standing = new Map<number, number>();
  const flatNow = (index: number): number => {
    const known = standing.get(index) ?? flat(index, at(arcs, index), at(lying, index));
    standing.set(index, known);
    return known;
  };
  return {
    price: (): number =>
      covers.reduce((sum, cover) => sum + cover.price(), 0) +
      arcs.reduce((sum, _, k) => sum + flatNow(k), 0) / 2,
    dearerBy: (index: number, bent: DrawnArc): number => {
      const mine = arcs.map((other, k) => (k === index ? NOWHERE : along(bent, other, index, k)));
      let sum = flat(index, bent, mine) - flatNow(index);
      for (const cover of covers) sum += cover.dearerBy(index, bent.points.length, mine);
      arcs.forEach((other, k) => {
        if (k === index) return;
        const before = at(at(lying, k), index);
        const after = along(other, bent, k, index);
        if (before.near.length + after.near.length > 0)
          for (const cover of covers) sum += cover.otherDearerBy(k, before, after);
      });
      return sum;
    },
    take: (index: number, bent: DrawnArc): void => {
      arcs.forEach((other, k) => {
        if (k === index) return;
        at(lying, index)[k] = along(bent, other, index, k);
        const before = at(at(lying, k), index);
        const after = along(other, bent, k, index);
        for (const cover of covers) cover.takeOther(k, before, after);
        at(lying, k)[index] = after;
      });
      arcs[index] = bent;
      standing.clear();
      for (const cover of covers) cover.take(index, bent.points.length, at(lying, index));
    },
  };
}

/** By arc and point, beside how many others it is in one way. */
function coverOf(kind: keyof Touching, arcs: readonly DrawnArc[], lying: readonly (readonly Touching[])[]) {
  const covers = arcs.map(({ points }, i) => coverBy(kind, points.length, at(lying, i)));
  const touched = covers.map(countOf);
  const priceOf = (k: number, count: number) => sharePrice(PRICES[kind], count, at(covers, k).length);
  /** How many points of an arc are beside others where another of them takes a new way. */
  const touchedWith = (k: number, before: readonly number[], after: readonly number[]): number => {
    const cover = at(covers, k);
    let sum = at(touched, k);
    for (const point of before) if (at(cover, point) === 1 && !after.includes(point)) sum--;
    for (const point of after) if (at(cover, point) === 0) sum++;
    return sum;
  };
  return {
    price: () => touched.reduce((sum, count, k) => sum + priceOf(k, count), 0),
    /** By how much an arc is dearer that takes a new way, and touches others so. */
    dearerBy: (index: number, length: number, mine: readonly Touching[]): number =>
      sharePrice(PRICES[kind], countOf(coverBy(kind, length, mine)), length) -
      priceOf(index, at(touched, index)),
    otherDearerBy: (k: number, before: Touching, after: Touching): number =>
      priceOf(k, touchedWith(k, before[kind], after[kind])) - priceOf(k, at(touched, k)),
    takeOther: (k: number, before: Touching, after: Touching): void => {
      touched[k] = touchedWith(k, before[kind], after[kind]);
      const cover = at(covers, k);
      for (const point of before[kind]) cover[point] = at(cover, point) - 1;
      for (const point of after[kind]) cover[point] = at(cover, point) + 1;
    },
    take: (index: number, length: number, mine: readonly Touching[]): void => {
      const cover = coverBy(kind, length, mine);
      covers[index] = cover;
      touched[index] = countOf(cover);
    },
  };
}

function coverBy(kind: keyof Touching, length: number, lying: readonly Touching[]): Uint8Array {
  const cover = new Uint8Array(length);
  for (const touching of lying) for (const point of touching[kind]) cover[point] = at(cover, point) + 1;
  return cover;
}

function countOf(cover: Uint8Array): number {
  let sum = 0;
  for (const count of cover) if (count > 0) sum++;
  return sum;
}

function sharePrice(
  { most, atMost, little, whole, much, wholeMuch, short }: Prices,
  touched: number,
  length: number,
): number {
  if (length < short) return 0;
  const share = touched / length;
  return (
    (share > most ? atMost : 0) + whole * Math.max(0, share - little) + wholeMuch * Math.max(0, share - much)
  );
}

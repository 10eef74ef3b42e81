// A window in a year while its arcs take other bows, one after another: what that costs by the measures of the proofs. Only
// what a new bow changes is measured.
import { at } from '../src/lib/at.ts';
import type { Project } from '../src/scene/camera/project.ts';
import type { Picture } from '../src/scene/map/picture.ts';
import {
  anglesOfTwo,
  type DrawnArc,
  drawnArc,
  movesDrawn,
  type Point,
  pointsAlong,
  SHORT_POINTS,
  screenOf,
  sharedSpots,
  strangersOf,
  WIDEST,
} from './readability.ts';

/** What tests/scene/map/readability.test.ts asks for, and what it costs that a year does not have it. */
const MOST_ALONG = 0.05;
const ALONG_PRICE = 1;
/** Of a whole arc that lies along another, from a little less than that on. */
const SHARE_PRICE = 6;
const LITTLE_ALONG = 0.04;
/** From so much on the eye loses it. */
const MUCH_ALONG = 0.15;
const MUCH_PRICE = 30;
const FLAT_DEGREES = 20;
const FLAT_PRICE = 20;
const STRANGER_PIXELS = 6;
const STRANGER_PRICE = 1.8;
const PAIR_PIXELS = 8;
const PAIR_PRICE = 5;
/** Of a px that a pair is nearer than is easy to see, on a desk and among the few arcs of a phone. */
const EASY_PAIR = 12;
const EASY_PRICE = { desk: 0.02, phone: 0.1 } as const;

/** How the arcs of a picture are seen in a window. */
export interface Seen {
  readonly picture: Picture;
  readonly project: Project;
  /** So many are drawn, the widest. */
  readonly most: number;
  /** Of what it costs. */
  readonly weight: number;
}

export interface Sheet {
  /** Of each arc that is drawn the places, by their index. */
  readonly ends: readonly DrawnArc['ends'][];
  readonly cost: () => number;
  /** What it would cost with another bow of one of them. */
  readonly costWith: (index: number, bow: number) => number;
  readonly take: (index: number, bow: number) => void;
}

/** A picture in a window. */
export function sheetOf({ picture, project, most, weight }: Seen): Sheet {
  const arcs = [...movesDrawn(picture, project).slice(0, most)];
  const meetings = meetingsOf(
    arcs,
    arcs.map((a) => arcs.map((b) => sharedSpots(picture, project, a, b))),
  );
  const spots = new Map(
    arcs.flatMap(({ ends }) => ends.map((place) => [place, screenOf(picture, project, place)] as const)),
  );
  const strangers = arcs.map((arc) => strangerPrice(arc, spots));
  const pairs = arcs.flatMap(({ ends: [from, to] }, a) =>
    arcs.flatMap(({ ends }, b) => (a < b && ends[0] === to && ends[1] === from ? [[a, b] as const] : [])),
  );
  const easy = most === arcs.length ? EASY_PRICE.phone : EASY_PRICE.desk;
  const pairsWith = (index: number, bent: DrawnArc | undefined) =>
    pairPrice(
      pairs.map(([a, b]) => apart(a === index ? bent : arcs[a], b === index ? bent : arcs[b])),
      easy,
    );
  const bentTo = (index: number, bow: number): DrawnArc => {
    const drawn = at(arcs, index);
    const bows = picture.arcs.bow.slice();
    bows[drawn.arc] = bow;
    return drawnArc({ ...picture.arcs, bow: bows }, picture.arcColumn, project, drawn.arc) ?? drawn;
  };
  let now = meetings.price() + strangers.reduce((sum, price) => sum + price, 0);
  const costOf = (index: number, bent: DrawnArc) =>
    now + meetings.dearerBy(index, bent) + strangerPrice(bent, spots) - at(strangers, index);
  return {
    ends: arcs.map(({ ends }) => ends),
    cost: () => weight * (now + pairsWith(-1, undefined)),
    costWith: (index, bow) => {
      const bent = bentTo(index, bow);
      return weight * (costOf(index, bent) + pairsWith(index, bent));
    },
    take: (index, bow) => {
      const bent = bentTo(index, bow);
      now = costOf(index, bent);
      meetings.take(index, bent);
      strangers[index] = strangerPrice(bent, spots);
      arcs[index] = bent;
    },
  };
}

/** Where arcs lie along others and cross flat, and what that costs; `shared`: by both, where they may touch. */
function meetingsOf(first: readonly DrawnArc[], shared: readonly (readonly (readonly Point[])[])[]) {
  const arcs = [...first];
  /** Of one arc beside another the points that lie along that. */
  const along = (a: DrawnArc, b: DrawnArc, i: number, k: number) => pointsAlong(a, b, at(at(shared, i), k));
  const lying = arcs.map((a, i) => arcs.map((b, k) => (i === k ? NONE : along(a, b, i, k))));
  /** By arc and point, along how many others it lies; by arc, how many points do so. */
  const covers = arcs.map(({ points }, i) => coversOf(points.length, at(lying, i)));
  const touched = covers.map((each) => each.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0));
  const flat = (index: number, arc: DrawnArc): number =>
    index >= WIDEST
      ? 0
      : arcs.slice(0, WIDEST).reduce((sum, other, k) => {
          if (k === index) return sum;
          // As the proof does: along the wider.
          const [a, b] = index < k ? [arc, other] : [other, arc];
          const angles = anglesOfTwo(a, b, at(at(shared, index), k));
          return sum + FLAT_PRICE * angles.filter((angle) => angle < FLAT_DEGREES).length;
        }, 0);
  /** Of those that stand, as far as asked for. */
  const standing = new Map<number, number>();
  const flatNow = (index: number): number => {
    const known = standing.get(index) ?? flat(index, at(arcs, index));
    standing.set(index, known);
    return known;
  };
  /** How many points of an arc lie along others where another of them takes a new way. */
  const touchedWith = (k: number, before: readonly number[], after: readonly number[]): number => {
    const cover = at(covers, k);
    let sum = at(touched, k);
    for (const point of before) if (at(cover, point) === 1 && !after.includes(point)) sum--;
    for (const point of after) if (at(cover, point) === 0) sum++;
    return sum;
  };
  const priceOf = (k: number, count: number) => sharePrice(count, at(arcs, k).points.length);
  return {
    price: (): number =>
      touched.reduce((sum, count, k) => sum + priceOf(k, count), 0) +
      arcs.reduce((sum, _, k) => sum + flatNow(k), 0) / 2,
    dearerBy: (index: number, bent: DrawnArc): number => {
      const mine = new Uint8Array(bent.points.length);
      let sum = flat(index, bent) - flatNow(index) - priceOf(index, at(touched, index));
      arcs.forEach((other, k) => {
        if (k === index) return;
        for (const point of along(bent, other, index, k)) mine[point] = 1;
        const before = at(at(lying, k), index);
        const after = along(other, bent, k, index);
        if (before.length + after.length > 0)
          sum += priceOf(k, touchedWith(k, before, after)) - priceOf(k, at(touched, k));
      });
      return (
        sum +
        sharePrice(
          mine.reduce((count, isAlong) => count + isAlong, 0),
          mine.length,
        )
      );
    },
    take: (index: number, bent: DrawnArc): void => {
      arcs.forEach((other, k) => {
        if (k === index) return;
        at(lying, index)[k] = along(bent, other, index, k);
        const before = at(at(lying, k), index);
        const after = along(other, bent, k, index);
        touched[k] = touchedWith(k, before, after);
        const cover = at(covers, k);
        for (const point of before) cover[point] = at(cover, point) - 1;
        for (const point of after) cover[point] = at(cover, point) + 1;
        at(lying, k)[index] = after;
      });
      arcs[index] = bent;
      standing.clear();
      const cover = coversOf(bent.points.length, at(lying, index));
      covers[index] = cover;
      touched[index] = cover.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    },
  };
}

const NONE: readonly number[] = [];

function coversOf(length: number, lying: readonly (readonly number[])[]): Uint8Array {
  const covers = new Uint8Array(length);
  for (const points of lying) for (const point of points) covers[point] = at(covers, point) + 1;
  return covers;
}

const apart = (a?: DrawnArc, b?: DrawnArc): number =>
  a && b ? Math.hypot(a.middle[0] - b.middle[0], a.middle[1] - b.middle[1]) : EASY_PAIR;

function sharePrice(touched: number, length: number): number {
  if (length < SHORT_POINTS) return 0;
  const share = touched / length;
  return (
    (share > MOST_ALONG ? ALONG_PRICE : 0) +
    SHARE_PRICE * Math.max(0, share - LITTLE_ALONG) +
    MUCH_PRICE * Math.max(0, share - MUCH_ALONG)
  );
}

function strangerPrice(arc: DrawnArc, spots: ReadonlyMap<number, Point>): number {
  return STRANGER_PRICE * strangersOf(arc, spots).filter((distance) => distance < STRANGER_PIXELS).length;
}

function pairPrice(distances: readonly number[], easy: number): number {
  const nearest = Math.min(EASY_PAIR, ...distances);
  return (nearest < PAIR_PIXELS ? PAIR_PRICE + PAIR_PIXELS - nearest : 0) + easy * (EASY_PAIR - nearest);
}

// A window in a year while its arcs take other bows, one after another: what that costs by the measures of the proofs. Only
// what a new bow changes is measured.
import { at } from '../src/lib/at.ts';
import type { Project } from '../src/scene/camera/project.ts';
import type { Picture } from '../src/scene/map/picture.ts';
import { type DrawnArc, drawnArc, type Point } from './drawnArc.ts';
import { meetingsOf } from './polishMeetings.ts';
import { middlesApart, sharedSpots, spotsOf, strangersOf } from './readability.ts';

/** What tests/scene/map/readability.test.ts asks for, and what it costs that a year does not have it. */
const STRANGER_PIXELS = 6;
const STRANGER_PRICE = 12;
const PAIR_PIXELS = 8;
const PAIR_PRICE = 5;
const FREE_PIXELS = 2;
/** Of a px that a pair is nearer than is easy to see, on a desk and among the few arcs of a phone. */
const EASY_PAIR = 12;
const FEW = 8;
const EASY_PRICE = { desk: 0.02, phone: 0.1 } as const;

/** How the arcs of a picture are seen in a window. */
export interface Seen {
  readonly picture: Picture;
  readonly project: Project;
  /** The arcs that it draws, the widest first, and their keys: `AZE>RUS`. */
  readonly arcs: readonly DrawnArc[];
  readonly keys: readonly string[];
  /** Of what it costs. */
  readonly weight: number;
}

export interface Sheet {
  readonly cost: () => number;
  /** What it would cost with another bow of one of them. */
  readonly costWith: (index: number, bow: number) => number;
  readonly take: (index: number, bow: number) => void;
  /** Its arcs as they bow now. */
  readonly now: () => readonly DrawnArc[];
}

/** An arc of a picture with another bow. */
export function bent(
  { picture, project }: Pick<Seen, 'picture' | 'project'>,
  drawn: DrawnArc,
  bow: number,
): DrawnArc {
  const bows = picture.arcs.bow.slice();
  bows[drawn.arc] = bow;
  return drawnArc({ ...picture.arcs, bow: bows }, picture.arcColumn, project, drawn.arc) ?? drawn;
}

/** A picture in a window. */
export function sheetOf({ picture, project, arcs: first, weight }: Seen): Sheet {
  const arcs = [...first];
  const meetings = meetingsOf(
    arcs,
    arcs.map((a) => arcs.map((b) => sharedSpots(picture, project, a, b))),
  );
  const spots = spotsOf(picture, project, arcs);
  const strangers = arcs.map((arc) => strangerPrice(arc, spots));
  const pairs = arcs.flatMap(({ ends: [from, to] }, a) =>
    arcs.flatMap(({ ends }, b) => (a < b && ends[0] === to && ends[1] === from ? [[a, b] as const] : [])),
  );
  const easy = easyPriceOf(arcs.length);
  const pairsWith = (index: number, bent: DrawnArc | undefined) =>
    pairPrice(
      pairs.map(([a, b]) => apart(a === index ? bent : arcs[a], b === index ? bent : arcs[b])),
      easy,
    );
  const bentTo = (index: number, bow: number) => bent({ picture, project }, at(arcs, index), bow);
  let now = meetings.price() + strangers.reduce((sum, price) => sum + price, 0);
  const costOf = (index: number, bent: DrawnArc) =>
    now + meetings.dearerBy(index, bent) + strangerPrice(bent, spots) - at(strangers, index);
  return {
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
    now: () => arcs,
  };
}

/** Of a window that draws so many arcs. */
export const easyPriceOf = (count: number): number => (count <= FEW ? EASY_PRICE.phone : EASY_PRICE.desk);

/** Of both directions of a pair, px: where broad strokes leave little free between them, that counts. */
export const apart = (a?: DrawnArc, b?: DrawnArc): number =>
  a && b ? middlesApart(a, b) - Math.max(0, (a.width + b.width) / 2 + FREE_PIXELS - PAIR_PIXELS) : EASY_PAIR;

/** `counts`: how often a place does, which is strange from so many px on. */
export function strangerPrice(
  arc: DrawnArc,
  spots: ReadonlyMap<number, Point>,
  { pixels, counts } = { pixels: STRANGER_PIXELS, counts: (_: number) => 1 },
): number {
  let sum = 0;
  for (const [place, distance] of strangersOf(arc, spots))
    if (distance < pixels) sum += STRANGER_PRICE * counts(place);
  return sum;
}

export function pairPrice(distances: readonly number[], easy: number): number {
  const nearest = Math.min(EASY_PAIR, ...distances);
  return (nearest < PAIR_PIXELS ? PAIR_PRICE + PAIR_PIXELS - nearest : 0) + easy * (EASY_PAIR - nearest);
}

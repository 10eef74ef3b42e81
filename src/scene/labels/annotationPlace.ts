// Where the annotation of a story step stands: beside its subject, off names and strokes, and the line from it.

import { around, type Box, type Disc, isApart, isFree, nearestIn } from './boxes.ts';
import { touched } from './discGrid.ts';
import type { LabelCandidate, LabelRoom, PlacedLabel } from './labels.ts';
import { LEADER_ROOM } from './leaderLine.ts';

/** Ways out of the anchor, and how far the box may stand from it, px. */
const WAYS = 24;
const GAPS = [12, 18, 26, 36, 50, 68, 90, 120, 156, 200] as const;
/** What covering a bit of a stroke costs, more where it is one of what the step tells, in px of distance; beyond so many px each counts so many times. */
const STROKE_COST = 0.5;
const TOLD_COST = 4;
const NEAR = 50;
const FAR_COST = 4;
/** What lying where a lit place has its name costs, or a line over words, in px of distance, and how far around the place that is, px. */
const NAME_COST = 36;
const NAME_ROOM = 26;
/** And where a lit place is left without room for its name. */
const UNNAMED_COST = 400;
/** Where between box and subject their line is asked whether it lies on words. */
const CROSSED_AT = [0, 0.25, 0.5, 0.75] as const;
/** Free room to the edge of the frame, px. */
const EDGE_ROOM = 4;

/** A point that an annotation may stand at, and its text in lines; what it costs to stand there, px of distance. */
export interface AnnotationVariant {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly cost: number;
  /** How much larger than in its face the text is: distances are as much longer. */
  readonly scale: number;
}

/** What places all labels, which is here already when the rules of annotations come. */
interface LabelRules {
  readonly nodeNamePosition: (candidate: LabelCandidate, room: LabelRoom) => object | null;
  readonly roomOf: (
    label: PlacedLabel,
    size: Pick<AnnotationVariant, 'width' | 'height'>,
  ) => readonly (Box | Disc)[];
  readonly placedAt: (candidate: LabelCandidate, centre: Point, side: 'east') => PlacedLabel;
}

type Point = readonly [number, number];

/** An annotation where it is free, near its subject, off the strokes and clear of the places that are lit; null where there is no room at all. */
export function annotationPlace(
  candidate: LabelCandidate,
  room: LabelRoom,
  { nodeNamePosition, roomOf, placedAt }: LabelRules,
): PlacedLabel | null {
  const { frame, taken, lit } = room;
  const inner = around(
    (frame.left + frame.right) / 2,
    (frame.top + frame.bottom) / 2,
    frame.right - frame.left - 2 * EDGE_ROOM,
    frame.bottom - frame.top - 2 * EDGE_ROOM,
  );
  const noteAt = (variant: AnnotationVariant, centre: Point): PlacedLabel => {
    const note = placedAt({ ...candidate, ...variant }, centre, 'east');
    const { width, height } = variant;
    const to = [-note.dx, -note.dy] as const;
    return { ...note, height, leader: { from: nearestIn(around(0, 0, width, height), ...to), to } };
  };
  // Whether every lit place has room for its name beside the text and the line from it.
  const leavesNames = (variant: AnnotationVariant, centre: Point): boolean => {
    const beside = { ...room, taken: [...taken, ...roomOf(noteAt(variant, centre), variant)] };
    return lit.every((each) => nodeNamePosition(each, beside) !== null);
  };
  // Shares and other words that stand at their places already.
  const words = taken.filter((each): each is Box => !('radius' in each));
  const named = lit.map((place) => ({ ...place, radius: place.radius + NAME_ROOM }));
  let best: { readonly variant: AnnotationVariant; readonly centre: Point } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const variant of candidate.variants ?? []) {
    for (const { centre, box, distance } of boxesAround(variant)) {
      const away = distance + variant.cost;
      if (away >= least) break;
      if (!isFree(box, inner, taken)) continue;
      const covered = touched(room.strokes, box) * STROKE_COST + touched(room.told, box) * TOLD_COST;
      const onNames = named.filter((disc) => !isApart(box, disc)).length;
      const onWords = (onNames + (isOverWords(box, variant, words) ? 1 : 0)) * NAME_COST;
      const bare = away + covered + onWords;
      if (bare >= least) continue;
      const cost = bare + (leavesNames(variant, centre) ? 0 : UNNAMED_COST);
      if (cost >= least) continue;
      least = cost;
      best = { variant, centre };
    }
  }
  return best && noteAt(best.variant, best.centre);
}

interface AnnotationBox {
  readonly centre: readonly [number, number];
  readonly box: Box;
  readonly distance: number;
}

/** The boxes all around the point of a variant, the nearest first. */
function* boxesAround({ x, y, radius, width, height, scale }: AnnotationVariant): Iterable<AnnotationBox> {
  for (const gap of GAPS) {
    const distance = gap + Math.max(0, gap - NEAR) * (FAR_COST - 1);
    for (let way = 0; way < WAYS; way++) {
      const angle = (way * 2 * Math.PI) / WAYS;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      // Out along the way until the box leaves a disc of the gap around the anchor.
      const reach =
        radius +
        gap * scale +
        Math.min(width / 2 / Math.max(1e-6, Math.abs(dx)), height / 2 / Math.max(1e-6, Math.abs(dy)));
      const centre = [x + dx * reach, y + dy * reach] as const;
      yield { centre, box: around(...centre, width, height), distance };
    }
  }
}

/** Whether the line from a box to its point lies on words. */
function isOverWords(box: Box, { x, y }: AnnotationVariant, words: readonly Box[]): boolean {
  const [fromX, fromY] = nearestIn(box, x, y);
  return words.some((word) =>
    CROSSED_AT.some((share) => {
      const point = { x: fromX + (x - fromX) * share, y: fromY + (y - fromY) * share, radius: LEADER_ROOM };
      return !isApart(word, point);
    }),
  );
}

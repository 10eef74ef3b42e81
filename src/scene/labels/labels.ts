// Labels placed by our own rule: importance first, never over one another, a node or a panel; the side stays still.
import { compareText } from '../../lib/compareText.ts';
import type { Steps } from '../../lib/steps.ts';
import type { Insets } from '../camera/fitView.ts';
import { forms } from '../map/formsCode.ts';
import type { ColourName } from '../style/palette.ts';
import { ANNOTATION_IMPORTANCE } from './annotation.ts';
import type { AnnotationVariant, annotationPlace } from './annotationPlace.ts';
import type { Spot } from './besideArc.ts';
import { nodeNamePosition } from './besideNode.ts';
import { around, type Box, type Disc, isFree, LABEL_ROOM, textBoxes } from './boxes.ts';
import { type DiscGrid, discGrid, isOff } from './discGrid.ts';
import { type EdgeRoom, edgeCentre, edgeSize } from './edgePlace.ts';
import type { Side } from './labelSides.ts';
import { type Leader, leaderDiscs, leaderLine, leaderToRim, moved } from './leaderLine.ts';
import { numberSpot, OTHER_NAME } from './numberPlace.ts';
import type { Standing } from './standAside.ts';

export { SIDES, type Side } from './labelSides.ts';

export interface LabelCandidate {
  readonly id: string;
  readonly text: string;
  /** Where it belongs on screen, px, and how far it must stay from there. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly kind: 'home' | 'place' | 'sea' | 'value' | 'annotation';
  /** Room that the glyphs of the place take, around a point so far from its node, px. */
  readonly row?: {
    readonly dx: number;
    readonly dy: number;
    readonly width: number;
    readonly height: number;
  };
  /** Greater first. */
  readonly importance: number;
  /** Of a number: that of its arc. */
  readonly colour?: ColourName;
  /** Of a place: discs along its widest arc, from the place to the hub; where it leaves the picture its name stands. */
  readonly trail?: readonly Disc[];
  /** All arcs that touch it. */
  readonly ownArcs?: ReadonlySet<number>;
  /** Of a place: it lies on the other side of the globe, and (x, y) is where its arc goes over the rim. */
  readonly behind?: boolean;
  /** Of a place: it is not named at the edge of the frame where it lies outside. */
  readonly insideOnly?: boolean;
  /** Of a place that a step does not light: its name lies on nothing that the step tells of. */
  readonly dimmed?: boolean;
  /** Of a number: where it may stand, the best first, if the name of its place stands at `name`. */
  readonly centres?: (strokes: DiscGrid, name: PlacedLabel | undefined) => Iterable<Spot>;
  /** Of a number: its place, and its arc, on which it stands in the colour of names. */
  readonly ofPlace?: string;
  readonly arc?: number;
  /** Of an annotation: other points that it may stand at and other lines that it may have, with what each costs, px. */
  readonly variants?: readonly AnnotationVariant[];
  readonly placeIn?: typeof annotationPlace;
  /** What stands instead where there is no room for all of it: of a place at the edge alone. */
  readonly shorter?: LabelCandidate;
  /** Of a place that has less room at the edge: its pill is a small one, and its name where that is not its text. */
  readonly small?: boolean;
  readonly name?: string;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly kind: LabelCandidate['kind'];
  /** Centre of the text on screen, px. */
  readonly x: number;
  readonly y: number;
  /** `edge`: its place lies outside the frame, in direction `angle` (radians, clockwise from east). */
  readonly side: Side | 'edge';
  /** From its place to its centre, px. */
  readonly dx: number;
  readonly dy: number;
  readonly angle: number;
  /** Of the text, px. */
  readonly width: number;
  readonly colour?: ColourName;
  /** Of an annotation with its padding, px. */
  readonly height?: number;
  /** Of a number that lies along its stroke: clockwise, radians. */
  readonly turn?: number;
  /** The line from it to its subject, from its centre. */
  readonly leader?: Leader;
  readonly small?: boolean;
  readonly name?: string;
}

/** Between names and the sides of the window, px. */
const WINDOW_ROOM = 8;
/** Without a hub, or of more names than that, only the weightiest are placed at the edge. */
const MANY_NAMES = 250;
const MAX_AT_EDGE = 12;

/** Places what fits, off the `lines` where there is a choice, seas off the `strokes` that are drawn; what lies outside the
 * free frame becomes an edge label unless it is a sea. O(n²) of few, a step for each. */
export function* placeLabels(
  candidates: readonly LabelCandidate[],
  {
    width,
    height,
    insets,
    lines = [],
    strokes = [],
    told = strokes,
  }: {
    readonly width: number;
    readonly height: number;
    readonly insets: Insets;
    readonly lines?: readonly Disc[];
    readonly strokes?: readonly Disc[];
    /** Those of the strokes that the step of a story tells of; without one all. */
    readonly told?: readonly Disc[];
  },
): Steps<readonly PlacedLabel[]> {
  const { frame, free, sides, panels } = spaceIn({ width, height, insets });
  const isInside = (candidate: LabelCandidate) =>
    // What an annotation points at is in the frame or at its rim; a number has centres of its own.
    candidate.kind === 'annotation' ||
    candidate.kind === 'value' ||
    (!candidate.behind && isFree(around(candidate.x, candidate.y, 0.5, 0.5), free, sides));
  const taken: (Box | Disc)[] = candidates
    .filter((candidate) => (candidate.kind === 'home' || candidate.kind === 'place') && isInside(candidate))
    .map((candidate) => ({ x: candidate.x, y: candidate.y, radius: candidate.radius + 1 }));
  taken.push(...panels);
  for (const { x, y, row } of candidates) {
    if (row) taken.push(around(x + row.dx, y + row.dy, row.width, row.height));
  }
  const nodes = candidates.filter((candidate) => candidate.kind === 'place' && isInside(candidate));
  const [lineGrid, strokeGrid, nodeGrid] = [discGrid(lines), discGrid(strokes), discGrid(nodes)];
  const toldGrid = told === strokes ? strokeGrid : discGrid(told);
  const order = [...candidates].sort(
    (a, b) => orderOf(a) - orderOf(b) || b.importance - a.importance || compareText(a.id, b.id),
  );
  const hub = candidates.find((candidate) => candidate.kind === 'home');
  const middle = hub ?? { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  const lit = candidates.filter(
    (candidate) =>
      candidate.kind === 'place' && candidate.importance >= ANNOTATION_IMPORTANCE && isInside(candidate),
  );
  let edges = !hub || candidates.length > MANY_NAMES ? MAX_AT_EDGE : Number.POSITIVE_INFINITY;
  const room = { lineGrid, nodeGrid, strokes: strokeGrid, hub, told: toldGrid, lit };
  const standing: Standing[] = [];
  const inWay = () => [...taken, ...standing.flatMap(({ takes }) => takes)];
  const stand = (candidate: LabelCandidate, taken: LabelRoom['taken']): Standing | null => {
    const placed = standing.map(({ label }) => label);
    const label = isInside(candidate)
      ? besideNode(candidate, {
          ...room,
          placed,
          frame: candidate.kind === 'annotation' ? frame : free,
          taken,
        })
      : atEdge(candidate, { frame: free, panels, taken, strokes: strokeGrid, hub: middle });
    // An annotation may have other lines than those it came with.
    const size = label?.side === 'edge' ? edgeSize(candidate) : { ...candidate, ...(label && sizeOf(label)) };
    return label && { candidate, label, takes: roomOf(label, size) };
  };
  const place = (candidate: LabelCandidate): void => {
    const inside = isInside(candidate);
    // A small pill is another try at the same place.
    if (!inside && !candidate.small && edges-- <= 0) return;
    const found = stand(candidate, inWay());
    if (found) standing.push(found);
    else if (candidate.shorter && (candidate.kind === 'value' || !inside)) place(candidate.shorter);
  };
  for (const candidate of order) {
    yield;
    place(candidate);
  }
  forms.here?.standAside(order.filter(isInside), standing, { taken: inWay, stand });
  return standing.map(({ label }) => label);
}

/** What all panels leave free, what names may stand in, and what covers a part of that. */
function spaceIn({ width, height, insets }: { width: number; height: number; insets: Insets }) {
  const { left, top, sides = [], blocks = [] } = insets;
  const frame: Box = { left, top, right: width - insets.right, bottom: height - insets.bottom };
  // Above and under a panel at the side there is room for names, though none for the camera.
  const free = sides.length === 0 ? frame : { ...frame, left: WINDOW_ROOM, right: width - WINDOW_ROOM };
  return { frame, free, sides, panels: [...sides, ...blocks] };
}

/** Between an annotation, which has a rim, and all names, px on both sides together. */
const NOTE_ROOM = { width: 14, height: 10 };

/** What a placed label of this size takes from all others: its box, and the line of an annotation. */
function roomOf(
  label: PlacedLabel,
  { width, height }: { readonly width: number; readonly height: number },
): readonly (Box | Disc)[] {
  const { width: right, height: down } = label.kind === 'annotation' ? NOTE_ROOM : LABEL_ROOM;
  const aside = label.kind === 'value' ? OTHER_NAME : right;
  const line = leaderLine(label);
  return [...textBoxes(label, width + aside, height + down), ...(line ? leaderDiscs(line) : [])];
}

/** How far from its point the name of a sea may stand, px. */
const SEA_STEPS = [
  [0, 0],
  [0, 16],
  [0, -16],
  [24, 0],
  [-24, 0],
  [0, 30],
  [0, -30],
] as const;

/** What a label keeps in, off what is taken, and off lines or drawn strokes where there is a choice. */
export interface LabelRoom {
  readonly placed: readonly PlacedLabel[];
  readonly frame: Box;
  readonly taken: readonly (Box | Disc)[];
  readonly lineGrid: DiscGrid;
  /** Of the places that are named. */
  readonly nodeGrid: DiscGrid;
  readonly strokes: DiscGrid;
  readonly hub: LabelCandidate | undefined;
  /** Strokes that the step of a story tells of, and places that it lights. */
  readonly told: DiscGrid;
  readonly lit: readonly LabelCandidate[];
}

function besideNode(candidate: LabelCandidate, room: LabelRoom): PlacedLabel | null {
  const { frame, taken, strokes } = room;
  if (candidate.placeIn) return candidate.placeIn(candidate, room, { nodeNamePosition, roomOf, placedAt });
  if (candidate.kind === 'value') {
    const spot = numberSpot(candidate, room);
    if (!spot) return null;
    const number = numberAt(candidate, spot);
    const isOnOwn = !textBoxes(number, candidate.width, candidate.height).every((box) =>
      isOff(strokes, box, (disc) => disc.arc === candidate.arc),
    );
    return isOnOwn ? { ...number, colour: 'ink' } : number;
  }
  if (candidate.kind === 'sea') {
    const { x, y, width, height } = candidate;
    const centres = SEA_STEPS.map(([dx, dy]) => [x + dx, y + dy] as const);
    // No arc strikes the name of a sea through.
    const found = centres.find((centre) => {
      const box = around(...centre, width, height);
      return isFree(box, frame, taken) && isOff(strokes, box);
    });
    return found ? placedAt(candidate, found, 'east') : null;
  }
  const position = nodeNamePosition(candidate, room);
  if (!position) return null;
  const { centre, side } = position;
  const label = placedAt(candidate, centre, side);
  const name = around(...centre, candidate.width, candidate.height);
  const leader = candidate.kind === 'home' ? leaderToRim(candidate, name, room) : null;
  return leader ? { ...label, leader: moved(leader, -label.x, -label.y) } : label;
}

function atEdge(candidate: LabelCandidate, room: EdgeRoom): PlacedLabel | null {
  const { hub } = room;
  const centre = edgeCentre(candidate, room);
  return centre && placedAt(candidate, centre, 'edge', Math.atan2(candidate.y - hub.y, candidate.x - hub.x));
}

function numberAt(candidate: LabelCandidate, [x, y, turn]: Spot): PlacedLabel {
  const number = placedAt(candidate, [x, y], 'east');
  return turn ? { ...number, turn } : number;
}

const sizeOf = ({ width, height }: PlacedLabel) => (height === undefined ? {} : { width, height });

function placedAt(
  candidate: LabelCandidate,
  [x, y]: readonly [number, number],
  side: Side | 'edge',
  angle = 0,
): PlacedLabel {
  const { id, text, kind, width, colour, small, name } = candidate;
  const placed = { id, text, kind, x, y, dx: x - candidate.x, dy: y - candidate.y, side, angle, width };
  return { ...placed, ...(colour && { colour }), ...(small && { small }), ...(name && { name }) };
}

/** What a story step points out stands before all names, which have more places to go to. */
function orderOf({ kind }: LabelCandidate): number {
  return kind === 'annotation' ? 0 : 1;
}

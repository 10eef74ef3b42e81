// The numbers on arcs: on the widest few, or on all, in the arc's colour and never on another arc.
import { at } from '../../lib/at.ts';
import type { Project } from '../camera/project.ts';
import { seenRadius } from '../map/discScale.ts';
import type { Picture } from '../map/picture.ts';
import { arcOnScreen } from '../map/screenCurve.ts';
import { arcsKeptOff } from '../map/strokeDiscs.ts';
import { CASING, headBreadth, headLength } from '../map/strokes.ts';
import { layerColour } from '../style/streamColours.ts';
import { centresBeside, type DrawnCurve } from './besideArc.ts';
import type { Box, Disc } from './boxes.ts';
import type { DiscGrid } from './discGrid.ts';
import type { LabelCandidate, PlacedLabel } from './labels.ts';

/** Numbers on arcs: on so many of the widest, and how a number is written. */
export interface ArcValues {
  /** `few`: the widest three, on a narrow map the widest. */
  readonly on: 'none' | 'few' | 'all';
  /** A change between two years carries its sign. */
  readonly format: (persons: number, signed: boolean) => string;
  /** A share of a whole; `isAbout` where the source says about, or almost. */
  readonly percent: (percent: number, isAbout: boolean) => string;
  /** A number of people whose country no source states. */
  readonly unstated?: (value: string) => string;
  /** Ids of the places that the reader has in focus: only what touches them has a number; none: all. */
  readonly focus?: readonly string[];
}

/** The strokes of the year on screen: by arc, discs along it; arcs that are not drawn have none. */
export type DrawnStrokes = ReadonlyMap<number, readonly Disc[]>;

/** Where numbers are to find their room. */
export interface ValueRoom {
  /** Of a number as it is written, px. */
  readonly measure: (text: string) => { readonly width: number; readonly height: number };
  readonly project: Project;
  readonly strokes: DrawnStrokes;
  readonly mapWidth: number;
  readonly placeIdOf: (place: number) => string;
  /** Ids of the places in focus, or that a step of a story lights: only what touches them has a number; null: all has. */
  readonly lit: readonly string[] | null;
  /** Of the few numbers these alone are written; null: whichever they are. */
  readonly told: readonly number[] | null;
}

/** Of the widest arcs, or of the largest groups of people at a date. */
const FEW = 3;
/** Maps of fewer px from left to right have room for one number. */
const NARROW = 700;

/** Between places nearer to each other no arc is seen that a number could be of, px. */
const SEEN_LENGTH = 16;

/** How many numbers a map has room for: where only what is lit has one, for both directions in any case. */
export function fewValues({ mapWidth, lit }: Pick<ValueRoom, 'mapWidth' | 'lit'>): number {
  return mapWidth < NARROW && !lit ? 1 : FEW;
}

/** Whether one of these numbers is among those that may be written. */
export function isWritten(
  numbers: readonly (number | null | undefined)[],
  on: ArcValues['on'],
  told: ValueRoom['told'],
): boolean {
  return on === 'all' || !told || told.some((each) => numbers.includes(each));
}

/** Between discs along a stroke, px; longer strokes have MAX_DISCS further apart, up to WIDEST_SPACE. */
const SPACE = 5;
const MAX_DISCS = 150;
const WIDEST_SPACE = 20;
/** The discs along each arc that the year draws, head and casing included: together they cover its stroke, as far as it
 * runs in `frame`. */
export function drawnStrokes(picture: Picture, project: Project, frame: Box = EVERYWHERE): DrawnStrokes {
  const { arcs, arcColumn } = picture;
  const drawn = new Map<number, readonly Disc[]>();
  for (let arc = 0; arc < arcsKeptOff(picture); arc++) {
    const width = at(arcColumn, arc * 4);
    const curve = width > 0 ? arcOnScreen(arcs, arcColumn, project, arc) : null;
    if (!curve) continue;
    const seen = curve.length * (curve.to - curve.from);
    const few = Math.min(MAX_DISCS, Math.max(1, Math.ceil(seen / SPACE)));
    // Without a frame nothing would be leapt over.
    const count = frame === EVERYWHERE ? few : Math.max(few, Math.ceil(seen / WIDEST_SPACE));
    const space = seen / count;
    const kind = at(arcs.head, arc);
    const head =
      kind === 'none' || curve.to < 1
        ? 0
        : Math.min(headLength(width, kind === 'double'), curve.length * 0.45);
    const discs: Disc[] = [];
    for (let i = 0; i <= count; i++) {
      const share = curve.from + ((curve.to - curve.from) * i) / count;
      const [x, y] = curve.point(share);
      // A stroke seen from near is thousands of times as long as the frame: what cannot reach it is leapt over.
      const away = distanceTo(frame, x, y);
      if (away > 2 * space + width) {
        i += Math.floor((away - width) / space / 2) - 1;
        continue;
      }
      // The disc covers all up to the middles between it and its neighbours.
      const toTip = (1 - share) * curve.length - space / 2;
      const breadth = toTip < head ? headBreadth(width) * Math.min(1, (toTip + space) / head) : width;
      discs.push({ x, y, radius: Math.hypot(breadth / 2 + CASING, space / 2), arc });
    }
    drawn.set(arc, discs);
  }
  return drawn;
}

const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** From a point to a box, px; 0 inside. */
function distanceTo({ left, right, top, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The number of each chosen arc beside or on its curve, wider arcs first. */
export function valueCandidates(
  picture: Picture,
  { on, format }: ArcValues,
  room: ValueRoom,
): readonly LabelCandidate[] {
  if (on === 'none') return [];
  const { measure, project, placeIdOf, lit, told } = room;
  const { arcs, arcColumn } = picture;
  const { width, persons, solid, changes } = picture.strokes;
  // The number of people at a date stands at their disc.
  const isDrawn = (arc: number) =>
    arc >= 0 &&
    !Number.isNaN(persons[arc]) &&
    at(width, arc) > 0 &&
    !picture.threads.has(at(arcs.layer, arc));
  const twinOf = (arc: number) => (isDrawn(at(arcs.twin, arc)) ? at(arcs.twin, arc) : -1);
  // Of two counts of one move the wider carries both numbers.
  const isNarrower = (arc: number, twin: number) =>
    twin >= 0 && (at(width, arc) < at(width, twin) || (at(width, arc) === at(width, twin) && twin < arc));
  const counted = [...persons.keys()]
    .filter((arc) => isDrawn(arc) && (on === 'all' || solid[arc] === 1) && !isNarrower(arc, twinOf(arc)))
    .sort((a, b) => at(width, b) - at(width, a) || a - b);
  const isTold = (arc: number) =>
    !lit ||
    lit.includes(placeIdOf(at(arcs.places, arc * 2))) ||
    lit.includes(placeIdOf(at(arcs.places, arc * 2 + 1)));
  let curves: readonly DrawnCurve[] | null = null;
  const drawn = () => (curves ??= drawnCurves(picture, project));
  const isSeen = (arc: number) => (arcOnScreen(arcs, arcColumn, project, arc)?.length ?? 0) > SEEN_LENGTH;
  const all = counted.filter(isTold);
  const chosen = (on === 'all' ? all : all.filter(isSeen).slice(0, fewValues(room))).filter((arc) =>
    isWritten([persons[arc], persons[twinOf(arc)]], on, told),
  );
  return chosen.flatMap((arc): readonly LabelCandidate[] => {
    const curve = arcOnScreen(arcs, arcColumn, project, arc);
    if (!curve || curve.to < 1) return [];
    const colour = layerColour(at(arcs.colour, arc));
    const twin = twinOf(arc);
    const sides = twin < 0 ? [arc] : arcs.hollow[arc] ? [twin, arc] : [arc, twin];
    const [x, y] = curve.point(0.5);
    // Right after the name of its place, which all narrower arcs give way to.
    const importance = arcs.count - firstArc(picture, arc) - 0.5 + at(width, arc) / 1000;
    const place = partnerOf(picture, arc);
    const ofPlace = placeIdOf(place);
    const disc = discOf(picture, project, place);
    const id = `value-${arc}`;
    const candidateOf = (counts: readonly number[]): LabelCandidate => {
      const text = counts
        .map((each) => format(colour === 'fewer' ? -at(persons, each) : at(persons, each), changes !== null))
        .join(' · ');
      const size = measure(text);
      const beside = { curve, width: at(width, arc), size, arc, twin, disc, drawn };
      const centres = (grid: DiscGrid, name: PlacedLabel | undefined) => centresBeside(beside, grid, name);
      return { id, text, x, y, radius: 0, ...size, kind: 'value', importance, colour, centres, ofPlace, arc };
    };
    // Where there is no room for both counts stands the one whose width the reader sees.
    const isWhole = twin < 0 || !isWritten([persons[arc]], on, told);
    return [isWhole ? candidateOf(sides) : { ...candidateOf(sides), shorter: candidateOf([arc]) }];
  });
}

/** The first, and so the widest, of the arcs that join the same place to the hub. */
function firstArc(picture: Picture, arc: number): number {
  const place = partnerOf(picture, arc);
  const end = picture.arcs.places.indexOf(place);
  return end < 0 ? arc : end >> 1;
}

/** The place, by index, that an arc joins to the hub. */
function partnerOf({ arcs, nodes }: Picture, arc: number): number {
  const [origin, destination] = [at(arcs.places, arc * 2), at(arcs.places, arc * 2 + 1)];
  return at(nodes.nodeOfPlace, destination) === nodes.hub ? origin : destination;
}

/** The disc of a place on screen. */
function discOf({ nodes, radii }: Picture, project: Project, place: number): Disc {
  const node = at(nodes.nodeOfPlace, place);
  const [x, y] = project(at(nodes.position, node * 2), at(nodes.position, node * 2 + 1));
  return { x, y, radius: seenRadius(at(radii.radius, node), project) };
}

/** The strokes of the year, px. */
function drawnCurves(picture: Picture, project: Project): readonly DrawnCurve[] {
  const { arcs, arcColumn } = picture;
  return Array.from({ length: arcsKeptOff(picture) }, (_, arc) => arc).flatMap(
    (arc): readonly DrawnCurve[] => {
      const width = at(arcColumn, arc * 4);
      const curve = width > 0 ? arcOnScreen(arcs, arcColumn, project, arc) : null;
      if (!curve) return [];
      const kind = at(arcs.head, arc);
      const full = kind === 'none' ? 0 : headLength(width, kind === 'double');
      const head = { length: Math.min(full, curve.length * 0.45), breadth: headBreadth(width) };
      return [{ arc, curve, width, head }];
    },
  );
}

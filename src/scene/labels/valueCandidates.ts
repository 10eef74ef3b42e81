// The numbers on arcs: on the widest few, or on all, in the arc's colour and never on another arc.
import { at } from '../../lib/at.ts';
import type { Project } from '../camera/project.ts';
import type { Picture } from '../map/picture.ts';
import { arcOnScreen, type ScreenCurve } from '../map/screenCurve.ts';
import { headLength } from '../map/strokes.ts';
import { layerColour } from '../style/streamColours.ts';
import { around, type Disc, discsNear, isApart } from './boxes.ts';
import type { LabelCandidate } from './labels.ts';

/** Numbers on arcs: on so many of the widest, and how a number is written. */
export interface ArcValues {
  /** `few`: the widest three, on a narrow map the widest. */
  readonly on: 'none' | 'few' | 'all';
  /** A change between two years carries its sign. */
  readonly format: (persons: number, signed: boolean) => string;
  /** A share of a whole; `isAbout` where the source says about, or almost. */
  readonly percent: (percent: number, isAbout: boolean) => string;
}

/** The strokes of the year on screen: by arc, discs along it; arcs that are not drawn have none. */
export type DrawnStrokes = ReadonlyMap<number, readonly Disc[]>;

/** Where numbers are to find their room. */
export interface ValueRoom {
  /** Of a number as it is written, px. */
  readonly measure: (text: string) => { readonly width: number; readonly height: number };
  readonly project: Project;
  readonly strokes: DrawnStrokes;
  readonly windowWidth: number;
}

/** Of the widest arcs, or of the largest groups of people at a date. */
const FEW = 3;
/** Maps of fewer px from left to right have room for one number. */
const NARROW = 700;

/** How many numbers a map has room for. */
export function fewValues(windowWidth: number): number {
  return windowWidth < NARROW ? 1 : FEW;
}

const SPACE = 7;
const MAX_DISCS = 80;
/** Arcs stand widest first; beyond so many nothing is kept free. */
const MAX_ARCS = 200;
/** Thinner strokes carry their number on them, where its halo covers them whole; wider ones beside them, px. */
const THIN = 3.5;
/** Where along its arc a number may stand, the best first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;
const ROOM = 3;

/** The discs along each arc that the year draws, as wide as its stroke. */
export function drawnStrokes({ arcs, arcColumn }: Picture, project: Project): DrawnStrokes {
  const drawn = new Map<number, readonly Disc[]>();
  for (let arc = 0; arc < Math.min(arcs.count, MAX_ARCS); arc++) {
    const width = at(arcColumn, arc * 4);
    const curve = width > 0 ? arcOnScreen(arcs, arcColumn, project, arc) : null;
    if (!curve) continue;
    const count = Math.min(MAX_DISCS, Math.max(1, Math.ceil(curve.length / SPACE)));
    const discs = Array.from({ length: count + 1 }, (_, i): Disc => {
      const [x, y] = curve.point(curve.from + ((curve.to - curve.from) * i) / count);
      return { x, y, radius: Math.max(width / 2, SPACE / 2) };
    });
    drawn.set(arc, discs);
  }
  return drawn;
}

/** The number of each chosen arc beside or on its curve, wider arcs first. */
export function valueCandidates(
  picture: Picture,
  { on, format }: ArcValues,
  { measure, project, strokes, windowWidth }: ValueRoom,
): readonly LabelCandidate[] {
  if (on === 'none') return [];
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
  const chosen = on === 'all' ? counted : counted.slice(0, fewValues(windowWidth));
  return chosen.flatMap((arc): readonly LabelCandidate[] => {
    const curve = arcOnScreen(arcs, arcColumn, project, arc);
    const colour = layerColour(at(arcs.colour, arc));
    const twin = twinOf(arc);
    const sides = twin < 0 ? [arc] : arcs.hollow[arc] ? [twin, arc] : [arc, twin];
    const text = sides
      .map((each) => format(colour === 'fewer' ? -at(persons, each) : at(persons, each), changes !== null))
      .join(' · ');
    const size = measure(text);
    if (!curve || curve.to < 1) return [];
    const isThin = at(width, arc) < THIN;
    const others = [...strokes].flatMap(([other, discs]) => (other === arc && isThin ? [] : discs));
    const centres = centresAlong(curve, at(width, arc), size);
    const clear = centres.filter(([x, y]) => {
      const box = around(x, y, size.width, size.height);
      return discsNear(others, x, y, size.width).every((disc) => isApart(box, disc));
    });
    const [first, ...more] = clear;
    if (!first) return [];
    const [x, y] = first;
    const importance = -0.5 + at(width, arc) / 1000;
    const id = `value-${arc}`;
    return [{ id, text, x, y, radius: 0, ...size, kind: 'value', importance, colour, otherCentres: more }];
  });
}

/** Centres of a text along a curve: on a thin stroke that is long enough, else at either side of it. */
function centresAlong(
  curve: ScreenCurve,
  width: number,
  size: { readonly width: number; readonly height: number },
): readonly (readonly [number, number])[] {
  const isOn = width < THIN && curve.length >= size.width + headLength(width);
  return SHARES.flatMap((share) => {
    const [x, y] = curve.point(share);
    if (isOn) return [[x, y] as const];
    const [along, down] = curve.direction(share);
    const room = width / 2 + ROOM + (Math.abs(down) * size.width + Math.abs(along) * size.height) / 2;
    return [1, -1].map((side) => [x + side * down * room, y - side * along * room] as const);
  });
}

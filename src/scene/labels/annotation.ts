// The one annotation of a story step: what it points at on screen, and where its text stands beside it and on nothing else.

import { at } from '../../lib/at.ts';
import type { Atlas } from '../../package/atlas.ts';
import type { AnnotationTarget } from '../../package/stories.ts';
import type { Project } from '../camera/project.ts';
import { seenRadius } from '../map/discScale.ts';
import type { Picture } from '../map/picture.ts';
import { placePoints } from '../map/placePoints.ts';
import { arcOnScreen } from '../map/screenCurve.ts';
import { around, type Box, type Disc, isApart, isFree, nearestIn } from './boxes.ts';
import type { Measure } from './labelCandidates.ts';
import { LABEL_FACES } from './labelFaces.ts';
import type { LabelCandidate, PlacedLabel } from './labels.ts';
import { wrapWords } from './wrapWords.ts';

const ANNOTATION_ID = 'annotation';
/** Room between the rim of the annotation and its text, px. */
const ANNOTATION_PADDING = { x: 9, y: 6 } as const;
/** A line is no longer than this at the size of its face, px. */
const LINE_WIDTH = 210;
/** Ways out of the anchor, and how far the box may stand from it, px. */
const WAYS = 24;
const GAPS = [12, 18, 26, 36, 50, 68, 90, 120, 156, 200] as const;
/** What covering a bit of a stroke costs, in px of distance; beyond so many px each counts so many times. */
const LINE_COST = 1;
const NEAR = 50;
const FAR_COST = 2.5;
/** Worse than this is too far, or covers too much, where the subject may be pointed at elsewhere, px. */
const FAR = 150;
/** What lying where a lit place has its name costs, or a line over words, in px of distance, and how far around the place that is, px. */
const NAME_COST = 36;
const NAME_ROOM = 26;
/** Where between box and subject their line is asked whether it lies on words. */
const CROSSED_AT = [0, 0.25, 0.5, 0.75] as const;
/** Half the breadth that names leave to the line from an annotation to its subject, px. */
const LEADER_ROOM = 3;
/** Shares of an arc at which it may be pointed at, the best first: nearer to its end, where there is more room. */
const SHARES = [0.65, 0.55, 0.45, 0.75, 0.35, 0.25, 0.85] as const;

/** The annotation of a step in words; numbers are in them already. */
export interface Annotation {
  readonly target: AnnotationTarget;
  readonly text: string;
  /** Ids of the places that the step lights: their names come first. */
  readonly lit: readonly string[];
  /** Where the bar of a year stands in the window: middle of its foot, px; null where no bar is seen. */
  readonly barAt?: ((year: number) => readonly [number, number] | null) | null;
}

interface AnnotationInput {
  readonly atlas: Atlas;
  readonly picture: Picture;
  readonly annotation: Annotation;
  readonly measure: Measure;
  readonly textScale: number;
}

/** What the label rules place: null where the subject is nowhere to be seen. */
export function annotationCandidate(
  input: AnnotationInput,
  project: Project,
  frame: Box,
): LabelCandidate | null {
  const [anchor, ...others] = anchorsOf(input, project, frame);
  if (!anchor) return null;
  const { annotation, measure, textScale } = input;
  const face = LABEL_FACES.annotation;
  const most = Math.min(LINE_WIDTH, (frame.right - frame.left) / textScale - 40);
  const lines = wrapWords(annotation.text, most, face.sizePixels);
  const width = Math.max(...lines.map((line) => measure(line, 'annotation').width));
  return {
    id: ANNOTATION_ID,
    text: lines.join('\n'),
    ...anchor,
    others,
    width: Math.ceil((width + 2 * ANNOTATION_PADDING.x) * textScale),
    height: (lines.length * face.heightPixels + 2 * ANNOTATION_PADDING.y) * textScale,
    kind: 'annotation',
    // After the hub and the places it is about, before all others.
    importance: Number.POSITIVE_INFINITY,
  };
}

export const ANNOTATION_IMPORTANCE = 1e6;

export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where its subject may be pointed at, the best first. */
function anchorsOf(input: AnnotationInput, project: Project, frame: Box): readonly Anchor[] {
  const { target } = input.annotation;
  const onIt = target.kind === 'arc' ? onArc(input, target, project, frame) : [];
  if (onIt.length > 0) return onIt;
  const anchor = anchorOf(input, project, frame);
  return anchor ? [anchor] : [];
}

function anchorOf(input: AnnotationInput, project: Project, frame: Box): Anchor | null {
  const { atlas, annotation } = input;
  const { target } = annotation;
  switch (target.kind) {
    case 'arc':
      return onPlace(input, target.placeId, project, frame);
    case 'place':
      return (
        onPlace(input, target.placeId, project, frame) ?? onPlace(input, atlas.hub ?? '', project, frame)
      );
    case 'bar': {
      const bar = annotation.barAt?.(target.year);
      if (!bar) return onPlace(input, atlas.hub ?? '', project, frame);
      return {
        x: Math.min(frame.right - 4, Math.max(frame.left + 4, bar[0])),
        y: Math.min(frame.bottom, bar[1]),
        radius: 0,
      };
    }
    case 'gate':
      return onGate(input, target.side, project, frame) ?? onPlace(input, atlas.hub ?? '', project, frame);
  }
}

/** The middle of a half disc: arrivals above, departures below. */
function onGate(
  { picture: { gate } }: AnnotationInput,
  side: 'in' | 'out',
  project: Project,
  frame: Box,
): Anchor | null {
  if (gate?.kind !== 'sides') return null;
  const [x, y] = project(...gate.position);
  const radius = seenRadius(at(gate.column, side === 'in' ? 0 : 2), project);
  if (radius <= 0 || Number.isNaN(x) || !isIn(frame, x, y)) return null;
  return { x, y: y + ((side === 'in' ? -1 : 1) * radius) / 2, radius: radius / 2 };
}

function onArc(
  { atlas, picture }: AnnotationInput,
  target: { readonly layerId: string; readonly placeId: string },
  project: Project,
  frame: Box,
): readonly Anchor[] {
  const { arcs, strokes, arcColumn } = picture;
  const place = atlas.places.findIndex(({ id }) => id === target.placeId);
  const ends = (arc: number) => [arcs.places[arc * 2], arcs.places[arc * 2 + 1]];
  for (let arc = 0; arc < arcs.count; arc++) {
    const width = at(strokes.width, arc);
    if (arcs.layer[arc] !== target.layerId || !ends(arc).includes(place) || width <= 0) continue;
    const curve = arcOnScreen(arcs, arcColumn, project, arc);
    if (!curve) continue;
    const points = SHARES.map((share) => curve.point(share)).filter(([x, y]) => isIn(frame, x, y));
    if (points.length > 0) return points.map(([x, y]) => ({ x, y, radius: width / 2 + 2 }));
  }
  return [];
}

function onPlace(
  { atlas, picture }: AnnotationInput,
  placeId: string,
  project: Project,
  frame: Box,
): Anchor | null {
  const index = atlas.places.findIndex(({ id }) => id === placeId);
  const point = placePoints(atlas)[index];
  if (!point) return null;
  const [x, y] = project(...point);
  if (Number.isNaN(x) || !isIn(frame, x, y)) return null;
  const node = picture.nodes.place.indexOf(index);
  return { x, y, radius: node < 0 ? 3 : Math.max(3, seenRadius(at(picture.radii.radius, node), project)) };
}

const isIn = (frame: Box, x: number, y: number): boolean =>
  x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;

/** From where an annotation points at its subject, and the centre of its box. */
export interface AnnotationPlace {
  readonly candidate: LabelCandidate;
  readonly centre: readonly [number, number];
}

/** The place that is free, near the subject, off the strokes and clear of the places that are lit: from another point of it where
 * the first is far from all room; null where there is no room at all. */
export function annotationPlace(
  candidate: LabelCandidate,
  frame: Box,
  around: Around,
): AnnotationPlace | null {
  let best: (AnnotationPlace & { readonly cost: number }) | null = null;
  for (const anchor of [candidate, ...(candidate.others ?? [])]) {
    const moved = { ...candidate, ...anchorOnly(anchor) };
    const found = annotationCentre(moved, frame, around);
    if (found && found.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { candidate: moved, ...found };
    // What is near enough needs no other point.
    if (best && best.cost < FAR) break;
  }
  return best;
}

const anchorOnly = ({ x, y, radius }: Anchor) => ({ x, y, radius });

interface Around {
  readonly taken: readonly (Box | Disc)[];
  readonly lines: readonly Disc[];
  readonly lit: readonly Disc[];
}

function annotationCentre(
  { x, y, radius, width, height }: LabelCandidate,
  frame: Box,
  { taken, lines, lit }: Around,
): { readonly centre: readonly [number, number]; readonly cost: number } | null {
  // Shares and other words that stand at their places already.
  const words = taken.filter((each): each is Box => !('radius' in each));
  const crossed = (box: Box) => {
    const [fromX, fromY] = nearestIn(box, x, y);
    return words.some((word) =>
      CROSSED_AT.some((share) => {
        const point = { x: fromX + (x - fromX) * share, y: fromY + (y - fromY) * share, radius: LEADER_ROOM };
        return !isApart(word, point);
      }),
    )
      ? 1
      : 0;
  };
  const named = lit.map((place) => ({ ...place, radius: place.radius + NAME_ROOM }));
  let best: readonly [number, number] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const gap of GAPS) {
    const distance = gap + Math.max(0, gap - NEAR) * (FAR_COST - 1);
    if (distance >= least) break;
    for (let way = 0; way < WAYS; way++) {
      const angle = (way * 2 * Math.PI) / WAYS;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      // Out along the way until the box leaves a disc of the gap around the anchor.
      const reach =
        radius +
        gap +
        Math.min(width / 2 / Math.max(1e-6, Math.abs(dx)), height / 2 / Math.max(1e-6, Math.abs(dy)));
      const centre = [x + dx * reach, y + dy * reach] as const;
      const box = around(...centre, width, height);
      if (!isFree(box, frame, taken)) continue;
      const covered = (discs: readonly Disc[]) =>
        discs.reduce((sum, disc) => sum + (isApart(box, disc) ? 0 : 1), 0);
      const cost = distance + covered(lines) * LINE_COST + (covered(named) + crossed(box)) * NAME_COST;
      if (cost >= least) continue;
      least = cost;
      best = centre;
    }
  }
  return best && { centre: best, cost: least };
}

/** The line from the rim of a placed annotation to its subject, px; null for other labels. */
export function leaderLine(
  label: PlacedLabel,
): { readonly from: readonly [number, number]; readonly to: readonly [number, number] } | null {
  if (label.kind !== 'annotation' || label.height === undefined) return null;
  const to = [label.x - label.dx, label.y - label.dy] as const;
  const from = nearestIn(around(label.x, label.y, label.width, label.height), ...to);
  return { from, to };
}

/** The line from a placed annotation to its subject as discs, so that no name lies on it; none for other labels. */
export function leaderDiscs(label: PlacedLabel): readonly Disc[] {
  const line = leaderLine(label);
  if (!line) return [];
  const [dx, dy] = [line.to[0] - line.from[0], line.to[1] - line.from[1]];
  const pieces = Math.ceil(Math.hypot(dx, dy) / LEADER_ROOM);
  return Array.from({ length: pieces }, (_, piece) => ({
    x: line.from[0] + (dx * piece) / pieces,
    y: line.from[1] + (dy * piece) / pieces,
    radius: LEADER_ROOM,
  }));
}

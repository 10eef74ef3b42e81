// What the annotation of a story step points at on screen, and in which lines its text may stand there.

import { at } from '../../lib/at.ts';
import type { Project } from '../camera/project.ts';
import { seenRadius } from '../map/discScale.ts';
import { placePoints } from '../map/placePoints.ts';
import { arcOnScreen } from '../map/screenCurve.ts';
import type { AnnotationInput } from './annotation.ts';
import { annotationPlace } from './annotationPlace.ts';
import type { Box } from './boxes.ts';
import { LABEL_FACES } from './labelFaces.ts';
import type { LabelCandidate } from './labels.ts';
import { evenLines } from './wrapWords.ts';

const ANNOTATION_ID = 'annotation';
/** Room between the rim of the annotation and its text, px. */
const ANNOTATION_PADDING = { x: 9, y: 6 } as const;
/** A line is no longer than this at the size of its face, px. */
const LINE_WIDTH = 210;
/** How far outside the frame a bar may stand that is still pointed at, px. */
const BAR_OUTSIDE = 40;
/** Shares of an arc at which it may be pointed at, the best first: nearer to its end, where there is more room. */
const SHARES = [0.65, 0.55, 0.45, 0.75, 0.35, 0.25, 0.85] as const;
/** What each further share, and a line more than need be, costs, in px of distance. */
const SHARE_COST = 2;
const MORE_COST = 6;
/** And a line so short beside the longest. */
const LONE_LINE = 0.42;
const LONE_COST = 60;

/** What the label rules place: null where the subject is nowhere to be seen. */
export function annotationCandidate(
  input: AnnotationInput,
  project: Project,
  frame: Box,
): LabelCandidate | null {
  const anchors = anchorsOf(input, project, frame);
  const boxes = [0, 1].map((more) => boxOf(input, frame, more));
  const variants = anchors.flatMap((anchor, rank) =>
    boxes.map((box) => ({
      ...anchor,
      ...box,
      scale: input.textScale,
      cost: rank * SHARE_COST + box.cost,
    })),
  );
  const [first] = variants;
  return first
    ? // After the hub and the places it is about, before all others.
      {
        id: ANNOTATION_ID,
        ...first,
        kind: 'annotation',
        importance: Number.POSITIVE_INFINITY,
        variants,
        placeIn: annotationPlace,
      }
    : null;
}

/** The text in as few lines as its width asks for, or one more, and the room that it takes. */
function boxOf({ annotation, measure, textScale }: AnnotationInput, frame: Box, more: number) {
  const face = LABEL_FACES.annotation;
  const most = Math.min(LINE_WIDTH, (frame.right - frame.left) / textScale - 40);
  // Of several numbers each stays beside what it is of, and any beside its noun or month.
  const text = annotation.text
    .replace(/: (?=[^ :]+[.;] )/g, ':\u00a0')
    .replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
  const lines = evenLines(text, most, face.sizePixels, more);
  const widths = lines.map((line) => measure(line, 'annotation').width);
  const width = Math.max(...widths);
  return {
    text: lines.join('\n'),
    cost: more * MORE_COST + (Math.min(...widths) < width * LONE_LINE ? LONE_COST : 0),
    width: Math.ceil((width + 2 * ANNOTATION_PADDING.x) * textScale),
    height: (lines.length * face.heightPixels + 2 * ANNOTATION_PADDING.y) * textScale,
  };
}

interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Points that it may point at, the best first. */
function anchorsOf(input: AnnotationInput, project: Project, frame: Box): readonly Anchor[] {
  const { target } = input.annotation;
  const onArc = target.kind === 'arc' ? onArcAt(input, target, project, frame) : [];
  if (onArc.length > 0) return onArc;
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
      const isNear = bar && bar[0] > frame.left - BAR_OUTSIDE && bar[0] < frame.right + BAR_OUTSIDE;
      // A bar behind a panel, or under its foot, is not to be seen from the map.
      if (!isNear) return onPlace(input, atlas.hub ?? '', project, frame);
      return { x: bar[0], y: Math.min(frame.bottom, bar[1]), radius: 0 };
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

function onArcAt(
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

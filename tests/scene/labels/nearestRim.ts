// How far a label stands from the strokes of a picture, measured along the curves themselves.
import type { Project } from '../../../src/scene/camera/project.ts';
import { LABEL_FACES } from '../../../src/scene/labels/labelFaces.ts';
import type { PlacedLabel } from '../../../src/scene/labels/labels.ts';
import type { Picture } from '../../../src/scene/map/picture.ts';
import { arcOnScreen } from '../../../src/scene/map/screenCurve.ts';
import { headBreadth, headLength } from '../../../src/scene/map/strokes.ts';

/** Digits are so much lower than their line, px. */
const LEADING = 3;

/** How far a point is from the letters of a label, px; 0 inside. */
function distanceFrom({
  x,
  y,
  width,
  kind,
  turn = 0,
}: PlacedLabel): (pointX: number, pointY: number) => number {
  const height = LABEL_FACES[kind].heightPixels - (kind === 'value' ? LEADING : 0);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (pointX, pointY) => {
    const [dx, dy] = [pointX - x, pointY - y];
    const along = Math.abs(dx * cos + dy * sin) - width / 2;
    const across = Math.abs(dy * cos - dx * sin) - height / 2;
    return along <= 0 || across <= 0
      ? Math.max(0, along, across)
      : Math.sqrt(along * along + across * across);
  };
}

/** A stroke of so many px may bear its own number. */
const BROAD = 10;

/** Points along a stroke, a px apart: x, y and half its breadth there, px. */
type Stroke = Float64Array;

/** By projection, which each picture of a test has for itself: its strokes are asked about many labels. */
const measured = new WeakMap<Project, readonly Stroke[]>();

function strokesOf({ arcs, arcColumn }: Picture, project: Project): readonly Stroke[] {
  const known = measured.get(project);
  if (known) return known;
  const strokes = Array.from({ length: arcs.count }, (_, arc) => {
    const width = arcColumn[arc * 4] ?? 0;
    const curve = width > 0 ? arcOnScreen(arcs, arcColumn, project, arc) : null;
    if (!curve) return new Float64Array();
    const steps = Math.ceil(curve.length);
    const head = Math.min(headLength(width), curve.length * 0.45);
    return Float64Array.from(
      Array.from({ length: steps + 1 }, (_, i) => {
        const toTip = (1 - i / steps) * curve.length;
        const half = toTip < head ? (headBreadth(width) * toTip) / head / 2 : width / 2;
        return [...curve.point(i / steps), half];
      }).flat(),
    );
  });
  measured.set(project, strokes);
  return strokes;
}

/** From the letters of a label to the nearest rim of a stroke, px; the own stroke of a number is none where that is broad or
 * the number lies along it, and so is that of the other count of the same move. */
export function nearestRim(label: PlacedLabel, picture: Picture, project: Project): number {
  const { arcs, arcColumn } = picture;
  const own = label.kind === 'value' ? Number(label.id.replace('value-', '')) : -1;
  const away = distanceFrom(label);
  let nearest = Number.POSITIVE_INFINITY;
  strokesOf(picture, project).forEach((stroke, arc) => {
    const isOwn = own >= 0 && (arc === own || arcs.twin[own] === arc);
    if (isOwn && ((arcColumn[arc * 4] ?? 0) >= BROAD || label.turn !== undefined)) return;
    for (let i = 0; i < stroke.length; i += 3)
      nearest = Math.min(nearest, away(stroke[i] ?? 0, stroke[i + 1] ?? 0) - (stroke[i + 2] ?? 0));
  });
  return nearest;
}

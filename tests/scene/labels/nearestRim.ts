// How far a label stands from the strokes of a picture, measured along the curves themselves.
import type { Project } from '../../../src/scene/camera/project.ts';
import { LABEL_FACES } from '../../../src/scene/labels/labelFaces.ts';
import type { PlacedLabel } from '../../../src/scene/labels/labels.ts';
import type { Picture } from '../../../src/scene/map/picture.ts';
import { arcOnScreen } from '../../../src/scene/map/screenCurve.ts';
import { headBreadth, headLength } from '../../../src/scene/map/strokes.ts';

/** From the box of a label to a point, px; 0 inside. */
function away({ x, y, width, kind }: PlacedLabel, pointX: number, pointY: number): number {
  const height = LABEL_FACES[kind].heightPixels;
  return Math.hypot(
    Math.max(0, Math.abs(pointX - x) - width / 2),
    Math.max(0, Math.abs(pointY - y) - height / 2),
  );
}

/** A stroke of so many px may bear its own number. */
const BROAD = 10;

/** From the box of a label to the nearest rim of a stroke, px; a number's own broad stroke is none. */
export function nearestRim(label: PlacedLabel, { arcs, arcColumn }: Picture, project: Project): number {
  const own = label.kind === 'value' ? Number(label.id.replace('value-', '')) : -1;
  const rims = Array.from({ length: arcs.count }, (_, arc) => {
    const width = arcColumn[arc * 4] ?? 0;
    if (arc === own && width >= BROAD) return Number.POSITIVE_INFINITY;
    const curve = width > 0 ? arcOnScreen(arcs, arcColumn, project, arc) : null;
    if (!curve) return Number.POSITIVE_INFINITY;
    const steps = Math.ceil(curve.length);
    const head = headLength(width);
    const distances = Array.from({ length: steps + 1 }, (_, i) => {
      const toTip = (1 - i / steps) * curve.length;
      const half = toTip < head ? (headBreadth(width) * toTip) / head / 2 : width / 2;
      return away(label, ...curve.point(i / steps)) - half;
    });
    return Math.min(...distances);
  });
  return Math.min(...rims);
}

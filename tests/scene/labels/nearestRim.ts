// How far a label stands from the strokes of a picture, measured along the curves themselves.
import type { Project } from '../../../src/scene/camera/project.ts';
import { LABEL_FACES } from '../../../src/scene/labels/labelFaces.ts';
import type { PlacedLabel } from '../../../src/scene/labels/labels.ts';
import type { Picture } from '../../../src/scene/map/picture.ts';
import { arcOnScreen } from '../../../src/scene/map/screenCurve.ts';
import { headBreadth, headLength } from '../../../src/scene/map/strokes.ts';

/** Digits are so much lower than their line, px. */
const LEADING = 3;

/** From the letters of a label to a point, px; 0 inside. */
function away({ x, y, width, kind, turn = 0 }: PlacedLabel, pointX: number, pointY: number): number {
  const height = LABEL_FACES[kind].heightPixels - (kind === 'value' ? LEADING : 0);
  const [dx, dy] = [pointX - x, pointY - y];
  const along = dx * Math.cos(turn) + dy * Math.sin(turn);
  const across = dy * Math.cos(turn) - dx * Math.sin(turn);
  return Math.hypot(Math.max(0, Math.abs(along) - width / 2), Math.max(0, Math.abs(across) - height / 2));
}

/** A stroke of so many px may bear its own number. */
const BROAD = 10;

/** From the letters of a label to the nearest rim of a stroke, px; the own stroke of a number is none where that is broad or
 * the number lies along it, and so is that of the other count of the same move. */
export function nearestRim(label: PlacedLabel, { arcs, arcColumn }: Picture, project: Project): number {
  const own = label.kind === 'value' ? Number(label.id.replace('value-', '')) : -1;
  const rims = Array.from({ length: arcs.count }, (_, arc) => {
    const width = arcColumn[arc * 4] ?? 0;
    const isOwn = own >= 0 && (arc === own || arcs.twin[own] === arc);
    if (isOwn && (width >= BROAD || label.turn !== undefined)) return Number.POSITIVE_INFINITY;
    const curve = width > 0 ? arcOnScreen(arcs, arcColumn, project, arc) : null;
    if (!curve) return Number.POSITIVE_INFINITY;
    const steps = Math.ceil(curve.length);
    const head = Math.min(headLength(width), curve.length * 0.45);
    const distances = Array.from({ length: steps + 1 }, (_, i) => {
      const toTip = (1 - i / steps) * curve.length;
      const half = toTip < head ? (headBreadth(width) * toTip) / head / 2 : width / 2;
      return away(label, ...curve.point(i / steps)) - half;
    });
    return Math.min(...distances);
  });
  return Math.min(...rims);
}

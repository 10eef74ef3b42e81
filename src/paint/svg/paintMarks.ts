// Marks that travel along the arcs, as the shader draws them at one second: white, a third of the stroke wide.
import { at } from '../../lib/at.ts';
import type { ScreenCurve } from '../../scene/map/screenCurve.ts';
import { headBreadth, headLength } from '../../scene/map/strokes.ts';
import { DASH_PATTERNS } from '../../scene/style/layerStyle.ts';
import { type ArcPainting, arcCurve } from './paintArcs.ts';

const PIXELS_A_SECOND = 46;
const SPACING = 132;
const LENGTH = 15;
const OPACITY = 0.74;
/** Nothing travels so close to where a curve begins, px. */
const FIRST = 8;
/** Pieces of a mark that lies along no circle. */
const PIECES = 4;

/** An SVG fragment over the arcs; arcs that are dashed, outlined or without a head carry no marks. */
export function paintMarks(painting: ArcPainting, seconds: number): string {
  return Array.from({ length: painting.marks.count }, (_, arc) => paintMark(painting, arc, seconds)).join('');
}

function paintMark(painting: ArcPainting, arc: number, seconds: number): string {
  const { marks, column, palette } = painting;
  const curve = arcCurve(painting, arc);
  const width = at(column, arc * 4);
  const solid = at(column, arc * 4 + 1);
  const kind = at(marks.head, arc);
  const moves = kind !== 'none' && DASH_PATTERNS[at(marks.dash, arc)].length === 0;
  if (!curve || solid < 0.5 || !moves) return '';
  const head = Math.min(headLength(width, kind === 'double'), curve.length * 0.45);
  // Behind the horizon of a globe nothing travels.
  const begin = Math.max(FIRST, curve.from * curve.length);
  const end = Math.min(curve.length - head, curve.to * curve.length);
  if (end < begin + LENGTH || headBreadth(width) <= 0) return '';
  const parts: string[] = [];
  const first = (seconds * PIXELS_A_SECOND) % SPACING;
  for (let from = first - SPACING; from < end; from += SPACING) {
    const start = Math.max(begin, from);
    const stop = Math.min(end, from + LENGTH);
    if (stop - start > 1) parts.push(stretch(curve, start, stop));
  }
  const breadth = Math.max(width / 3, Math.min(width, 1.2)).toFixed(2);
  return `<path d="${parts.join('')}" fill="none" stroke="${palette.mark}" stroke-width="${breadth}" stroke-opacity="${OPACITY}" stroke-linecap="round"/>`;
}

/** The path along a curve between two distances from its start, px. */
function stretch(curve: ScreenCurve, start: number, stop: number): string {
  const spot = (at: number) =>
    curve
      .point(at / curve.length)
      .map((value) => value.toFixed(2))
      .join(' ');
  if (curve.circle) {
    const radius = curve.circle.radius.toFixed(2);
    return `M${spot(start)}A${radius} ${radius} 0 0 1 ${spot(stop)}`;
  }
  const steps = Array.from({ length: PIECES + 1 }, (_, i) => spot(start + ((stop - start) * i) / PIECES));
  return `M${steps.join('L')}`;
}

// Marks that travel along the arcs, as the shader draws them at one second: white, a third of the stroke wide.
import { curvePoint } from '../scene/curve.ts';
import { DASH_PATTERNS } from '../scene/layerLook.ts';
import { headBreadth, headLength } from '../scene/strokes.ts';
import { type ArcPainting, arcFrame } from './paintArcs.ts';

const PIXELS_A_SECOND = 46;
const SPACING = 132;
const LENGTH = 15;
const OPACITY = 0.74;
/** Nothing travels so close to where a curve begins, px. */
const FIRST = 8;

/** An SVG fragment over the arcs; arcs that are dashed, outlined or dimmed carry no marks. */
export function paintMarks(painting: ArcPainting, seconds: number): string {
  return Array.from({ length: painting.marks.count }, (_, arc) => paintMark(painting, arc, seconds)).join('');
}

function paintMark(painting: ArcPainting, arc: number, seconds: number): string {
  const { marks, column, palette } = painting;
  const frame = arcFrame(painting, arc);
  const width = column[arc * 4] ?? 0;
  const solid = column[arc * 4 + 1] ?? 0;
  if (!frame || solid < 0.5 || DASH_PATTERNS[marks.dash[arc] ?? 'solid'].length > 0) return '';
  const head = marks.head[arc] === 'none' ? 0 : Math.min(headLength(width), frame.length * 0.45);
  const end = frame.length - head;
  if (end < FIRST + LENGTH || headBreadth(width) <= 0) return '';
  const radius = frame.radius.toFixed(2);
  const spot = (at: number) =>
    curvePoint(frame, at / frame.length)
      .map((value) => value.toFixed(2))
      .join(' ');
  const parts: string[] = [];
  const first = (seconds * PIXELS_A_SECOND) % SPACING;
  for (let from = first - SPACING; from < end; from += SPACING) {
    const start = Math.max(FIRST, from);
    const stop = Math.min(end, from + LENGTH);
    if (stop - start > 1) parts.push(`M${spot(start)}A${radius} ${radius} 0 0 1 ${spot(stop)}`);
  }
  const breadth = Math.max(width / 3, Math.min(width, 1.2)).toFixed(2);
  return `<path d="${parts.join('')}" fill="none" stroke="${palette.mark}" stroke-width="${breadth}" stroke-opacity="${OPACITY}" stroke-linecap="round"/>`;
}

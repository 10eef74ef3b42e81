// Arcs and legs as SVG: the circle's arc of scene/curve.ts with its head, dash and outline, as the shader draws them.
import type { ArcMarks } from '../scene/arcs.ts';
import { type CurveFrame, curveDirection, curveFrame, curvePoint } from '../scene/curve.ts';
import { DASH_PATTERNS, type Dash, type Head } from '../scene/layerLook.ts';
import type { Palette } from '../scene/palette.ts';
import { headBreadth, headLength } from '../scene/strokes.ts';

export interface ArcPainting {
  readonly marks: ArcMarks;
  /** Four numbers an arc: width, solid, start gap, end gap (px). */
  readonly column: Float32Array;
  readonly palette: Palette;
  readonly project: (lng: number, lat: number) => readonly [number, number];
  /** Place index in focus, or -1. */
  readonly focusPlace: number;
  /** Arc under the pointer: the others are dimmed. */
  readonly hoverArc?: number;
}

const OPACITY = 0.9;
const DIMMED = 0.14;
/** Steps of the outline's two edges. */
const EDGE_STEPS = 24;
/** Strokes of outlines and of open heads, px; both lie inside the shape that they draw. */
const OUTLINE_WIDTH = 1.3;
const OPEN_HEAD_WIDTH = 1.75;
/** How far a body reaches under its head, px, so that no seam shows between them. */
const BODY_OVERLAP = 1;
/** A head's straight side may stray this far from the bent one, px. */
const STRAIGHT_ENOUGH = 0.15;

/** An SVG fragment of all arcs that have a stroke, in the order of the marks. */
export function paintArcs(painting: ArcPainting): string {
  return Array.from({ length: painting.marks.count }, (_, arc) => paintArc(painting, arc)).join('');
}

/** The curve of one arc on screen, px; null where it has no stroke or no room. */
export function arcFrame({ marks, column, project }: ArcPainting, arc: number): CurveFrame | null {
  const [width = 0, , startGap = 0, endGap = 0] = column.subarray(arc * 4, arc * 4 + 4);
  if (width < 0.05) return null;
  const [lng0 = 0, lat0 = 0, lng1 = 0, lat1 = 0] = marks.ends.subarray(arc * 4, arc * 4 + 4);
  const [x0, y0] = project(lng0, lat0);
  const [x1, y1] = project(lng1, lat1);
  const frame = curveFrame({ x0, y0, x1, y1, bow: marks.bow[arc] ?? 0.3, startGap, endGap });
  return frame.length < 2 ? null : frame;
}

function paintArc(painting: ArcPainting, arc: number): string {
  const { marks, column, palette } = painting;
  const frame = arcFrame(painting, arc);
  if (!frame) return '';
  const stroke: StrokeLook = {
    width: column[arc * 4] ?? 0,
    solid: (column[arc * 4 + 1] ?? 0) > 0.5,
    colour: palette[marks.colour[arc] ?? 'ink'],
    dash: marks.dash[arc] ?? 'solid',
    head: marks.head[arc] ?? 'arrow',
    opacity: OPACITY * (isDimmed(painting, arc) ? DIMMED : 1),
  };
  return paintStroke(frame, stroke, `data-arc="${arc}" `);
}

export interface StrokeLook {
  readonly width: number;
  /** False: an outline of an earlier year. */
  readonly solid: boolean;
  /** As CSS writes it. */
  readonly colour: string;
  readonly dash: Dash;
  readonly head: Head;
  readonly opacity?: number;
}

/** One stroke along a curve, as an SVG element with `attributes`. */
export function paintStroke(frame: CurveFrame, look: StrokeLook, attributes = ''): string {
  const { width, solid, colour, opacity = OPACITY } = look;
  const breadth = look.head === 'none' ? 0 : headBreadth(width);
  const length =
    look.head === 'none' ? 0 : Math.min(headLength(width, look.head === 'double'), frame.length * 0.45);
  const head: HeadShape = { half: breadth / 2, length };
  if (!solid) {
    const stroke = Math.min(OUTLINE_WIDTH, width);
    return `<path ${attributes}d="${outlinePath(frame, width, head, stroke / 2)}" fill="none" stroke="${colour}" stroke-width="${number(stroke)}" opacity="${number(opacity * 0.5)}"/>`;
  }
  const dash = DASH_PATTERNS[look.dash];
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  const bodyEnd = frame.length - length + (length > 0 ? BODY_OVERLAP : 0);
  const body = `<path d="${bodyPath(frame, bodyEnd / frame.length)}" fill="none" stroke="${colour}" stroke-width="${number(width)}"${dashes}/>`;
  return `<g ${attributes}opacity="${number(opacity)}">${body}${paintHead(frame, head, look.head, colour)}</g>`;
}

function isDimmed({ marks, focusPlace, hoverArc = -1 }: ArcPainting, arc: number): boolean {
  const touches = marks.places[arc * 2] === focusPlace || marks.places[arc * 2 + 1] === focusPlace;
  return (focusPlace >= 0 && !touches) || (hoverArc >= 0 && arc !== hoverArc);
}

function bodyPath(frame: CurveFrame, share: number): string {
  const [x0, y0] = curvePoint(frame, 0);
  const [x1, y1] = curvePoint(frame, share);
  const radius = number(frame.radius);
  return `M${number(x0)} ${number(y0)}A${radius} ${radius} 0 0 1 ${number(x1)} ${number(y1)}`;
}

interface HeadShape {
  /** Half of the breadth and the length along the curve, px. */
  readonly half: number;
  readonly length: number;
}

function paintHead(frame: CurveFrame, head: HeadShape, kind: Head, colour: string): string {
  switch (kind) {
    case 'none':
      return '';
    case 'arrow':
      return `<path d="M${headPoints(frame, head, 0).join('L')}Z" fill="${colour}"/>`;
    case 'double': {
      const tip = { half: head.half, length: head.length / 2 };
      const tips = [tip.length, 0].map((back) => `M${headPoints(frame, tip, 0, back).join('L')}Z`);
      return `<path d="${tips.join('')}" fill="${colour}"/>`;
    }
    case 'open':
      return `<path d="M${headPoints(frame, head, OPEN_HEAD_WIDTH / 2).join('L')}Z" fill="none" stroke="${colour}" stroke-width="${OPEN_HEAD_WIDTH}"/>`;
  }
}

/** Corners of the head from left shoulder over tip to right shoulder, each side `inset` px inside; bent as the curve.
 * Its tip stands `back` px before the end of the curve. */
function headPoints(
  frame: CurveFrame,
  { half, length }: HeadShape,
  inset: number,
  back = 0,
): readonly string[] {
  const side = Math.hypot(half, length);
  const shoulder = half * (1 - inset / length) - (inset * side) / length;
  const from = frame.length - back - length + inset;
  const to = frame.length - back - (inset * side) / half;
  const sagitta = (to - from) ** 2 / (8 * frame.radius);
  const steps = sagitta > STRAIGHT_ENOUGH ? 4 : 1;
  const left: string[] = [];
  const right: string[] = [];
  for (let i = 0; i < steps; i++) {
    const along = from + ((to - from) * i) / steps;
    const [a, b] = edges(frame, along / frame.length, shoulder * (1 - i / steps));
    left.push(point(a));
    right.unshift(point(b));
  }
  return [...left, point(curvePoint(frame, to / frame.length)), ...right];
}

/** Two edges and the head between them, open where the curve starts, `inset` px inside the whole stroke. */
function outlinePath(frame: CurveFrame, width: number, head: HeadShape, inset: number): string {
  const half = Math.max(0, width / 2 - inset);
  const shoulder = frame.length - head.length + (head.length > 0 ? inset : 0);
  const left: string[] = [];
  const right: string[] = [];
  for (let i = 0; i <= EDGE_STEPS; i++) {
    const [a, b] = edges(frame, (shoulder * i) / EDGE_STEPS / frame.length, half);
    left.push(point(a));
    right.unshift(point(b));
  }
  if (head.length === 0) return `M${left.join('L')}M${right.join('L')}`;
  return `M${[...left, ...headPoints(frame, head, inset), ...right].join('L')}`;
}

/** The two points at `half` beside the curve: left of travel, then right of it. */
function edges(
  frame: CurveFrame,
  share: number,
  half: number,
): readonly [readonly [number, number], readonly [number, number]] {
  const [x, y] = curvePoint(frame, share);
  const [dx, dy] = curveDirection(frame, share);
  return [
    [x + dy * half, y - dx * half],
    [x - dy * half, y + dx * half],
  ];
}

function point([x, y]: readonly [number, number]): string {
  return `${number(x)} ${number(y)}`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

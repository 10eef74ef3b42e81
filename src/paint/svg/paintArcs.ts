// Arcs and legs as SVG: the circle's arc of scene/map/curve.ts with its head, dash and outline, as the shader draws them.
import { at } from '../../lib/at.ts';
import type { Project } from '../../scene/camera/project.ts';
import type { ArcMarks } from '../../scene/map/arcs.ts';
import type { CurveFrame } from '../../scene/map/curve.ts';
import { type Emphasis, FAINT_ARC, QUIET_ARC, strengthOf } from '../../scene/map/emphasis.ts';
import { arcOnScreen, type ScreenCurve } from '../../scene/map/screenCurve.ts';
import {
  CASING,
  HOLLOW_TINT,
  HOLLOW_WIDTH,
  headBreadth,
  headLength,
  hollowStrength,
} from '../../scene/map/strokes.ts';
import { DASH_PATTERNS, type Dash, type Head } from '../../scene/style/layerStyle.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { globeCode } from './globeCode.ts';
import { number } from './number.ts';

export interface ArcPainting extends Emphasis {
  readonly marks: ArcMarks;
  /** Four numbers an arc: width, solid, start gap, end gap (px). */
  readonly column: Float32Array;
  readonly palette: Palette;
  readonly project: Project;
  /** Arc under the pointer: the others are dimmed. */
  readonly hoverArc?: number;
}

const OPACITY = 0.9;
/** Steps of the outline's two edges. */
const EDGE_STEPS = 48;
/** Strokes of outlines and of open heads, px; both lie inside the shape that they draw. */
const OUTLINE_WIDTH = 1.3;
const OPEN_HEAD_WIDTH = 1.75;
/** How far a body reaches under its head, px, so that no seam shows between them. */
const BODY_OVERLAP = 1;
/** A head's straight side may stray this far from the bent one, px. */
const STRAIGHT_ENOUGH = 0.15;

/** An SVG fragment of all arcs that have a stroke, in the order of the marks. */
export function paintArcs(painting: ArcPainting): string {
  const arcs = Array.from({ length: painting.marks.count }, (_, arc) => paintArc(painting, arc)).join('');
  const { globe } = painting.project;
  return (globe && globeCode.here?.fadedAtLimb(arcs, globe)) ?? arcs;
}

/** The curve of one arc on screen, px; null where it has no stroke or no room. */
export function arcCurve({ marks, column, project }: ArcPainting, arc: number): ScreenCurve | null {
  if (at(column, arc * 4) < 0.05) return null;
  const curve = arcOnScreen(marks, column, project, arc);
  return curve && curve.length >= 2 ? curve : null;
}

/** The circle of an arc on a flat map. */
export function arcFrame(painting: ArcPainting, arc: number): CurveFrame | null {
  return arcCurve(painting, arc)?.circle ?? null;
}

function paintArc(painting: ArcPainting, arc: number): string {
  const { marks, column, palette } = painting;
  const curve = arcCurve(painting, arc);
  if (!curve) return '';
  const stroke: StrokeLook = {
    width: at(column, arc * 4),
    solid: at(column, arc * 4 + 1) > 0.5,
    hollow: at(marks.hollow, arc),
    colour: palette[at(marks.colour, arc)],
    dash: at(marks.dash, arc),
    head: at(marks.head, arc),
    opacity: OPACITY * strength(painting, arc),
    casing: palette.land,
  };
  return paintStroke(curve, stroke, `data-arc="${arc}" `);
}

export interface StrokeLook {
  readonly width: number;
  /** False: an outline of an earlier year. */
  readonly solid: boolean;
  /** True: an outline of another count, in full strength. */
  readonly hollow?: boolean;
  /** As CSS writes it. */
  readonly colour: string;
  readonly dash: Dash;
  readonly head: Head;
  readonly opacity?: number;
  /** Colour of the hairline around a stroke without dashes; none where it is not given. */
  readonly casing?: string;
}

/** One stroke along a curve, as an SVG element with `attributes`. */
export function paintStroke(curve: ScreenCurve, look: StrokeLook, attributes = ''): string {
  const { width, solid, hollow = false, colour, opacity = OPACITY } = look;
  // Behind the horizon of a globe lies the tip of some.
  const hasHead = look.head !== 'none' && curve.to === 1;
  const breadth = hasHead ? headBreadth(width) : 0;
  const length = hasHead ? Math.min(headLength(width, look.head === 'double'), curve.length * 0.45) : 0;
  const head: HeadShape = { half: breadth / 2, length };
  if (!solid || hollow) {
    const stroke = Math.min(hollow ? HOLLOW_WIDTH : OUTLINE_WIDTH, width);
    const fill = hollow && length > 0 ? `"${colour}" fill-opacity="${HOLLOW_TINT}"` : '"none"';
    return `<path ${attributes}d="${outlinePath(curve, width, head, stroke / 2)}" fill=${fill} stroke="${colour}" stroke-width="${number(stroke)}" opacity="${number(opacity * (hollow ? hollowStrength(width) : 0.5))}"/>`;
  }
  const dash = DASH_PATTERNS[look.dash];
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  const casing = dash.length === 0 ? look.casing : undefined;
  const whole = casing && hasHead ? outlinePath(curve, width, head, 0) : '';
  const around = `stroke="${casing}" stroke-width="${number(2 * CASING + (whole ? 0 : width))}"`;
  const seen = number(opacity);
  // Of fill and line each, as a browser draws what is seen through as a whole on a ground of its own.
  if (whole && look.head === 'arrow')
    return `<path ${attributes}d="${whole}" fill="${colour}" fill-opacity="${seen}" ${around} stroke-opacity="${seen}" paint-order="stroke"/>`;
  const bodyEnd = curve.length - length + (length > 0 ? BODY_OVERLAP : 0);
  const path = `M${sides(curve, curve.from, Math.min(curve.to, bodyEnd / curve.length), 0)[0]}`;
  // The hairline under a stroke and its head.
  const ground = casing ? `<path d="${whole || path}" fill="${whole ? casing : 'none'}" ${around}/>` : '';
  const body = `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${number(width)}"${dashes}/>`;
  return `<g ${attributes}opacity="${seen}">${ground}${body}${hasHead ? paintHead(curve, head, look.head, colour) : ''}</g>`;
}

function strength(painting: ArcPainting, arc: number): number {
  const { marks, hoverArc = -1 } = painting;
  if (hoverArc >= 0 && arc !== hoverArc) return FAINT_ARC;
  return strengthOf(painting, [marks.places[arc * 2], marks.places[arc * 2 + 1]], FAINT_ARC, QUIET_ARC);
}

interface HeadShape {
  /** Half of the breadth and the length along the curve, px. */
  readonly half: number;
  readonly length: number;
}

function paintHead(curve: ScreenCurve, head: HeadShape, kind: Head, colour: string): string {
  if (kind === 'open')
    return `<path d="M${headPoints(curve, head, OPEN_HEAD_WIDTH / 2).join('L')}Z" fill="none" stroke="${colour}" stroke-width="${OPEN_HEAD_WIDTH}"/>`;
  const tips = kind === 'double' ? [head.length / 2, 0] : [0];
  const tip = { half: head.half, length: head.length / tips.length };
  return `<path d="${tips.map((back) => `M${headPoints(curve, tip, 0, back).join('L')}Z`).join('')}" fill="${colour}"/>`;
}

/** Corners of the head from left shoulder over tip to right shoulder, each side `inset` px inside; bent as the curve.
 * Its tip stands `back` px before the end of the curve. */
function headPoints(
  curve: ScreenCurve,
  { half, length }: HeadShape,
  inset: number,
  back = 0,
): readonly string[] {
  const side = Math.hypot(half, length);
  const shoulder = half * (1 - inset / length) - (inset * side) / length;
  const from = curve.length - back - length + inset;
  const to = curve.length - back - (inset * side) / half;
  // On a globe the bend is not one number: the sides are bent for sure.
  const sagitta = curve.circle ? (to - from) ** 2 / (8 * Math.abs(curve.circle.radius)) : 1;
  const steps = sagitta > STRAIGHT_ENOUGH ? Math.max(4, Math.min(12, Math.ceil(4 * Math.sqrt(sagitta)))) : 1;
  const left: string[] = [];
  const right: string[] = [];
  for (let i = 0; i < steps; i++) {
    const along = from + ((to - from) * i) / steps;
    const [a, b] = edges(curve, along / curve.length, shoulder * (1 - i / steps));
    left.push(point(a));
    right.unshift(point(b));
  }
  return [...left, point(curve.point(to / curve.length)), ...right];
}

/** Two edges and the head between them, open where the curve starts, `inset` px inside the whole stroke. */
function outlinePath(curve: ScreenCurve, width: number, head: HeadShape, inset: number): string {
  const half = Math.max(0, width / 2 - inset);
  const shoulder = curve.to * curve.length - head.length + (head.length > 0 ? inset : 0);
  const [left, right] = sides(curve, curve.from, shoulder / curve.length, half);
  if (head.length === 0) return `M${left}M${right}`;
  return `M${left}L${headPoints(curve, head, inset).join('L')}L${right}`;
}

/** Ways at `half` beside the curve between two shares: left of travel on the way there, right of it on the way back. */
function sides(curve: ScreenCurve, from: number, to: number, half: number): readonly [string, string] {
  const { circle } = curve;
  const steps = circle ? 1 : EDGE_STEPS;
  const left: string[] = [];
  const right: string[] = [];
  for (let i = 0; i <= steps; i++) {
    const [a, b] = edges(curve, from + ((to - from) * i) / steps, half);
    left.push(point(a));
    right.unshift(point(b));
  }
  if (!circle) return [left.join('L'), right.join('L')];
  // The centre lies to the right of travel where the radius is positive.
  const { radius } = circle;
  return [left.join(arc(radius + half, radius > 0)), right.join(arc(radius - half, radius < 0))];
}

/** What leads from a point to the next along a circle. */
function arc(radius: number, isClockwise: boolean): string {
  const size = number(Math.abs(radius));
  return `A${size} ${size} 0 0 ${isClockwise ? 1 : 0} `;
}

/** The two points at `half` beside the curve: left of travel, then right of it. */
function edges(
  curve: ScreenCurve,
  share: number,
  half: number,
): readonly [readonly [number, number], readonly [number, number]] {
  const [x, y] = curve.point(share);
  const [dx, dy] = curve.direction(share);
  return [
    [x + dy * half, y - dx * half],
    [x - dy * half, y + dx * half],
  ];
}

function point([x, y]: readonly [number, number]): string {
  return `${number(x)} ${number(y)}`;
}

// The gate as SVG, for the page over either painter as for every export: translucent, hatched where no country is told.
import { at } from '../../lib/at.ts';
import type { Project } from '../../scene/camera/project.ts';
import { seenRadius } from '../../scene/map/discScale.ts';
import type { Gate, GateMark } from '../../scene/map/gate.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { formsPainted } from '../overlay/formsPainted.ts';
import { number } from './number.ts';

/** Half of the line of ground between both halves, px. */
const SPLIT = 0.8;
export const SOLID_FILL = 0.58;
export const HATCH_FILL = 0.1;
export const RIM_WIDTH = 1.3;
/** Between two lines of a hatch and their breadth, px. */
const HATCH_SPACE = 5;
export const HATCH_WIDTH = 1.2;
const DIAGONAL = Math.SQRT1_2;

/** An SVG fragment; nothing where a globe hides the hub. `column` is the gate's own or a mix of two. */
export function paintGate(
  gate: Gate | null,
  column: Float32Array,
  palette: Palette,
  project: Project,
): string {
  if (!gate) return '';
  const [x, y] = project(...gate.position);
  if (Number.isNaN(x)) return '';
  const scale = project.discScale ?? 1;
  const inner = paintGateMark(gate, column, palette, scale);
  const ring = `<circle r="${number(seenRadius(rimOf(gate, column), project) - 0.5)}" fill="${palette.nodeFill}" fill-opacity="0.3" stroke="${palette.node}" stroke-opacity="0.55" stroke-width="1"/>`;
  return `<g transform="translate(${number(x)} ${number(y)})">${ring}${inner}</g>`;
}

/** The half discs or the disc alone around (0, 0), as in the legend. */
export function paintGateMark(gate: GateMark, column: Float32Array, palette: Palette, scale: number): string {
  const value = (i: number) => at(column, i);
  const above = palette[gate.inflow];
  const below = palette[gate.outflow];
  switch (gate.kind) {
    case 'sides':
      return half(value(0) * scale, value(1), true, above) + half(value(2) * scale, value(3), false, below);
    case 'outline':
      return rim(value(0) * scale, true, above) + rim(value(2) * scale, false, below);
    case 'net':
    case 'compared':
      return formsPainted.here?.paintOtherGate(gate, column, palette, scale) ?? '';
  }
}

/** The ring follows the greater half on its way from year to year. */
function rimOf({ kind, rim, column: own }: Gate, column: Float32Array): number {
  if (kind === 'net') return rim + at(column, 0) - at(own, 0);
  const greater = (values: Float32Array) => Math.max(at(values, 0), at(values, 2));
  return kind === 'sides' || kind === 'outline' ? Math.max(9, rim + greater(column) - greater(own)) : rim;
}

function half(radius: number, share: number, up: boolean, colour: string): string {
  if (radius < 0.3) return '';
  const solid =
    share > 0.001
      ? `<path d="${sector(radius, 0, share, up)}" fill="${colour}" fill-opacity="${SOLID_FILL}"/>`
      : '';
  const hatched =
    share < 0.999
      ? `<path d="${sector(radius, share, 1, up)}" fill="${colour}" fill-opacity="${HATCH_FILL}"/><path d="${hatch(radius, share, up)}" stroke="${colour}" stroke-width="${HATCH_WIDTH}" fill="none"/>`
      : '';
  return solid + hatched + rim(radius, up, colour);
}

function rim(radius: number, up: boolean, colour: string): string {
  if (radius < 0.3) return '';
  return `<path d="${sector(radius - RIM_WIDTH / 2, 0, 1, up)}" fill="none" stroke="${colour}" stroke-width="${RIM_WIDTH}"/>`;
}

/** Of a half disc, from the left: the part between two shares of its area. */
export function sector(radius: number, from: number, to: number, up: boolean): string {
  const side = up ? -1 : 1;
  const corner = (share: number) => {
    const angle = Math.PI * (1 - share);
    return `${number(radius * Math.cos(angle))} ${number(side * (radius * Math.sin(angle) + SPLIT))}`;
  };
  const whole = from === 0 && to === 1;
  const middle = whole ? '' : `L0 ${number(side * SPLIT)}`;
  return `M${corner(from)}A${number(radius)} ${number(radius)} 0 0 ${up ? 1 : 0} ${corner(to)}${middle}Z`;
}

/** Diagonal lines through the part of a half disc that begins at a share. */
export function hatch(radius: number, share: number, up: boolean): string {
  const side = up ? -1 : 1;
  const edge = Math.PI * (1 - share);
  const lines: string[] = [];
  const count = Math.floor(radius / HATCH_SPACE);
  for (let i = -count; i <= count; i++) {
    const away = (i + 0.5) * HATCH_SPACE;
    if (Math.abs(away) >= radius) continue;
    const reach = Math.sqrt(radius * radius - away * away);
    // The line of points away * (d, d) + run * (d, -d), y downward.
    const clip = { from: -reach, to: reach };
    // On its side of the split, and right of the edge of the solid part: both are half planes through the middle.
    keep(clip, away * DIAGONAL * side, -DIAGONAL * side);
    keep(
      clip,
      away * DIAGONAL * (Math.sin(edge) - side * Math.cos(edge)),
      DIAGONAL * (Math.sin(edge) + side * Math.cos(edge)),
    );
    if (clip.to - clip.from < 0.5) continue;
    const point = (run: number) =>
      `${number((away + run) * DIAGONAL)} ${number((away - run) * DIAGONAL + side * SPLIT)}`;
    lines.push(`M${point(clip.from)}L${point(clip.to)}`);
  }
  return lines.join('');
}

/** Narrows a stretch of a line to where `begin + slope * run` is above 0. */
function keep(clip: { from: number; to: number }, begin: number, slope: number): void {
  if (Math.abs(slope) < 1e-9) {
    if (begin < 0) clip.to = clip.from;
    return;
  }
  const crossing = -begin / slope;
  if (slope > 0) clip.from = Math.max(clip.from, crossing);
  else clip.to = Math.min(clip.to, crossing);
}

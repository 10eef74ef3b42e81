// Discs of people at a date as SVG: translucent, divided by who they are, with a second edge where a source gives a range.
import type { Project } from '../../scene/camera/project.ts';
import { seenRadius } from '../../scene/map/discScale.ts';
import { lookOf, partColour, type StockDisc, type StockPart } from '../../scene/map/stocks.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { number } from './number.ts';

const RIM_WIDTH = 1.3;
/** Of the first layer of a disc; those of each next one are paler. */
const FILL = 0.62;
const PALER = 0.55;
const WITHIN_FILL = 0.16;
/** Between two rings of the pattern of a part, px: those within have whole ones, those from elsewhere dotted ones. */
const RING_SPACE = 4;
const RINGS = {
  within: { width: 1, opacity: 0.75, dashes: '' },
  in: { width: 1.6, opacity: 1, dashes: ' stroke-linecap="round" stroke-dasharray="0.1 4"' },
} as const;
const UNSTATED_FILL = 0.08;
/** Between two lines of the hatch of those of no stated country, and their breadth, px. */
const HATCH_SPACE = 4;
const HATCH_WIDTH = 1.1;
/** A sector of less than so much of a turn is a hairline. */
const MIN_SHARE = 0.002;

/** Of the second of two years. */
const COMPARED_FILL = 0.3;

type Mark = Pick<StockDisc, 'parts' | 'colour' | 'radius' | 'outerRadius' | 'before'>;

/** An SVG fragment; a disc that a globe hides is none. */
export function paintStocks(discs: readonly StockDisc[], palette: Palette, project: Project): string {
  return discs
    .map((disc) => {
      const [x, y] = project(...disc.position);
      if (Number.isNaN(x)) return '';
      return `<g transform="translate(${number(x)} ${number(y)})"${disc.solid ? '' : ' opacity="0.5"'}>${paintStockMark(disc, palette, project.discScale ?? 1)}</g>`;
    })
    .join('');
}

/** One disc around (0, 0), as in the legend. */
export function paintStockMark(mark: Mark, palette: Palette, discScale: number): string {
  const { parts, colour, outerRadius, before } = mark;
  const radius = seenRadius(mark.radius, { discScale });
  const ink = palette[colour];
  if (before !== null) return twoYears(radius, seenRadius(before, { discScale }), ink);
  const whole = parts.reduce((sum, { persons }) => sum + persons, 0) || 1;
  let from = 0;
  const sectors = parts.map((part) => {
    const start = from;
    from += part.persons / whole;
    return part.persons / whole < MIN_SHARE && parts.length > 1
      ? ''
      : paintPart(part, sector(radius, start, from), palette[partColour(mark, part)], palette) +
          pattern(part, { radius, from: start, to: from }, palette[partColour(mark, part)], palette);
  });
  const rim = `<circle r="${number(Math.max(0.5, radius - RIM_WIDTH / 2))}" fill="none" stroke="${ink}" stroke-width="${RIM_WIDTH}"/>`;
  const seenOuter = seenRadius(outerRadius, { discScale });
  const outer =
    outerRadius > mark.radius
      ? `<circle r="${number(seenOuter - RIM_WIDTH / 2)}" fill="${ink}" fill-opacity="0.06" stroke="${ink}" stroke-width="${RIM_WIDTH}" stroke-dasharray="4 3"/>`
      : '';
  return outer + sectors.join('') + rim;
}

/** The disc of the second year, and the dashed rim of the first; no people, no line. */
function twoYears(radius: number, before: number, ink: string): string {
  const circle = (r: number, fill: number, dashes: string) =>
    r > 0
      ? `<circle r="${number(Math.max(0.5, r - RIM_WIDTH / 2))}" fill="${ink}" fill-opacity="${fill}" stroke="${ink}" stroke-width="${RIM_WIDTH}"${dashes}/>`
      : '';
  return circle(radius, COMPARED_FILL, '') + circle(before, 0, ' stroke-dasharray="3 3"');
}

function paintPart({ kind, shade }: StockPart, path: string, ink: string, palette: Palette): string {
  const fill = kind === 'within' ? WITHIN_FILL : kind === 'unstated' ? UNSTATED_FILL : FILL * PALER ** shade;
  return `<path d="${path}" fill="${ink}" fill-opacity="${number(fill)}" stroke="${palette.land}" stroke-width="0.8"/>`;
}

/** What tells a part from others without its colour; people of the hub elsewhere have none. */
function pattern(part: StockPart, { radius, from, to }: Turn, ink: string, palette: Palette): string {
  if (part.kind === 'unstated') return hatch(radius, from, to, ink);
  const look = lookOf(part);
  if (look === 'out') return '';
  const { width, opacity, dashes } = RINGS[look];
  const rings = Array.from({ length: Math.max(0, Math.ceil(radius / RING_SPACE) - 1) }, (_, i) =>
    ring((i + 1) * RING_SPACE, from, to),
  );
  // Dots are holes in what is filled.
  const stroke = look === 'in' ? palette.land : ink;
  return `<path d="${rings.join('')}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-opacity="${opacity}"${dashes}/>`;
}

/** The part of a disc between two shares of a turn. */
interface Turn {
  readonly radius: number;
  readonly from: number;
  readonly to: number;
}

function ring(radius: number, from: number, to: number): string {
  const r = number(radius);
  const middle = (from + to) / 2;
  return `M${rimPoint(radius, from)}A${r} ${r} 0 0 1 ${rimPoint(radius, middle)}A${r} ${r} 0 0 1 ${rimPoint(radius, to)}`;
}

/** A part of a disc, clockwise from the top. */
function sector(radius: number, from: number, to: number): string {
  const r = number(radius);
  if (to - from > 0.9999) return `M0 -${r}A${r} ${r} 0 1 1 -0.01 -${r}Z`;
  return `M0 0L${rimPoint(radius, from)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${rimPoint(radius, to)}Z`;
}

/** Lines from the middle outward, evenly spaced along the rim of a part. */
function hatch(radius: number, from: number, to: number, ink: string): string {
  const count = Math.floor(((to - from) * 2 * Math.PI * radius) / HATCH_SPACE);
  const lines = Array.from({ length: count }, (_, i) => {
    const share = from + ((to - from) * (i + 0.5)) / count;
    // Every second line ends half way, so that they do not run together in the middle.
    return `M${rimPoint(radius * (i % 2 === 0 ? 0.25 : 0.6), share)}L${rimPoint(radius - RIM_WIDTH, share)}`;
  });
  return `<path d="${lines.join('')}" stroke="${ink}" stroke-width="${HATCH_WIDTH}" stroke-opacity="0.75" fill="none"/>`;
}

/** `share` of a turn, clockwise from the top. */
function rimPoint(radius: number, share: number): string {
  const angle = share * 2 * Math.PI;
  return `${number(radius * Math.sin(angle))} ${number(-radius * Math.cos(angle))}`;
}

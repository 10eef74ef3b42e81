// Discs of people at a date as SVG: translucent, divided by origin, with a second edge where a source gives a range.
import type { Project } from '../../scene/camera/project.ts';
import type { StockDisc } from '../../scene/map/stocks.ts';
import type { Palette } from '../../scene/style/palette.ts';

const RIM_WIDTH = 1.3;
/** Of the largest part; each next one is paler. */
const FILL = 0.5;
const PALER = 0.72;
const WITHIN_FILL = 0.16;

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
export function paintStockMark(
  {
    parts,
    colour,
    radius: full,
    outerRadius,
  }: Pick<StockDisc, 'parts' | 'colour' | 'radius' | 'outerRadius'>,
  palette: Palette,
  scale: number,
): string {
  const radius = full * scale;
  const ink = palette[colour];
  const whole = parts.reduce((sum, { persons }) => sum + persons, 0) || 1;
  let from = 0;
  const sectors = parts.map(({ origin, persons }, index) => {
    const to = from + persons / whole;
    const path = sector(radius, from, to);
    from = to;
    const fill = origin < 0 ? WITHIN_FILL : FILL * PALER ** index;
    return `<path d="${path}" fill="${ink}" fill-opacity="${number(fill)}" stroke="${palette.land}" stroke-width="0.8"/>`;
  });
  const rim = `<circle r="${number(Math.max(0.5, radius - RIM_WIDTH / 2))}" fill="none" stroke="${ink}" stroke-width="${RIM_WIDTH}"/>`;
  const outer =
    outerRadius > full
      ? `<circle r="${number(outerRadius * scale - RIM_WIDTH / 2)}" fill="${ink}" fill-opacity="0.06" stroke="${ink}" stroke-width="${RIM_WIDTH}" stroke-dasharray="4 3"/>`
      : '';
  return outer + sectors.join('') + rim;
}

/** A part of a disc, clockwise from the top. */
function sector(radius: number, from: number, to: number): string {
  const point = (share: number) => {
    const angle = share * 2 * Math.PI;
    return `${number(radius * Math.sin(angle))} ${number(-radius * Math.cos(angle))}`;
  };
  const r = number(radius);
  if (to - from > 0.9999) return `M0 ${-radius}A${r} ${r} 0 1 1 -0.01 ${-radius}Z`;
  return `M0 0L${point(from)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}Z`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

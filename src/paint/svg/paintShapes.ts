// Shapes of the chart grammar as markup, for a picture that leaves the page.
import type { ChartShape } from '../../scene/chart/chartShape.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { escapeXml } from './escapeXml.ts';
import { type SvgElement, svgElements } from './svgElements.ts';

/** Shapes as the inside of an SVG that stands alone. */
export function paintShapes(shapes: readonly ChartShape[], palette: Palette): string {
  return svgElements(shapes, palette).map(markupOf).join('');
}

function markupOf({ tag, attributes, inside, part }: SvgElement): string {
  if (part === 'reach' || part === 'pointed') return '';
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escapeXml(String(value))}"`,
  );
  const text = typeof inside === 'string' ? escapeXml(inside) : inside.map(markupOf).join('');
  return `<${tag}${written.join('')}>${text}</${tag}>`;
}

// The one painter of charts: shapes of the chart grammar as SVG, elements for the page and markup for pictures.
import type { ChartShape } from '../../scene/chart/chartShape.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { escapeXml } from './escapeXml.ts';

export interface SvgElement {
  readonly tag: 'line' | 'rect' | 'circle' | 'path' | 'text' | 'g';
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Its text, or the elements in it. */
  readonly inside: string | readonly SvgElement[];
}

/** A shape as an SVG element in the colours of a palette; lengths to a hundredth of a px. */
export function svgElement(shape: ChartShape, palette: Palette): SvgElement {
  if (shape.type === 'group') {
    const inside = shape.shapes.map((each) => svgElement(each, palette));
    return { tag: 'g', attributes: shape.opacity < 1 ? { opacity: shape.opacity } : {}, inside };
  }
  const { fill, fillOpacity, stroke, strokeWidth, dash } = shape;
  const paint = {
    ...(shape.type === 'line' ? {} : { fill: fill ? palette[fill] : 'none' }),
    ...(fillOpacity === undefined ? {} : { 'fill-opacity': fillOpacity }),
    ...(stroke ? { stroke: palette[stroke] } : {}),
    ...(strokeWidth === undefined ? {} : { 'stroke-width': strokeWidth }),
    ...(dash ? { 'stroke-dasharray': dash.join(' ') } : {}),
  };
  switch (shape.type) {
    case 'line': {
      const ends = { x1: round(shape.x0), y1: round(shape.y0), x2: round(shape.x1), y2: round(shape.y1) };
      return { tag: 'line', attributes: { ...ends, ...paint }, inside: '' };
    }
    case 'rect': {
      const { x, y, width, height, round: rx } = shape;
      const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
      return { tag: 'rect', attributes: { ...box, ...(rx ? { rx } : {}), ...paint }, inside: '' };
    }
    case 'circle': {
      const disc = { cx: round(shape.x), cy: round(shape.y), r: shape.radius };
      return { tag: 'circle', attributes: { ...disc, ...paint }, inside: '' };
    }
    case 'path':
      return { tag: 'path', attributes: { d: shape.path, ...paint }, inside: '' };
    case 'text': {
      const anchor = shape.anchor ? { 'text-anchor': shape.anchor } : {};
      const weight = shape.weight ? { 'font-weight': shape.weight } : {};
      const letters = { 'font-size': shape.size, ...weight, ...anchor };
      const place = { x: round(shape.x), y: round(shape.y), ...letters };
      return { tag: 'text', attributes: { ...place, ...paint }, inside: shape.text };
    }
  }
}

/** Shapes as the inside of an SVG that stands alone. */
export function paintShapes(shapes: readonly ChartShape[], palette: Palette): string {
  return shapes.map((shape) => markupOf(svgElement(shape, palette))).join('');
}

function markupOf({ tag, attributes, inside }: SvgElement): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  const text = typeof inside === 'string' ? escapeXml(inside) : inside.map(markupOf).join('');
  return `<${tag}${written.join('')}>${text}</${tag}>`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}

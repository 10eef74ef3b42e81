// The one painter of charts: shapes of the chart grammar as SVG, elements for the page and markup for pictures.
import type { ChartShape, ShapeGroup, ShapePart, TextShape } from '../../scene/chart/chartShape.ts';
import type { ColourName, Palette } from '../../scene/style/palette.ts';
import { escapeXml } from './escapeXml.ts';

export interface SvgElement {
  readonly tag: 'line' | 'rect' | 'circle' | 'path' | 'text' | 'tspan' | 'g' | 'defs' | 'pattern';
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Its text, or the elements in it. */
  readonly inside: string | readonly SvgElement[];
  /** Of its shape. */
  readonly part?: ShapePart | undefined;
  readonly key?: string | undefined;
}

/** What is painted with: the hatches that shapes ask for are told to the svg that they stand in. */
interface Paint {
  readonly palette: Palette;
  readonly hatches: Map<string, SvgElement>;
}

/** Between the middles of two lines of a hatch, their breadth and their opacity. */
const HATCHES = {
  fine: { step: 6, breadth: 2.4, opacity: 0.16 },
  broad: { step: 5, breadth: 4, opacity: 0.75 },
};

/** Shapes as SVG elements in the colours of a palette; lengths to a hundredth of a px. */
export function svgElements(shapes: readonly ChartShape[], palette: Palette): readonly SvgElement[] {
  const hatches = new Map<string, SvgElement>();
  const elements = shapes.map((shape) => elementOf(shape, { palette, hatches }));
  if (hatches.size === 0) return elements;
  return [{ tag: 'defs', attributes: {}, inside: [...hatches.values()] }, ...elements];
}

/** Shapes as the inside of an SVG that stands alone. */
export function paintShapes(shapes: readonly ChartShape[], palette: Palette): string {
  return svgElements(shapes, palette).map(markupOf).join('');
}

function markupOf({ tag, attributes, inside, part }: SvgElement): string {
  if (part === 'reach' || part === 'pointed') return '';
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  const text = typeof inside === 'string' ? escapeXml(inside) : inside.map(markupOf).join('');
  return `<${tag}${written.join('')}>${text}</${tag}>`;
}

function elementOf(shape: ChartShape, paint: Paint): SvgElement {
  const { part } = shape;
  if (shape.type === 'group') {
    const { key, opacity = 1 } = shape;
    const inside = shape.shapes.map((each) => elementOf(each, paint));
    return { tag: 'g', attributes: opacity < 1 ? { opacity } : {}, inside, part, key };
  }
  const attributes = { ...placeOf(shape), ...coloursOf(shape, paint) };
  return { tag: shape.type, attributes, inside: shape.type === 'text' ? wordsOf(shape, paint) : '', part };
}

function placeOf(shape: Exclude<ChartShape, ShapeGroup>): SvgElement['attributes'] {
  switch (shape.type) {
    case 'line':
      return { x1: round(shape.x0), y1: round(shape.y0), x2: round(shape.x1), y2: round(shape.y1) };
    case 'rect': {
      const { x, y, width, height, round: rx } = shape;
      const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
      return rx ? { ...box, rx } : box;
    }
    case 'circle':
      return { cx: round(shape.x), cy: round(shape.y), r: shape.radius };
    case 'path':
      return { d: shape.path };
    case 'text': {
      const { size, weight, anchor, turned } = shape;
      const [x, y] = [round(shape.x), round(shape.y)];
      return {
        x,
        y,
        'font-size': size,
        ...(weight ? { 'font-weight': weight } : {}),
        ...(anchor ? { 'text-anchor': anchor } : {}),
        ...(turned ? { transform: `rotate(90 ${x} ${y})` } : {}),
      };
    }
  }
}

function coloursOf(shape: Exclude<ChartShape, ShapeGroup>, paint: Paint): SvgElement['attributes'] {
  const { type, fill, fillOpacity, hatch, stroke, strokeWidth, dash } = shape;
  const { palette } = paint;
  const filled = fill ? (hatch ? hatchOf(hatch, fill, paint) : palette[fill]) : 'none';
  return {
    ...(type === 'line' ? {} : { fill: filled }),
    ...(fillOpacity === undefined ? {} : { 'fill-opacity': fillOpacity }),
    ...(stroke ? { stroke: palette[stroke] } : {}),
    ...(strokeWidth === undefined ? {} : { 'stroke-width': strokeWidth }),
    ...(dash ? { 'stroke-dasharray': dash.join(' ') } : {}),
    // The stroke of letters lies around them.
    ...(type === 'text' && stroke ? { 'paint-order': 'stroke' } : {}),
  };
}

function wordsOf({ text, x }: TextShape, { palette }: Paint): SvgElement['inside'] {
  if (typeof text === 'string') return text;
  return text.map(({ text: inside, fill, size, weight, down }) => {
    const attributes = {
      ...(down ? { x: round(x), dy: down } : {}),
      ...(fill ? { fill: palette[fill] } : {}),
      ...(size ? { 'font-size': size } : {}),
      ...(weight ? { 'font-weight': weight } : {}),
    };
    return { tag: 'tspan', attributes, inside };
  });
}

/** The reference to a hatch, which is told to the svg. */
function hatchOf(hatch: keyof typeof HATCHES, fill: ColourName, { palette, hatches }: Paint): string {
  const { step, breadth, opacity } = HATCHES[hatch];
  // What is called alike looks alike, wherever two drawings stand in one page.
  const id = `hatch-${hatch}-${palette[fill].replace(/\W/g, '')}`;
  const stroke = { stroke: palette[fill], 'stroke-opacity': opacity, 'stroke-width': breadth };
  const size = { width: step, height: step, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const line: SvgElement = { tag: 'line', attributes: { y2: step, ...stroke }, inside: '' };
  hatches.set(id, { tag: 'pattern', attributes: { id, ...size }, inside: [line] });
  return `url(#${id})`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}

// The one painter of charts: shapes of the chart grammar as SVG, elements for the page and markup for pictures.
import type { ChartShape, ShapePart, TextRun } from '../../scene/chart/chartShape.ts';
import type { ColourName, Palette } from '../../scene/style/palette.ts';
import { escapeXml } from './escapeXml.ts';

type Attributes = Readonly<Record<string, string | number>>;

export interface SvgElement {
  readonly tag: string;
  readonly attributes: Attributes;
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
const HATCHES = { fine: [6, 2.4, 0.16], broad: [5, 4, 0.75] } as const;

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
  const { type, part } = shape;
  const lengths = numbersOf(shape);
  if (type === 'group') {
    const inside = shape.shapes.map((each) => elementOf(each, paint));
    return { tag: 'g', attributes: lengths, inside, part, key: shape.key };
  }
  const { fill, hatch, stroke, dash } = shape;
  const { palette } = paint;
  const filled = fill ? (hatch ? hatchOf(hatch, fill, paint) : palette[fill]) : 'none';
  const attributes = {
    ...lengths,
    ...(type === 'line' ? {} : { fill: filled }),
    ...(stroke && { stroke: palette[stroke] }),
    ...(dash && { 'stroke-dasharray': dash.join(' ') }),
  };
  if (type === 'path') return { tag: type, attributes: { d: shape.d, ...attributes }, inside: '', part };
  if (type !== 'text') return { tag: type, attributes, inside: '', part };
  const { text, textAnchor, turned, x, y } = shape;
  const more = {
    ...attributes,
    ...(textAnchor && { 'text-anchor': textAnchor }),
    ...(turned && { transform: `rotate(90 ${x} ${y})` }),
    // The stroke of letters lies around them.
    ...(stroke && { 'paint-order': 'stroke' }),
  };
  const inside = typeof text === 'string' ? text : text.map((run) => runOf(run, shape.x, palette));
  return { tag: type, attributes: more, inside, part };
}

function runOf(run: TextRun, x: number, palette: Palette): SvgElement {
  const { text, fill, dy } = run;
  const place = dy ? numbersOf({ x }) : {};
  return {
    tag: 'tspan',
    attributes: { ...place, ...numbersOf(run), ...(fill && { fill: palette[fill] }) },
    inside: text,
  };
}

/** What is told in numbers, called as attributes are. */
function numbersOf(told: object): Attributes {
  const numbers = Object.entries(told).filter(([, value]) => typeof value === 'number');
  return Object.fromEntries(
    numbers.map(([name, value]) => [
      name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`),
      Math.round(value * 100) / 100,
    ]),
  );
}

/** The reference to a hatch, which is told to the svg. */
function hatchOf(hatch: keyof typeof HATCHES, fill: ColourName, { palette, hatches }: Paint): string {
  const [step, breadth, opacity] = HATCHES[hatch];
  // What is called alike looks alike, wherever two drawings stand in one page.
  const id = `hatch-${hatch}-${palette[fill].replace(/\W/g, '')}`;
  const stroke = { stroke: palette[fill], 'stroke-opacity': opacity, 'stroke-width': breadth };
  const size = { width: step, height: step, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const line = { tag: 'line', attributes: { y2: step, ...stroke }, inside: '' };
  hatches.set(id, { tag: 'pattern', attributes: { id, ...size }, inside: [line] });
  return `url(#${id})`;
}

// The one painter of charts: shapes of the chart grammar as elements of SVG, for the page and for pictures; words and hatches
// come with the forms.
import type { ChartShape, ShapePart } from '../../scene/chart/chartShape.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { formsPainted } from '../overlay/formsPainted.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

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
export interface Paint {
  readonly palette: Palette;
  readonly hatches: Map<string, SvgElement>;
}

/** Shapes as SVG elements in the colours of a palette; lengths to a hundredth of a px. */
export function svgElements(shapes: readonly ChartShape[], palette: Palette): readonly SvgElement[] {
  const hatches = new Map<string, SvgElement>();
  const elements = shapes.map((shape) => elementOf(shape, { palette, hatches }));
  if (hatches.size === 0) return elements;
  return [{ tag: 'defs', attributes: {}, inside: [...hatches.values()] }, ...elements];
}

function elementOf(shape: ChartShape, paint: Paint): SvgElement {
  const { type, part } = shape;
  const numbers = numbersOf(shape);
  if (type === 'group') {
    const inside = shape.shapes.map((each) => elementOf(each, paint));
    return { tag: 'g', attributes: numbers, inside, part, key: shape.key };
  }
  const { fill, hatch, stroke, dash } = shape;
  const { palette } = paint;
  const forms = formsPainted.here;
  const text = type === 'text' ? shape : null;
  const attributes = {
    ...numbers,
    d: type === 'path' ? shape.d : undefined,
    fill: fill ? (hatch ? forms?.hatchOf(hatch, fill, paint) : palette[fill]) : 'none',
    stroke: stroke && palette[stroke],
    'stroke-dasharray': dash?.join(' '),
    'text-anchor': text?.textAnchor,
    transform: text?.turned ? `rotate(90 ${text.x} ${text.y})` : undefined,
    // The stroke of letters lies around them.
    'paint-order': text && stroke ? 'stroke' : undefined,
  };
  return { tag: type, attributes, inside: (text && forms?.wordsOf(text, palette)) ?? '', part };
}

const SIZES = new Set(['width', 'height', 'r']);

/** What is told in numbers, called as attributes are. */
export function numbersOf(told: object): Attributes {
  const numbers = Object.entries(told).filter(([, value]) => typeof value === 'number');
  return Object.fromEntries(
    numbers.map(([name, value]) => [
      name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`),
      // A box in a window without room has no size; SVG knows no negative one.
      Math.round((SIZES.has(name) ? Math.max(0, value) : value) * 100) / 100,
    ]),
  );
}

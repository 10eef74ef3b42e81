// The one painter of charts: shapes of the chart grammar as elements of SVG, for the page and for pictures.
import type { ChartShape, ShapePart, TextShape } from '../../scene/chart/chartShape.ts';
import type { ColourName, Palette } from '../../scene/style/palette.ts';

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

function elementOf(shape: ChartShape, paint: Paint): SvgElement {
  const { type, part } = shape;
  const numbers = numbersOf(shape);
  if (type === 'group') {
    const inside = shape.shapes.map((each) => elementOf(each, paint));
    return { tag: 'g', attributes: numbers, inside, part, key: shape.key };
  }
  const { fill, hatch, stroke, dash } = shape;
  const { palette } = paint;
  const text = type === 'text' ? shape : null;
  const attributes = {
    ...numbers,
    d: type === 'path' ? shape.d : undefined,
    fill: fill ? (hatch ? hatchOf(hatch, fill, paint) : palette[fill]) : 'none',
    stroke: stroke && palette[stroke],
    'stroke-dasharray': dash?.join(' '),
    'text-anchor': text?.textAnchor,
    transform: text?.turned ? `rotate(90 ${text.x} ${text.y})` : undefined,
    // The stroke of letters lies around them.
    'paint-order': text && stroke ? 'stroke' : undefined,
  };
  return { tag: type, attributes, inside: text ? wordsOf(text, palette) : '', part };
}

function wordsOf({ text, x }: TextShape, palette: Palette): SvgElement['inside'] {
  if (typeof text === 'string') return text;
  return text.map((run) => {
    const { fill, dy } = run;
    const attributes = { ...numbersOf(dy ? { x, ...run } : run), fill: fill && palette[fill] };
    return { tag: 'tspan', attributes, inside: run.text };
  });
}

const SIZES = new Set(['width', 'height', 'r']);

/** What is told in numbers, called as attributes are. */
function numbersOf(told: object): Attributes {
  const numbers = Object.entries(told).filter(([, value]) => typeof value === 'number');
  return Object.fromEntries(
    numbers.map(([name, value]) => [
      name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`),
      // A box in a window without room has no size; SVG knows no negative one.
      Math.round((SIZES.has(name) ? Math.max(0, value) : value) * 100) / 100,
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

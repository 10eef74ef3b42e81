// Words and hatches of charts as elements of SVG.
import type { TextShape } from '../../scene/chart/chartShape.ts';
import type { ColourName, Palette } from '../../scene/style/palette.ts';
import { numbersOf, type Paint, type SvgElement } from './svgElements.ts';

/** Between the middles of two lines of a hatch, their breadth and their opacity. */
const HATCHES = { fine: [6, 2.4, 0.16], broad: [5, 4, 0.75] } as const;

/** A text, or its runs. */
export function wordsOf({ text, x }: TextShape, palette: Palette): SvgElement['inside'] {
  if (typeof text === 'string') return text;
  return text.map((run) => {
    const { fill, dy } = run;
    const attributes = { ...numbersOf(dy ? { x, ...run } : run), fill: fill && palette[fill] };
    return { tag: 'tspan', attributes, inside: run.text };
  });
}

/** The reference to a hatch, which is told to the svg. */
export function hatchOf(hatch: keyof typeof HATCHES, fill: ColourName, { palette, hatches }: Paint): string {
  const [step, breadth, opacity] = HATCHES[hatch];
  // What is called alike looks alike, wherever two drawings stand in one page.
  const id = `hatch-${hatch}-${palette[fill].replace(/\W/g, '')}`;
  const stroke = { stroke: palette[fill], 'stroke-opacity': opacity, 'stroke-width': breadth };
  const size = { width: step, height: step, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const line = { tag: 'line', attributes: { y2: step, ...stroke }, inside: '' };
  hatches.set(id, { tag: 'pattern', attributes: { id, ...size }, inside: [line] });
  return `url(#${id})`;
}

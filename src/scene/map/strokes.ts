// Persons to strokes: width, arrowhead and node size in pixels, one scale for every year and layer in persons.
import { memoByIdentity } from '../../lib/memo.ts';
import { type Atlas, UNITS } from '../../package/atlas.ts';
import type { Scale } from '../../package/descriptor.ts';
import type { Widths } from '../../state/viewState.ts';

/** Thinner strokes cannot be told from borders. */
export const MIN_WIDTH = 1.4;
/** Routes and corridors have no magnitude: one width for all. */
export const LEG_WIDTH = 2.2;
/** People at a date are a disc; a still thread leads to it from where they come. */
export const THREAD_WIDTH = 1.4;

/** Breadth of the strokes of the small maps of all years, in those of the map. */
export const SMALL_STROKES = 0.5;

export const MIN_NODE = 4;
/** Ring of Baku, px: wide enough for arrowheads to stand around it. */
export const HUB_RADIUS = 9;
/** Free space between a curve and the rims of its nodes, px. */
export const START_GAP = 3;
export const END_GAP = 1.5;

/** Hairline of the colour of land on both sides of a stroke, px: where two cross, the upper one stands out. */
export const CASING = 1.1;

/** The edge of another count, which is to be seen among strokes, px; what it encloses is tinted so much. */
export const HOLLOW_WIDTH = 2.4;
export const HOLLOW_TINT = 0.12;
/** Outlines too thin to enclose anything are many, and step back: the thinnest so strong, broader than this full, px. */
export const HOLLOW_LEAST = 0.5;
export const HOLLOW_FULL = 12;

export const MIN_HEAD = 6.5;
export const HEAD_GROWTH = 0.3;
/** A head is at least so many strokes broad. */
export const HEAD_SHARE = 1.8;
export const HEAD_LENGTH = 0.95;
/** Length of a double head in single ones. */
export const DOUBLE_HEAD = 1.5;

/** Width and radius of the largest figure of a package that declares no scale, px. */
const PLAIN = { widthPixels: 40, radiusPixels: 52 };

/** The scale of a package: the one that it declares, or one that reaches to its largest flow. */
export const strokeScale = memoByIdentity((atlas: Atlas): Scale => {
  if (atlas.scale) return atlas.scale;
  const { layer, unit, value } = atlas.flows;
  const all = [...atlas.layers, ...atlas.unlistedLayers];
  const flows = all.map(({ kind }) => kind === 'flow');
  let persons = 1;
  for (const [row, each] of value.entries())
    if (each > persons && flows[layer[row] ?? -1] && UNITS[unit[row] ?? -1] === 'persons') persons = each;
  return Object.freeze({ persons, ...PLAIN });
});

/** Width in px of a flow of `persons`: square root by default, linear by choice or where the scale is, at least MIN_WIDTH, never cut off. */
export function strokeWidth(persons: number, widths: Widths, scale: Scale): number {
  if (!(persons > 0)) return 0;
  const share = persons / scale.persons;
  const isLinear = widthsBy(widths, scale) === 'linear';
  return Math.max(MIN_WIDTH, scale.widthPixels * (isLinear ? share : Math.sqrt(share)));
}

/** How widths grow: as the reader has chosen, where the scale leaves the choice. */
export function widthsBy(widths: Widths, { proportional }: Scale): Widths {
  return proportional ? 'linear' : widths;
}

/** How strong the outline of another count is, of 1; as in the shader. */
export function hollowStrength(width: number): number {
  return HOLLOW_LEAST + (1 - HOLLOW_LEAST) * Math.min(1, width / HOLLOW_FULL);
}

/** Breadth of the arrowhead of a stroke, px. */
export function headBreadth(width: number): number {
  return Math.max(width * HEAD_SHARE, width + MIN_HEAD + HEAD_GROWTH * width);
}

/** Length of the arrowhead of a stroke, px; a double head is two tips behind one another. */
export function headLength(width: number, double = false): number {
  return headBreadth(width) * HEAD_LENGTH * (double ? DOUBLE_HEAD : 1);
}

/** Radius in px of a partner's circle, whose area grows with its persons. */
export function nodeRadius(persons: number, scale: Scale): number {
  return Math.max(MIN_NODE, scale.radiusPixels * Math.sqrt(Math.max(0, persons) / scale.persons));
}

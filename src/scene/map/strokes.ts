// Persons to strokes: width, arrowhead and node size in pixels, one scale for every year and layer in persons.
import type { Widths } from '../../state/viewState.ts';

/** Persons that the widest stroke of the square-root scale stands for (Table 2: 11,312 to Russia in 1995). */
const FULL_PERSONS = 12_000;
const FULL_WIDTH = 26;
/** Thinner strokes cannot be told from borders. */
export const LEAST_WIDTH = 1.4;
/** Beyond this (15,976 persons by square root) a stroke would hide the map: the number stands on the arc instead. */
export const GREATEST_WIDTH = 30;
export const GREATEST_RADIUS = 44;
/** Routes and corridors have no magnitude: one width for all. */
export const LEG_WIDTH = 2.2;

export const NODE_LEAST = 4;
const NODE_FULL = 34;
/** Ring of Baku, px: wide enough for arrowheads to stand around it. */
export const HUB_RADIUS = 9;
/** Free space between a curve and the rims of its nodes, px. */
export const START_GAP = 3;
export const END_GAP = 1.5;

export const HEAD_LEAST = 6.5;
export const HEAD_GROWTH = 0.3;
export const HEAD_LENGTH = 0.95;
/** Length of a double head in single ones. */
export const DOUBLE_HEAD = 1.5;

/** Width in px of a flow of `persons`: square root by default, linear by choice, from LEAST_WIDTH to GREATEST_WIDTH. */
export function strokeWidth(persons: number, widths: Widths): number {
  if (!(persons > 0)) return 0;
  const share = persons / FULL_PERSONS;
  const width = FULL_WIDTH * (widths === 'linear' ? share : Math.sqrt(share));
  return Math.min(GREATEST_WIDTH, Math.max(LEAST_WIDTH, width));
}

/** Breadth of the arrowhead of a stroke, px. */
export function headBreadth(width: number): number {
  return width + HEAD_LEAST + HEAD_GROWTH * width;
}

/** Length of the arrowhead of a stroke, px; a double head is two tips behind one another. */
export function headLength(width: number, double = false): number {
  return headBreadth(width) * HEAD_LENGTH * (double ? DOUBLE_HEAD : 1);
}

/** Radius in px of a partner's circle, whose area grows with its persons. */
export function nodeRadius(persons: number): number {
  const radius = NODE_FULL * Math.sqrt(Math.max(0, persons) / FULL_PERSONS);
  return Math.min(GREATEST_RADIUS, Math.max(NODE_LEAST, radius));
}

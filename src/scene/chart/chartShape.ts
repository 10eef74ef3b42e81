// The grammar of the charts: a drawing is a list of plain shapes, called as SVG calls them, with colours by name; px, y downward.
import type { ColourName } from '../style/palette.ts';

/**
 * What a shape is to a reader who points: `reach` and `pointed` are drawn on the page alone, the first to be hit, the second
 * while the thing that it belongs to is pointed at.
 */
export type ShapePart =
  | 'reach'
  | 'pointed'
  | 'mark'
  | 'ribbon'
  | 'band'
  | 'cell'
  | 'year-tick'
  | 'year-column';

interface Painted {
  /** Nothing is filled, or stroked, where it is not said. */
  readonly fill?: ColourName;
  readonly fillOpacity?: number;
  readonly opacity?: number;
  /** Filled with slanting lines: broad ones for what is computed, fine ones where there is no figure. */
  readonly hatch?: 'broad' | 'fine';
  readonly stroke?: ColourName;
  readonly strokeWidth?: number;
  /** Lengths on and off along the stroke, px. */
  readonly dash?: readonly number[];
  readonly part?: ShapePart;
}

export interface LineShape extends Painted {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface RectShape extends Painted {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of its corners. */
  readonly rx?: number;
}

export interface CircleShape extends Painted {
  readonly type: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export interface PathShape extends Painted {
  readonly type: 'path';
  readonly d: string;
}

/** A part of a text that looks otherwise, or stands so many px below the part before. */
export interface TextRun extends Pick<TextShape, 'fill' | 'fontWeight'> {
  readonly text: string;
  readonly fontSize?: number;
  readonly dy?: number;
}

export interface TextShape extends Painted {
  readonly type: 'text';
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly text: string | readonly TextRun[];
  readonly fontSize: number;
  /** That of the chart where it is not said. */
  readonly fontWeight?: number;
  /** Where x lies in the text; `start` where it is not said. */
  readonly textAnchor?: 'middle' | 'end';
  /** Read downwards. */
  readonly turned?: boolean;
}

/** Shapes that are one thing, and fade as one. */
export interface ShapeGroup {
  readonly type: 'group';
  readonly opacity?: number;
  readonly part?: ShapePart;
  /** Of what can be pressed, one in its drawing for each part. */
  readonly key?: string;
  readonly shapes: readonly ChartShape[];
}

export type ChartShape = LineShape | RectShape | CircleShape | PathShape | TextShape | ShapeGroup;

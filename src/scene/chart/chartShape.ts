// The grammar of the charts: a drawing is a list of plain shapes, each with its colours by name; px, y downward.
import type { ColourName } from '../style/palette.ts';

interface Painted {
  /** Nothing is filled, or stroked, where it is not said. */
  readonly fill?: ColourName;
  readonly fillOpacity?: number;
  readonly stroke?: ColourName;
  readonly strokeWidth?: number;
  /** Lengths on and off along the stroke, px. */
  readonly dash?: readonly number[];
}

export interface LineShape extends Painted {
  readonly type: 'line';
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface RectShape extends Painted {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of its corners. */
  readonly round?: number;
}

export interface CircleShape extends Painted {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PathShape extends Painted {
  readonly type: 'path';
  /** As SVG writes it. */
  readonly path: string;
}

export interface TextShape extends Painted {
  readonly type: 'text';
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  /** Of the letters; that of the chart where it is not said. */
  readonly weight?: number;
  /** Where x lies in the text; `start` where it is not said. */
  readonly anchor?: 'middle' | 'end';
}

/** Shapes that are one thing, and fade as one. */
export interface ShapeGroup {
  readonly type: 'group';
  readonly opacity: number;
  readonly shapes: readonly ChartShape[];
}

export type ChartShape = LineShape | RectShape | CircleShape | PathShape | TextShape | ShapeGroup;

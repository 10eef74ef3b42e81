// What both painters of the map are given and answer, so that the stage need not know which one it has.

import type { FittedCamera } from '../camera/fitView.ts';
import type { Project } from '../camera/project.ts';
import type { Palette } from '../style/palette.ts';
import type { ArcMarks } from './arcs.ts';
import type { CountryShapes } from './basemap.ts';
import type { Emphasis } from './emphasis.ts';
import type { NodeMarks } from './nodes.ts';

/** What changes from frame to frame; read when a frame is drawn, so that a frame costs no update. */
export interface ArcMoment extends Emphasis {
  /** How much of `after` shows, 0..1. */
  readonly mixShare: number;
  /** Arc under the pointer or -1. */
  readonly hoverArc: number;
  /** Four numbers an arc: width, solid, start gap, end gap. */
  readonly before: Float32Array;
  readonly after: Float32Array;
}

export interface MapPicture {
  readonly arcs: ArcMarks;
  readonly nodes: NodeMarks;
  readonly palette: Palette;
  /** The earth as a globe instead of flat. */
  readonly globe: boolean;
  /** Read at each frame. */
  readonly arcMoment: () => ArcMoment;
  /** Dots a round by arc in both years. */
  readonly dotColumns: () => { readonly before: Float32Array; readonly after: Float32Array };
  /** Arcs along which a pulse goes. */
  readonly pulsed: readonly number[];
  readonly nodeColumns: () => { readonly before: Float32Array; readonly after: Float32Array };
}

/** What an embedded map says to whoever scrolls over it: it leaves one finger and the bare wheel to the page around. */
export interface GestureWords {
  readonly windows: string;
  readonly mac: string;
  readonly touch: string;
}

/** Why the map is not the one that it could be; each is another sentence, and what helps is another thing. */
export type MapTroubleKind =
  | 'no-webgl'
  /** The drawing surface was taken away and did not come back. */
  | 'surface-lost'
  /** An error in the painter: ours to mend. */
  | 'painter-failed'
  /** The code of the WebGL map did not arrive. */
  | 'code-missing'
  /** Nor did that of the forms which the view asks for. */
  | 'forms-missing'
  /** The shapes of the countries did not arrive: there is no map at all. */
  | 'shapes-missing';

export interface MapTrouble {
  readonly kind: MapTroubleKind;
  /** What the browser said, for a report; empty where it said nothing. */
  readonly cause: string;
}

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface MapEvents {
  readonly moved: () => void;
  readonly settled: (camera: FittedCamera, byReader: boolean) => void;
  readonly pointerMoved: (point: ScreenPoint | null, country: string | null) => void;
  readonly pressed: (point: ScreenPoint, country: string | null) => void;
  /** The view was turned to so many degrees from straight above. */
  readonly tilted: (degrees: number) => void;
  readonly ready: () => void;
  /** What is drawn is out of date although nothing was shown anew: a canvas was replaced or has another size. */
  readonly needFrame: () => void;
}

export interface MapPainter {
  readonly show: (picture: MapPicture) => void;
  /** Draws one frame of arcs and nodes now. */
  readonly drawFrame: (timeMilliseconds: number) => void;
  /** `flat`: seen from straight above again. */
  readonly jumpTo: (camera: FittedCamera, flySeconds: number, flat?: boolean) => void;
  /** How places come to the screen now. */
  readonly projection: () => Project;
  /** Turns the view away from straight above; a painter that cannot stays flat. */
  readonly tilt: (degrees: number) => void;
  readonly refineShapes: (shapes: CountryShapes) => void;
  readonly highlightCountry: (country: string | null) => void;
  readonly resize: () => void;
  readonly isReady: () => boolean;
  readonly remove: () => void;
}

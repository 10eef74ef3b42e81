// ViewState: the one immutable value that a link carries; everything on screen is derived from it.
import type { Language } from '../lib/language.ts';

export const FLOWS = ['both', 'in', 'out', 'net'] as const;
export const VIEWS = ['map', 'years', 'chart', 'table'] as const;
export const STEPS = ['data', 'every'] as const;
export const SPEEDS = [0.5, 1, 2, 4] as const;
export const THEMES = ['light', 'dark', 'contrast', 'projector'] as const;
/** The earth flat, or as a globe. */
export const PROJECTIONS = ['mercator', 'globe'] as const;
/** Motion that the reader has stopped; else it is on where the system allows it. */
export const MOTIONS = ['off'] as const;
export const WIDTHS = ['sqrt', 'linear'] as const;
export const EVIDENCE = ['all', 'report'] as const;
/** Whose count of a move: the hub's own, the other place's, or both beside each other. */
export const COUNTS = ['own', 'partner', 'both'] as const;
/** How it draws it: over time, the flows of the year, partners by year. */
export const CHARTS = ['time', 'flows', 'matrix'] as const;

/** Choices of how many partners are shown, and of the fewest persons a flow must have. */
export const TOPS = [3, 5, 10] as const;
export const LEASTS = [0, 10, 100, 1000] as const;

export type Flow = (typeof FLOWS)[number];
export type View = (typeof VIEWS)[number];
export type Steps = (typeof STEPS)[number];
export type Speed = (typeof SPEEDS)[number];
export type Theme = (typeof THEMES)[number];
export type Projection = (typeof PROJECTIONS)[number];
export type Motion = (typeof MOTIONS)[number];
export type Widths = (typeof WIDTHS)[number];
export type SourceFilter = (typeof EVIDENCE)[number];
export type Count = (typeof COUNTS)[number];
/** The id of a measure of the package. */
export type Measure = string;
export type Chart = (typeof CHARTS)[number];

export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** The address key `data` of what the reader has opened and this browser keeps. */
export const OPENED_DATA = 'opened';
/** And of the package that is inside the page itself, which is saved so. */
export const INSIDE_DATA = 'inside';

export interface ViewState {
  /** Whose data: empty for the package of the page, OPENED_DATA, INSIDE_DATA, or the path of a file on the same origin. */
  readonly data: string;
  /** The question that the page answers, by its id; empty where the package declares none. */
  readonly topic: string;
  readonly year: number;
  /** Layer ids shown, in the order of layers.csv. */
  readonly layers: readonly string[];
  /** Whose count the layers show, where other places counted the same moves (key `count`). */
  readonly count: Count;
  /** The place in focus, or null. */
  readonly focus: string | null;
  /** The place whose card stays beside the one in focus, or null (key `pin`). */
  readonly pin: string | null;
  readonly flow: Flow;
  readonly view: View;
  /** A second year to compare with, or null. */
  readonly compare: number | null;
  readonly steps: Steps;
  readonly speed: Speed;
  readonly loop: boolean;
  /** null: fitted to what is shown. */
  readonly at: Camera | null;
  readonly story: { readonly id: string; readonly step: number } | null;
  /** The question card that is open, by its id, or null; its numbers are hidden until they are revealed. */
  readonly question: string | null;
  /** null: the browser's. */
  readonly lang: Language | null;
  /** null: the system's. */
  readonly theme: Theme | null;
  /** null: on where the system allows it. */
  readonly motion: Motion | null;
  readonly embed: boolean;
  /** Outlines of the last published figures in years without figures (key `outlines`, `0` hides them). */
  readonly outlines: boolean;
  /** How width grows with persons (key `widths`). */
  readonly widths: Widths;
  /** Which sources speak: all, or the report alone (key `sources`). */
  readonly sourceFilter: SourceFilter;
  /** Values written on the arcs (key `values`). */
  readonly values: boolean;
  /** How the earth lies on the map (key `projection`). */
  readonly projection: Projection;
  /** What the chart view draws (key `measure`). */
  readonly measure: Measure;
  /** How it draws it (key `chart`). */
  readonly chart: Chart;
  /** Only so many partners, the largest, or null for all (key `top`). */
  readonly top: number | null;
  /** Only flows of at least so many persons; 0 for all (key `least`). */
  readonly least: number;
}

/** What is so at first in any package. */
export const PLAIN_VIEW: Omit<ViewState, 'topic' | 'year' | 'layers' | 'measure'> = Object.freeze({
  count: 'own',
  data: '',
  focus: null,
  pin: null,
  flow: 'both',
  view: 'map',
  compare: null,
  steps: 'data',
  speed: 1,
  loop: false,
  at: null,
  story: null,
  question: null,
  lang: null,
  theme: null,
  motion: null,
  embed: false,
  outlines: true,
  widths: 'sqrt',
  sourceFilter: 'all',
  values: false,
  projection: 'mercator',
  chart: 'time',
  top: null,
  least: 0,
});

/** The same view where its fields go together: with the count of others there is neither a net nor a second year. */
export function settled(view: ViewState): ViewState {
  if (view.count === 'own' || (view.flow !== 'net' && view.compare === null)) return view;
  return { ...view, flow: view.flow === 'net' ? 'both' : view.flow, compare: null };
}

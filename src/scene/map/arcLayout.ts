// How arcs bow so that none hides another: a fan around the hub, or without a hub lanes by pair.
import type { FlowGraph } from '../../flows/graph.ts';
import { at } from '../../lib/at.ts';
import { lngLatToWorld, shortWay } from '../../lib/mercator.ts';
import type { Atlas } from '../../package/atlas.ts';
import { fittedZoom } from '../groups/grouped.ts';
import { bowForHeight } from './curve.ts';
import type { FanChord } from './fan.ts';
import { forms } from './formsCode.ts';
import type { HubArc } from './hubCourse.ts';
import { LANE_SPACE, plainHeight } from './lanes.ts';
import { placePoints } from './placePoints.ts';

/** World width in px at which lanes, fan and default bows are laid out: that of the first view. */
export const DESIGN_WORLD = 512 * 2 ** 3.2;

/** What the layout needs of an arc: places by index, the greatest width it takes, px, and in how many periods it is
 * drawn, in all where that is left out. */
export interface LaidOut {
  readonly origin: number;
  readonly destination: number;
  readonly greatest: number;
  readonly periods?: number;
}

/** Bows in radians, by arc, on a flat map or on a globe. */
export type Layout = (graph: FlowGraph, arcs: readonly LaidOut[], onGlobe: boolean) => Float64Array;

/** The layout for what a package is about. */
export function layoutOf({ hub }: FlowGraph): Layout {
  return hub >= 0 ? hubFan : pairLanes;
}

/** Arcs that touch the hub leave it as a fan; the others lie in lanes. */
export const hubFan: Layout = (graph, arcs, onGlobe) => {
  const result = pairLanes(graph, arcs, onGlobe);
  const chords = hubChords(graph, arcs);
  // As long as the code that chooses bows is on its way they are plain.
  const apart = chosenBefore(graph.atlas, chords, onGlobe) ?? forms.here?.chosenBows(chords);
  if (apart)
    chords.forEach(({ arc }, index) => {
      result[arc] = at(apart, index);
    });
  return result;
};

/** An arc that touches the hub, and the way from there to its partner. */
export interface HubChord extends FanChord, HubArc {
  readonly arc: number;
  /** Origin and destination by their ids: by this its bow is found in `Atlas.layouts`. */
  readonly key: string;
}

/** A small part of a view does without the bends that the rest of it asks for. */
const MIN_PART = 0.25;

/** The bows of the smallest layout that knows all of these arcs: in a part of a view they stand where they do in all of it. */
export function chosenBefore(
  { layouts = [] }: Atlas,
  chords: readonly HubChord[],
  onGlobe: boolean,
): Float64Array | null {
  const [smallest] = layouts
    .filter(({ globe, bows }) => globe === onGlobe && chords.length >= MIN_PART * bows.size)
    .filter(({ bows }) => chords.every(({ key }) => bows.has(key)))
    .sort((a, b) => a.bows.size - b.bows.size);
  return smallest ? Float64Array.from(chords, ({ key }) => smallest.bows.get(key) ?? 0) : null;
}

/** The arcs that touch the hub, with the ways from it to their partners. */
export function hubChords(graph: FlowGraph, arcs: readonly LaidOut[]): readonly HubChord[] {
  const { hub, atlas } = graph;
  const touching = [...arcs.keys()].filter((arc) => {
    const { origin, destination } = at(arcs, arc);
    return origin === hub || destination === hub;
  });
  const most = Math.max(1, ...touching.map((arc) => at(arcs, arc).periods ?? 1));
  const lanes = new Map<string, number>();
  return touching.map((arc): HubChord => {
    const { origin, destination, greatest: width, periods = most } = at(arcs, arc);
    const leaves = origin === hub;
    const partner = leaves ? destination : origin;
    const { dx, dy, chord } = chordBetween(graph, hub, partner);
    const way = `${at(atlas.places, origin).id}>${at(atlas.places, destination).id}`;
    const lane = lanes.get(way) ?? 0;
    lanes.set(way, lane + 1);
    return {
      arc,
      key: lane === 0 ? way : `${way} ${lane}`,
      bearing: Math.atan2(dy, dx),
      chord,
      leaves,
      width,
      partner,
      x: dx,
      y: dy,
      weight: periods / most,
    };
  });
}

/** Arcs of one pair and direction lie beside each other, those of the other direction across the chord. */
export const pairLanes: Layout = (graph, arcs) => {
  const lanes = new Map<number, number>();
  return Float64Array.from(arcs, ({ origin, destination, greatest }) => {
    const key = origin * graph.atlas.places.length + destination;
    const lane = lanes.get(key) ?? 0;
    lanes.set(key, lane + 1);
    const { chord } = chordBetween(graph, origin, destination);
    return bowForHeight(chord, plainHeight(chord) + lane * (LANE_SPACE + greatest));
  });
};

const FIRST_WINDOW = { width: 1440, height: 900 };

/** Stations of a town are laid out as near as they are first seen: further out all of their arcs would be bows. */
const worldWithoutHub = (atlas: Atlas): number =>
  Math.max(DESIGN_WORLD, 512 * 2 ** fittedZoom(atlas, FIRST_WINDOW.width, FIRST_WINDOW.height));

/** From one place to another as the arc goes, px of the design world. */
function chordBetween({ atlas, hub }: FlowGraph, from: number, to: number) {
  const points = placePoints(atlas);
  const world = hub < 0 ? worldWithoutHub(atlas) : DESIGN_WORLD;
  const [ax, ay] = lngLatToWorld(at(points, from), world);
  const [bx, by] = lngLatToWorld(at(points, to), world);
  const [dx, dy] = [hub < 0 ? bx - ax : shortWay(bx - ax, world), by - ay];
  return { dx, dy, chord: Math.max(1, Math.hypot(dx, dy)) };
}

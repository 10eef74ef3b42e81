// How arcs bow so that none hides another: a fan around the hub, or without a hub lanes by pair.
import type { FlowGraph } from '../../flows/graph.ts';
import { at } from '../../lib/at.ts';
import { lngLatToWorld, shortWay } from '../../lib/mercator.ts';
import type { Atlas } from '../../package/atlas.ts';
import { fittedZoom } from '../groups/grouped.ts';
import { bowForHeight } from './curve.ts';
import { type FanChord, keepLanes, LANE_SPACE, openFan, plainHeight } from './fan.ts';
import type { HubArc } from './hubCourse.ts';
import { placePoints } from './placePoints.ts';
import { MAX_SEPARATED, separateArcs } from './separateArcs.ts';

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

/** Bows in radians, by arc. */
export type Layout = (graph: FlowGraph, arcs: readonly LaidOut[]) => Float64Array;

/** The layout for what a package is about. */
export function layoutOf({ hub }: FlowGraph): Layout {
  return hub >= 0 ? hubFan : pairLanes;
}

/** Arcs that touch the hub leave it as a fan; the others lie in lanes. */
export const hubFan: Layout = (graph, arcs) => {
  const result = pairLanes(graph, arcs);
  const { touching, chords } = hubChords(graph, arcs);
  const known = graph.atlas.layouts?.get(layoutKey(chords));
  const apart = known ?? chosenBows(chords);
  apart.forEach((bow, index) => {
    result[at(touching, index)] = bow;
  });
  return result;
};

/** The bows of the arcs that touch the hub, under the key by which `hubFan` finds them in `Atlas.layouts`. */
export function hubLayout(graph: FlowGraph, arcs: readonly LaidOut[]): readonly [string, Float64Array] {
  const { chords } = hubChords(graph, arcs);
  return [layoutKey(chords), chosenBows(chords)];
}

type HubChord = FanChord & HubArc;

function chosenBows(chords: readonly HubChord[]): Float64Array {
  const apart = chords.length > MAX_SEPARATED ? openFan(chords) : separateArcs(chords);
  keepLanes(chords, apart);
  return apart;
}

/** All that bows are chosen by. */
const layoutKey = (chords: readonly HubChord[]): string =>
  chords
    .map(
      ({ x, y, leaves, width, weight }) =>
        [x, y, width, weight].map((each) => each.toFixed(2)).join() + leaves,
    )
    .join(' ');

/** The arcs that touch the hub, by index, and the ways from it to their partners. */
function hubChords(
  graph: FlowGraph,
  arcs: readonly LaidOut[],
): { readonly touching: readonly number[]; readonly chords: readonly HubChord[] } {
  const { hub } = graph;
  const touching = [...arcs.keys()].filter((arc) => {
    const { origin, destination } = at(arcs, arc);
    return origin === hub || destination === hub;
  });
  const most = Math.max(1, ...touching.map((arc) => at(arcs, arc).periods ?? 1));
  const chords = touching.map((arc): HubChord => {
    const { origin, destination, greatest: width, periods = most } = at(arcs, arc);
    const leaves = origin === hub;
    const partner = leaves ? destination : origin;
    const { dx, dy, chord } = chordBetween(graph, hub, partner);
    const weight = periods / most;
    return { bearing: Math.atan2(dy, dx), chord, leaves, width, partner, x: dx, y: dy, weight };
  });
  return { touching, chords };
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

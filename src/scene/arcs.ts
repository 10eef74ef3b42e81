// Arcs and legs as marks: each pair stands once with its shape and colour; each year is one column of strokes.

import type { Atlas, LegRow } from '../data/atlas.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import { lngLatToWorld } from '../lib/mercator.ts';
import type { Change } from '../model/compareYears.ts';
import { coverageIn } from '../model/coverage.ts';
import { type LayerSeries, layerSeries, type Slice } from '../model/layerSeries.ts';
import { isMovement } from '../model/movement.ts';
import { NET_LAYER, netIsShown, netSlices } from '../model/netPairs.ts';
import type { Evidence, Flow, Widths } from '../state/viewState.ts';
import { bowForHeight } from './curve.ts';
import { type FanChord, LANE_SPACE, openFan, plainHeight } from './fan.ts';
import { type Dash, type Head, layerLook, legDash } from './layerLook.ts';
import { netArcPersons, netDrafts } from './netArcs.ts';
import type { ColourName } from './palette.ts';
import { LEG_WIDTH, strokeWidth } from './strokes.ts';

/** World width in px at which lanes, fan and default bows are laid out: that of the first view. */
export const DESIGN_WORLD = 512 * 2 ** 3.2;

export interface ArcMarks {
  readonly count: number;
  /** [lng, lat, lng, lat] by arc; a longitude may pass 180 so that the arc takes the short way. */
  readonly ends: Float32Array;
  /** Place index (into atlas.places) of origin and destination by arc. */
  readonly places: Uint16Array;
  /** Angle between chord and tangent, radians, by arc. */
  readonly bow: Float32Array;
  readonly colour: readonly ColourName[];
  readonly dash: readonly Dash[];
  readonly head: readonly Head[];
  readonly layer: readonly string[];
  /** Pair of its layer's series, of netPairs for a net arc, or -1 for a leg. */
  readonly pair: Int32Array;
  /** Legs that the arc stands for; empty for a flow. */
  readonly legs: readonly (readonly LegRow[])[];
}

/** Strokes of one year: width in px and whether it is drawn whole (1) or as an outline (0), by arc. */
export interface StrokeColumn {
  readonly width: Float32Array;
  readonly solid: Float32Array;
  /** Row of atlas.flows by arc, -1 for legs, for what is computed and where nothing is drawn. */
  readonly row: Int32Array;
  /** Persons that the arc stands for; NaN for legs and where nothing is drawn. */
  readonly persons: Float64Array;
  /** What became of each arc where two years are compared (null: nothing drawn, or a leg); else null. */
  readonly changes: readonly (Change | null)[] | null;
}

/** An arc before it has its place in the fan. */
export interface Draft {
  readonly layer: string;
  readonly origin: number;
  readonly destination: number;
  readonly pair: number;
  readonly greatest: number;
  readonly dash: Dash;
  readonly legs: readonly LegRow[];
}

/** All arcs of the shown layers, widest first so that thin ones lie on top; independent of the year. */
export const arcMarks = memoByIdentity(
  (atlas: Atlas, evidence: Evidence, layers: readonly string[], flow: Flow, widths: Widths): ArcMarks => {
    const series = layerSeries(atlas, evidence);
    const drafts = layers.flatMap((id) => {
      const look = layerLook(atlas, id);
      if (look.mark === 'leg') return legDrafts(atlas, id);
      // The net stands in the place of its two sides.
      if (flow === 'net' && (id === atlas.inflow || id === atlas.outflow)) return [];
      const each = series.find((candidate) => candidate.layer.id === id);
      return each && look.mark === 'arc' ? flowDrafts(atlas, each, widths) : [];
    });
    const home = atlas.places.findIndex((place) => place.id === atlas.hub);
    const wayless = layersWithoutWay(atlas);
    const net = flow === 'net' && netIsShown(atlas, layers) ? netDrafts(atlas, evidence, home, widths) : [];
    const kept = [
      ...net,
      ...drafts.filter((draft) => wayless.has(draft.layer) || passesFlow(draft, flow, home)),
    ];
    const bow = bows(atlas, kept, home);
    const order = [...kept.entries()].sort(([, a], [, b]) => b.greatest - a.greatest).map(([i]) => i);
    return freezeMarks(atlas, home, kept, bow, order);
  },
);

/** Strokes of every arc in a year, O(arcs). Years without figures give outlines of the last published ones. */
export const strokesOfYear = memoByIdentity(
  (
    atlas: Atlas,
    evidence: Evidence,
    marks: ArcMarks,
    year: number,
    widths: Widths,
    outlines: boolean,
  ): StrokeColumn => {
    const width = new Float32Array(marks.count);
    const solid = new Float32Array(marks.count);
    const row = new Int32Array(marks.count).fill(-1);
    const persons = new Float64Array(marks.count).fill(Number.NaN);
    const home = atlas.places.findIndex((place) => place.id === atlas.hub);
    const net = netSlices(atlas, evidence, year);
    const drawn = new Map<string, { slice: Slice; whole: boolean } | null>();
    for (const series of layerSeries(atlas, evidence)) {
      const coverage = coverageIn(series, year);
      if (coverage.kind === 'figures') drawn.set(series.layer.id, { slice: coverage.slice, whole: true });
      else if (coverage.kind === 'earlier' && outlines)
        drawn.set(series.layer.id, { slice: coverage.slice, whole: false });
    }
    const { value } = atlas.flows;
    for (let i = 0; i < marks.count; i++) {
      const pair = marks.pair[i] ?? -1;
      if (pair < 0) {
        width[i] = LEG_WIDTH;
        solid[i] = 1;
        continue;
      }
      if (marks.layer[i] === NET_LAYER) {
        if (!net || !(net.whole || outlines)) continue;
        const inward = marks.places[i * 2 + 1] === home;
        const balance = netArcPersons(atlas, evidence, net, pair, inward);
        persons[i] = balance;
        width[i] = strokeWidth(balance, widths);
        solid[i] = net.whole ? 1 : 0;
        continue;
      }
      const draw = drawn.get(marks.layer[i] ?? '');
      const drawnRow = draw ? (draw.slice.row[pair] ?? -1) : -1;
      if (!draw || drawnRow < 0) continue;
      const figure = value[drawnRow] ?? Number.NaN;
      row[i] = drawnRow;
      persons[i] = figure;
      width[i] = strokeWidth(figure, widths);
      solid[i] = draw.whole ? 1 : 0;
    }
    return { width, solid, row, persons, changes: null };
  },
);

/** Their arcs have no arrowhead, pass every choice of direction, and nothing travels along them. */
const layersWithoutWay = memoByIdentity(
  (atlas: Atlas): ReadonlySet<string> =>
    new Set(atlas.layers.flatMap((layer) => (isMovement(layer) ? [] : [layer.id]))),
);

function passesFlow(draft: Draft, flow: Flow, home: number): boolean {
  if (draft.legs.length > 0 || flow === 'both' || flow === 'net') return true;
  return flow === 'in' ? draft.destination === home : draft.origin === home;
}

function flowDrafts(atlas: Atlas, series: LayerSeries, widths: Widths): Draft[] {
  const drafts: Draft[] = [];
  for (let pair = 0; pair < series.pairCount; pair++) {
    let greatest = 0;
    for (const slice of series.slices) {
      const row = at(slice.row, pair);
      const value = row < 0 ? 0 : at(atlas.flows.value, row);
      if (value > greatest) greatest = value;
    }
    if (greatest === 0) continue;
    drafts.push({
      layer: series.layer.id,
      origin: at(series.origin, pair),
      destination: at(series.destination, pair),
      pair,
      greatest: strokeWidth(greatest, widths),
      dash: layerLook(atlas, series.layer.id).dash,
      legs: [],
    });
  }
  return drafts;
}

/** Legs that share ends and form are one arc: the report's evidence for each stays with it. */
function legDrafts(atlas: Atlas, layerId: string): Draft[] {
  const groups = new Map<string, LegRow[]>();
  for (const leg of atlas.legs) {
    if (leg.layer !== layerId) continue;
    const key = `${leg.origin}>${leg.destination}:${leg.form}`;
    groups.set(key, [...(groups.get(key) ?? []), leg]);
  }
  return [...groups.values()].map((legs) => ({
    layer: layerId,
    origin: atlas.places.findIndex((place) => place.id === at(legs, 0).origin),
    destination: atlas.places.findIndex((place) => place.id === at(legs, 0).destination),
    pair: -1,
    greatest: LEG_WIDTH,
    dash: legDash(atlas, layerId, at(legs, 0).form),
    legs,
  }));
}

/** Bows of all drafts: those that touch the hub by the fan, the others plainly, lanes apart. */
function bows(atlas: Atlas, drafts: readonly Draft[], home: number): Float64Array {
  const result = new Float64Array(drafts.length);
  const world = atlas.places.map((place) => lngLatToWorld([place.lng, place.lat], DESIGN_WORLD));
  const chords: FanChord[] = [];
  const chordOf: number[] = [];
  const lanes = new Map<string, number>();
  drafts.forEach((draft, i) => {
    const leaves = draft.origin === home;
    const partner = leaves ? draft.destination : draft.origin;
    const hub = leaves ? draft.origin : draft.destination;
    const [hx, hy] = at(world, hub);
    const [px, py] = at(world, partner);
    const dx = shortWay(px - hx, DESIGN_WORLD);
    const chord = Math.max(1, Math.hypot(dx, py - hy));
    if (hub === home) {
      chordOf.push(i);
      chords.push({ bearing: Math.atan2(py - hy, dx), chord, leaves, width: draft.greatest, partner });
    } else {
      const key = `${draft.origin}>${draft.destination}`;
      const lane = lanes.get(key) ?? 0;
      lanes.set(key, lane + 1);
      result[i] = bowForHeight(chord, plainHeight(chord) + lane * (LANE_SPACE + draft.greatest));
    }
  });
  openFan(chords).forEach((bow, k) => {
    result[at(chordOf, k)] = bow;
  });
  return result;
}

/** A difference of world x brought to the short way round. */
export function shortWay(difference: number, world: number): number {
  return difference - world * Math.round(difference / world);
}

function freezeMarks(
  atlas: Atlas,
  home: number,
  drafts: readonly Draft[],
  bow: Float64Array,
  order: readonly number[],
): ArcMarks {
  const sorted = order.map((i) => at(drafts, i));
  const wayless = layersWithoutWay(atlas);
  const ends = new Float32Array(sorted.length * 4);
  const places = new Uint16Array(sorted.length * 2);
  sorted.forEach((draft, i) => {
    const from = at(atlas.places, draft.origin);
    const to = at(atlas.places, draft.destination);
    // Azerbaijan keeps its longitude, so that all arcs meet in one copy of the world.
    const toHome = draft.destination === home;
    const fromLng = toHome ? to.lng + shortWay(from.lng - to.lng, 360) : from.lng;
    const toLng = toHome ? to.lng : from.lng + shortWay(to.lng - from.lng, 360);
    ends.set([fromLng, from.lat, toLng, to.lat], i * 4);
    places.set([draft.origin, draft.destination], i * 2);
  });
  return {
    count: sorted.length,
    ends,
    places,
    bow: Float32Array.from(order, (i) => at(bow, i)),
    colour: sorted.map((draft) => layerLook(atlas, draft.layer).colour),
    dash: sorted.map((draft) => draft.dash),
    head: sorted.map(({ layer }) => (wayless.has(layer) ? 'none' : layerLook(atlas, layer).head)),
    layer: sorted.map((draft) => draft.layer),
    pair: Int32Array.from(sorted, (draft) => draft.pair),
    legs: sorted.map((draft) => draft.legs),
  };
}

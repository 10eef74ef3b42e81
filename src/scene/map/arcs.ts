// Arcs and legs as marks: each pair stands once with its shape and colour; each year is one column of strokes.

import type { Change } from '../../figures/compareYears.ts';
import { NET_LAYER, netIsShown } from '../../figures/netPairs.ts';
import { ownLayer } from '../../flows/counts.ts';
import type { FlowGraph } from '../../flows/graph.ts';
import { isMovement } from '../../flows/movement.ts';
import { type Selection, selectView } from '../../flows/select.ts';
import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import { shortWay } from '../../lib/mercator.ts';
import type { Atlas, LegRow } from '../../package/atlas.ts';
import type { ViewState, Widths } from '../../state/viewState.ts';
import { type Dash, type Head, layerStyle } from '../style/layerStyle.ts';
import type { ColourName } from '../style/palette.ts';
import { dotColour, streamColour } from '../style/streamColours.ts';
import { type HubChord, hubChords } from './arcLayout.ts';
import { bowsOf, laidOut } from './draftBows.ts';
import { flowDrafts } from './flowDrafts.ts';
import { forms } from './formsCode.ts';
import { placePoints } from './placePoints.ts';
import { LEG_WIDTH, strokeScale, strokeWidth, THREAD_WIDTH } from './strokes.ts';

export interface ArcMarks {
  readonly count: number;
  /** [lng, lat, lng, lat] by arc; a longitude may pass 180 so that the arc takes the short way. */
  readonly ends: Float32Array;
  /** Place index (into atlas.places) of origin and destination by arc. */
  readonly places: Uint32Array;
  /** Angle between chord and tangent, radians, by arc. */
  readonly bow: Float32Array;
  readonly colour: readonly ColourName[];
  readonly dash: readonly Dash[];
  readonly head: readonly Head[];
  readonly layer: readonly string[];
  /** Pair of the graph, the partner's place for a net arc, or -1 for a leg. */
  readonly pair: Int32Array;
  /** Legs that the arc stands for; empty for a flow. */
  readonly legs: readonly (readonly LegRow[])[];
  /** By layer: arc by position in the layer's pairs, -1 where none is drawn. */
  readonly arcOf: ReadonlyMap<string, Int32Array>;
  /** True for another place's count of moves that the hub's own count shows too: an outline around it. */
  readonly hollow: readonly boolean[];
  /** The arc of the other count of the same move, or -1. */
  readonly twin: Int32Array;
  readonly legArcs: readonly number[];
  readonly netArcs: readonly number[];
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
  /** Of the pair in its layer, or -1. */
  readonly position: number;
  readonly greatest: number;
  /** In how many periods it is drawn; in all where that is left out. */
  readonly periods?: number;
  /** The most people of any year, which order strokes of one width. */
  readonly persons?: number;
  readonly dash: Dash;
  readonly legs: readonly LegRow[];
  /** True where the hub's own count of the same moves is shown beside it. */
  readonly hollow?: boolean;
}

/** What of a view decides its arcs, and their strokes in a year. */
export type ArcView = Pick<
  ViewState,
  'sourceFilter' | 'layers' | 'count' | 'flow' | 'focus' | 'widths' | 'projection'
>;
export type StrokeView = ArcView & Pick<ViewState, 'year' | 'outlines'>;

/** All arcs of the shown layers, widest first so that thin ones lie on top; independent of the year. */
export function arcMarks(atlas: Atlas, view: ArcView): ArcMarks {
  return marksOf(selectView(atlas, view, 'every'), view.widths, view.projection === 'globe', forms.here);
}

/** Strokes of every arc in a year, O(arcs). Years without figures give outlines of the last published ones. */
export function strokesOfYear(atlas: Atlas, marks: ArcMarks, view: StrokeView): StrokeColumn {
  return strokesOf(marks, selectView(atlas, view, view.year), view.widths, view.outlines);
}

/** The arcs of a view that touch the hub, before they bow; none of a package without a hub. */
export function hubArcs(atlas: Atlas, view: ArcView): readonly HubChord[] {
  return chordsOf(selectView(atlas, view, 'every'), view.widths);
}

const chordsOf = memoByIdentity((every: Selection, widths: Widths): readonly HubChord[] =>
  every.graph.hub < 0 ? [] : hubChords(every.graph, laidOut(every.graph, draftsOf(every, widths)).laid),
);

/** With the forms that were here, anew when they come. */
const marksOf = memoByIdentity((every: Selection, widths: Widths, onGlobe: boolean, _: unknown): ArcMarks => {
  const { graph } = every;
  const kept = draftsOf(every, widths);
  const bow = bowsOf(graph, kept, onGlobe);
  // Outlines lie on what they go around.
  const rank = (a: Draft, b: Draft) => Number(a.hollow ?? false) - Number(b.hollow ?? false);
  const order = [...kept.entries()]
    .sort(([, a], [, b]) => rank(a, b) || b.greatest - a.greatest || (b.persons ?? 0) - (a.persons ?? 0))
    .map(([i]) => i);
  return freezeMarks(graph, kept, bow, order);
});

/** The arcs of a selection before they have bows. */
function draftsOf(every: Selection, widths: Widths): readonly Draft[] {
  const { query, graph } = every;
  const { atlas } = graph;
  const asNet = query.flow === 'net';
  const shown = every.layers.map(({ layer }) => layer.id);
  const drafts = every.layers.flatMap((each) => {
    const { id } = each.layer;
    const look = layerStyle(atlas, id);
    if (look.mark === 'leg') return forms.here?.legDrafts(atlas, each) ?? [];
    // The net stands in the place of its two sides.
    if (look.mark !== 'arc' || (asNet && (id === atlas.inflow || id === atlas.outflow))) return [];
    const isHollow = ownLayer(atlas, id) !== id && shown.includes(ownLayer(atlas, id));
    return flowDrafts(graph, each, widths, query.subject).map((draft) =>
      isHollow ? { ...draft, hollow: true } : draft,
    );
  });
  const net = asNet && netIsShown(atlas, shown) ? (forms.here?.netDrafts(every, widths) ?? []) : [];
  return [...net, ...drafts];
}

const strokesOf = memoByIdentity(
  (marks: ArcMarks, selection: Selection, widths: Widths, outlines: boolean): StrokeColumn => {
    const scale = strokeScale(selection.graph.atlas);
    const width = new Float32Array(marks.count);
    const solid = new Float32Array(marks.count);
    const row = new Int32Array(marks.count).fill(-1);
    const persons = new Float64Array(marks.count).fill(Number.NaN);
    const { atlas } = selection.graph;
    const shown = selection.layers.map((each) => each.layer.id);
    const stocks = forms.here?.shownStocks(selection, outlines);
    for (const { layer, coverage, ...selected } of selection.layers) {
      const arcOf = marks.arcOf.get(layer.id);
      const whole = coverage.kind === 'figures';
      // Beside the outlines of another count those of earlier years would be taken for one.
      const earlier = outlines && countedOnce(atlas, layer.id, shown);
      if (!arcOf || !(whole || earlier)) continue;
      if (layer.kind === 'stock' && !stocks?.has(layer.id)) continue;
      for (let index = 0; index < selected.row.length; index++) {
        const arc = arcOf[selected.position[index] ?? 0] ?? -1;
        if (arc < 0) continue;
        const figure = selected.value[index] ?? Number.NaN;
        row[arc] = selected.row[index] ?? -1;
        persons[arc] = figure;
        const isThread = layer.kind === 'stock' && figure > 0;
        width[arc] = isThread ? THREAD_WIDTH : strokeWidth(figure, widths, scale);
        solid[arc] = whole ? 1 : 0;
      }
    }
    for (const arc of marks.legArcs) {
      width[arc] = LEG_WIDTH;
      solid[arc] = 1;
    }
    if (marks.netArcs.length > 0)
      forms.here?.strokeNet(marks, selection, { widths, outlines }, { width, solid, persons });
    return { width, solid, row, persons, changes: null };
  },
);

/** Whether the moves of a layer are shown by the hub's own count alone. */
function countedOnce(atlas: Atlas, layerId: string, shown: readonly string[]): boolean {
  const own = ownLayer(atlas, layerId);
  return own === layerId && shown.every((id) => id === layerId || ownLayer(atlas, id) !== own);
}

/** The arc of the other count of the same move, by arc. */
function twinsOf(atlas: Atlas, drafts: readonly Draft[]): Int32Array {
  const twins = new Int32Array(drafts.length).fill(-1);
  const own = new Map<string, number>();
  const keyOf = ({ pair, layer }: Draft) => `${pair} ${ownLayer(atlas, layer)}`;
  if (!drafts.some(({ hollow }) => hollow)) return twins;
  for (const [arc, draft] of drafts.entries())
    if (!draft.hollow && draft.pair >= 0) own.set(keyOf(draft), arc);
  for (const [arc, draft] of drafts.entries()) {
    const twin = draft.hollow ? own.get(keyOf(draft)) : undefined;
    if (twin === undefined) continue;
    twins[arc] = twin;
    twins[twin] = arc;
  }
  return twins;
}

function freezeMarks(
  { atlas, hub, layers }: FlowGraph,
  drafts: readonly Draft[],
  bow: Float64Array,
  order: readonly number[],
): ArcMarks {
  const sorted = order.map((i) => at(drafts, i));
  const points = placePoints(atlas);
  const ends = new Float32Array(sorted.length * 4);
  const places = new Uint32Array(sorted.length * 2);
  const arcOf = new Map<string, Int32Array>();
  // They have no arrowhead, and nothing travels along them.
  const wayless = new Set(layers.flatMap(({ layer }) => (isMovement(layer) ? [] : [layer.id])));
  sorted.forEach((draft, arc) => {
    const [fromLng, fromLat] = at(points, draft.origin);
    const [toLng, toLat] = at(points, draft.destination);
    // Around a hub each goes the short way; without one each ends where its places are drawn.
    const end = hub < 0 ? toLng : fromLng + shortWay(toLng - fromLng, 360);
    ends.set([fromLng, fromLat, end, toLat], arc * 4);
    places.set([draft.origin, draft.destination], arc * 2);
    if (draft.position < 0) return;
    const length = layers.find(({ layer }) => layer.id === draft.layer)?.pairs.length ?? 0;
    const arcs = arcOf.get(draft.layer) ?? new Int32Array(length).fill(-1);
    arcs[draft.position] = arc;
    arcOf.set(draft.layer, arcs);
  });
  const arcsWhere = (passes: (draft: Draft) => boolean) =>
    sorted.flatMap((draft, arc) => (passes(draft) ? [arc] : []));
  return {
    count: sorted.length,
    ends,
    places,
    bow: Float32Array.from(order, (i) => at(bow, i)),
    // An outline is seen on its own stroke too: in the shade of the dots.
    colour: sorted.map(({ layer, hollow }) => {
      const colour = arcColour(atlas, layer);
      return hollow ? dotColour(colour) : colour;
    }),
    dash: sorted.map((draft) => draft.dash),
    head: sorted.map(({ layer }) => (wayless.has(layer) ? 'none' : layerStyle(atlas, layer).head)),
    layer: sorted.map((draft) => draft.layer),
    pair: Int32Array.from(sorted, (draft) => draft.pair),
    legs: sorted.map((draft) => draft.legs),
    arcOf,
    hollow: sorted.map(({ hollow }) => hollow ?? false),
    twin: twinsOf(atlas, sorted),
    legArcs: arcsWhere(({ legs }) => legs.length > 0),
    netArcs: arcsWhere(({ layer }) => layer === NET_LAYER),
  };
}

/** Dots stand out from the stroke under them, which therefore has a colour of its own. */
function arcColour(atlas: Atlas, layer: string): ColourName {
  const { colour } = layerStyle(atlas, layer);
  return atlas.dots?.layers.includes(layer) ? streamColour(colour) : colour;
}

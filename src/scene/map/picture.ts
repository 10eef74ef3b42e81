// The picture of a view: arcs and nodes that no year changes, and the year's columns as the painters take them.

import { comparedYears } from '../../figures/compareYears.ts';
import { type CountView, canChooseCount, shownCount } from '../../flows/counts.ts';
import { flowBudget } from '../../flows/flowBudget.ts';
import { isDisc } from '../../flows/movement.ts';
import type { Bounds } from '../../flows/placesWithin.ts';
import { type Selection, selectView } from '../../flows/select.ts';
import { at } from '../../lib/at.ts';
import { memoByFields } from '../../lib/memo.ts';
import { pick } from '../../lib/typedKeys.ts';
import type { Atlas, PlaceId } from '../../package/atlas.ts';
import type { Scale } from '../../package/descriptor.ts';
import type { Count, ViewState } from '../../state/viewState.ts';
import { fitPositions } from '../camera/fitPositions.ts';
import { dotsOfYear } from '../motion/peopleDots.ts';
import { pulsedArcs } from '../motion/pulsedArcs.ts';
import { type ArcMarks, arcMarks, type StrokeColumn, strokesOfYear } from './arcs.ts';
import { forms } from './formsCode.ts';
import { gapsOfYear } from './gaps.ts';
import { type Gate, gateOf } from './gate.ts';
import type { Glyph } from './glyphs.ts';
import { limitFlows } from './limitFlows.ts';
import { type NodeColumn, type NodeMarks, nodeMarks, nodesOfYear } from './nodes.ts';
import type { StockDisc } from './stocks.ts';
import { HUB_RADIUS, strokeScale } from './strokes.ts';

export interface Picture {
  /** Whose rows its arcs name. */
  readonly atlas: Atlas;
  readonly arcs: ArcMarks;
  readonly nodes: NodeMarks;
  /** [lng, lat] of the places that the camera is fitted to, the hub first. */
  readonly fitted: readonly (readonly [number, number])[];
  readonly strokes: StrokeColumn;
  readonly radii: NodeColumn;
  readonly glyphs: readonly Glyph[];
  readonly gate: Gate | null;
  readonly stocks: readonly StockDisc[];
  /** Layers whose people are discs: their arcs are threads, all equally thin. */
  readonly threads: ReadonlySet<string>;
  readonly scale: Scale;
  /** Dots that leave on each arc in a round. */
  readonly dots: Float32Array;
  /** For how many people each stands. */
  readonly peopleADot: number;
  /** Arcs along which a pulse goes. */
  readonly pulsed: readonly number[];
  /** Four floats an arc: width, solid, start gap, end gap (px). */
  readonly arcColumn: Float32Array;
  /** Four floats a node: radius (px), solid, whether something else is drawn there (gate or disc), 0. */
  readonly nodeColumn: Float32Array;
}

const PICTURED = [
  'sourceFilter',
  'layers',
  'count',
  'flow',
  'focus',
  'widths',
  'outlines',
  'year',
  'compare',
  'top',
  'least',
  'projection',
] as const;

/** What of a view decides its picture. */
export type Pictured = Pick<ViewState, (typeof PICTURED)[number]>;

/** The fields of a view that decide its picture, as a value of their own. */
export const pictured = (view: Pictured): Pictured => pick(view, PICTURED);

/** So many arcs, the widest, are drawn on a narrow map as long as the reader has chosen none; the list has the rest. */
export const NARROW_ARCS = 8;
const NARROW_PIXELS = 620;
/** So many moves on a wide one of the own count, and where those of the partners, which are broader, are on it too. */
const OWN_ARCS = 36;
const COUNTED_ARCS = 16;

/** How many arcs a map has room for. */
export function arcsIn(
  atlas: Atlas,
  mapWidth: number,
  view: CountView & Pick<ViewState, 'top' | 'least' | 'focus' | 'compare'>,
): number {
  const { top, least, focus, compare } = view;
  if (atlas.hub === null) return flowBudget(mapWidth, top);
  if (top !== null || least > 0 || focus !== null || compare !== null) return Number.POSITIVE_INFINITY;
  return mapWidth < NARROW_PIXELS ? NARROW_ARCS : wideArcs(atlas, view);
}

/** How many a wide map has room for: where others count the moves too. */
export function wideArcs(atlas: Atlas, view: CountView): number {
  if (!canChooseCount(atlas, view)) return Number.POSITIVE_INFINITY;
  return view.count === 'own' ? OWN_ARCS : COUNTED_ARCS;
}

/** How many arcs are drawn, the places whose arcs are drawn whatever their width, and without a hub the part of the world in
 * which arcs begin or end; null: anywhere. */
export interface ArcLimit {
  readonly widest: number;
  readonly lit: readonly PlaceId[];
  readonly within?: Bounds | null;
}

const NO_LIMIT: ArcLimit = { widest: Number.POSITIVE_INFINITY, lit: [] };

const NO_GLYPHS: readonly Glyph[] = [];
const NO_PLACES: readonly number[] = [];
const NO_DISCS: readonly StockDisc[] = [];

/** The picture of a view: of its year or of two years compared, narrowed to its largest flows; O(arcs). Of the forms that
 * `asksForms` tells of it has those whose code is here. */
export function viewPicture(atlas: Atlas, view: Pictured, limit: ArcLimit = NO_LIMIT): Picture {
  const marks = arcMarks(atlas, view);
  const two = comparedYears(view);
  const code = forms.here;
  const { arcs, strokes } =
    two && code
      ? code.comparedArcs(atlas, marks, view)
      : { arcs: marks, strokes: strokesOfYear(atlas, marks, view) };
  const shown = limitFlows({
    atlas,
    marks: arcs,
    strokes,
    top: view.top,
    least: view.least,
    focus: view.focus,
    within: null,
    ...limit,
  });
  // A share stands beside its place whichever way the arcs go.
  const every = selectView(atlas, view, 'every', 'both');
  const ofYear = (year: number) => selectView(atlas, view, year, 'both');
  const glyphs = code?.glyphsOfYear(ofYear(view.year), view.outlines) ?? NO_GLYPHS;
  const places = code?.glyphPlaces(every) ?? NO_PLACES;
  const count = shownCount(atlas, view);
  // The map stays where it is when the count changes; what that adds further out is named at the edge.
  const fitted =
    count === 'own'
      ? fitPositions(
          code,
          every,
          nodeMarks(atlas, arcs, places),
          Math.max(view.year, view.compare ?? view.year),
        )
      : viewPicture(atlas, { ...view, count: 'own' }).fitted;
  const people = two
    ? code?.stocksCompared(ofYear(two.first), ofYear(two.second))
    : code?.stocksOfYear(ofYear(view.year), view.outlines);
  const gate = gateOf(atlas, view);
  return assemble({
    every,
    places,
    arcs,
    strokes: shown,
    glyphs,
    gate,
    stocks: people ?? NO_DISCS,
    count,
    fitted,
  });
}

/** The radii where discs of people stand in the place of circles: threads end at their rims. */
function roomFor(stocks: readonly StockDisc[], nodes: NodeMarks, column: NodeColumn): NodeColumn {
  if (stocks.length === 0) return column;
  const radius = Float32Array.from(column.radius);
  const largest = new Map<number, number>();
  for (const { place, radius: own, outerRadius } of stocks) {
    const node = at(nodes.nodeOfPlace, place);
    // Several discs may stand at one place; at the hub a gate besides.
    const others = largest.get(node) ?? (node === nodes.hub ? at(column.radius, node) : 0);
    largest.set(node, Math.max(own, outerRadius, others));
  }
  for (const [node, room] of largest) radius[node] = room;
  return { ...column, radius };
}

interface PictureParts {
  readonly every: Selection;
  /** That a glyph stands at in some period. */
  readonly places: readonly number[];
  readonly arcs: ArcMarks;
  readonly strokes: StrokeColumn;
  readonly glyphs: readonly Glyph[];
  readonly gate: Gate | null;
  readonly stocks: readonly StockDisc[];
  readonly count: Count;
  readonly fitted: Picture['fitted'];
}

/** The same arguments give the same picture, so that the GPU keeps its columns. */
const assemble = memoByFields(
  {
    every: true,
    places: true,
    arcs: true,
    strokes: true,
    glyphs: true,
    gate: true,
    stocks: true,
    count: true,
    fitted: true,
  },
  ({ every, places, arcs, strokes, glyphs, gate, stocks, count, fitted }: PictureParts): Picture => {
    const { atlas } = every.graph;
    const nodes = nodeMarks(atlas, arcs, places);
    const radii = roomFor(
      stocks,
      nodes,
      nodesOfYear({ atlas, arcs, strokes, nodes, glyphs, hubRadius: gate?.rim ?? HUB_RADIUS }),
    );
    const gaps = gapsOfYear(arcs, nodes, radii);
    const arcColumn = new Float32Array(arcs.count * 4);
    for (let arc = 0; arc < arcs.count; arc++) {
      arcColumn[arc * 4] = strokes.width[arc] ?? 0;
      arcColumn[arc * 4 + 1] = strokes.solid[arc] ?? 0;
    }
    gaps.forEach((gap, end) => {
      arcColumn[(end >> 1) * 4 + 2 + (end & 1)] = gap;
    });
    const nodeColumn = new Float32Array(nodes.count * 4);
    radii.radius.forEach((radius, node) => {
      nodeColumn[node * 4] = radius;
    });
    radii.solid.forEach((solid, node) => {
      nodeColumn[node * 4 + 1] = solid;
    });
    if (gate && nodes.hub >= 0) nodeColumn[nodes.hub * 4 + 2] = 1;
    for (const { place } of stocks) nodeColumn[at(nodes.nodeOfPlace, place) * 4 + 2] = 1;
    const peopleADot = atlas.dots?.people[count] ?? 1;
    const dots = dotsOfYear(atlas.dots, peopleADot, arcs, strokes);
    const pulsed = pulsedArcs(atlas.dots, arcs, strokes);
    return {
      atlas,
      arcs,
      nodes,
      fitted,
      strokes,
      radii,
      glyphs,
      gate,
      stocks,
      threads: new Set(every.layers.flatMap(({ layer }) => (isDisc(atlas, layer) ? [layer.id] : []))),
      scale: strokeScale(atlas),
      dots,
      peopleADot,
      pulsed,
      arcColumn,
      nodeColumn,
    };
  },
);

/** Mix of two columns of the same length, for a change that interrupts another; 0 gives before, 1 after. */
export function mixColumns(before: Float32Array, after: Float32Array, mix: number): Float32Array {
  if (mix >= 1 || before.length !== after.length) return after;
  return after.map((value, i) => (before[i] ?? value) * (1 - mix) + value * mix);
}

/** Whether anything of a picture is on the move. */
export function moves({ dots, pulsed }: Pick<Picture, 'dots' | 'pulsed'>): boolean {
  return pulsed.length > 0 || dots.some((each) => each > 0);
}

// Two years on one map: the arcs of the view, wide by the change, coloured by its direction, marked where a side lacks.

import { type Comparable, changeOf, changeSize } from '../../figures/compareFigures.ts';
import { type Change, comparedYears } from '../../figures/compareYears.ts';
import { netFigure } from '../../figures/computedFigure.ts';
import { absentFigure } from '../../figures/figure.ts';
import { NET_LAYER } from '../../figures/netPairs.ts';
import { pairFigure } from '../../figures/pairFigure.ts';
import { flowSide } from '../../figures/rowValue.ts';
import { isStock } from '../../flows/movement.ts';
import { type Selection, selectView } from '../../flows/select.ts';
import { shownStocks } from '../../flows/shownStocks.ts';
import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import type { Atlas } from '../../package/atlas.ts';
import type { ViewState, Widths } from '../../state/viewState.ts';
import type { ArcMarks, ArcView, StrokeColumn } from './arcs.ts';
import { changeLook } from './changeLook.ts';
import { LEG_WIDTH, strokeScale, strokeWidth, THREAD_WIDTH } from './strokes.ts';

export interface ComparedArcs {
  readonly arcs: ArcMarks;
  readonly strokes: StrokeColumn;
}

/** What of a view decides the comparison of two years. */
export type CompareView = ArcView & Pick<ViewState, 'year' | 'compare'>;

/** Shapes, lanes and order are those of `marks`, so that arcs stand where the reader knows them. */
export function comparedArcs(atlas: Atlas, marks: ArcMarks, view: CompareView): ComparedArcs {
  const { first, second } = comparedYears(view) ?? { first: view.year, second: view.year };
  return compared(marks, selectView(atlas, view, first), selectView(atlas, view, second), view.widths);
}

const compared = memoByIdentity(
  (marks: ArcMarks, before: Selection, after: Selection, widths: Widths): ComparedArcs => {
    const scale = strokeScale(before.graph.atlas);
    const colour = [...marks.colour];
    const dash = [...marks.dash];
    const width = new Float32Array(marks.count);
    const solid = new Float32Array(marks.count);
    const persons = new Float64Array(marks.count).fill(Number.NaN);
    const changes: (Change | null)[] = Array.from({ length: marks.count }, () => null);
    // Legs are tied to no year.
    for (const arc of marks.legArcs) {
      width[arc] = LEG_WIDTH;
      solid[arc] = 1;
    }
    const drawn = new Set([before, after].flatMap((selection) => [...shownStocks(selection, false)]));
    const { atlas } = before.graph;
    const [firstOf, secondOf] = [before, after].map((selection) => sideOfArcs(marks, selection));
    for (let arc = 0; arc < marks.count; arc++) {
      const first = firstOf?.(arc);
      const second = secondOf?.(arc);
      if (!first || !second) continue;
      const layer = at(marks.layer, arc);
      if (isStock(atlas, layer)) {
        // What became of people at a date is told by their discs.
        const most = drawn.has(layer) ? Math.max(first.value ?? 0, second.value ?? 0) : 0;
        if (most === 0) continue;
        width[arc] = THREAD_WIDTH;
        solid[arc] = 1;
        persons[arc] = most;
        continue;
      }
      const change = changeOf(first, second);
      const look = changeLook(change);
      if (!look || !goesAlong(marks, arc, before.graph.hub, { first, second })) continue;
      changes[arc] = change;
      colour[arc] = look.colour;
      dash[arc] = look.dash ?? marks.dash[arc] ?? 'solid';
      const size = changeSize(change, first, second);
      // What cannot be compared stands as an outline of the one side that is known.
      persons[arc] = size ?? Number.NaN;
      width[arc] = strokeWidth(size ?? Math.abs(first.value ?? second.value ?? 0), widths, scale);
      solid[arc] = size === null ? 0 : 1;
    }
    const row = new Int32Array(marks.count).fill(-1);
    return { arcs: { ...marks, colour, dash }, strokes: { width, solid, row, persons, changes } };
  },
);

/** Of the two net arcs of a partner the one that points to the side whose balance rose. */
function goesAlong(
  marks: ArcMarks,
  arc: number,
  hub: number,
  { first, second }: { readonly first: Comparable; readonly second: Comparable },
): boolean {
  if (marks.layer[arc] !== NET_LAYER) return true;
  const inward = marks.places[arc * 2 + 1] === hub;
  if (first.value === null || second.value === null) return inward;
  return inward === second.value > first.value;
}

/** What stands for each arc in a year; null for a leg. */
function sideOfArcs(
  marks: ArcMarks,
  { graph, query, layers }: Selection,
): (arc: number) => Comparable | null {
  const { atlas, hub } = graph;
  const row = new Int32Array(marks.count).fill(-1);
  const cell = new Float64Array(marks.count);
  for (const { layer, coverage, ...selected } of layers) {
    const arcOf = marks.arcOf.get(layer.id);
    if (!arcOf || coverage.kind !== 'figures') continue;
    for (let index = 0; index < selected.row.length; index++) {
      const arc = arcOf[selected.position[index] ?? 0] ?? -1;
      if (arc < 0) continue;
      row[arc] = selected.row[index] ?? -1;
      cell[arc] = selected.value[index] ?? Number.NaN;
    }
  }
  const netOf = (arc: number): Comparable => {
    const [hubId, partner] = [hub, at(marks.pair, arc)].map((place) => at(atlas.places, place).id);
    const year = Number(query.time);
    const figure = (layer: string | null, from = '', to = '') =>
      pairFigure(atlas, query.sourceFilter, { layerId: layer, originId: from, destinationId: to, year });
    return netFigure(figure(atlas.inflow, partner, hubId), figure(atlas.outflow, hubId, partner));
  };
  return (arc) => {
    if (marks.pair[arc] === -1) return null;
    if (marks.layer[arc] === NET_LAYER) return netOf(arc);
    const own = at(row, arc);
    return own < 0 ? ABSENT : flowSide(atlas, own, cell[arc]);
  };
}

const ABSENT: Comparable = absentFigure('persons');

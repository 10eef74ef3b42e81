// The one place that selects: layers, time, direction, sources and focus to the rows that stand for them.

import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId, LayerRow, LegRow, PlaceId } from '../package/atlas.ts';
import type { Flow, SourceFilter, ViewState } from '../state/viewState.ts';
import { countedLayers } from './counts.ts';
import { type Coverage, coverageIn } from './coverage.ts';
import { type FlowGraph, graphOf, type LayerRuns, type Period, type Run } from './graph.ts';
import { isMovement } from './movement.ts';
import { speakingSources } from './speaking.ts';

/** What is asked of the graph; two equal questions are one object (`asked`), so that answers are kept by identity. */
export interface Query {
  readonly sourceFilter: SourceFilter;
  /** null: every layer. */
  readonly layers: readonly LayerId[] | null;
  /** A year, the dates of one period (`2010-01/2010-06`), or every period. */
  readonly time: number | `${string}/${string}` | 'every';
  /** `in` and `out` are seen from `subject`; without one they choose nothing. */
  readonly flow: Flow;
  readonly subject: PlaceId | null;
  /** Only what touches this place; null: everything. */
  readonly touching: PlaceId | null;
}

/** What a layer answers. Its rows are columns of one length, in the order of the layer's pairs. */
export interface LayerSelection {
  readonly layer: LayerRow;
  /** Of the year that was asked for. */
  readonly coverage: Coverage;
  /** Pairs of the graph by position; `named` are the positions that pass, with a row in some period. */
  readonly pairs: Uint32Array;
  readonly named: Uint32Array;
  /** The periods in which a source speaks, in order of time. */
  readonly periods: readonly Period[];
  /** Figures of the year, or where it has none the last published before it. */
  readonly position: Uint32Array;
  readonly row: Uint32Array;
  readonly value: Float64Array;
  readonly state: Uint8Array;
  /** Of routes and corridors, which are tied to no year. */
  readonly legs: readonly LegRow[];
}

export interface Selection {
  readonly graph: FlowGraph;
  readonly query: Query;
  /** In the order of layers.csv. */
  readonly layers: readonly LayerSelection[];
}

const QUERIES_KEPT = 4096;
const known = new Map<string, Query>();

/** The one object that stands for this question. */
export function asked(query: Query): Query {
  const { sourceFilter, layers, time, flow, subject, touching } = query;
  const key = JSON.stringify([sourceFilter, layers, time, flow, subject, touching]);
  const kept =
    known.get(key) ?? Object.freeze({ sourceFilter: sourceFilter, layers, time, flow, subject, touching });
  // Set anew, so that the first key of the map is the one longest unused.
  known.delete(key);
  known.set(key, kept);
  if (known.size > QUERIES_KEPT) known.delete(known.keys().next().value ?? '');
  return kept;
}

/** The place from which in and out are seen: the hub, or without one the place in focus. */
export function subjectOf(atlas: Atlas, focus: PlaceId | null): PlaceId | null {
  return atlas.places[graphOf(atlas).hub]?.id ?? focus;
}

/** The answer for the layers, count, year and direction of a view. */
export function selectView(
  atlas: Atlas,
  view: Pick<ViewState, 'sourceFilter' | 'layers' | 'count' | 'flow' | 'focus'>,
  time: Query['time'],
  flow: Flow = view.flow,
): Selection {
  const { sourceFilter, focus } = view;
  const layers = countedLayers(atlas, view);
  const subject = subjectOf(atlas, focus);
  return select(
    graphOf(atlas),
    asked({ sourceFilter: sourceFilter, layers, time, flow, subject, touching: null }),
  );
}

/** What one layer holds in a time, whichever way; null where the atlas does not list it. */
export function selectLayer(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  layerId: LayerId | null,
  time: Query['time'],
): LayerSelection | null {
  if (layerId === null) return null;
  const query = asked({
    sourceFilter: sourceFilter,
    layers: [layerId],
    time,
    flow: 'both',
    subject: null,
    touching: null,
  });
  return select(graphOf(atlas), query).layers[0] ?? null;
}

/** The answer to a question; linear in the rows that it gives. */
export const select = memoByIdentity((graph: FlowGraph, query: Query): Selection => {
  const { sourceFilter, layers } = query;
  const spoken = spokenLayers(graph, sourceFilter);
  const chosen = layers === null ? spoken : spoken.filter(({ layer }) => layers.includes(layer.id));
  return Object.freeze({ graph, query, layers: chosen.map((each) => answer(graph, query, each)) });
});

/** What the speaking sources say of a layer. */
interface SpokenLayer {
  readonly layer: LayerRow;
  readonly source: LayerRuns;
  /** Positions in the order of the rows that speak, and their place in that order. */
  readonly named: Uint32Array;
  readonly rank: Uint32Array;
  readonly runs: readonly Run[];
  readonly legs: readonly LegRow[];
}

const spokenLayers = memoByIdentity(
  (graph: FlowGraph, sourceFilter: SourceFilter): readonly SpokenLayer[] => {
    const { atlas, row } = graph;
    const speaking = speakingSources(atlas, sourceFilter);
    const all = atlas.sources.every(({ id }) => speaking.has(id));
    const speaks = speakers(graph, sourceFilter);
    return graph.layers.map((source): SpokenLayer => {
      const { layer, pairs, runs } = source;
      const legs = atlas.legs.filter((leg) => leg.layer === layer.id && speaking.has(leg.source));
      const positions = Uint32Array.from(pairs.keys());
      if (all) return { layer, source, named: positions, rank: positions, runs, legs };
      const firstRow = new Float64Array(pairs.length).fill(Number.POSITIVE_INFINITY);
      const spoken = runs.filter((run) => {
        let some = false;
        for (let entry = run.start; entry < run.end; entry++) {
          const each = row[entry] ?? 0;
          if (!speaks(each)) continue;
          const position = graph.position[entry] ?? 0;
          firstRow[position] = Math.min(firstRow[position] ?? 0, each);
          some = true;
        }
        return some;
      });
      const named = positions
        .filter((position) => Number.isFinite(firstRow[position]))
        .sort((a, b) => at(firstRow, a) - at(firstRow, b));
      const rank = new Uint32Array(pairs.length);
      for (const [place, position] of named.entries()) rank[position] = place;
      return { layer, source, named, rank, runs: spoken, legs };
    });
  },
);

/** Whether the source of a row speaks. */
function speakers({ atlas }: FlowGraph, sourceFilter: SourceFilter): (row: number) => boolean {
  const speaking = speakingSources(atlas, sourceFilter);
  const speaks = atlas.sources.map(({ id }) => speaking.has(id));
  const { source } = atlas.flows;
  return (row) => speaks[source[row] ?? 0] === true;
}

function answer(graph: FlowGraph, query: Query, spoken: SpokenLayer): LayerSelection {
  const { layer, source, legs, named } = spoken;
  const { touching, sourceFilter } = query;
  const { runs, coverage } = runsIn(spoken, query.time);
  const passes = filterOf(graph, query, source);
  return {
    layer,
    coverage,
    pairs: source.pairs,
    named: passes ? named.filter(passes) : named,
    periods: spoken.runs,
    ...columnsOf(graph, spoken, runs, { sourceFilter, passes }),
    legs:
      touching === null
        ? legs
        : legs.filter(({ origin, destination }) => origin === touching || destination === touching),
  };
}

function runsIn(spoken: SpokenLayer, time: Query['time']): { runs: readonly Run[]; coverage: Coverage } {
  const { runs, layer, legs } = spoken;
  if (layer.kind === 'route' || layer.kind === 'corridor') {
    const [leg] = legs;
    return {
      runs: [],
      coverage: leg ? { kind: 'timeless', year: Number(leg.to.slice(0, 4)) } : { kind: 'empty' },
    };
  }
  if (typeof time === 'number') {
    const coverage = coverageIn(runs, time);
    const slice = coverage.kind === 'figures' || coverage.kind === 'earlier' ? coverage.slice : null;
    return { runs: runs.filter((run) => run === slice), coverage };
  }
  const dated = time === 'every' ? runs : runs.filter(({ from, to }) => `${from}/${to}` === time);
  const last = dated.at(-1);
  return { runs: dated, coverage: last ? { kind: 'figures', slice: last } : { kind: 'empty' } };
}

type Passes = (position: number) => boolean;

/** Which pairs of a layer the direction and the place let through; null: all of them. */
function filterOf(graph: FlowGraph, query: Query, { layer, pairs }: LayerRuns): Passes | null {
  const { atlas, origin, destination } = graph;
  const indexOf = (id: PlaceId | null) => atlas.places.findIndex((place) => place.id === id);
  // A layer without a stated direction shows in every direction.
  const sided = isMovement(layer) && query.subject !== null && (query.flow === 'in' || query.flow === 'out');
  const { touching } = query;
  if (!sided && touching === null) return null;
  const subject = indexOf(query.subject);
  const place = indexOf(touching);
  const subjectSide = query.flow === 'in' ? destination : origin;
  return (position) => {
    const pair = pairs[position] ?? 0;
    if (sided && subjectSide[pair] !== subject) return false;
    return touching === null || origin[pair] === place || destination[pair] === place;
  };
}

type Columns = Pick<LayerSelection, 'position' | 'row' | 'value' | 'state'>;

/** Parts of the graph's own columns where all of the runs counts, else copies of what counts. */
function columnsOf(
  graph: FlowGraph,
  { rank }: SpokenLayer,
  runs: readonly Run[],
  { sourceFilter, passes }: { readonly sourceFilter: SourceFilter; readonly passes: Passes | null },
): Columns {
  const whole =
    passes === null && speakingSources(graph.atlas, sourceFilter).size === graph.atlas.sources.length;
  const apart = runs.some(({ start }, index) => index > 0 && start !== runs[index - 1]?.end);
  if (whole && !apart && runs.every(({ plain }) => plain)) {
    const [start, end] = [runs[0]?.start ?? 0, runs.at(-1)?.end ?? 0];
    return {
      position: graph.position.subarray(start, end),
      row: graph.row.subarray(start, end),
      value: graph.value.subarray(start, end),
      state: graph.state.subarray(start, end),
    };
  }
  const speaks = speakers(graph, sourceFilter);
  const kept: number[] = [];
  for (const run of runs) {
    const rankOf = (entry: number) => rank[graph.position[entry] ?? 0] ?? 0;
    const entries = ofOneFile(graph, run, speaks).sort((a, b) => rankOf(a) - rankOf(b));
    for (const entry of entries) if (passes === null || passes(graph.position[entry] ?? 0)) kept.push(entry);
  }
  return {
    position: Uint32Array.from(kept, (entry) => graph.position[entry] ?? 0),
    row: Uint32Array.from(kept, (entry) => graph.row[entry] ?? 0),
    value: Float64Array.from(kept, (entry) => graph.value[entry] ?? 0),
    state: Uint8Array.from(kept, (entry) => graph.state[entry] ?? 0),
  };
}

/** One source for one picture: of rows of the same dates in several files those of the last, which is complete. */
function ofOneFile(
  { atlas, row, position }: FlowGraph,
  { start, end }: Run,
  speaks: (row: number) => boolean,
): number[] {
  const { file } = atlas.flows;
  let kept: number[] = [];
  let last = -1;
  for (let entry = start; entry < end; entry++) {
    const each = row[entry] ?? 0;
    if (!speaks(each)) continue;
    if (file[each] !== last) kept = [];
    last = file[each] ?? 0;
    // Of two rows of one file for one pair the later.
    if (kept.length > 0 && position[kept.at(-1) ?? 0] === position[entry]) kept.pop();
    kept.push(entry);
  }
  return kept;
}

/** Row of atlas.flows of a position in a selected layer, or -1. */
export function rowAt({ position, row }: LayerSelection, of: number): number {
  return row[position.indexOf(of)] ?? -1;
}

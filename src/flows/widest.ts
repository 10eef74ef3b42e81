// Many to many: the widest flows up to a budget, and in numbers what that leaves out.
import { memoByIdentity } from '../lib/memo.ts';
import { MAX_FLOWS } from './flowBudget.ts';
import type { FlowGraph, LayerRuns } from './graph.ts';
import { type Bounds, placesWithin } from './placesWithin.ts';
import type { LayerSelection, Selection } from './select.ts';

export interface Widest {
  /** The smallest figure that is drawn. */
  readonly least: number;
  readonly shown: number;
  readonly of: number;
  readonly shownPeople: number;
  readonly people: number;
}

/** The figure that so many are not smaller than; 0 where there are not so many. `values` are put in another order; linear. */
export function minOfWidest(values: Float64Array, budget: number): number {
  if (values.length <= budget) return 0;
  const wanted = values.length - budget;
  let [low, high] = [0, values.length - 1];
  // The part that holds the wanted one is parted by a value from its middle, until it is one value.
  while (low < high) {
    const middle = values[(low + high) >> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) < middle) left++;
      while ((values[right] ?? 0) > middle) right--;
      if (left > right) break;
      [values[left], values[right]] = [values[right] ?? 0, values[left] ?? 0];
      left++;
      right--;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values[wanted] ?? 0;
}

/**
 * What a budget leaves of the flows with a number in a selection, or of those that begin or end `within` a part of the world;
 * flows as wide as the last are drawn too.
 */
export const widestOf = memoByIdentity(
  (selection: Selection, budget: number, within: Bounds | null = null): Widest => {
    const { graph, layers } = selection;
    const inside = within && placesWithin(graph.atlas, within);
    const kept = new Float64Array(layers.reduce((sum, { value }) => sum + value.length, 0));
    let [of, people, near] = [0, 0, 0];
    for (const { value: column, pairs, position } of layers)
      for (let index = 0; index < column.length; index++) {
        const value = column[index] ?? 0;
        if (!(value > 0)) continue;
        of++;
        people += value;
        const pair = pairs[position[index] ?? 0] ?? 0;
        if (!inside || inside[graph.origin[pair] ?? 0] || inside[graph.destination[pair] ?? 0])
          kept[near++] = value;
      }
    const counted = kept.subarray(0, near);
    const least = minOfWidest(counted, budget);
    let [shown, shownPeople] = [0, 0];
    for (let index = 0; index < near; index++) {
      const value = counted[index] ?? 0;
      if (value < least) continue;
      shown++;
      shownPeople += value;
    }
    return Object.freeze({ least, shown, of, shownPeople, people });
  },
);

/**
 * By position in a layer's pairs whether it is among the widest of some period: all that any year draws. Null where a
 * layer has no more pairs than a reader may ask for.
 */
export const everWidest = memoByIdentity(
  (graph: FlowGraph, { pairs, runs }: LayerRuns): Uint8Array | null => {
    if (pairs.length <= MAX_FLOWS) return null;
    const kept = new Uint8Array(pairs.length);
    const counted = new Float64Array(Math.max(0, ...runs.map(({ start, end }) => end - start)));
    for (const { start, end } of runs) {
      let of = 0;
      for (let entry = start; entry < end; entry++) {
        const value = graph.value[entry] ?? 0;
        if (value > 0) counted[of++] = value;
      }
      const least = Math.max(minOfWidest(counted.subarray(0, of), MAX_FLOWS), Number.MIN_VALUE);
      for (let entry = start; entry < end; entry++)
        if ((graph.value[entry] ?? 0) >= least) kept[graph.position[entry] ?? 0] = 1;
    }
    return kept;
  },
);

/** One flow of a year: a row of atlas.flows with its ends (indexes into atlas.places). */
export interface WideFlow {
  readonly layerId: string;
  readonly origin: number;
  readonly destination: number;
  readonly value: number;
  readonly row: number;
}

/** The widest flows of a selection, or of those that begin or end `within` a part of the world, largest first. */
export const widestFlows = memoByIdentity(
  (selection: Selection, most: number, within: Bounds | null = null): readonly WideFlow[] => {
    const { graph } = selection;
    const inside = within && placesWithin(graph.atlas, within);
    const { least } = widestOf(selection, most, within);
    const ofLayer = ({ layer, pairs, position, row, value }: LayerSelection): readonly WideFlow[] => {
      const found: WideFlow[] = [];
      for (let index = 0; index < row.length; index++) {
        const each = value[index] ?? 0;
        if (!(each > 0) || each < least) continue;
        const pair = pairs[position[index] ?? 0] ?? 0;
        const [origin = 0, destination = 0] = [graph.origin[pair], graph.destination[pair]];
        if (inside && !inside[origin] && !inside[destination]) continue;
        found.push({ layerId: layer.id, origin, destination, value: each, row: row[index] ?? -1 });
      }
      return found;
    };
    return Object.freeze(
      selection.layers
        .flatMap(ofLayer)
        .sort((a, b) => b.value - a.value || a.row - b.row)
        .slice(0, most),
    );
  },
);

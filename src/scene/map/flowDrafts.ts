// The flows of a layer as arcs before they have their place in the layout; without a hub those that any year draws.
import type { FlowGraph } from '../../flows/graph.ts';
import type { LayerSelection } from '../../flows/select.ts';
import { at } from '../../lib/at.ts';
import type { PlaceId } from '../../package/atlas.ts';
import type { Widths } from '../../state/viewState.ts';
import { layerStyle } from '../style/layerStyle.ts';
import type { Draft } from './arcs.ts';
import { forms } from './formsCode.ts';
import { strokeScale, strokeWidth, THREAD_WIDTH } from './strokes.ts';

/** A draft for each pair with people in some period; `subject` is the place whose flows are all made. */
export function flowDrafts(
  graph: FlowGraph,
  selected: LayerSelection,
  widths: Widths,
  subject: PlaceId | null,
): readonly Draft[] {
  const { layer, pairs, named, position, value } = selected;
  const greatest = new Float64Array(pairs.length);
  const periods = new Uint32Array(pairs.length);
  for (let index = 0; index < position.length; index++) {
    const each = position[index] ?? 0;
    const persons = value[index] ?? 0;
    if (persons > 0) periods[each] = (periods[each] ?? 0) + 1;
    if (persons > (greatest[each] ?? 0)) greatest[each] = persons;
  }
  const source = graph.layers.find((each) => each.pairs === pairs);
  // Without a hub arcs can be too many to make: those that no year draws are left out, but for the place in focus.
  const widest = graph.hub < 0 && source ? (forms.here?.everWidest(graph, source) ?? null) : null;
  const focus = graph.atlas.places.findIndex(({ id }) => id === subject);
  const isMade = (each: number) => {
    const pair = at(pairs, each);
    return (
      widest === null ||
      widest[each] === 1 ||
      graph.origin[pair] === focus ||
      graph.destination[pair] === focus
    );
  };
  return Array.from(named)
    .filter((each) => at(greatest, each) > 0 && isMade(each) && leadsAway(graph, at(pairs, each)))
    .map((each) => ({
      layer: layer.id,
      origin: at(graph.origin, at(pairs, each)),
      destination: at(graph.destination, at(pairs, each)),
      pair: at(pairs, each),
      position: each,
      periods: at(periods, each),
      greatest:
        layer.kind === 'stock'
          ? THREAD_WIDTH
          : strokeWidth(at(greatest, each), widths, strokeScale(graph.atlas)),
      ...(layer.kind === 'stock' ? { persons: at(greatest, each) } : {}),
      dash: layerStyle(graph.atlas, layer.id).dash,
      legs: [],
    }));
}

/** Those who are displaced within a place have no way on the map. */
function leadsAway({ origin, destination }: FlowGraph, pair: number): boolean {
  return origin[pair] !== destination[pair];
}

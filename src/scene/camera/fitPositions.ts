// Which places the camera is fitted to: all that are shown but those that a long series names in a year or two, or that hold few of the people at a date.
import type { FlowGraph } from '../../flows/graph.ts';
import type { LayerSelection, Selection } from '../../flows/select.ts';
import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import type { NodeMarks } from '../map/nodes.ts';

/** A series of at least so many dates is long, and a place in fewer than so many of them is seldom named. */
const LONG_SERIES = 6;
const SELDOM = 3;

/** Of people at a date a place is fitted that has at least this part of the most of any. */
const SEEN_SHARE = 1 / 100;

/** [lng, lat] of the nodes to fit, the hub first, or without one the most central. A place left out is still drawn, or named at the edge. */
export const fitPositions = memoByIdentity(
  (every: Selection, nodes: NodeMarks): readonly (readonly [number, number])[] => {
    const seldom = seldomNamed(every);
    const fitted = Array.from(nodes.place, (_, node) => node)
      .filter((node) => node === nodes.hub || !seldom.has(at(nodes.place, node)))
      .map((node) => [at(nodes.position, node * 2), at(nodes.position, node * 2 + 1)] as const);
    return nodes.hub >= 0 ? fitted : fromTheMiddle(fitted);
  },
);

/** The places left out. All dates are gone through: once for a selection, whatever year or comparison is drawn. */
const seldomNamed = memoByIdentity((every: Selection): ReadonlySet<number> => {
  const most = every.layers
    .filter(({ layer }) => layer.kind === 'stock')
    .reduce((all, { pairs, position, value }) => {
      const { origin, destination } = every.graph;
      const leadsAway = (each: number) => origin[at(pairs, each)] !== destination[at(pairs, each)];
      return position.reduce(
        (one, each, index) => Math.max(one, leadsAway(each) ? value[index] || 0 : 0),
        all,
      );
    }, 0);
  const named = every.layers.map((layer) => namedOften(every.graph, layer, most));
  const seldom = new Set(named.flatMap((each) => each.seldom));
  for (const { often } of named) for (const place of often) seldom.delete(place);
  return seldom;
});

/** Those near the middle first: without a hub it is there that others are near or far from. */
function fromTheMiddle(
  points: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  const [x, y] = [middle(points.map(([lng]) => lng)), middle(points.map(([, lat]) => lat))];
  return points.toSorted(([a, b], [c, d]) => Math.hypot(a - x, b - y) - Math.hypot(c - x, d - y));
}

/** Both ends of the pairs of a layer, by the number of dates that name them. */
function namedOften(graph: FlowGraph, selected: LayerSelection, most: number) {
  const { pairs, named, position, periods, layer, value } = selected;
  const people = new Float64Array(pairs.length);
  for (const [index, each] of position.entries())
    people[each] = Math.max(people[each] ?? 0, value[index] || 0);
  const isStock = layer.kind === 'stock';
  const dates = new Uint32Array(pairs.length);
  for (const each of position) dates[each] = (dates[each] ?? 0) + 1;
  const often: number[] = [];
  const seldom: number[] = [];
  for (const each of named) {
    const pair = at(pairs, each);
    const isOften = isStock
      ? at(people, each) >= most * SEEN_SHARE
      : periods.length < LONG_SERIES || at(dates, each) >= SELDOM;
    const list = isOften ? often : seldom;
    list.push(at(graph.origin, pair), at(graph.destination, pair));
  }
  return { often, seldom };
}

// Which places the camera is fitted to: all that are shown but those that a long series names in a year or two, or where few of the people at a date are.
import type { Selection } from '../../flows/select.ts';
import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import type { forms } from '../map/formsCode.ts';
import type { NodeMarks } from '../map/nodes.ts';

/** A series of at least so many dates is long, and a place in fewer than so many of them is seldom named. */
const LONG_SERIES = 6;
const SELDOM = 3;

/** [lng, lat] of the nodes to fit in `year`, the hub first, or without one the most central; one list until the next year in
 * which people at a date bring a place in. A place left out is still drawn, or named at the edge. */
export function fitPositions(
  code: typeof forms.here,
  every: Selection,
  nodes: NodeMarks,
  year: number,
): readonly (readonly [number, number])[] {
  const fitted = positionsOf(every, nodes, code?.placesSeen(every, year) ?? null);
  return nodes.hub < 0 && code ? code.fromTheMiddle(fitted) : fitted;
}

const positionsOf = memoByIdentity((every: Selection, nodes: NodeMarks, seen: ReadonlySet<number> | null) => {
  const seldom = seldomNamed(every);
  return Array.from(nodes.place, (_, node) => node)
    .filter((node) => {
      const place = at(nodes.place, node);
      return node === nodes.hub || !seldom.has(place) || seen?.has(place);
    })
    .map((node) => [at(nodes.position, node * 2), at(nodes.position, node * 2 + 1)] as const);
});

/** The places that no layer of moves names often. All dates are gone through: once for a selection, whatever year or comparison
 * is drawn. */
const seldomNamed = memoByIdentity(({ graph, layers }: Selection): ReadonlySet<number> => {
  const seldom = new Set<number>();
  const often = new Set<number>();
  for (const { layer, pairs, named, position, periods } of layers) {
    const dates = new Uint32Array(pairs.length);
    for (const each of position) dates[each] = (dates[each] ?? 0) + 1;
    for (const each of named) {
      const isOften = layer.kind !== 'stock' && (periods.length < LONG_SERIES || at(dates, each) >= SELDOM);
      const pair = at(pairs, each);
      for (const ends of [graph.origin, graph.destination]) (isOften ? often : seldom).add(at(ends, pair));
    }
  }
  for (const place of often) seldom.delete(place);
  return seldom;
});

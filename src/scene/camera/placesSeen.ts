// Which places of people at a date the camera is fitted to, and which of all places are in the middle.
import type { Selection } from '../../flows/select.ts';
import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';

/**
 * A place is fitted from the first year on in which it has at least this part of the most people of any: five people in Spain do
 * not draw 778,000 in Azerbaijan small. It stays fitted, so that the map goes further out as years pass and never to and fro.
 */
const SEEN_SHARE = 1 / 200;

/** The places fitted in `year`, or before all dates those of the first; one set until the next year in which one comes in. */
export function placesSeen(every: Selection, year: number): ReadonlySet<number> {
  const years = [...new Set(seenSince(every).values())];
  return seenUntil(every, Math.max(Math.min(...years), ...years.filter((each) => each <= year)));
}

const seenUntil = memoByIdentity(
  (every: Selection, year: number): ReadonlySet<number> =>
    new Set([...seenSince(every)].flatMap(([place, since]) => (since <= year ? [place] : []))),
);

/** The first year of each place that is fitted in any. */
const seenSince = memoByIdentity(({ graph, layers }: Selection): ReadonlyMap<number, number> => {
  const { atlas, origin, destination } = graph;
  const stocks = layers
    .filter(({ layer }) => layer.kind === 'stock')
    .map(({ pairs, position, row, value }) => ({
      pair: Array.from(position, (each) => at(pairs, each)),
      year: Array.from(row, (each) => at(atlas.flows.fromYear, each)),
      people: Array.from(value, (each) => each || 0),
    }));
  const most = new Map<number, number>();
  for (const { year, people } of stocks)
    for (const [index, each] of year.entries())
      most.set(each, Math.max(most.get(each) ?? 0, at(people, index)));
  const since = new Map<number, number>();
  for (const { pair, year, people } of stocks)
    for (const [index, each] of year.entries()) {
      if (at(people, index) < (most.get(each) ?? 0) * SEEN_SHARE) continue;
      for (const ends of [origin, destination]) {
        const place = at(ends, at(pair, index));
        since.set(place, Math.min(since.get(place) ?? each, each));
      }
    }
  return since;
});

/** Those near the middle first: without a hub it is there that others are near or far from. */
export const fromTheMiddle = memoByIdentity(
  (points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] => {
    const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
    const [x, y] = [middle(points.map(([lng]) => lng)), middle(points.map(([, lat]) => lat))];
    return points.toSorted(([a, b], [c, d]) => Math.hypot(a - x, b - y) - Math.hypot(c - x, d - y));
  },
);

// Places that lie too close together at a zoom, each group led by its largest place; groups of a zoom lie whole in those further out.

import { graphOf } from '../../flows/graph.ts';
import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import { lngLatToWorld } from '../../lib/mercator.ts';
import type { Atlas } from '../../package/atlas.ts';
import { FINEST_ZOOM } from './grouped.ts';

/** Nearer than so many px lies too close. */
const APART_PIXELS = 36;
const WORLD_PIXELS = 512;

export interface PlaceGroups {
  /** By place index: that of the place that leads its group. */
  readonly leader: Uint32Array;
  /** How many groups there are. */
  readonly count: number;
}

/** The groups of a whole zoom below FINEST_ZOOM; the same figures give the same groups. */
export const placeGroups = memoByIdentity((atlas: Atlas, zoom: number): PlaceGroups => {
  const finer = zoom + 1 >= FINEST_ZOOM ? null : placeGroups(atlas, zoom + 1);
  const people = peopleAt(atlas);
  const leader = finer ? Uint32Array.from(finer.leader) : Uint32Array.from(atlas.places.keys());
  const { places } = atlas;
  const leaders = [...new Set(leader)].sort(
    (a, b) =>
      at(people, b) - at(people, a) ||
      at(places, a).lng - at(places, b).lng ||
      at(places, a).lat - at(places, b).lat,
  );
  const joined = joinedTo(atlas, leaders, APART_PIXELS / (WORLD_PIXELS * 2 ** zoom));
  for (let place = 0; place < leader.length; place++) leader[place] = joined.get(at(leader, place)) ?? place;
  return { leader, count: new Set(leader).size };
});

/** Of each place the larger one that it joins, or itself; `distance` in worlds. */
function joinedTo(atlas: Atlas, inOrder: readonly number[], distance: number): ReadonlyMap<number, number> {
  const points = worldPoints(atlas);
  const columns = Math.max(1, Math.floor(1 / distance));
  const cells = new Map<number, number[]>();
  const cellOf = (column: number, line: number) => line * columns + ((column + columns) % columns);
  const largerNear = (place: number, column: number, line: number): number | null => {
    const [x, y] = [at(points, place * 2), at(points, place * 2 + 1)];
    for (let down = -1; down <= 1; down++)
      for (let across = -1; across <= 1; across++)
        for (const other of cells.get(cellOf(column + across, line + down)) ?? []) {
          const away = x - at(points, other * 2);
          const above = y - at(points, other * 2 + 1);
          if (Math.hypot(away - Math.round(away), above) < distance) return other;
        }
    return null;
  };
  const joined = new Map<number, number>();
  for (const place of inOrder) {
    const column = Math.floor(at(points, place * 2) * columns);
    const line = Math.floor(at(points, place * 2 + 1) * columns);
    const larger = largerNear(place, column, line);
    joined.set(place, larger ?? place);
    if (larger !== null) continue;
    const cell = cellOf(column, line);
    const inCell = cells.get(cell);
    if (inCell) inCell.push(place);
    else cells.set(cell, [place]);
  }
  return joined;
}

/** x and y of each place in a world 1 wide. */
const worldPoints = memoByIdentity((atlas: Atlas): Float64Array => {
  const points = new Float64Array(atlas.places.length * 2);
  for (const [place, { lng, lat }] of atlas.places.entries())
    points.set(lngLatToWorld([lng, lat], 1), place * 2);
  return points;
});

/** The people who come to a place or leave it, in all periods and layers. */
const peopleAt = memoByIdentity((atlas: Atlas): Float64Array => {
  const { origin, destination, layers, position, value } = graphOf(atlas);
  const people = new Float64Array(atlas.places.length);
  for (const { pairs, runs } of layers)
    for (const { start, end } of runs)
      for (let entry = start; entry < end; entry++) {
        const each = value[entry] ?? 0;
        if (!(each > 0)) continue;
        const pair = pairs[position[entry] ?? 0] ?? 0;
        for (const place of [origin[pair] ?? 0, destination[pair] ?? 0])
          people[place] = (people[place] ?? 0) + each;
      }
  return people;
});

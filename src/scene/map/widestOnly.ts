// Narrows the strokes of a year of many to many to the widest flows.

import { isStock } from '../../flows/movement.ts';
import { type Bounds, placesWithin } from '../../flows/placesWithin.ts';
import { minOfWidest } from '../../flows/widest.ts';
import { at } from '../../lib/at.ts';
import { type Atlas, PLACES_APART, type PlaceId } from '../../package/atlas.ts';
import type { ArcMarks, StrokeColumn } from './arcs.ts';
import { THREADS } from './threads.ts';

/** Of a package without a hub the widest flows of the year that begin or end in the part that is seen, and all that touch
 * the place in focus. */
export function widestOnly(
  atlas: Atlas,
  marks: ArcMarks,
  {
    strokes,
    budget,
    least,
    focus,
    within,
  }: {
    readonly strokes: StrokeColumn;
    readonly budget: number;
    readonly least: number;
    readonly focus: PlaceId | null;
    readonly within: Bounds | null;
  },
): StrokeColumn {
  const inside = within && placesWithin(atlas, within);
  const isNear = (arc: number) =>
    !inside || inside[at(marks.places, arc * 2)] === 1 || inside[at(marks.places, arc * 2 + 1)] === 1;
  const drawn = strokes.persons.filter(
    (persons, arc) => persons > 0 && at(strokes.width, arc) > 0 && isNear(arc),
  );
  // The discs say it all: threads are few, so that they can be told apart.
  const areThreads = marks.layer.some((layer) => isStock(atlas, layer));
  const widest = Math.max(least, minOfWidest(drawn, areThreads ? Math.min(budget, THREADS) : budget));
  const place = focus === null ? -1 : atlas.places.findIndex(({ id }) => id === focus);
  const touches = (arc: number) => marks.places[arc * 2] === place || marks.places[arc * 2 + 1] === place;
  // Of very many places one in focus is alone with its flows: the others, each for itself, would hide them.
  const isAlone = place >= 0 && atlas.places.length > PLACES_APART;
  if (widest === 0 && !isAlone && !inside) return strokes;
  const width = strokes.width.map((each, arc) =>
    (!isAlone && (strokes.persons[arc] || 0) >= widest && isNear(arc)) ||
    marks.pair[arc] === -1 ||
    touches(arc)
      ? each
      : 0,
  );
  return { ...strokes, width };
}

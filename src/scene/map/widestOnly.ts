// Narrows the strokes of a year of many to many to the widest flows.

import { isStock } from '../../flows/movement.ts';
import { minOfWidest } from '../../flows/widest.ts';
import { at } from '../../lib/at.ts';
import { type Atlas, PLACES_APART, type PlaceId } from '../../package/atlas.ts';
import type { ArcMarks, StrokeColumn } from './arcs.ts';
import { THREADS } from './limitFlows.ts';

/** Of a package without a hub the widest flows of the year, and all that touch the place in focus. */
export function widestOnly(
  atlas: Atlas,
  marks: ArcMarks,
  {
    strokes,
    budget,
    least,
    focus,
  }: {
    readonly strokes: StrokeColumn;
    readonly budget: number;
    readonly least: number;
    readonly focus: PlaceId | null;
  },
): StrokeColumn {
  const drawn = strokes.persons.filter((persons, arc) => persons > 0 && at(strokes.width, arc) > 0);
  // The discs say it all: threads are few, so that they can be told apart.
  const areThreads = marks.layer.some((layer) => isStock(atlas, layer));
  const widest = Math.max(least, minOfWidest(drawn, areThreads ? Math.min(budget, THREADS) : budget));
  const place = focus === null ? -1 : atlas.places.findIndex(({ id }) => id === focus);
  const touches = (arc: number) => marks.places[arc * 2] === place || marks.places[arc * 2 + 1] === place;
  // Of very many places one in focus is alone with its flows: the others, each for itself, would hide them.
  const isAlone = place >= 0 && atlas.places.length > PLACES_APART;
  if (widest === 0 && !isAlone) return strokes;
  const width = strokes.width.map((each, arc) =>
    (!isAlone && (strokes.persons[arc] || 0) >= widest) || marks.pair[arc] === -1 || touches(arc) ? each : 0,
  );
  return { ...strokes, width };
}

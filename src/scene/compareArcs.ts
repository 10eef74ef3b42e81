// Two years on one map: the arcs of the view, wide by the change, coloured by its direction, marked where a side lacks.

import type { Atlas, PlaceId } from '../data/atlas.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import { type Change, compareFigures } from '../model/compareYears.ts';
import { netFigure } from '../model/computedFigure.ts';
import type { Figure } from '../model/figure.ts';
import { changedPersons } from '../model/flowList.ts';
import { NET_LAYER } from '../model/netPairs.ts';
import { pairFigure } from '../model/pairFigure.ts';
import type { Evidence, Widths } from '../state/viewState.ts';
import type { ArcMarks, StrokeColumn } from './arcs.ts';
import type { Dash } from './layerLook.ts';
import type { ColourName } from './palette.ts';
import { LEG_WIDTH, strokeWidth } from './strokes.ts';

export interface ComparedArcs {
  readonly arcs: ArcMarks;
  readonly strokes: StrokeColumn;
}

/** Colour and line of a change; null where there is nothing to draw. `new` and `gone` have a broken line. */
export function changeLook(
  change: Change,
): { readonly colour: ColourName; readonly dash: Dash | null } | null {
  switch (change) {
    case 'more':
      return { colour: 'more', dash: null };
    case 'fewer':
      return { colour: 'fewer', dash: null };
    case 'new':
      return { colour: 'more', dash: 'broken' };
    case 'gone':
      return { colour: 'fewer', dash: 'broken' };
    case 'incomparable':
      return { colour: 'incomparable', dash: null };
    case 'same':
    case 'none':
      return null;
  }
}

/** Shapes, lanes and order are those of `marks`, so that arcs stand where the reader knows them. */
export const comparedArcs = memoByIdentity(
  (
    atlas: Atlas,
    evidence: Evidence,
    marks: ArcMarks,
    first: number,
    second: number,
    widths: Widths,
  ): ComparedArcs => {
    const colour = [...marks.colour];
    const dash = [...marks.dash];
    const width = new Float32Array(marks.count);
    const solid = new Float32Array(marks.count);
    const persons = new Float64Array(marks.count).fill(Number.NaN);
    const changes: (Change | null)[] = Array.from({ length: marks.count }, () => null);
    for (let arc = 0; arc < marks.count; arc++) {
      if (marks.pair[arc] === -1) {
        // Legs are tied to no year.
        width[arc] = LEG_WIDTH;
        solid[arc] = 1;
        continue;
      }
      const before = arcFigure(atlas, evidence, marks, arc, first);
      const after = arcFigure(atlas, evidence, marks, arc, second);
      const compared = compareFigures(before, after);
      const look = changeLook(compared.change);
      if (!look || !goesAlong(marks, arc, atlas, compared.difference)) continue;
      changes[arc] = compared.change;
      colour[arc] = look.colour;
      dash[arc] = look.dash ?? at(dash, arc);
      const change = changedPersons(compared);
      // What cannot be compared stands as an outline of the one side that is known.
      const drawn = change ?? Math.abs(before.value ?? after.value ?? 0);
      persons[arc] = change ?? Number.NaN;
      width[arc] = strokeWidth(drawn, widths);
      solid[arc] = change === null ? 0 : 1;
    }
    const row = new Int32Array(marks.count).fill(-1);
    return { arcs: { ...marks, colour, dash }, strokes: { width, solid, row, persons, changes } };
  },
);

/** Of the two net arcs of a partner the one that points to the side whose balance rose. */
function goesAlong(marks: ArcMarks, arc: number, atlas: Atlas, difference: Figure): boolean {
  if (marks.layer[arc] !== NET_LAYER) return true;
  const inward = placeAt(atlas, marks, arc, 1) === atlas.hub;
  return difference.value === null ? inward : inward === difference.value > 0;
}

function placeAt(atlas: Atlas, marks: ArcMarks, arc: number, end: 0 | 1): PlaceId {
  return at(atlas.places, at(marks.places, arc * 2 + end)).id;
}

function arcFigure(atlas: Atlas, evidence: Evidence, marks: ArcMarks, arc: number, year: number): Figure {
  const origin = placeAt(atlas, marks, arc, 0);
  const destination = placeAt(atlas, marks, arc, 1);
  const layer = at(marks.layer, arc);
  if (layer !== NET_LAYER) return pairFigure(atlas, evidence, layer, origin, destination, year);
  const partner = origin === atlas.hub ? destination : origin;
  return netFigure(
    pairFigure(atlas, evidence, atlas.inflow, partner, atlas.hub, year),
    pairFigure(atlas, evidence, atlas.outflow, atlas.hub, partner, year),
  );
}

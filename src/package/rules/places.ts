// Rules of places and of the list of layers: who has a point, and that the report's own rows can be drawn and chosen.
import { at } from '../../lib/at.ts';
import { UNPLACED_KINDS } from '../kinds.ts';
import type { DataProblem } from '../problem.ts';
import { problemAt, type Tables } from '../table.ts';

const UNPLACED: ReadonlySet<string> = new Set(UNPLACED_KINDS);

/** A country or region has a point with a name; what is no place has none. */
export function checkPoints({ places }: Tables): readonly DataProblem[] {
  return places.cells.kind.flatMap((kind, row) =>
    (['lng', 'lat', 'anchor'] as const).flatMap((column) => {
      const cell = at(places.cells[column], row);
      if ((cell === '') === UNPLACED.has(kind)) return [];
      const expected = cell === '' ? `a point, as it is a ${kind}` : `no point, as its kind is ${kind}`;
      return [problemAt(places, row, { column, expected, found: cell })];
    }),
  );
}

/** What the report says goes from a point to a point; lines without a place belong to records. */
export function checkEnds({ flows, routes, places }: Tables): readonly DataProblem[] {
  const unplaced = new Set(places.cells.id.filter((_, row) => UNPLACED.has(at(places.cells.kind, row))));
  return [flows, routes].flatMap((table) =>
    (['origin', 'destination'] as const).flatMap((column) => {
      const cells: readonly string[] = table.cells[column];
      return cells.flatMap((id, row) =>
        unplaced.has(id)
          ? [problemAt(table, row, { column, expected: 'a place with a point', found: id })]
          : [],
      );
    }),
  );
}

/** Every layer that the report fills can be chosen. */
export function checkListed({ flows, routes, layers }: Tables): readonly DataProblem[] {
  const unlisted = new Set(layers.cells.id.filter((_, row) => at(layers.cells.listed, row) === 'no'));
  return [flows, routes].flatMap((table) => {
    const cells: readonly string[] = table.cells.layer;
    return cells.flatMap((id, row) =>
      unlisted.has(id)
        ? [problemAt(table, row, { column: 'layer', expected: 'a layer that is listed', found: id })]
        : [],
    );
  });
}

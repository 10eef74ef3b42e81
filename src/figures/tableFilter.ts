// Which rows of the table a reader asks for: a layer, a country, a status; null asks for all.
import type { Atlas, LayerId, PlaceId, Unit } from '../package/atlas.ts';
import type { Figure } from './figure.ts';
import type { TableRow } from './tableRows.ts';

/** A leg of a route is named without a number. */
export type RowStatus = Figure['status'];

export interface TableFilter {
  readonly layer: LayerId | null;
  readonly country: PlaceId | null;
  readonly status: RowStatus | null;
}

export const NO_FILTER: TableFilter = Object.freeze({ layer: null, country: null, status: null });

/** How sure the row is. */
export function rowStatus(row: TableRow): RowStatus {
  return row.leg ? 'mentioned' : row.figure.status;
}

/** The end of a row that is not Azerbaijan; null for other and all countries. */
export function partnerOfRow({ hub }: Atlas, row: TableRow): PlaceId | null {
  return row.origin === hub ? row.destination : row.origin;
}

/** The rows that fit every part of the filter, in their order. */
export function filterRows(rows: readonly TableRow[], filter: TableFilter): readonly TableRow[] {
  const { layer, country, status } = filter;
  return rows.filter(
    (row) =>
      (layer === null || row.layerId === layer) &&
      (country === null || row.origin === country || row.destination === country) &&
      (status === null || rowStatus(row) === status),
  );
}

/** What can be asked of these rows: each value once, in the order of the rows. */
export function choicesOf(
  { hub }: Atlas,
  rows: readonly TableRow[],
): {
  readonly layers: readonly LayerId[];
  readonly countries: readonly PlaceId[];
  readonly statuses: readonly RowStatus[];
} {
  const countries = rows.flatMap(({ origin, destination }) => [origin, destination]);
  return {
    layers: [...new Set(rows.map((row) => row.layerId))],
    countries: [...new Set(countries.filter((id) => id !== null && id !== hub))].filter((id) => id !== null),
    statuses: [...new Set(rows.map(rowStatus))],
  };
}

/** The units that the numbers of these rows are in, each once; legs of routes have none. */
export function unitsOf(rows: readonly TableRow[]): readonly Unit[] {
  return [...new Set(rows.filter((row) => row.leg === null).map((row) => row.figure.unit))];
}

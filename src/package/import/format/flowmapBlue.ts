// flowmap.blue: a table of locations and one of flows that name them by id; the two find each other.
import { at } from '../../../lib/at.ts';
import type { Head } from '../head.ts';
import type { FoundPlace } from '../placeNames.ts';
import type { ImportProblem } from '../report.ts';
import { pointColumns } from './kepler.ts';

export interface Locations {
  readonly byId: ReadonlyMap<string, FoundPlace>;
  readonly problems: readonly ImportProblem[];
}

/** Which columns a table of locations has, else null: an id, a latitude and a longitude, and no second pair of them. */
export function locationColumns(
  head: Head,
): { readonly id: number; readonly name: number; readonly lat: number; readonly lng: number } | null {
  const [point, second] = pointColumns(head);
  if (!point || second || point.subject !== '') return null;
  const find = (...names: readonly string[]) => {
    for (const name of names) {
      const column = head.columns.findIndex(({ folded }) => folded === name);
      if (column >= 0) return column;
    }
    return -1;
  };
  const id = find('id', 'code', 'iso', 'iso3', 'location', 'place', 'node', 'name');
  if (id < 0 || find('origin', 'dest', 'destination', 'from', 'to') >= 0) return null;
  const name = find('name', 'label', 'title', 'city', 'station');
  return { id, name: name < 0 ? id : name, lat: point.lat, lng: point.lng };
}

/** The places of a table of locations. Of a repeated id the first stands; one without a point is no place. */
export function readLocations(head: Head): Locations | null {
  const columns = locationColumns(head);
  if (!columns) return null;
  const byId = new Map<string, FoundPlace>();
  const problems: ImportProblem[] = [];
  head.table.each((cells, line) => {
    if (line <= head.headerLine || cells.every((cell) => cell.trim() === '')) return true;
    const id = (cells[columns.id] ?? '').trim();
    const [lat, lng] = [degrees(cells[columns.lat]), degrees(cells[columns.lng])];
    const problem = (column: number, expected: ImportProblem['expected']) =>
      problems.push({
        file: head.table.name,
        row: line,
        column: at(head.header, column),
        expected,
        found: cells[column] ?? '',
      });
    if (id === '' || byId.has(id)) problem(columns.id, 'own-id');
    else if (!isPoint(lat, lng)) problem(Math.abs(lat) <= 90 ? columns.lng : columns.lat, 'point');
    else byId.set(id, { id: '', lng, lat, name: (cells[columns.name] ?? '').trim() || id });
    return true;
  });
  return { byId, problems };
}

export const degrees = (cell: string | undefined): number =>
  cell === undefined || cell.trim() === '' ? Number.NaN : Number(cell.trim().replace(',', '.'));

export const isPoint = (lat: number, lng: number): boolean =>
  Number.isFinite(lat) && Number.isFinite(lng) && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;

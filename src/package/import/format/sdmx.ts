// SDMX-CSV 1 and 2 (Eurostat, OECD): dimensions as columns, of which two are ends and the others stand at their total.
import { at } from '../../../lib/at.ts';
import { isWholeKind } from '../columnWords.ts';
import type { Head } from '../head.ts';
import type { Plan } from '../plan.ts';
import { RefusedFile } from '../refusal.ts';
import { labelPlan } from './longTable.ts';

const ORIGINS = [
  'citizen',
  'citizenship',
  'c birth',
  'country of birth',
  'cob',
  'counterpart area',
  'partner',
  'origin',
  'c prev res',
  'country of origin',
  'area',
  'birth country',
  'nationality',
  'co2',
];
const DESTINATIONS = [
  'geo',
  'ref area',
  'reference area',
  'reporter',
  'cou',
  'country',
  'destination',
  'dest',
];
const DESCRIBES = new Set([
  'dataflow',
  'last update',
  'structure',
  'structure id',
  'structure name',
  'action',
  'freq',
  'unit',
  'unit measure',
  'unit mult',
  'decimals',
  'base per',
  'obs flag',
  'obs status',
  'conf status',
  'time format',
  'obs value',
  'time period',
]);

/** The plan of SDMX-CSV, else null; throws RefusedFile where no dimension is an origin. */
export function sdmxPlan(head: Head): Plan | null {
  // `geo: Geopolitical entity` where labels came along; version 2 writes `GEO` with brackets for lists.
  const names = head.columns.map(({ folded, header }) =>
    header.includes(':') ? at(folded.split(' '), 0) : folded,
  );
  const keys = head.columns.map(({ header }, index) =>
    header.includes(':')
      ? at(header.split(':'), 0).toLowerCase().replaceAll('_', ' ').trim()
      : at(names, index),
  );
  const [start] = keys;
  const value = keys.indexOf('obs value');
  if ((start !== 'dataflow' && start !== 'structure') || value < 0) return null;
  const find = (of: readonly string[]) => of.map((key) => keys.indexOf(key)).find((column) => column >= 0);
  const destination = find(DESTINATIONS);
  const origin = find(ORIGINS.filter((key) => keys.indexOf(key) !== destination));
  const named = { row: head.headerLine || null, found: head.header.join(', ') };
  if (destination === undefined) throw new RefusedFile('no-destinations', head.table.name, named);
  if (origin === undefined) throw new RefusedFile('no-origins', head.table.name, named);
  const time = keys.indexOf('time period');
  const others = head.columns.flatMap((facts, column) =>
    column === origin ||
    column === destination ||
    column === value ||
    column === time ||
    DESCRIBES.has(at(keys, column)) ||
    facts.distinct < 2
      ? []
      : [column],
  );
  const only = others.flatMap((column) => {
    const whole = head.body
      .map((row) => row[column] ?? '')
      .find((cell) => isWholeKind(at(cell.split(':'), 0)) || isWholeKind(cell));
    return whole === undefined ? [] : [{ column, value: whole }];
  });
  const kind = others.find(
    (column) => !only.some((each) => each.column === column) && at(head.columns, column).distinct <= 12,
  );
  return {
    format: 'sdmx',
    origin: { from: 'column', column: origin },
    destination: { from: 'column', column: destination },
    people: { from: 'column', column: value },
    time: labelPlan(time < 0 ? null : time),
    kind: labelPlan(kind ?? null),
    across: [],
    only,
    measures: [value],
    ...(keys.includes('action') ? { deleted: keys.indexOf('action') } : {}),
    isStock: /stock|pop/i.test(head.body[0]?.slice(0, 3).join(' ') ?? ''),
  };
}

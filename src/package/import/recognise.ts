// The one entry of all formats: which of them a table is, and how it is read; or why it cannot be.
import { at } from '../../lib/at.ts';
import { type Locations, locationColumns, readLocations } from './format/flowmapBlue.ts';
import { keplerPlan } from './format/kepler.ts';
import { longPlan } from './format/longTable.ts';
import { matrixPlan } from './format/matrix.ts';
import { sdmxPlan } from './format/sdmx.ts';
import { unhcrPlan } from './format/unhcr.ts';
import { yearColumnsPlan } from './format/yearColumns.ts';
import { type Head, headOf, type Resolve } from './head.ts';
import type { PlaceNames } from './placeNames.ts';
import type { Plan } from './plan.ts';
import { RefusedFile } from './refusal.ts';
import type { TableSource } from './tableSource.ts';

export interface Recognised {
  readonly plan: Plan;
  /** Tables with the same header, which are read one after the other. */
  readonly heads: readonly Head[];
  readonly locations: Locations | null;
  /** Tables that are not read: other sheets, notes. */
  readonly unread: readonly string[];
  readonly resolve: Resolve;
}

/** A sheet of so many lines may be notes alone. */
const NOTES = 20;

/** The plan of the table that holds flows; throws RefusedFile with the reason of the first of many lines where none does. */
export function recognise(tables: readonly TableSource[], names: PlaceNames, firstName: string): Recognised {
  const gazetteer: Resolve = (label, numeric) => (numeric ? names.findNumeric(label) : names.find(label));
  const plain = tables.flatMap((table) => headOf(table, gazetteer) ?? []);
  const ofPlaces = plain.find((head) => locationColumns(head) !== null);
  const locations = ofPlaces ? readLocations(ofPlaces) : null;
  const resolve: Resolve = (label, numeric) =>
    locations?.byId.get(label.trim()) ?? (locations === null || !numeric ? gazetteer(label, numeric) : null);
  const candidates = plain.filter((head) => head !== ofPlaces);
  const heads =
    locations === null ? candidates : candidates.flatMap((head) => headOf(head.table, resolve) ?? []);
  const first = heads[0];
  if (!first) {
    if (ofPlaces) throw new RefusedFile('locations-alone', ofPlaces.table.name);
    throw new RefusedFile(tables.length === 0 ? 'empty' : 'no-table', tables[0]?.name ?? firstName);
  }
  const refused: { readonly error: RefusedFile; readonly lines: number }[] = [];
  const planned = heads.flatMap((head) => {
    try {
      return [{ head, plan: planOf(head, resolve, locations !== null) }];
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      refused.push({ error, lines: head.body.length });
      return [];
    }
  });
  const best = planned.toSorted((a, b) => rank(b.head) - rank(a.head))[0];
  // What a table of many lines lacks says more than a sheet of notes.
  if (!best) throw (refused.find(({ lines }) => lines > NOTES) ?? at(refused, 0)).error;
  const sameHeader = best.head.header.join('\n');
  const read = planned.filter(({ head }) => head.header.join('\n') === sameHeader).map(({ head }) => head);
  const unread = tables
    .map(({ name }) => name)
    .filter((name) => !read.some(({ table }) => table.name === name) && name !== ofPlaces?.table.name);
  return { plan: best.plan, heads: read, locations, unread, resolve };
}

/** Tables with more figures first; of equals the earlier. */
const rank = ({ body, columns }: Head): number =>
  body.length * columns.filter(({ numbers, filled }) => filled > 0 && numbers > 0.5).length;

function planOf(head: Head, resolve: Resolve, hasLocations: boolean): Plan {
  const plan =
    sdmxPlan(head) ??
    unhcrPlan(head) ??
    keplerPlan(head) ??
    matrixPlan(head, resolve) ??
    yearColumnsPlan(head) ??
    longPlan(head);
  const named =
    plan.format === 'long' && hasLocations ? ({ ...plan, format: 'flowmap-blue' } as const) : plan;
  return countsThousands(head, plan) ? { ...named, thousands: true } : named;
}

const THOUSANDS =
  /\bthousands?\b|'000\b|\b000s\b|\(\s*(?:000|bin|min|тыс\.?)\s*\)|\bbin kişi|\bmin nəfər|тыс(?:\.|яч)|\bmilliers\b|\bmiles de\b/iu;
/** Of SDMX: the power of ten that all of its figures are to be multiplied by. */
const POWERS = new Set(['unit mult', 'powercode code']);

/** Whether the words over the figures say that they are thousands. */
function countsThousands({ header, above, columns, body }: Head, { people }: Plan): boolean {
  if (people.from === 'lines') return false;
  const over = people.from === 'column' ? [header[people.column] ?? ''] : [header[0] ?? '', ...above.flat()];
  if (over.some((words) => THOUSANDS.test(words))) return true;
  const power = columns.findIndex(({ folded }) => POWERS.has(folded) || folded.startsWith('unit mult '));
  return power >= 0 && body.every((row) => /^3(?::|$)/.test((row[power] ?? '').trim()));
}

// Imported flows to a whole package: places, layers, a neutral topic, totals by year; what the page then shows like any other.
import { at } from '../../lib/at.ts';
import { compareText } from '../../lib/compareText.ts';
import {
  type Atlas,
  type FlowColumns,
  type IndicatorRow,
  type LayerRow,
  PLACES_APART,
  STATUSES,
  UNITS,
} from '../atlas.ts';
import type { Descriptor, Scale, StockScale } from '../descriptor.ts';
import { parseDescriptor } from '../descriptorSchema.ts';
import { LAYER_COLOURS } from '../layerStyle.ts';
import { describeProblem } from '../problem.ts';
import type { TextColumn } from '../textAt.ts';
import { renumbered, sameText, textColumn } from '../textColumn.ts';
import type { ImportedFlows } from './flowGathering.ts';

/** The one source, topic, measure and total of an opened table; their words are made under these ids. */
export const OPENED_SOURCE = 'opened';
export const OPENED_TOPIC = 'flows';
export const OPENED_TOTAL = 'flows-total';
export const openedLayer = (kind: number): string => `flows-${kind + 1}`;

/** Stroke of the largest flow and radius of the largest place. */
const WIDEST_PIXELS = 20;
const LARGEST_PIXELS = 22;
/** Radius of the disc of the most people who live in one place at a date. */
const LARGEST_DISC_PIXELS = 48;
/** Above so many flows each one names its file alone: a text for each line would weigh more than the figures. */
const MANY_FLOWS = 200_000;

/**
 * Whether the flows are people counted at a date, drawn as discs where they live: of more places, which are drawn in groups,
 * no disc could hold all of its people.
 */
export function countsAtDates({
  isStock,
  places,
  periods,
}: Pick<ImportedFlows, 'isStock' | 'places' | 'periods'>): boolean {
  return isStock && places.length <= PLACES_APART && periods.every(([from, to]) => from === to);
}

/** The frozen package; linear in the flows. `title` is what the source is called. */
export function atlasOfFlows(flows: ImportedFlows, title: string): Atlas {
  const [group, kind] = countsAtDates(flows)
    ? (['stocks', 'stock'] as const)
    : (['residence', 'flow'] as const);
  const layers = flows.kinds.map(
    (_, index): LayerRow => ({
      id: openedLayer(index),
      group,
      kind,
      unit: 'persons',
      time: 'years',
      direction: 'directed',
      source: OPENED_SOURCE,
    }),
  );
  const places = flows.places.map(({ id, lng, lat, name }) => ({
    id,
    kind: id.startsWith('X-') ? ('region' as const) : ('country' as const),
    lng,
    lat,
    anchor: name ?? id,
  }));
  return Object.freeze({
    ...descriptorOf(flows),
    sources: Object.freeze([
      {
        id: OPENED_SOURCE,
        title,
        author: '',
        publisher: '',
        year: '',
        url: '',
        cites: [],
        note: '',
        licence: '',
      },
    ]),
    places: Object.freeze(places),
    unplaced: Object.freeze([]),
    layers: Object.freeze(layers),
    unlistedLayers: Object.freeze([]),
    flowFiles: Object.freeze(['flows']),
    flows: columnsOf(flows),
    legs: Object.freeze([]),
    indicators: Object.freeze(totalsOf(flows)),
    events: Object.freeze([]),
    discrepancies: Object.freeze([]),
  });
}

/** As it would stand in atlas.json, so that all that it does not say is as in any package. */
function descriptorOf(flows: ImportedFlows): Descriptor {
  const ids = flows.kinds.map((_, kind) => openedLayer(kind));
  const dates = flows.periods.flat().sort();
  const [from, to] = [at(dates, 0), at(dates, dates.length - 1)];
  const colour = (kind: number) => LAYER_COLOURS[kind % LAYER_COLOURS.length];
  const written = {
    time: { granularity: flows.unit, from, to, start: to },
    firstLayers: ids,
    layers: Object.fromEntries(
      ids.map((id, kind) => [
        id,
        { role: 'other', colour: colour(kind), dash: 'solid', head: 'arrow', mark: 'arc' },
      ]),
    ),
    derived: {},
    ...scalesOf(flows),
    topics: [
      {
        id: OPENED_TOPIC,
        layers: ids,
        opens: to,
        headline: [
          { words: 'total', indicator: OPENED_TOTAL },
          ...ids.slice(0, 1).map((largest) => ({ words: 'largest', largest })),
        ],
        timeline: [{ indicator: OPENED_TOTAL }],
        directions: false,
        stories: [],
      },
    ],
    measures: ids.map((id) => ({ id, form: from === to ? 'parts' : 'lines', layers: [id] })),
    sections: [],
    questions: [],
    rules: [],
    records: [],
    seas: [],
  };
  const result = parseDescriptor(JSON.stringify(written), {
    places: new Set(flows.places.map(({ id }) => id)),
    layers: new Set(ids),
    indicators: new Set([OPENED_TOTAL]),
    sources: new Set([OPENED_SOURCE]),
  });
  if ('descriptor' in result) return result.descriptor;
  throw new Error(result.problems.map(describeProblem).join('\n'));
}

/** The largest flow has the widest stroke, the largest place the largest circle; of people at a date the largest disc. */
function scalesOf(flows: ImportedFlows): { readonly scale: Scale; readonly stocks?: StockScale } {
  const { length, places, periods, origin, destination, period, value } = flows;
  const living = new Float64Array(places.length * periods.length);
  const atPlace = new Float64Array(places.length * periods.length);
  let persons = 1;
  let largest = 1;
  for (let row = 0; row < length; row++) {
    const each = value[row] ?? 0;
    if (!(each > 0)) continue;
    persons = Math.max(persons, each);
    const home = (destination[row] ?? 0) * periods.length + (period[row] ?? 0);
    living[home] = (living[home] ?? 0) + each;
    for (const place of [origin[row] ?? 0, destination[row] ?? 0]) {
      const at = place * periods.length + (period[row] ?? 0);
      const total = (atPlace[at] ?? 0) + each;
      atPlace[at] = total;
      largest = Math.max(largest, total);
    }
  }
  const scale = {
    persons,
    widthPixels: WIDEST_PIXELS,
    radiusPixels: Math.max(1, LARGEST_PIXELS / Math.sqrt(largest / persons)),
  };
  if (!countsAtDates(flows)) return { scale };
  const most = living.reduce((greatest, each) => Math.max(greatest, each), 1);
  return { scale, stocks: { persons: most, radiusPixels: LARGEST_DISC_PIXELS, within: [] } };
}

function columnsOf(flows: ImportedFlows): FlowColumns {
  const { length, periods } = flows;
  const fromYear = new Int16Array(length);
  const toYear = new Int16Array(length);
  const status = new Uint8Array(length);
  const none = STATUSES.indexOf('none');
  const years = periods.map((dates) => dates.map((date) => Number(date.slice(0, 4))));
  const datesOf = (end: 0 | 1) =>
    renumbered(
      periods.map((dates) => dates[end]),
      flows.period,
    );
  for (let row = 0; row < length; row++) {
    const period = flows.period[row] ?? 0;
    fromYear[row] = years[period]?.[0] ?? 0;
    toYear[row] = years[period]?.[1] ?? 0;
    if (Number.isNaN(flows.value[row])) status[row] = none;
  }
  return Object.freeze({
    length,
    file: new Uint8Array(length),
    layer: flows.kind,
    origin: flows.origin,
    destination: flows.destination,
    from: datesOf(0),
    to: datesOf(1),
    fromYear,
    toYear,
    value: flows.value,
    unit: new Uint8Array(length).fill(UNITS.indexOf('persons')),
    status,
    source: new Uint16Array(length),
    locator: locatorOf(flows),
    note: sameText('', length),
  });
}

/** Where in the opened files a flow stands. */
function locatorOf({ length, table, tables, line }: ImportedFlows): TextColumn {
  if (length > MANY_FLOWS) return renumbered(tables, table);
  return textColumn(Array.from(line, (each, row) => `${tables[table[row] ?? 0] ?? ''}, ${each}`));
}

/** The people of each period, all kinds together. */
function totalsOf({ length, period, value, periods, tables }: ImportedFlows): readonly IndicatorRow[] {
  const sums = new Float64Array(periods.length);
  for (let row = 0; row < length; row++) {
    const each = value[row] ?? 0;
    if (!Number.isNaN(each)) sums[period[row] ?? 0] = (sums[period[row] ?? 0] ?? 0) + each;
  }
  return periods
    .map(
      ([from, to], index): IndicatorRow => ({
        key: `indicators:${OPENED_TOTAL}|${from}|${to}`,
        indicator: OPENED_TOTAL,
        from,
        to,
        value: at(sums, index),
        high: null,
        unit: 'persons',
        status: 'reported',
        source: OPENED_SOURCE,
        locator: tables.join(', '),
        note: '',
      }),
    )
    .sort((a, b) => compareText(a.from, b.from));
}

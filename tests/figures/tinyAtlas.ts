// Small and synthetic atlases for what the real tables do not hold: overlaps, other sources, a hundred thousand rows.
import {
  type Atlas,
  type IndicatorRow,
  type LayerRow,
  STATUSES,
  type Status,
  UNITS,
  type Unit,
} from '../../src/package/atlas.ts';
import { sameText, textColumn } from '../../src/package/textColumn.ts';
import { deepFreeze, atlas as realAtlas } from './readAtlas.ts';

export interface TinyFlow {
  readonly layer?: string;
  readonly origin: string;
  readonly destination: string;
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
  readonly status?: Status;
  /** Index into `flows`, `record`; 0 unless told otherwise. */
  readonly file?: number;
  readonly source?: string;
}

interface TinyTables {
  readonly flows: readonly TinyFlow[];
  readonly layers?: readonly LayerRow[];
  readonly unit?: Unit;
  readonly others?: Partial<Atlas>;
}

const PEOPLE: LayerRow = {
  id: 'people',
  group: 'residence',
  kind: 'flow',
  unit: 'persons',
  time: 'years',
  direction: 'directed',
  source: 'report',
};

const source = (id: string, cites: readonly string[]) => {
  return { id, title: id, author: '', publisher: '', year: '', url: '', cites, note: '', licence: '' };
};

/** An atlas of the given flows, with the sources `report`, `office` (which it cites) and `press` (which not). */
export function tinyAtlas({ flows, layers = [PEOPLE], unit = 'persons', others = {} }: TinyTables): Atlas {
  const places = [...new Set(flows.flatMap((flow) => [flow.origin, flow.destination]))];
  const placeAt = new Map(places.map((id, index) => [id, index]));
  const sources = [source('report', ['office']), source('office', []), source('press', ['office'])];
  const year = (date: string) => Number(date.slice(0, 4));
  const column = (of: (flow: TinyFlow) => number) => flows.map(of);
  const layerOf = (flow: TinyFlow) => layers.findIndex((layer) => layer.id === (flow.layer ?? 'people'));
  const sourceOf = (flow: TinyFlow) => sources.findIndex((each) => each.id === (flow.source ?? 'office'));
  return deepFreeze({
    // What is declared of the real tables; every table is its own.
    ...realAtlas,
    sources,
    places: places.map((id) => ({ id, kind: 'country', lng: 0, lat: 0, anchor: id })),
    unplaced: [],
    layers,
    unlistedLayers: [],
    flowFiles: ['flows', 'record'],
    flows: {
      length: flows.length,
      file: Uint8Array.from(column((flow) => flow.file ?? 0)),
      layer: Uint16Array.from(column(layerOf)),
      origin: Uint32Array.from(column((flow) => placeAt.get(flow.origin) ?? 0)),
      destination: Uint32Array.from(column((flow) => placeAt.get(flow.destination) ?? 0)),
      from: textColumn(flows.map((flow) => flow.from)),
      to: textColumn(flows.map((flow) => flow.to)),
      fromYear: Int16Array.from(column((flow) => year(flow.from))),
      toYear: Int16Array.from(column((flow) => year(flow.to))),
      value: Float64Array.from(column((flow) => flow.value ?? Number.NaN)),
      unit: new Uint8Array(flows.length).fill(UNITS.indexOf(unit)),
      status: Uint8Array.from(column((flow) => STATUSES.indexOf(flow.status ?? 'reported'))),
      source: Uint16Array.from(column(sourceOf)),
      locator: textColumn(flows.map((flow) => `${flow.origin} to ${flow.destination}, ${flow.from}`)),
      note: sameText('', flows.length),
    },
    legs: [],
    indicators: [],
    events: [],
    discrepancies: [],
    ...others,
  });
}

/** A row of indicators.csv in persons. */
export const tinyIndicator = (id: string, from: string, to: string, value: number): IndicatorRow => ({
  key: `indicators:${id}|${from}|${to}`,
  indicator: id,
  from,
  to,
  value,
  high: null,
  unit: 'persons',
  status: 'reported',
  source: 'office',
  locator: `${id} ${from}`,
  note: '',
});

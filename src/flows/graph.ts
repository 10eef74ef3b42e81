// The flows of an atlas as a graph in sparse columns: each pair stands once, each layer and period is a sorted run of rows.

import { at } from '../lib/at.ts';
import { compareText } from '../lib/compareText.ts';
import { NumberTable } from '../lib/numberTable.ts';
import type { Atlas, FlowColumns, LayerRow } from '../package/atlas.ts';
import type { Granularity } from '../package/descriptor.ts';
import { DATE_LENGTH, lastPeriodNumber, periodNumber } from '../package/periods.ts';
import { textAt } from '../package/textAt.ts';

/** One dated set of figures: a year, part of a year or a period of years. */
export interface Period {
  /** As printed. */
  readonly from: string;
  readonly to: string;
  /** First and last day, counted from 1970-01-01. */
  readonly fromDay: number;
  readonly toDay: number;
  /** First and last period number of the package's time: years, months or days. */
  readonly fromYear: number;
  readonly toYear: number;
  /** True where the dates name less than whole periods (January-June 2010 among years). */
  readonly partial: boolean;
}

/** The entries of a layer in a period: by file, then in the order of the layer's pairs. */
export interface Run extends Period {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** True where all entries are of one file and no pair stands twice. */
  readonly plain: boolean;
}

export interface LayerRuns {
  readonly layer: LayerRow;
  /** Pairs of the graph that the layer names, in the order of its rows. */
  readonly pairs: Uint32Array;
  /** Positions in `pairs`, by ascending pair. */
  readonly byPair: Uint32Array;
  /** In order of time; parts of a year before the whole, so that the whole, being later, counts for it. */
  readonly runs: readonly Run[];
}

/** The columns grow with the rows, not with pairs x periods. */
export interface FlowGraph {
  readonly atlas: Atlas;
  /** Index into atlas.places of the place that all is seen from, or -1. */
  readonly hub: number;
  /** Index into atlas.places by pair; pairs are in order of origin, then of destination. */
  readonly origin: Uint32Array;
  readonly destination: Uint32Array;
  /** In the order of atlas.layers. */
  readonly layers: readonly LayerRuns[];
  /** Of each entry: position in its layer's `pairs`, value (NaN where the cell is empty), index into STATUSES, and
   * row of atlas.flows. */
  readonly position: Uint32Array;
  readonly value: Float64Array;
  readonly state: Uint8Array;
  readonly row: Uint32Array;
}

/** What a graph has beside its atlas: columns that a worker can hand over. */
export type GraphColumns = Omit<FlowGraph, 'atlas'>;

const known = new WeakMap<Atlas, FlowGraph>();

/** The graph of an atlas; linear in the rows but for sorting. */
export function graphOf(atlas: Atlas): FlowGraph {
  const graph = known.get(atlas) ?? graphFrom(atlas);
  known.set(atlas, graph);
  return graph;
}

/** Keeps a graph that was made elsewhere of the same atlas. */
export function keepGraph(atlas: Atlas, columns: GraphColumns): void {
  // Layers are known by what they are in the atlas.
  const layers = columns.layers.map((each, index) => ({ ...each, layer: at(atlas.layers, index) }));
  known.set(atlas, Object.freeze({ ...columns, layers, atlas }));
}

function graphFrom(atlas: Atlas): FlowGraph {
  const { flows, layers } = atlas;
  const pairs = numberedPairs(atlas);
  const periods = numberedPeriods(flows, atlas.time.granularity);
  const positionOfPair = new Int32Array(pairs.origin.length).fill(-1);
  const position = new Uint32Array(flows.length);
  const columns = new EntryColumns(flows, position);
  const every = Uint32Array.from(flows.layer.keys());
  const layerRuns = grouped(every, flows.layer, layers.length).map((rows, index): LayerRuns => {
    const named: number[] = [];
    for (const row of rows) {
      const pair = pairs.ofRow[row] ?? 0;
      if (positionOfPair[pair] === -1) positionOfPair[pair] = named.push(pair) - 1;
      position[row] = positionOfPair[pair] ?? 0;
    }
    for (const pair of named) positionOfPair[pair] = -1;
    const byPair = Uint32Array.from(named.keys()).sort((a, b) => (named[a] ?? 0) - (named[b] ?? 0));
    const dated = grouped(rows, periods.ofRow, periods.list.length).flatMap((of, period) =>
      of.length === 0 ? [] : [{ period: at(periods.list, period), of }],
    );
    dated.sort((a, b) => inOrderOfTime(a.period, b.period));
    const runs = dated.map(({ period, of }) => columns.add(period, of));
    return { layer: at(layers, index), pairs: Uint32Array.from(named), byPair, runs };
  });
  return Object.freeze({
    atlas,
    hub: atlas.places.findIndex(({ id }) => id === atlas.hub),
    origin: pairs.origin,
    destination: pairs.destination,
    layers: layerRuns,
    position: columns.position,
    value: columns.value,
    state: columns.state,
    row: columns.row,
  });
}

/** The rows by their group, each in the order of the rows; a row of no group below `count` is in none. */
function grouped(
  rows: Uint32Array,
  groupOf: Uint16Array | Uint32Array,
  count: number,
): readonly Uint32Array[] {
  const sizes = new Uint32Array(count);
  for (const row of rows) sizes[groupOf[row] ?? count] = (sizes[groupOf[row] ?? count] ?? 0) + 1;
  const groups = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(count);
  for (const row of rows) {
    const group = groupOf[row] ?? count;
    const at = filled[group] ?? 0;
    filled[group] = at + 1;
    const into = groups[group];
    if (into) into[at] = row;
  }
  return groups;
}

/** The pair from one place to another (indexes into atlas.places), or -1. */
export function pairBetween({ origin, destination }: FlowGraph, from: number, to: number): number {
  return found(origin.length, (pair) => (origin[pair] ?? 0) - from || (destination[pair] ?? 0) - to);
}

/** Position of a pair among those of a layer, or -1. */
export function positionOfPair({ pairs, byPair }: LayerRuns, pair: number): number {
  return byPair[found(byPair.length, (index) => (pairs[byPair[index] ?? 0] ?? 0) - pair)] ?? -1;
}

/** The index for which `compare` gives 0, or -1; `compare` must ascend. */
function found(length: number, compare: (index: number) => number): number {
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(middle);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The columns while runs are added to them. */
class EntryColumns {
  readonly position: Uint32Array;
  readonly value: Float64Array;
  readonly state: Uint8Array;
  readonly row: Uint32Array;
  private length = 0;

  constructor(
    private readonly flows: FlowColumns,
    private readonly positionOfRow: Uint32Array,
  ) {
    this.position = new Uint32Array(flows.length);
    this.value = new Float64Array(flows.length);
    this.state = new Uint8Array(flows.length);
    this.row = new Uint32Array(flows.length);
  }

  /** Of two rows of one file for one pair the later stands later. */
  add(period: Period, rows: Uint32Array): Run {
    const { flows, positionOfRow } = this;
    const order = (a: number, b: number) =>
      (flows.file[a] ?? 0) - (flows.file[b] ?? 0) ||
      (positionOfRow[a] ?? 0) - (positionOfRow[b] ?? 0) ||
      a - b;
    const sorted = rows.every((row, index) => index === 0 || order(rows[index - 1] ?? 0, row) < 0)
      ? rows
      : rows.slice().sort(order);
    const start = this.length;
    let plain = true;
    for (const row of sorted) {
      const entry = this.length++;
      this.position[entry] = positionOfRow[row] ?? 0;
      this.value[entry] = flows.value[row] ?? Number.NaN;
      this.state[entry] = flows.status[row] ?? 0;
      this.row[entry] = row;
      if (entry === start) continue;
      const before = this.row[entry - 1] ?? 0;
      if (flows.file[before] !== flows.file[row] || this.position[entry - 1] === this.position[entry])
        plain = false;
    }
    return { ...period, start, end: this.length, plain };
  }
}

/** Every pair once, and the pair of each row. */
function numberedPairs({ flows, places }: Atlas) {
  const { origin, destination, length } = flows;
  const known = new NumberTable();
  const ofRow = new Uint32Array(length);
  const first: number[] = [];
  for (let row = 0; row < length; row++) {
    const key = (origin[row] ?? 0) * places.length + (destination[row] ?? 0);
    const pair = known.positionOf(key);
    if (pair === first.length) first.push(key);
    ofRow[row] = pair;
  }
  const sorted = Float64Array.from(first).sort();
  const renumbered = new Uint32Array(sorted.length);
  for (const [pair, key] of sorted.entries()) renumbered[known.positionOf(key)] = pair;
  for (let row = 0; row < length; row++) ofRow[row] = renumbered[ofRow[row] ?? 0] ?? 0;
  return {
    origin: Uint32Array.from(sorted, (key) => Math.floor(key / places.length)),
    destination: Uint32Array.from(sorted, (key) => key % places.length),
    ofRow,
  };
}

/** Every pair of dates once, and the period of each row. */
function numberedPeriods({ from, to, length }: FlowColumns, granularity: Granularity) {
  const known = new NumberTable();
  const list: Period[] = [];
  const ofRow = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const period = known.positionOf((from.code[row] ?? 0) * to.texts.length + (to.code[row] ?? 0));
    if (period === list.length) list.push(periodOf(textAt(from, row), textAt(to, row), granularity));
    ofRow[row] = period;
  }
  return { list, ofRow };
}

/** The period of two dates as they are printed: years, months or days in ISO 8601. */
export function periodOf(from: string, to: string, granularity: Granularity): Period {
  const whole = DATE_LENGTH[granularity];
  return {
    from,
    to,
    fromDay: dayOf(from, 0),
    toDay: dayOf(to, 1) - 1,
    fromYear: periodNumber(from, granularity),
    toYear: lastPeriodNumber(to, granularity),
    partial: from.length > whole || to.length > whole,
  };
}

/** The first day of a date, or with `after` the first behind it. */
function dayOf(date: string, after: 0 | 1): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const whole = (of: number | undefined) => (of === undefined ? 0 : of - 1);
  const next: [number, number, number] = [year, whole(month), whole(day) + 1];
  const last = day !== undefined ? 2 : month !== undefined ? 1 : 0;
  next[last] += after;
  return Date.UTC(...next) / 86_400_000;
}

function inOrderOfTime(a: Period, b: Period): number {
  const years = a.fromYear - b.fromYear || a.toYear - b.toYear || Number(b.partial) - Number(a.partial);
  return years || compareText(a.from, b.from) || compareText(a.to, b.to);
}

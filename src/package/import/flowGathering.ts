// Flows while they are gathered of figures: each pair, time and kind once, repeats added up.

import { NumberTable } from '../../lib/numberTable.ts';
import type { Granularity } from '../descriptor.ts';
import type { FigureColumns } from './figureColumns.ts';
import type { ImportedPlace } from './labelPlaces.ts';
import type { TimeSpan } from './timeCell.ts';

/** Flows in columns, places and kinds in lists: what an atlas is made of. */
export interface ImportedFlows {
  readonly places: readonly ImportedPlace[];
  readonly kinds: readonly string[];
  /** The unit of time that the table is drawn in. */
  readonly unit: Granularity;
  /** First and last date, as the unit prints them. */
  readonly periods: readonly (readonly [string, string])[];
  readonly length: number;
  readonly origin: Uint32Array<ArrayBuffer>;
  readonly destination: Uint32Array<ArrayBuffer>;
  readonly kind: Uint16Array<ArrayBuffer>;
  readonly period: Uint16Array<ArrayBuffer>;
  /** NaN for a dash of the source. */
  readonly value: Float64Array<ArrayBuffer>;
  readonly line: Uint32Array<ArrayBuffer>;
  /** Index into `tables`. */
  readonly table: Uint8Array<ArrayBuffer>;
  readonly tables: readonly string[];
  readonly isStock: boolean;
}

interface PairOfPlaces {
  readonly origin: number;
  readonly destination: number;
}

/** Flows while they are gathered. */
export class FlowGathering {
  repeats = 0;
  private readonly known: NumberTable;
  private readonly pairsKnown = new NumberTable();
  private readonly periods: (readonly [string, string])[] = [];
  private readonly periodOf = new Map<TimeSpan, number>();
  private readonly usedPlaces: Int32Array;
  private readonly origin: Uint32Array<ArrayBuffer>;
  private readonly destination: Uint32Array<ArrayBuffer>;
  private readonly kind: Uint16Array<ArrayBuffer>;
  private readonly period: Uint16Array<ArrayBuffer>;
  private readonly value: Float64Array<ArrayBuffer>;
  private readonly line: Uint32Array<ArrayBuffer>;
  private readonly table: Uint8Array<ArrayBuffer>;

  constructor(
    room: number,
    private readonly placeCount: number,
    private readonly kinds: { readonly layerOf: Uint16Array; readonly names: readonly string[] },
  ) {
    this.known = new NumberTable(room);
    this.usedPlaces = new Int32Array(placeCount).fill(-1);
    this.origin = new Uint32Array(room);
    this.destination = new Uint32Array(room);
    this.kind = new Uint16Array(room);
    this.period = new Uint16Array(room);
    this.value = new Float64Array(room);
    this.line = new Uint32Array(room);
    this.table = new Uint8Array(room);
  }

  add({ origin, destination }: PairOfPlaces, span: TimeSpan, figures: FigureColumns, row: number): void {
    const written = figures.value[row] ?? 0;
    const value = written < 0 ? Number.NaN : written;
    const kind = this.kinds.layerOf[figures.kind[row] ?? 0] ?? 0;
    const period = this.periodNumber(span);
    const pair = origin * this.placeCount + destination;
    const key = (pair * 4_096 + period) * 16 + kind;
    const { size } = this.known;
    const at = this.known.positionOf(key);
    if (at < size) {
      this.repeats++;
      const before = this.value[at] ?? Number.NaN;
      this.value[at] = Number.isNaN(before) ? value : before + (Number.isNaN(value) ? 0 : value);
      return;
    }
    this.pairsKnown.positionOf(pair);
    this.usedPlaces[origin] = 0;
    this.usedPlaces[destination] = 0;
    this.origin[at] = origin;
    this.destination[at] = destination;
    this.kind[at] = kind;
    this.period[at] = period;
    this.value[at] = value;
    this.line[at] = figures.line[row] ?? 0;
    this.table[at] = figures.table[row] ?? 0;
  }

  pairs(): number {
    return this.pairsKnown.size;
  }

  /** Without the places that no flow touches. */
  result(
    places: readonly ImportedPlace[],
    tables: readonly string[],
    isStock: boolean,
  ): Omit<ImportedFlows, 'unit'> {
    const length = this.known.size;
    let used = 0;
    for (const [index, place] of this.usedPlaces.entries()) if (place === 0) this.usedPlaces[index] = used++;
    const renumbered = (column: Uint32Array) => {
      const result = new Uint32Array(length);
      for (let at = 0; at < length; at++) result[at] = this.usedPlaces[column[at] ?? 0] ?? 0;
      return result;
    };
    return {
      places: places.filter((_, index) => (this.usedPlaces[index] ?? -1) >= 0),
      kinds: this.kinds.names,
      periods: this.periods,
      length,
      origin: renumbered(this.origin),
      destination: renumbered(this.destination),
      kind: this.kind.slice(0, length),
      period: this.period.slice(0, length),
      value: this.value.slice(0, length),
      line: this.line.slice(0, length),
      table: this.table.slice(0, length),
      tables,
      isStock,
    };
  }

  /** Spans of equal dates are one period. */
  private periodNumber(span: TimeSpan): number {
    const known = this.periodOf.get(span);
    if (known !== undefined) return known;
    const { from, to } = span;
    const like = this.periods.findIndex(([first, last]) => first === from && last === to);
    const period = like >= 0 ? like : this.periods.push([from, to]) - 1;
    this.periodOf.set(span, period);
    return period;
  }
}

// The flows of a package between groups of places: sums that add up, the widest of each period, and what stays within a group.

import { MAX_FLOWS } from '../../flows/flowBudget.ts';
import { graphOf } from '../../flows/graph.ts';
import { asked, type LayerSelection, select } from '../../flows/select.ts';
import { minOfWidest } from '../../flows/widest.ts';
import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import { NumberTable } from '../../lib/numberTable.ts';
import { type Atlas, type FlowColumns, type PlaceId, STATUSES } from '../../package/atlas.ts';
import type { Scale } from '../../package/descriptor.ts';
import { sameText, textsOf } from '../../package/textColumn.ts';
import type { SourceFilter } from '../../state/viewState.ts';
import { discScaleOf } from '../map/discScale.ts';
import { type GroupedAtlas, keepGrouped, type RestOfPeriod, restKey } from './grouped.ts';
import { placeGroups } from './placeGroups.ts';

/** The package with its flows between the groups of a whole zoom; linear in the flows. */
export const groupedAtlas = memoByIdentity(
  (atlas: Atlas, zoom: number, sourceFilter: SourceFilter): GroupedAtlas => {
    const { leader, count } = placeGroups(atlas, zoom);
    const sizes = new Map<PlaceId, number>();
    for (const place of leader) {
      const { id } = at(atlas.places, place);
      sizes.set(id, (sizes.get(id) ?? 0) + 1);
    }
    const summed = periodsIn(atlas).flatMap((time) =>
      select(
        graphOf(atlas),
        asked({ sourceFilter, layers: null, time, flow: 'both', subject: null, touching: null }),
      ).layers.flatMap((selected) =>
        selected.coverage.kind === 'figures' && selected.row.length > 0
          ? [{ key: restKey(selected.layer.id, selected.coverage.slice), ...sumsOf(atlas, selected, leader) }]
          : [],
      ),
    );
    const rows = new GroupedRows(atlas, summed);
    const rest = new Map(summed.map((each) => [each.key, rows.add(each)]));
    const flows = rows.columns();
    const result = { ...atlas, flows, scale: scaleOf(atlas, flows, zoom) };
    return keepGrouped({ atlas: result, groups: count, sizes, rest });
  },
);

/** The dates of every period once. */
function periodsIn(atlas: Atlas): readonly `${string}/${string}`[] {
  const periods = graphOf(atlas).layers.flatMap(({ runs }) =>
    runs.map(({ from, to }): `${string}/${string}` => `${from}/${to}`),
  );
  return [...new Set(periods)];
}

/** What a layer counts between groups in a period. */
interface PeriodSums {
  /** Index into atlas.layers. */
  readonly layer: number;
  /** Pairs of leading places as origin x places + destination, and the people of each. */
  readonly keys: Float64Array;
  readonly sums: Float64Array;
  readonly within: number;
  /** A row of the package with the same dates, unit and source. */
  readonly like: number;
}

function sumsOf(
  atlas: Atlas,
  { layer, pairs, position, value, row }: LayerSelection,
  leader: Uint32Array,
): PeriodSums {
  const { origin, destination } = graphOf(atlas);
  const known = new NumberTable(position.length);
  const keys = new Float64Array(position.length);
  const sums = new Float64Array(position.length);
  let within = 0;
  for (let index = 0; index < position.length; index++) {
    const each = value[index] ?? 0;
    if (!(each > 0)) continue;
    const pair = pairs[position[index] ?? 0] ?? 0;
    const from = leader[origin[pair] ?? 0] ?? 0;
    const to = leader[destination[pair] ?? 0] ?? 0;
    if (from === to) {
      within += each;
      continue;
    }
    const key = from * atlas.places.length + to;
    const flow = known.positionOf(key);
    keys[flow] = key;
    sums[flow] = (sums[flow] ?? 0) + each;
  }
  return {
    layer: atlas.layers.findIndex(({ id }) => id === layer.id),
    keys: keys.slice(0, known.size),
    sums: sums.slice(0, known.size),
    within,
    like: at(row, 0),
  };
}

interface GroupedRow {
  readonly layer: number;
  readonly origin: number;
  readonly destination: number;
  readonly value: number;
  readonly like: number;
}

/** The rows of a package of groups: of pairs that are among the widest of some period, in every period. */
class GroupedRows {
  private readonly rows: GroupedRow[] = [];
  /** By layer. */
  private readonly widest: readonly ReadonlySet<number>[];

  constructor(
    private readonly atlas: Atlas,
    summed: readonly PeriodSums[],
  ) {
    const widest = atlas.layers.map(() => new Set<number>());
    for (const { layer, keys, sums } of summed) {
      const least = minOfWidest(sums.slice(), MAX_FLOWS);
      for (let flow = 0; flow < keys.length; flow++)
        if (at(sums, flow) >= least) at(widest, layer).add(at(keys, flow));
    }
    this.widest = widest;
  }

  add({ layer, keys, sums, within, like }: PeriodSums): RestOfPeriod {
    const places = this.atlas.places.length;
    let [flows, leftOut] = [0, 0];
    // A period whose people all stay within their groups has figures, too.
    if (keys.length === 0) this.rows.push({ layer, origin: 0, destination: 0, value: 0, like });
    for (let flow = 0; flow < keys.length; flow++) {
      const [key, value] = [at(keys, flow), at(sums, flow)];
      if (at(this.widest, layer).has(key))
        this.rows.push({ layer, origin: Math.floor(key / places), destination: key % places, value, like });
      else {
        flows++;
        leftOut += value;
      }
    }
    return { within, flows, leftOut };
  }

  columns(): FlowColumns {
    const { rows } = this;
    const { flows } = this.atlas;
    const like = rows.map((each) => each.like);
    const none = sameText('', rows.length);
    return Object.freeze({
      length: rows.length,
      file: new Uint8Array(rows.length),
      layer: Uint16Array.from(rows, ({ layer }) => layer),
      origin: Uint32Array.from(rows, ({ origin }) => origin),
      destination: Uint32Array.from(rows, ({ destination }) => destination),
      from: textsOf(flows.from, like),
      to: textsOf(flows.to, like),
      fromYear: Int16Array.from(rows, (each) => at(flows.fromYear, each.like)),
      toYear: Int16Array.from(rows, (each) => at(flows.toYear, each.like)),
      value: Float64Array.from(rows, ({ value }) => value),
      unit: Uint8Array.from(rows, (each) => at(flows.unit, each.like)),
      status: new Uint8Array(rows.length).fill(STATUSES.indexOf('reported')),
      source: Uint16Array.from(rows, (each) => at(flows.source, each.like)),
      locator: none,
      note: none,
    });
  }
}

/**
 * The widest flow between groups and the largest group are so large at the zoom of the groups, px. Widths are proportional:
 * by square roots very many flows would be nearly alike, and hide one another.
 */
const WIDEST_PIXELS = 8;
const LARGEST_PIXELS = 17;

function scaleOf(
  { places }: Atlas,
  { length, origin, destination, from, to, value }: FlowColumns,
  zoom: number,
): Scale {
  const people = new Map<string, Float64Array>();
  let [persons, largest] = [1, 1];
  for (let row = 0; row < length; row++) {
    const each = value[row] ?? 0;
    const dates = `${from.code[row]}/${to.code[row]}`;
    const atPlace = people.get(dates) ?? new Float64Array(places.length);
    people.set(dates, atPlace);
    persons = Math.max(persons, each);
    for (const place of [origin[row] ?? 0, destination[row] ?? 0]) {
      atPlace[place] = (atPlace[place] ?? 0) + each;
      largest = Math.max(largest, atPlace[place] ?? 0);
    }
  }
  const radiusPixels = Math.max(1, LARGEST_PIXELS / Math.sqrt(largest / persons) / discScaleOf(zoom));
  return Object.freeze({ persons, widthPixels: WIDEST_PIXELS, radiusPixels, proportional: true });
}

// The flows of a package between groups of places: sums that add up, the widest of each period, and what stays within a group.

import { graphOf } from '../../flows/graph.ts';
import { asked, type LayerSelection, select } from '../../flows/select.ts';
import { FLOW_BUDGET, leastOfWidest } from '../../flows/widest.ts';
import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import { NumberTable } from '../../lib/numberTable.ts';
import { type Atlas, type FlowColumns, type PlaceId, STATUSES } from '../../package/atlas.ts';
import type { Scale } from '../../package/descriptor.ts';
import type { SourceFilter } from '../../state/viewState.ts';
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
    const rows = new GroupedRows(atlas);
    const rest = new Map<string, RestOfPeriod>();
    for (const time of periodsIn(atlas))
      for (const selected of select(
        graphOf(atlas),
        asked({ sourceFilter, layers: null, time, flow: 'both', subject: null, touching: null }),
      ).layers)
        if (selected.coverage.kind === 'figures' && selected.row.length > 0)
          rest.set(restKey(selected.layer.id, selected.coverage.slice), rows.add(selected, leader));
    const flows = rows.columns();
    const result = { ...atlas, flows, scale: scaleOf(atlas, flows) };
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

interface GroupedRow {
  readonly layer: number;
  readonly origin: number;
  readonly destination: number;
  readonly value: number;
  /** A row of the package with the same dates, unit and source. */
  readonly like: number;
}

/** The rows of a package of groups while they are gathered. */
class GroupedRows {
  private readonly rows: GroupedRow[] = [];

  constructor(private readonly atlas: Atlas) {}

  add({ layer, pairs, position, value, row }: LayerSelection, leader: Uint32Array): RestOfPeriod {
    const { origin, destination } = graphOf(this.atlas);
    const places = this.atlas.places.length;
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
      const flow = known.positionOf(from * places + to);
      keys[flow] = from * places + to;
      sums[flow] = (sums[flow] ?? 0) + each;
    }
    const least = leastOfWidest(sums.slice(0, known.size), FLOW_BUDGET);
    const index = this.atlas.layers.findIndex(({ id }) => id === layer.id);
    const like = at(row, 0);
    let [flows, leftOut] = [0, 0];
    // A period whose people all stay within their groups has figures, too.
    if (known.size === 0) this.rows.push({ layer: index, origin: 0, destination: 0, value: 0, like });
    for (let flow = 0; flow < known.size; flow++) {
      const [key, value] = [at(keys, flow), at(sums, flow)];
      if (value < least) {
        flows++;
        leftOut += value;
      } else
        this.rows.push({
          layer: index,
          origin: Math.floor(key / places),
          destination: key % places,
          value,
          like,
        });
    }
    return { within, flows, leftOut };
  }

  columns(): FlowColumns {
    const { rows } = this;
    const { flows } = this.atlas;
    const like = (of: readonly string[]) => Object.freeze(rows.map((each) => at(of, each.like)));
    const none = Object.freeze(new Array<string>(rows.length).fill(''));
    return Object.freeze({
      length: rows.length,
      file: new Uint8Array(rows.length),
      layer: Uint16Array.from(rows, ({ layer }) => layer),
      origin: Uint32Array.from(rows, ({ origin }) => origin),
      destination: Uint32Array.from(rows, ({ destination }) => destination),
      from: like(flows.from),
      to: like(flows.to),
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

/** The widest flow between groups and the largest group are so large, px: of very many flows no one may hide the others. */
const WIDEST_PIXELS = 12;
const LARGEST_PIXELS = 17;

function scaleOf({ places }: Atlas, { length, origin, destination, from, to, value }: FlowColumns): Scale {
  const people = new Map<string, Float64Array>();
  let [persons, largest] = [1, 1];
  for (let row = 0; row < length; row++) {
    const each = value[row] ?? 0;
    const dates = `${from[row]}/${to[row]}`;
    const atPlace = people.get(dates) ?? new Float64Array(places.length);
    people.set(dates, atPlace);
    persons = Math.max(persons, each);
    for (const place of [origin[row] ?? 0, destination[row] ?? 0]) {
      atPlace[place] = (atPlace[place] ?? 0) + each;
      largest = Math.max(largest, atPlace[place] ?? 0);
    }
  }
  const radiusPixels = Math.max(1, LARGEST_PIXELS / Math.sqrt(largest / persons));
  return Object.freeze({ persons, widthPixels: WIDEST_PIXELS, radiusPixels });
}

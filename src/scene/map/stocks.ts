// People counted at a date as discs where they are: area true, divided by origin, on a scale of their own.

import { findIndicator } from '../../figures/indicatorRows.ts';
import { unstatedRows } from '../../figures/topicSeries.ts';
import type { LayerSelection, Selection } from '../../flows/select.ts';
import { shownStocks } from '../../flows/shownStocks.ts';
import { at } from '../../lib/at.ts';
import { grouped } from '../../lib/grouped.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import type { Atlas, IndicatorRow } from '../../package/atlas.ts';
import { layerStyle } from '../style/layerStyle.ts';
import type { ColourName } from '../style/palette.ts';
import { placePoints } from './placePoints.ts';

/** `from`: people of another country · `within`: displaced within the place · `unstated`: of a country that is not stated. */
export type StockPartKind = 'from' | 'within' | 'unstated';

export interface StockPart {
  readonly kind: StockPartKind;
  /** Index into atlas.places of where the people come from; -1 where it is the place itself or not stated. */
  readonly origin: number;
  /** The layer that counts them; '' for a national figure. */
  readonly layer: string;
  /** 0 for the first layer of the picture: each has a shade of its own. */
  readonly shade: number;
  readonly persons: number;
  /** The row behind it: one of atlas.flows, or a national figure and -1. */
  readonly row: number;
  readonly national: IndicatorRow | null;
  /** Of people in the hub who come from elsewhere. */
  readonly inward?: boolean;
}

/** Who the people of a part are, as its colour and its pattern say. */
export type StockLook = 'out' | 'in' | 'within';

/** People of the hub elsewhere, people of elsewhere in the hub, or those displaced within. */
export function lookOf({ kind, inward }: Pick<StockPart, 'kind' | 'inward'>): StockLook {
  return kind === 'within' ? 'within' : inward ? 'in' : 'out';
}

/** The colour of a part of a disc. */
export function partColour({ colour }: Pick<StockDisc, 'colour'>, part: StockPart): ColourName {
  const look = lookOf(part);
  return look === 'out' ? colour : look === 'in' ? 'origins' : 'inkSoft';
}

export interface StockDisc {
  /** Index into atlas.places of where the people are. */
  readonly place: number;
  readonly position: readonly [number, number];
  readonly colour: ColourName;
  /** Layers that the people are of. */
  readonly layers: readonly string[];
  /** By layer, in each the largest first; those of no stated country, then those within, last. */
  readonly parts: readonly StockPart[];
  readonly persons: number;
  /** Of all parts, px; and of their upper estimate where a source gives a range, else the same. */
  readonly radius: number;
  readonly outerRadius: number;
  /** False where the figures are of an earlier year. */
  readonly solid: boolean;
  /** Where two years are compared the radius in the first of them, 0 without people; else null. */
  readonly before: number | null;
}

/** A smaller disc is not seen, px. */
const MIN_RADIUS = 2.5;
const PLAIN = { persons: 1_000_000, radiusPixels: 56 };

/** Radius of a disc of so many people, px. */
export function stockRadius({ graph }: Pick<Selection, 'graph'>, persons: number): number {
  const { persons: full, radiusPixels } = graph.atlas.stocks ?? PLAIN;
  return Math.max(MIN_RADIUS, radiusPixels * Math.sqrt(Math.max(0, persons) / full));
}

type Counted = Omit<StockPart, 'shade'> & { readonly place: number; readonly solid: boolean };

/** The discs of the selected year, the largest first; years without figures give those of the last published ones, or none. */
export const stocksOfYear = memoByIdentity(
  (selection: Selection, outlines: boolean): readonly StockDisc[] => {
    const { atlas } = selection.graph;
    const shown = shownStocks(selection, outlines);
    const layers = selection.layers.filter(({ layer }) => shown.has(layer.id));
    const counted = layers.flatMap((layer) => countedIn(selection, layer));
    const national = counted.some(({ kind }) => kind === 'within') ? [] : nationalWithin(selection, layers);
    // People of two sources are never one disc.
    const discs = grouped([...counted, ...national], ({ place, row, national: figure }) =>
      [place, figure?.source ?? at(atlas.sources, at(atlas.flows.source, row)).id].join(' '),
    );
    // Those of another country have a shade for each of their layers, the same in all discs.
    const shaded = [...shown].filter((id) =>
      counted.some(({ layer, kind }) => layer === id && kind !== 'within'),
    );
    const order = [...shown];
    return Object.freeze(
      discs
        .map((parts) => discOf(atlas, parts, { order, shaded }, (persons) => stockRadius(selection, persons)))
        .sort((a, b) => b.persons - a.persons),
    );
  },
);

/** The people of a layer, by where they are and where they come from. */
function countedIn({ graph, query }: Selection, selected: LayerSelection): readonly Counted[] {
  const { atlas, origin, destination, hub } = graph;
  const { layer, coverage, pairs, position, row, value } = selected;
  const solid = coverage.kind === 'figures';
  const placed = [...position].flatMap((each, index): readonly Counted[] => {
    const persons = at(value, index);
    if (!(persons > 0)) return [];
    const pair = at(pairs, each);
    const [from, place] = [at(origin, pair), at(destination, pair)];
    const isWithin = from === place;
    const kind = isWithin ? 'within' : 'from';
    const ends = { place, kind, origin: isWithin ? -1 : from } as const;
    return [{ ...ends, layer: layer.id, persons, row: at(row, index), national: null, solid }];
  });
  const year = coverage.kind === 'figures' || coverage.kind === 'earlier' ? coverage.slice.toYear : null;
  if (year === null || hub < 0) return placed;
  const unstated = unstatedRows(atlas, query.sourceFilter, layer.id, year).map((national): Counted => {
    const ends = { place: hub, kind: 'unstated', origin: -1 } as const;
    return { ...ends, layer: layer.id, persons: national.value ?? 0, row: -1, national, solid };
  });
  return [...placed, ...unstated];
}

/** Those displaced within the hub by a national figure, where no layer counts them. */
function nationalWithin({ graph, query }: Selection, layers: readonly LayerSelection[]): readonly Counted[] {
  const { atlas, hub } = graph;
  const isHere = layers.some(({ pairs, position }) =>
    position.some((each) => graph.destination[at(pairs, each)] === hub),
  );
  if (!isHere || typeof query.time !== 'number') return [];
  for (const id of atlas.stocks?.within ?? []) {
    const national = findIndicator(atlas, query.sourceFilter, id, query.time);
    const persons = national?.value ?? 0;
    const ends = { place: hub, kind: 'within', origin: -1 } as const;
    if (persons > 0) return [{ ...ends, layer: '', persons, row: -1, national, solid: true }];
  }
  return [];
}

const LAST: readonly StockPartKind[] = ['from', 'unstated', 'within'];

function discOf(
  atlas: Atlas,
  counted: readonly Counted[],
  { order, shaded }: Readonly<Record<'order' | 'shaded', readonly string[]>>,
  radiusOf: (persons: number) => number,
): StockDisc {
  const { place, solid } = at(counted, 0);
  const layers = order.filter((id) => counted.some(({ layer }) => layer === id));
  const isHub = at(atlas.places, place).id === atlas.hub;
  const parts = counted
    .map(({ place: _, solid: __, ...part }) => ({
      ...part,
      inward: isHub && part.kind !== 'within',
      shade: Math.max(0, shaded.indexOf(part.layer)),
    }))
    .sort(
      (a, b) => LAST.indexOf(a.kind) - LAST.indexOf(b.kind) || a.shade - b.shade || b.persons - a.persons,
    );
  const sum = (of: (part: StockPart) => number) => parts.reduce((all, part) => all + of(part), 0);
  const persons = sum((part) => part.persons);
  const high = sum(({ national, persons: own }) => Math.max(own, national?.high ?? own));
  return Object.freeze({
    place,
    position: at(placePoints(atlas), place),
    colour: layerStyle(atlas, layers[0] ?? order[0] ?? '').colour,
    layers,
    parts,
    persons,
    radius: radiusOf(persons),
    outerRadius: radiusOf(high),
    solid,
    before: null,
  });
}

/** The discs of two years: as large as in the second, with the rim of the first, coloured by what became of them. */
export const stocksCompared = memoByIdentity((first: Selection, second: Selection): readonly StockDisc[] => {
  const old = stocksOfYear(first, false);
  const now = stocksOfYear(second, false);
  const places = [...new Set([...now, ...old].map(({ place }) => place))];
  return Object.freeze(
    places.map((place): StockDisc => {
      const [before, after] = [old, now].map((discs) => discs.find((disc) => disc.place === place));
      const disc = after ?? before ?? at(now, 0);
      const change = (after?.persons ?? 0) - (before?.persons ?? 0);
      // A year without a figure is no fall.
      // Nor is a number that stayed the same a change.
      const colour = !(before && after && change !== 0) ? 'incomparable' : change < 0 ? 'fewer' : 'more';
      const radius = after?.radius ?? 0;
      return Object.freeze({
        ...disc,
        colour,
        parts: [...(before?.parts ?? []), ...(after?.parts ?? [])],
        radius,
        outerRadius: Math.max(radius, before?.radius ?? 0),
        before: before?.radius ?? 0,
      });
    }),
  );
});

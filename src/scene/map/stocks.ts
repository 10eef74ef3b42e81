// People counted at a date as discs where they are: area true, divided by origin, on a scale of their own.

import { indicatorFigure } from '../../figures/figure.ts';
import { findIndicator } from '../../figures/indicatorRows.ts';
import type { Selection } from '../../flows/select.ts';
import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import { layerStyle } from '../style/layerStyle.ts';
import type { ColourName } from '../style/palette.ts';

export interface StockPart {
  /** Index into atlas.places of where the people come from; -1 for those who are displaced within the place. */
  readonly origin: number;
  readonly persons: number;
}

export interface StockDisc {
  /** Index into atlas.places of where the people are. */
  readonly place: number;
  readonly position: readonly [number, number];
  readonly colour: ColourName;
  /** Layers that the people are of. */
  readonly layers: readonly string[];
  /** The largest first, those within last. */
  readonly parts: readonly StockPart[];
  /** Of all parts, px; and of their upper estimate where a source gives a range, else the same. */
  readonly radius: number;
  readonly outerRadius: number;
  /** False where the figures are of an earlier year. */
  readonly solid: boolean;
}

/** Radius of a disc of so many people, px. */
export function stockRadius({ graph }: Pick<Selection, 'graph'>, persons: number): number {
  const { persons: full, radiusPixels } = graph.atlas.stocks ?? PLAIN;
  return radiusPixels * Math.sqrt(Math.max(0, persons) / full);
}

const PLAIN = { persons: 1_000_000, radiusPixels: 56 };

interface Found {
  readonly parts: StockPart[];
  readonly layers: string[];
  readonly colour: ColourName;
  readonly solid: boolean;
  high: number;
}

/** The discs of the selected year; years without figures give those of the last published ones, or none. */
export const stocksOfYear = memoByIdentity(
  (selection: Selection, outlines: boolean): readonly StockDisc[] => {
    const { graph, query } = selection;
    const { atlas, origin, destination } = graph;
    const found = new Map<number, Found>();
    for (const { layer, coverage, pairs, position, value } of selection.layers) {
      if (layer.kind !== 'stock' || layerStyle(atlas, layer.id).mark !== 'arc') continue;
      const solid = coverage.kind === 'figures';
      if (!solid && !outlines) continue;
      for (let index = 0; index < position.length; index++) {
        const persons = at(value, index);
        if (!(persons > 0)) continue;
        const pair = at(pairs, at(position, index));
        const place = at(destination, pair);
        const colour = layerStyle(atlas, layer.id).colour;
        const disc = found.get(place) ?? { parts: [], layers: [], colour, solid, high: 0 };
        disc.parts.push({ origin: at(origin, pair), persons });
        if (!disc.layers.includes(layer.id)) disc.layers.push(layer.id);
        found.set(place, disc);
      }
    }
    const year = typeof query.time === 'number' ? query.time : null;
    const inner = found.get(graph.hub);
    for (const id of inner && year !== null ? (atlas.stocks?.within ?? []) : []) {
      const row = findIndicator(atlas, query.sourceFilter, id, year ?? 0);
      const figure = row ? indicatorFigure(atlas, row) : null;
      if (!inner || !figure?.value) continue;
      inner.parts.push({ origin: -1, persons: figure.value });
      inner.high += Math.max(0, (figure.high ?? figure.value) - figure.value);
      break;
    }
    return Object.freeze(
      [...found].map(([place, { parts, layers, colour, solid, high }]): StockDisc => {
        const { lng, lat } = at(atlas.places, place);
        const sorted = parts.toSorted(
          (a, b) => Number(a.origin < 0) - Number(b.origin < 0) || b.persons - a.persons,
        );
        const persons = parts.reduce((sum, part) => sum + part.persons, 0);
        const radius = stockRadius(selection, persons);
        const outerRadius = stockRadius(selection, persons + high);
        const position = [lng, lat] as const;
        return Object.freeze({ place, position, colour, layers, parts: sorted, radius, outerRadius, solid });
      }),
    );
  },
);

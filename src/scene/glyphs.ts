// Glyphs beside a node: a share as a share of its whole, a rank as a place in an order, a mention without size.

import type { Atlas } from '../data/atlas.ts';
import { STATUSES } from '../data/atlas.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import { coverageIn } from '../model/coverage.ts';
import { type LayerSeries, layerSeries, type Slice } from '../model/layerSeries.ts';
import type { Evidence } from '../state/viewState.ts';
import { layerLook } from './layerLook.ts';
import type { ColourName } from './palette.ts';

export type GlyphKind = 'share' | 'rank' | 'mention';

export interface Glyph {
  readonly layer: string;
  /** Index into atlas.places of the partner. */
  readonly place: number;
  readonly kind: GlyphKind;
  /** Percent of a share, place in an order, null of a mention. */
  readonly value: number | null;
  /** Towards Azerbaijan or from it. */
  readonly inward: boolean;
  readonly colour: ColourName;
  /** False where the figure is of an earlier year: drawn faint. */
  readonly solid: boolean;
}

/** Breadth and height of one glyph with its room, px. */
export const GLYPH_SIZE = 22;

/** Glyphs of the shown layers in a year; years without figures give the last published ones, faint. */
export const glyphsOfYear = memoByIdentity(
  (
    atlas: Atlas,
    evidence: Evidence,
    layers: readonly string[],
    outlines: boolean,
    year: number,
  ): readonly Glyph[] => {
    const home = atlas.places.findIndex((place) => place.id === atlas.hub);
    return shownSeries(atlas, evidence, layers).flatMap((series) => {
      const coverage = coverageIn(series, year);
      if (coverage.kind === 'figures') return glyphsOfSlice(atlas, series, coverage.slice, home, true);
      if (coverage.kind === 'earlier' && outlines)
        return glyphsOfSlice(atlas, series, coverage.slice, home, false);
      return [];
    });
  },
);

/** Places that a glyph stands at in any year, ascending: they need a node. */
export const glyphPlaces = memoByIdentity(
  (atlas: Atlas, evidence: Evidence, layers: readonly string[]): readonly number[] => {
    const home = atlas.places.findIndex((place) => place.id === atlas.hub);
    const places = shownSeries(atlas, evidence, layers).flatMap((series) =>
      series.slices.flatMap((slice) => glyphsOfSlice(atlas, series, slice, home, true)),
    );
    return [...new Set(places.map((glyph) => glyph.place))].sort((a, b) => a - b);
  },
);

function shownSeries(atlas: Atlas, evidence: Evidence, layers: readonly string[]): readonly LayerSeries[] {
  return layerSeries(atlas, evidence).filter((series) => layers.includes(series.layer.id));
}

function glyphsOfSlice(
  atlas: Atlas,
  series: LayerSeries,
  slice: Slice,
  home: number,
  solid: boolean,
): readonly Glyph[] {
  const { mark, colour } = layerLook(atlas, series.layer.id);
  const glyphs: Glyph[] = [];
  for (const [pair, row] of slice.row.entries()) {
    if (row < 0) continue;
    const mentioned = at(STATUSES, at(atlas.flows.status, row)) === 'mentioned';
    const kind = mentioned ? 'mention' : mark === 'share' || mark === 'rank' ? mark : null;
    if (kind === null) continue;
    const inward = series.destination[pair] === home;
    const place = at(inward ? series.origin : series.destination, pair);
    const value = mentioned ? null : at(atlas.flows.value, row);
    glyphs.push({ layer: series.layer.id, place, kind, value, inward, colour, solid });
  }
  return glyphs;
}

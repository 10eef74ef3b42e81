// Glyphs beside a node: a share as a share of its whole, a rank as a place in an order, a mention without size.

import type { Selection } from '../../flows/select.ts';
import { shownStocks } from '../../flows/shownStocks.ts';
import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import { STATUSES } from '../../package/atlas.ts';
import { layerStyle } from '../style/layerStyle.ts';
import type { ColourName } from '../style/palette.ts';

export type GlyphKind = 'share' | 'rank' | 'mention';

export interface Glyph {
  readonly layer: string;
  /** Index into atlas.places of the partner. */
  readonly place: number;
  readonly kind: GlyphKind;
  /** Percent of a share, place in an order, null of a mention. */
  readonly value: number | null;
  /** The source says about, or almost. */
  readonly isAbout: boolean;
  /** Towards Azerbaijan or from it. */
  readonly inward: boolean;
  readonly colour: ColourName;
  /** False where the figure is of an earlier year: drawn dashed. */
  readonly solid: boolean;
}

/** Breadth and height of one glyph with its room, px. */
export const GLYPH_SIZE = 22;

/**
 * Glyphs of the selected year; years without figures give the last published ones, dashed, or none: beside discs of people
 * a ring of an earlier share would be read as one of theirs.
 */
export const glyphsOfYear = memoByIdentity((selection: Selection, outlines: boolean): readonly Glyph[] => {
  const shown = shownStocks(selection, outlines);
  const dated = new Set(selection.layers.flatMap(({ layer }) => (layer.kind === 'stock' ? [layer.id] : [])));
  return glyphsOf(selection).filter(
    ({ layer, kind, solid }) =>
      (solid || (outlines && (kind !== 'share' || shown.size === 0))) &&
      (!dated.has(layer) || shown.has(layer)),
  );
});

/** Places that a glyph stands at in any of the selected periods, ascending: they need a node. */
export const glyphPlaces = memoByIdentity((every: Selection): readonly number[] =>
  [...new Set(glyphsOf(every).map((glyph) => glyph.place))].sort((a, b) => a - b),
);

const MENTIONED = STATUSES.indexOf('mentioned');
const ABOUT = STATUSES.indexOf('approximate');

function glyphsOf({ graph, query, layers }: Selection): readonly Glyph[] {
  const { atlas, origin, destination } = graph;
  const subject = atlas.places.findIndex(({ id }) => id === query.subject);
  const glyphs: Glyph[] = [];
  for (const { layer, coverage, pairs, position, state, value } of layers) {
    const { mark, colour } = layerStyle(atlas, layer.id);
    const solid = coverage.kind === 'figures';
    const own = mark === 'share' || mark === 'rank' ? mark : null;
    for (let index = 0; index < position.length; index++) {
      const mentioned = state[index] === MENTIONED;
      const kind = mentioned ? 'mention' : own;
      if (kind === null) continue;
      const pair = at(pairs, at(position, index));
      const inward = destination[pair] === subject;
      const place = at(inward ? origin : destination, pair);
      const number = mentioned ? null : at(value, index);
      const isAbout = state[index] === ABOUT;
      glyphs.push({ layer: layer.id, place, kind, value: number, isAbout, inward, colour, solid });
    }
  }
  return glyphs;
}

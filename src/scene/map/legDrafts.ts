// The legs of routes as arcs before they have bows.
import type { LayerSelection } from '../../flows/select.ts';
import { at } from '../../lib/at.ts';
import type { Atlas, LegRow } from '../../package/atlas.ts';
import { legDash } from '../style/layerStyle.ts';
import type { Draft } from './arcs.ts';
import { LEG_WIDTH } from './strokes.ts';

/** Legs that share ends and form are one arc: the report's evidence for each stays with it. */
export function legDrafts(atlas: Atlas, { layer, legs: all }: LayerSelection): readonly Draft[] {
  const groups = new Map<string, LegRow[]>();
  for (const leg of all) {
    const key = `${leg.origin}>${leg.destination}:${leg.form}`;
    groups.set(key, [...(groups.get(key) ?? []), leg]);
  }
  return [...groups.values()].map((legs) => ({
    layer: layer.id,
    origin: atlas.places.findIndex((place) => place.id === at(legs, 0).origin),
    destination: atlas.places.findIndex((place) => place.id === at(legs, 0).destination),
    pair: -1,
    position: -1,
    greatest: LEG_WIDTH,
    dash: legDash(atlas, layer.id, at(legs, 0).form),
    legs,
  }));
}

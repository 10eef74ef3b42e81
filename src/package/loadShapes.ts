// The country shapes: two files of geo/, fetched beside the tables.
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from '../../geo/world-50m.topojson.json?url';
import coarse from '../../geo/world-110m.topojson.json?url';

/** Object `countries`, keyed by alpha-3 ids. */
export type CountryTopology = Topology<{ countries: GeometryCollection }>;

/** Coarse shapes for the first picture, fine ones for when there is time; rejects with what happened. */
export async function loadShapes(detail: 'coarse' | 'fine'): Promise<CountryTopology> {
  const response = await fetch(detail === 'coarse' ? coarse : fine);
  if (!response.ok) throw new Error(`HTTP ${response.status} ${response.statusText}`.trim());
  const shapes: CountryTopology = await response.json();
  return shapes;
}

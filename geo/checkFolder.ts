// Checks the built shapes against what the atlas relies on: ids, the antimeridian, and the places of data/places.csv.
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, point, pointToPolygonDistance } from '@turf/turf';
import Papa from 'papaparse';
import { type CountryShape, type CountryTopology, type Resolution, shapesById } from './shapes.ts';

const RESOLUTIONS: readonly Resolution[] = ['110m', '50m'];
/** A generalized coast may leave a capital in the water by this much. */
const ANCHOR_SLACK_KM = 15;

export interface Anchor {
  readonly id: string;
  readonly lng: number;
  readonly lat: number;
}

function readText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** The built topology of one resolution, as it lies in the folder. */
export function readTopology(resolution: Resolution): CountryTopology {
  return JSON.parse(readText(`world-${resolution}.topojson.json`)) as CountryTopology;
}

/** Country places of data/places.csv; regions have no shape. */
export function readAnchors(): readonly Anchor[] {
  const { data } = Papa.parse<Record<string, string>>(readText('../data/places.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  return data
    .filter((row) => row.kind === 'country')
    .map((row) => ({ id: row.id ?? '', lng: Number(row.lng), lat: Number(row.lat) }));
}

/** Every problem of the folder, in words; none when all is well. */
export function checkGeoFolder(): readonly string[] {
  const anchors = readAnchors();
  return RESOLUTIONS.flatMap((resolution) => {
    const file = `geo/world-${resolution}.topojson.json`;
    const shapes = shapesById(readTopology(resolution));
    const problems = [...checkSpans(shapes), ...checkPlaces(shapes, anchors), ...checkBorders(shapes)];
    // Coarse coasts miss many capitals, so that anchors are held against the fine ones alone.
    if (resolution === '50m') problems.push(...checkAnchors(shapes, anchors));
    return problems.map((problem) => `${file}: ${problem}`);
  });
}

/** Where README.md says that borders follow the United Nations: a point of each, and the shape that must hold it. */
const BORDERS: readonly { readonly what: string; readonly id: string; readonly at: [number, number] }[] = [
  { what: 'the Golan', id: 'SYR', at: [35.75, 33] },
  { what: 'Crimea', id: 'UKR', at: [34.1, 44.95] },
  { what: 'Karabakh', id: 'AZE', at: [46.75, 39.82] },
  { what: 'Abkhazia', id: 'GEO', at: [41.3, 43] },
  { what: 'South Ossetia', id: 'GEO', at: [44, 42.25] },
  { what: 'Transnistria', id: 'MDA', at: [29.4, 47] },
  { what: 'Northern Cyprus', id: 'CYP', at: [33.36, 35.25] },
  { what: 'Somaliland', id: 'SOM', at: [44.07, 9.56] },
];

/** What is disputed lies where README.md says. */
export function checkBorders(shapes: ReadonlyMap<string, CountryShape>): readonly string[] {
  return BORDERS.flatMap(({ what, id, at }) => {
    const holders = [...shapes.values()].filter((shape) => booleanPointInPolygon(point(at), shape));
    const found = holders.map((shape) => shape.id).join(', ') || 'no country';
    return found === id ? [] : [`${id}: expected it to hold ${what} (${at.join(',')}), found it in ${found}`];
  });
}

/** No segment may span more than 180 degrees: it would paint a band across the map. */
export function checkSpans(shapes: ReadonlyMap<string, CountryShape>): readonly string[] {
  return [...shapes.values()]
    .filter((shape) => longestSpan(shape) > 180)
    .map((shape) => `${shape.id}: expected a shape cut at the antimeridian, found a segment across it`);
}

/** The greatest difference of longitude between two neighbouring points of a shape, in degrees. */
export function longestSpan(shape: CountryShape): number {
  const { geometry } = shape;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let longest = 0;
  for (const ring of polygons.flat())
    for (const [index, position] of ring.entries()) {
      const before = ring[index - 1] ?? position;
      longest = Math.max(longest, Math.abs((position[0] ?? 0) - (before[0] ?? 0)));
    }
  return longest;
}

/** Each country place needs a shape of its own. */
export function checkPlaces(
  shapes: ReadonlyMap<string, CountryShape>,
  anchors: readonly Anchor[],
): readonly string[] {
  return anchors
    .filter((anchor) => !shapes.has(anchor.id))
    .map((anchor) => `${anchor.id}: expected a shape for this place of data/places.csv, found none`);
}

/** Each anchor lies in its country, or at most 15 km outside its generalized outline. */
export function checkAnchors(
  shapes: ReadonlyMap<string, CountryShape>,
  anchors: readonly Anchor[],
): readonly string[] {
  return anchors.flatMap(({ id, lng, lat }) => {
    const shape = shapes.get(id);
    if (!shape) return [];
    // Negative inside.
    const outsideKm = pointToPolygonDistance(point([lng, lat]), shape, { units: 'kilometers' });
    if (outsideKm <= ANCHOR_SLACK_KM) return [];
    const found = `${Math.round(outsideKm)} km outside`;
    return [`${id}: expected the anchor ${lng},${lat} inside its country, found it ${found}`];
  });
}

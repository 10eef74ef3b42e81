// The second painter: what stands in the SVG is what the scene says, to a hundredth of a pixel.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import { arcFrame } from '../../../src/paint/svg/paintArcs.ts';
import { paintFlows, paintMap } from '../../../src/paint/svg/paintMap.ts';
import { countryShapes } from '../../../src/scene/map/basemap.ts';
import { curvePoint } from '../../../src/scene/map/curve.ts';
import { emphasisOf } from '../../../src/scene/map/emphasis.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';
import { hubAtlas as atlas, EVERY_LAYER, HUB, HUB_VIEW, MOVES } from '../../fixture/hubFixture.ts';

const shapes = countryShapes(
  JSON.parse(readFileSync(new URL('../../../geo/world-110m.topojson.json', import.meta.url), 'utf8')),
  atlas.hub,
);
const view = Object.freeze({ zoom: 3, lng: 17, lat: 48, width: 1200, height: 800 });
const palette = PALETTES.light;

const paintingOf = (layers: readonly string[], year: number, focusPlace = -1, pinPlace = -1) => ({
  picture: viewPicture(atlas, { ...HUB_VIEW, layers, year }),
  shapes,
  palette,
  view,
  focusPlace,
  pinPlace,
});

describe('paintFlows', () => {
  it('draws each arc that has a stroke once, and none without', () => {
    const painting = paintingOf(MOVES, 2008);
    const widths = Array.from(
      { length: painting.picture.arcs.count },
      (_, i) => painting.picture.arcColumn[i * 4] ?? 0,
    );
    const expected = widths.flatMap((width, arc) => (width > 0 ? [String(arc)] : []));
    const drawn = [...paintFlows(painting).matchAll(/data-arc="(\d+)"/g)].map((match) => match[1]);
    expect(drawn).toEqual(expected);
  });

  it('puts each tip within 2 px of the rim of the destination', () => {
    const painting = paintingOf(MOVES, 2002);
    const { arcs, arcColumn, nodes, radii } = painting.picture;
    const project = flatProject(view);
    for (let arc = 0; arc < arcs.count; arc++) {
      const none = { focusPlace: -1, pinPlace: -1 };
      const frame = arcFrame({ marks: arcs, column: arcColumn, palette, project, ...none }, arc);
      if (!frame) continue;
      const [lng = 0, lat = 0] = arcs.ends.subarray(arc * 4 + 2, arc * 4 + 4);
      const [x, y] = project(lng, lat);
      const [tipX, tipY] = curvePoint(frame, 1);
      const node = nodes.nodeOfPlace[arcs.places[arc * 2 + 1] ?? 0] ?? -1;
      const beyondRim = Math.hypot(tipX - x, tipY - y) - (radii.radius[node] ?? 0);
      expect(beyondRim).toBeGreaterThan(0);
      expect(beyondRim).toBeLessThan(2);
    }
  });

  it('outlines arcs of earlier years instead of filling them', () => {
    const gap = paintFlows(paintingOf(MOVES, 2004));
    expect(gap).toContain('data-arc');
    expect(gap).not.toMatch(/ stroke="#\w+" stroke-width="2.2" stroke-opacity="0.9" paint-order/);
    expect(paintFlows(paintingOf(MOVES, 2002))).toMatch(
      / stroke="#\w+" stroke-width="2.2" stroke-opacity="0.9" paint-order/,
    );
  });

  it('dashes legs, opens a head where the layer asks for it and leaves it away', () => {
    expect(paintFlows(paintingOf(['roads'], 2008))).toContain('stroke-dasharray="9 6 9 6"');
    expect(paintFlows(paintingOf(['removed'], 2008))).toContain(
      `Z" fill="none" stroke="${palette.removal}" stroke-width="1.75"`,
    );
    expect(paintFlows(paintingOf(['crossed'], 2005))).not.toContain('Z"');
  });

  it('dims what does not touch the place in focus', () => {
    const spain = atlas.places.findIndex((place) => place.id === 'ESP');
    const focused = paintFlows(paintingOf(MOVES, 2008, spain));
    expect(focused.match(/stroke-opacity="0\.9"/g)?.length).toBe(2);
    expect(focused).toContain('opacity="0.13"');
  });

  it('leaves those of the pinned place stronger than the rest, and whole where it is pinned alone', () => {
    const [spain, turkey] = ['ESP', 'TUR'].map((id) => atlas.places.findIndex((place) => place.id === id));
    const both = paintFlows(paintingOf(MOVES, 2008, spain, turkey));
    const arcsOf = (opacity: string) =>
      both.match(new RegExp(`data-arc="\\d+"[^>]* (?:stroke-)?opacity="${opacity}"`, 'g'))?.length;
    expect([arcsOf('0\\.9'), arcsOf('0\\.45')]).toEqual([2, 2]);
    expect(emphasisOf(atlas, { focus: null, pin: 'TUR' })).toEqual({ focusPlace: turkey, pinPlace: -1 });
    expect(emphasisOf(atlas, { focus: 'ESP', pin: 'TUR' }, HUB)).toEqual({ focusPlace: -1, pinPlace: -1 });
  });
});

describe('paintMap', () => {
  it('is one well-formed picture with every country and no number that is none', () => {
    const svg = paintMap(paintingOf(EVERY_LAYER, 2008));
    expect(svg.startsWith('<svg')).toBe(true);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    for (const id of [HUB, 'ESP', 'TUR', 'ITA', 'ROU']) expect(svg).toContain(`data-country="${id}"`);
  });

  it('paints the same bytes for the same view', () => {
    expect(paintMap(paintingOf(EVERY_LAYER, 2007))).toBe(paintMap(paintingOf(EVERY_LAYER, 2007)));
  });
});

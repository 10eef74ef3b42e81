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
import { PALETTES } from '../../../src/scene/style/palette.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';

const shapes = countryShapes(
  JSON.parse(readFileSync(new URL('../../../geo/world-110m.topojson.json', import.meta.url), 'utf8')),
  atlas.hub,
);
const view = Object.freeze({ zoom: 3, lng: 45, lat: 45, width: 1200, height: 800 });
const palette = PALETTES.light;
const RESIDENCE = Object.freeze(['residence-departures', 'residence-arrivals']);
const ALL = Object.freeze(atlas.layers.map((layer) => layer.id));

const paintingOf = (layers: readonly string[], year: number, focusPlace = -1, pinPlace = -1) => ({
  picture: viewPicture(atlas, { ...DEFAULT_VIEW, layers, year }),
  shapes,
  palette,
  view,
  focusPlace,
  pinPlace,
});

describe('paintFlows', () => {
  it('draws each arc that has a stroke once, and none without', () => {
    const painting = paintingOf(RESIDENCE, 2008);
    const widths = Array.from(
      { length: painting.picture.arcs.count },
      (_, i) => painting.picture.arcColumn[i * 4] ?? 0,
    );
    const expected = widths.flatMap((width, arc) => (width > 0 ? [String(arc)] : []));
    const drawn = [...paintFlows(painting).matchAll(/data-arc="(\d+)"/g)].map((match) => match[1]);
    expect(drawn).toEqual(expected);
  });

  it('puts each tip within 2 px of the rim of the destination', () => {
    const painting = paintingOf(RESIDENCE, 1995);
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
    const gap = paintFlows(paintingOf(RESIDENCE, 1997));
    expect(gap).toContain('data-arc');
    expect(gap).not.toMatch(/<g data-arc/);
    expect(paintFlows(paintingOf(RESIDENCE, 1995))).toMatch(/<g data-arc/);
  });

  it('dashes legs, opens the heads of deportations and gives border violations none', () => {
    expect(paintFlows(paintingOf(['transit-routes'], 2011))).toContain('stroke-dasharray="9 6 9 6"');
    expect(paintFlows(paintingOf(['deportations'], 2011))).toContain(
      `Z" fill="none" stroke="${palette.removal}" stroke-width="1.75"`,
    );
    expect(paintFlows(paintingOf(['border-violations'], 2009))).not.toContain('Z"');
  });

  it('dims what does not touch the place in focus', () => {
    const russia = atlas.places.findIndex((place) => place.id === 'RUS');
    const focused = paintFlows(paintingOf(RESIDENCE, 2008, russia));
    expect(focused.match(/opacity="0\.9"/g)?.length).toBe(2);
    expect(focused).toContain('opacity="0.13"');
  });

  it('leaves those of the pinned place stronger than the rest, and whole where it is pinned alone', () => {
    const [russia, turkey] = ['RUS', 'TUR'].map((id) => atlas.places.findIndex((place) => place.id === id));
    const both = paintFlows(paintingOf(RESIDENCE, 2008, russia, turkey));
    const arcsOf = (opacity: string) =>
      both.match(new RegExp(`<g data-arc="\\d+" opacity="${opacity}"`, 'g'))?.length;
    expect([arcsOf('0\\.9'), arcsOf('0\\.45')]).toEqual([2, 2]);
    expect(emphasisOf(atlas, { focus: null, pin: 'TUR' })).toEqual({ focusPlace: turkey, pinPlace: -1 });
    expect(emphasisOf(atlas, { focus: 'RUS', pin: 'TUR' }, 'AZE')).toEqual({ focusPlace: -1, pinPlace: -1 });
  });
});

describe('paintMap', () => {
  it('is one well-formed picture with every country and no number that is none', () => {
    const svg = paintMap(paintingOf(ALL, 2011));
    expect(svg.startsWith('<svg')).toBe(true);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    for (const id of ['AZE', 'RUS', 'TUR', 'IRN', 'GEO']) expect(svg).toContain(`data-country="${id}"`);
  });

  it('paints the same bytes for the same view', () => {
    expect(paintMap(paintingOf(ALL, 2010))).toBe(paintMap(paintingOf(ALL, 2010)));
  });
});

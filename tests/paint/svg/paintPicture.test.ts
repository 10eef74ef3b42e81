// The whole picture in one SVG string: names, seas in italics, numbers on arcs, edge labels, glyphs, in Node. The parts
// and their order are those of each scene of the real map; the rest is of the made-up package.
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/package/atlas.ts';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import type { MapPainting } from '../../../src/paint/svg/paintMap.ts';
import { paintPicture } from '../../../src/paint/svg/paintPicture.ts';
import { estimateText } from '../../../src/scene/labels/estimateText.ts';
import { pictureLabels } from '../../../src/scene/labels/labelCandidates.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { HUB_VIEW, hubAtlas } from '../../fixture/hubFixture.ts';
import { SHAPES, scenePainting } from '../../scenes/scenePainting.ts';
import { SCENE_SIZE, SCENES } from '../../scenes/scenes.ts';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

function paint(of: Atlas, painting: MapPainting, all = false): string {
  const wants = {
    atlas: of,
    picture: painting.picture,
    nameOf: (id: string) => `<${id}>`,
    dataText: { 'sea.south': 'Southern Sea' },
    values: { on: all ? 'all' : 'few', format: String, percent: String } as const,
    measure: estimateText,
  };
  const labels = pictureLabels(wants, viewProject(painting.view), { ...SCENE_SIZE, insets: NO_INSETS });
  return paintPicture({ ...painting, labels, over: '<text>2010</text>' });
}

describe.each(SCENES)('the whole picture of $name', (scene) => {
  it('has every part in its order and no number that is none', () => {
    const painted = () => paint(atlas, scenePainting(scene, SCENE_SIZE.width, SCENE_SIZE.height));
    const svg = painted();
    const parts = [...svg.matchAll(/data-part="(\w+)"/g)].map((match) => match[1]);
    expect(parts).toEqual(['basemap', 'flows', 'dots', 'glyphs', 'labels', 'over']);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toContain(`data-label="${atlas.hub}"`);
    expect(svg).toBe(painted());
  });
});

/** The made-up package in a window over its hub. */
const hubPainting = (layers: readonly string[], year: number): MapPainting => ({
  picture: viewPicture(hubAtlas, { ...HUB_VIEW, layers, year }),
  shapes: SHAPES,
  palette: PALETTES.light,
  view: { ...SCENE_SIZE, zoom: 3, lng: 17, lat: 46, globe: false },
  focusPlace: -1,
  pinPlace: -1,
});
const departures = (all = false): string => paint(hubAtlas, hubPainting(['went'], 2002), all);

describe('paintPicture', () => {
  it('writes names from outside so that they cannot break the picture', () => {
    expect(departures()).toContain('&#60;SWE&#62;');
    expect(departures()).not.toContain('<SWE>');
  });

  it('sets seas in italics and without halo', () => {
    const [sea = ''] = departures().match(/<text data-label="sea-south"[^>]*>/) ?? [];
    expect(sea).toContain('font-style="italic"');
    expect(sea).not.toContain('paint-order');
  });

  it('points to places outside the frame', () => {
    expect(departures()).toMatch(/<rect [^>]*rx="11.5"[^>]*\/><text data-label="USA"[^>]*>← /);
  });

  it('writes the number of every arc that has room when asked', () => {
    const { strokes } = hubPainting(['went'], 2002).picture;
    const largest = Math.max(...strokes.persons.filter((persons) => !Number.isNaN(persons)));
    const texts = [...departures(true).matchAll(/data-label="value-\d+"[^>]*>(\d+)</g)];
    expect(texts.map((match) => Number(match[1]))).toContain(largest);
    expect(departures().match(/data-label="value-/g)?.length).toBeLessThan(4);
  });

  it('has one glyph for each of the picture', () => {
    const painting = hubPainting(['permits', 'ranks-out', 'ranks-in'], 2007);
    const [, glyphs = ''] = paint(hubAtlas, painting).split(/<g data-part="(?:glyphs|labels)">/);
    expect(glyphs.match(/translate/g)).toHaveLength(painting.picture.glyphs.length);
  });
});

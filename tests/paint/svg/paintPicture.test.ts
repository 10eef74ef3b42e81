// The whole picture in one SVG string: names, seas in italics, numbers on arcs, edge labels, glyphs, in Node.
import { describe, expect, it } from 'vitest';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { paintPicture } from '../../../src/paint/svg/paintPicture.ts';
import { estimateText } from '../../../src/scene/labels/estimateText.ts';
import { pictureLabels } from '../../../src/scene/labels/labelCandidates.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { scenePainting } from '../../scenes/scenePainting.ts';
import { SCENE_SIZE, SCENES } from '../../scenes/scenes.ts';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

function paint(name: string, nameOf: (id: string) => string = (id) => `<${id}>`, all = false): string {
  const scene = SCENES.find((each) => each.name === name);
  if (!scene) throw new Error(`no scene ${name}`);
  const { width, height } = SCENE_SIZE;
  const painting = scenePainting(scene, width, height);
  const wants = {
    atlas,
    picture: painting.picture,
    nameOf,
    dataText: { 'sea.black': 'Black Sea' },
    values: { on: all ? 'all' : 'few', format: String, percent: String } as const,
    measure: estimateText,
  };
  const labels = pictureLabels(wants, viewProject(painting.view), { width, height, insets: NO_INSETS });
  return paintPicture({ ...painting, labels, over: '<text>2010</text>' });
}

describe.each(SCENES)('the whole picture of $name', ({ name }) => {
  it('has every part in its order and no number that is none', () => {
    const svg = paint(name);
    const parts = [...svg.matchAll(/data-part="(\w+)"/g)].map((match) => match[1]);
    expect(parts).toEqual(['basemap', 'flows', 'dots', 'glyphs', 'labels', 'over']);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toContain('data-label="AZE"');
    expect(svg).toBe(paint(name));
  });
});

describe('paintPicture', () => {
  it('writes names from outside so that they cannot break the picture', () => {
    expect(paint('departures')).toContain('&#60;RUS&#62;');
    expect(paint('departures')).not.toContain('<RUS>');
  });

  it('sets seas in italics and without halo', () => {
    const [sea = ''] = paint('border-violations').match(/<text data-label="sea-black"[^>]*>/) ?? [];
    expect(sea).toContain('font-style="italic"');
    expect(sea).not.toContain('paint-order');
  });

  it('points to places outside the frame', () => {
    expect(paint('departures')).toMatch(/<rect [^>]*rx="11.5"[^>]*\/><text data-label="USA"[^>]*>← /);
  });

  it('writes the number of every arc that has room when asked', () => {
    const scene = SCENES.find((each) => each.name === 'departures') ?? { name: '', hash: '' };
    const { strokes } = scenePainting(scene, SCENE_SIZE.width, SCENE_SIZE.height).picture;
    const largest = Math.max(...strokes.persons.filter((persons) => !Number.isNaN(persons)));
    const texts = [...paint('departures', undefined, true).matchAll(/data-label="value-\d+"[^>]*>(\d+)</g)];
    expect(texts.map((match) => Number(match[1]))).toContain(largest);
    expect(paint('departures').match(/data-label="value-/g)?.length).toBeLessThan(4);
  });

  it('has one glyph for each of the picture', () => {
    const { picture } = scenePainting(
      SCENES.find((each) => each.name === 'shares-and-ranks') ?? { name: '', hash: '' },
      900,
      700,
    );
    const [, glyphs = ''] = paint('shares-and-ranks').split(/<g data-part="(?:glyphs|labels)">/);
    expect(glyphs.match(/translate/g)).toHaveLength(picture.glyphs.length);
  });
});

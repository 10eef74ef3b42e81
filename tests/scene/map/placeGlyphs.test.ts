// Glyphs as the camera moves: a row keeps its side, one that a globe hides is gone, and what says most is placed first.
import { describe, expect, it } from 'vitest';
import { glyphStrength, placeGlyphRows } from '../../../src/scene/map/glyphPlacement.ts';
import type { Glyph } from '../../../src/scene/map/glyphs.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { placeGlyphs } from '../../../src/scene/map/placeGlyphs.ts';
import { hubAtlas as atlas, HUB_VIEW } from '../../fixture/hubFixture.ts';

const picture = viewPicture(atlas, { ...HUB_VIEW, layers: ['permits', 'ranks-out'], year: 2007 });
const near = (lng: number, lat: number) => [lng * 20, -lat * 20] as const;
const far = (lng: number, lat: number) => [lng * 5, -lat * 5] as const;
const hidden = () => [Number.NaN, Number.NaN] as const;
const rows = placeGlyphRows(picture, near);

describe('placeGlyphs', () => {
  it('places every glyph of the picture once', () => {
    expect(placeGlyphs(picture, near).map(({ glyph }) => glyph)).toHaveLength(picture.glyphs.length);
    expect(picture.glyphs.length).toBeGreaterThan(5);
  });

  it('keeps each row as far from its place as it was where another camera is told to keep it', () => {
    const offsets = (project: typeof near) =>
      placeGlyphs(picture, project, rows).map(({ glyph, x, y }) => {
        const { lng = 0, lat = 0 } = atlas.places[glyph.place] ?? {};
        const [placeX, placeY] = project(lng, lat);
        return [x - placeX, y - placeY].map((each) => Math.round(each));
      });
    expect(offsets(far)).toEqual(offsets(near));
  });

  it('places none that a globe hides, in rows of its own or of an earlier camera', () => {
    expect(placeGlyphRows(picture, hidden)).toEqual([]);
    expect(placeGlyphs(picture, hidden, rows)).toEqual([]);
  });
});

describe('glyphStrength', () => {
  const glyph = (kind: Glyph['kind'], value: number | null): Glyph => ({
    ...{ layer: 'permits', place: 1, kind, value },
    ...{ isAbout: false, inward: true, colour: 'permits', solid: true },
  });

  it('is greater for greater shares and for earlier ranks, and none for a mention or without a number', () => {
    const strength = (kind: Glyph['kind'], value: number | null) => glyphStrength(glyph(kind, value));
    expect(strength('share', 40)).toBeGreaterThan(strength('share', 4));
    expect(strength('rank', 1)).toBeGreaterThan(strength('rank', 2));
    expect([strength('share', null), strength('rank', null), strength('mention', 3)]).toEqual([0, 0, 0]);
  });
});

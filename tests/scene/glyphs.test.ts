// Glyphs: shares, ranks and mentions of a year stand as the rows say, and never as persons.
import { describe, expect, it } from 'vitest';
import { glyphPlaces, glyphsOfYear } from '../../src/scene/glyphs.ts';
import { dataRows } from '../data/dataRows.ts';
import { atlas } from '../model/readAtlas.ts';

const glyphsIn = (layers: readonly string[], year: number, outlines = true) =>
  glyphsOfYear(atlas, 'all', layers, outlines, year).map((glyph) => ({
    ...glyph,
    place: atlas.places[glyph.place]?.id,
  }));
const PERMITS = Object.freeze(['work-permits']);
const DIASPORA = Object.freeze(['diaspora']);
const DISPLACEMENT = Object.freeze(['displacement']);
const RESIDENCE = Object.freeze(['residence-departures', 'residence-arrivals']);

describe('glyphsOfYear', () => {
  it('gives each share of a whole as the row prints it', () => {
    const rows = dataRows('flows').filter((row) => row.layer === 'work-permits');
    const expected = rows.map((row) => [row.origin, Number(row.value)]);
    expect(glyphsIn(PERMITS, 2011).map((glyph) => [glyph.place, glyph.value])).toEqual(expected);
    expect(glyphsIn(PERMITS, 2011).every((glyph) => glyph.kind === 'share' && glyph.solid)).toBe(true);
  });

  it('tells destinations of emigrants from origins of immigrants in an order', () => {
    const glyphs = glyphsIn(DIASPORA, 2010);
    expect(glyphs.filter((glyph) => !glyph.inward).map((glyph) => glyph.value)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(glyphs.filter((glyph) => glyph.inward).map((glyph) => glyph.place)).toEqual([
      'RUS',
      'ARM',
      'UKR',
      'GEO',
    ]);
  });

  it('gives a place named without a number a mark without size', () => {
    const mentioned = dataRows('flows').filter(
      (row) => row.layer === 'displacement' && row.status === 'mentioned',
    );
    const glyphs = glyphsIn(DISPLACEMENT, Number(mentioned[0]?.from?.slice(0, 4)));
    expect(glyphs.map((glyph) => glyph.place).sort()).toEqual(mentioned.map((row) => row.origin).sort());
    expect(glyphs.every((glyph) => glyph.kind === 'mention' && glyph.value === null)).toBe(true);
  });

  it('draws the last published shares faint afterwards, and none before', () => {
    expect(glyphsIn(DIASPORA, 2011).every((glyph) => !glyph.solid)).toBe(true);
    expect(glyphsIn(DIASPORA, 2011, false)).toEqual([]);
    expect(glyphsIn(DIASPORA, 2009)).toEqual([]);
  });

  it('gives layers of persons no glyph', () => {
    expect(glyphsIn(RESIDENCE, 2010)).toEqual([]);
  });
});

describe('glyphPlaces', () => {
  it('names every partner of the layer once, whatever the year', () => {
    const rows = dataRows('flows').filter((row) => row.layer === 'diaspora');
    const partners = new Set(rows.map((row) => (row.origin === 'AZE' ? row.destination : row.origin)));
    const places = glyphPlaces(atlas, 'all', DIASPORA).map((place) => atlas.places[place]?.id ?? '');
    expect([...places].sort()).toEqual([...partners].sort());
  });
});

// Glyphs: shares, ranks and mentions of a year stand as the rows say, and never as persons.
import { describe, expect, it } from 'vitest';
import { selectView } from '../../../src/flows/select.ts';
import { glyphPlaces, glyphsOfYear } from '../../../src/scene/map/glyphs.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';
import { dataRows } from '../../package/dataRows.ts';

const glyphsIn = (layers: readonly string[], year: number, outlines = true) =>
  glyphsOfYear(selectView(atlas, { ...DEFAULT_VIEW, layers }, year), outlines).map((glyph) => ({
    ...glyph,
    place: atlas.places[glyph.place]?.id,
  }));
const PERMITS = Object.freeze(['work-permits']);
const ORDERS = Object.freeze(['emigrants', 'immigrants']);
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
    const glyphs = glyphsIn(ORDERS, 2010);
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
    for (const year of ['2006', '2008']) {
      const rows = mentioned.filter((row) => row.from?.startsWith(year));
      const glyphs = glyphsIn(DISPLACEMENT, Number(year));
      const places = rows.map((row) => (row.origin === 'AZE' ? row.destination : row.origin));
      expect(places.length).toBeGreaterThan(0);
      expect(glyphs.map((glyph) => glyph.place).sort()).toEqual(places.sort());
      expect(glyphs.every((glyph) => glyph.kind === 'mention' && glyph.value === null)).toBe(true);
    }
  });

  it('draws the last published shares faint afterwards, and none before', () => {
    expect(glyphsIn(ORDERS, 2011).every((glyph) => !glyph.solid)).toBe(true);
    expect(glyphsIn(ORDERS, 2011, false)).toEqual([]);
    expect(glyphsIn(ORDERS, 2009)).toEqual([]);
  });

  it('gives layers of persons no glyph', () => {
    expect(glyphsIn(RESIDENCE, 2010)).toEqual([]);
  });
});

describe('glyphPlaces', () => {
  it('names every partner of the layer once, whatever the year', () => {
    const rows = dataRows('flows').filter((row) => ORDERS.includes(row.layer ?? ''));
    const partners = new Set(rows.map((row) => (row.origin === 'AZE' ? row.destination : row.origin)));
    const places = glyphPlaces(selectView(atlas, { ...DEFAULT_VIEW, layers: ORDERS }, 'every')).map(
      (place) => atlas.places[place]?.id ?? '',
    );
    expect([...places].sort()).toEqual([...partners].sort());
  });
});

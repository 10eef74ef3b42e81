// Glyphs: shares, ranks and mentions of a year stand as the rows say, and never as persons.
import { describe, expect, it } from 'vitest';
import { selectView } from '../../../src/flows/select.ts';
import { glyphPlaces, glyphsOfYear } from '../../../src/scene/map/glyphs.ts';
import { hubAtlas as atlas, HUB, HUB_ROWS, HUB_VIEW, MOVES } from '../../fixture/hubFixture.ts';

const glyphsIn = (layers: readonly string[], year: number, outlines = true) =>
  glyphsOfYear(selectView(atlas, { ...HUB_VIEW, layers }, year), outlines).map((glyph) => ({
    ...glyph,
    place: atlas.places[glyph.place]?.id,
  }));
const PERMITS = Object.freeze(['permits']);
const ORDERS = Object.freeze(['ranks-out', 'ranks-in']);
const REFUGE = Object.freeze(['refuge']);

describe('glyphsOfYear', () => {
  it('gives each share of a whole as the row has it', () => {
    expect(glyphsIn(PERMITS, 2007).map((glyph) => [glyph.place, glyph.value])).toEqual([
      ['USA', 45],
      ['ROU', 30],
      ['TUR', 25],
    ]);
    expect(glyphsIn(PERMITS, 2007).every((glyph) => glyph.kind === 'share' && glyph.solid)).toBe(true);
  });

  it('tells destinations of emigrants from origins of immigrants in an order', () => {
    const glyphs = glyphsIn(ORDERS, 2007);
    expect(glyphs.filter((glyph) => !glyph.inward).map((glyph) => glyph.value)).toEqual([1, 2, 3, 4]);
    expect(glyphs.filter((glyph) => glyph.inward).map((glyph) => glyph.place)).toEqual(['TUR', 'ROU', 'JPN']);
  });

  it('gives a place named without a number a mark without size', () => {
    expect(glyphsIn(REFUGE, 2005).map(({ place, kind, value }) => [place, kind, value])).toEqual([
      ['GRC', 'mention', null],
    ]);
  });

  it('draws the last published shares faint afterwards, and none before', () => {
    expect(glyphsIn(ORDERS, 2008).length).toBe(7);
    expect(glyphsIn(ORDERS, 2008).every((glyph) => !glyph.solid)).toBe(true);
    expect(glyphsIn(ORDERS, 2008, false)).toEqual([]);
    expect(glyphsIn(ORDERS, 2006)).toEqual([]);
  });

  it('draws no share of an earlier year beside discs of people, as whose it would be read', () => {
    const both = Object.freeze(['refuge', ...PERMITS]);
    const shares = (layers: readonly string[], year: number) =>
      glyphsIn(layers, year).filter(({ kind }) => kind === 'share');
    expect(shares(PERMITS, 2008)).toHaveLength(3);
    expect(shares(both, 2008)).toEqual([]);
    expect(shares(both, 2007)).toHaveLength(3);
  });

  it('gives layers of persons no glyph', () => {
    expect(glyphsIn(MOVES, 2008)).toEqual([]);
  });
});

describe('glyphPlaces', () => {
  it('names every partner of the layer once, whatever the year', () => {
    const rows = HUB_ROWS.filter((row) => ORDERS.includes(row.layer));
    const partners = new Set(rows.map((row) => (row.origin === HUB ? row.destination : row.origin)));
    const places = glyphPlaces(selectView(atlas, { ...HUB_VIEW, layers: ORDERS }, 'every')).map(
      (place) => atlas.places[place]?.id ?? '',
    );
    expect([...places].sort()).toEqual([...partners].sort());
  });
});

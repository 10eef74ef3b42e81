// The picture of a view: identical for the same arguments, its columns those of strokes, gaps and circles.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../../src/lib/at.ts';
import { gapsOfYear } from '../../../src/scene/map/gaps.ts';
import { limitFlows } from '../../../src/scene/map/limitFlows.ts';
import { arcsIn, mixColumns, viewPicture } from '../../../src/scene/map/picture.ts';
import { hubAtlas as atlas, EVERY_LAYER, HUB_VIEW } from '../../fixture/hubFixture.ts';
import { FIXTURE_VIEW, fixture } from '../../fixture/openFixture.ts';

const inYear = (year: number) => viewPicture(atlas, { ...HUB_VIEW, year });

describe('viewPicture', () => {
  it('gives the identical picture for the same arguments', () => {
    const first = inYear(2003);
    inYear(2002);
    expect(inYear(2003)).toBe(first);
  });

  it('keeps arcs and nodes when only the year changes', () => {
    expect(inYear(2002)).not.toBe(inYear(2003));
    expect(inYear(2002).arcs).toBe(inYear(2003).arcs);
    expect(inYear(2002).nodes).toBe(inYear(2003).nodes);
    expect(inYear(2002).arcColumn).toHaveLength(inYear(2003).arcColumn.length);
  });

  it('writes width, solid and both gaps of each arc into its column', () => {
    const { arcs, nodes, radii, strokes, arcColumn } = inYear(2005);
    const gaps = gapsOfYear(arcs, nodes, radii);
    const expected = Array.from({ length: arcs.count }, (_, arc) => [
      strokes.width[arc],
      strokes.solid[arc],
      gaps[arc * 2],
      gaps[arc * 2 + 1],
    ]);
    expect([...arcColumn]).toEqual(expected.flat());
  });

  it('writes radius and solid of each node into its column', () => {
    const { nodes, radii, nodeColumn } = inYear(2005);
    const expected = Array.from({ length: nodes.count }, (_, i) => [
      radii.radius[i],
      radii.solid[i],
      // The gate is drawn in the place of the hub's ring.
      i === nodes.hub ? 1 : 0,
      0,
    ]);
    expect([...nodeColumn]).toEqual(expected.flat());
  });

  it('has a node for every glyph of its year', () => {
    for (const [year, most] of [
      [2001, 0],
      [2005, 1],
      [2007, 10],
      // Not those of earlier shares, which are not drawn beside discs of people.
      [2008, 8],
    ] as const) {
      const { glyphs, nodes } = viewPicture(atlas, { ...HUB_VIEW, layers: EVERY_LAYER, year });
      expect(glyphs.length, String(year)).toBeGreaterThanOrEqual(most);
      for (const glyph of glyphs) expect(nodes.nodeOfPlace[glyph.place]).toBeGreaterThan(0);
    }
  });
});

describe('mixColumns', () => {
  it('is the one column at 0, the other at 1, and between them element by element', () => {
    const value = fc.float({ min: 0, max: 100, noNaN: true });
    const mixes = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 20 }), mixes, (pairs, mix) => {
        const before = Float32Array.from(pairs, ([a]) => a);
        const after = Float32Array.from(pairs, ([, b]) => b);
        expect(mixColumns(before, after, 1)).toBe(after);
        expect([...mixColumns(before, after, 0)]).toEqual([...before]);
        mixColumns(before, after, mix).forEach((mixed, i) => {
          expect(mixed).toBeCloseTo((before[i] ?? 0) + ((after[i] ?? 0) - (before[i] ?? 0)) * mix, 3);
        });
      }),
    );
  });

  it('takes the new column where the lengths differ', () => {
    const after = Float32Array.of(1, 2, 3);
    expect(mixColumns(Float32Array.of(9), after, 0.5)).toBe(after);
  });
});

describe('arcsIn', () => {
  it('gives a narrow map the widest eight, as long as the reader has chosen none', () => {
    expect(arcsIn(atlas, 390, HUB_VIEW)).toBe(8);
    expect(arcsIn(atlas, 1440, HUB_VIEW)).toBe(36);
    expect(arcsIn(atlas, 1440, { ...HUB_VIEW, sourceFilter: 'report' })).toBe(Number.POSITIVE_INFINITY);
    expect(arcsIn(atlas, 390, { ...HUB_VIEW, top: 5 })).toBe(Number.POSITIVE_INFINITY);
    expect(arcsIn(atlas, 390, { ...HUB_VIEW, focus: 'X' })).toBe(Number.POSITIVE_INFINITY);
  });

  it('gives many to many as many as there is room for, or as the reader has chosen', () => {
    const view = FIXTURE_VIEW;
    expect(arcsIn(fixture, 390, view)).toBe(100);
    expect(arcsIn(fixture, 1440, view)).toBe(300);
    expect(arcsIn(fixture, 390, { ...view, top: 500 })).toBe(500);
  });

  it('leaves the eight largest flows of the year', () => {
    const view = { ...HUB_VIEW, year: 2005 };
    const all = viewPicture(atlas, view).strokes;
    const few = viewPicture(atlas, view, { widest: 8, lit: [] }).strokes;
    const drawn = [...few.width.keys()].filter((arc) => (few.width[arc] ?? 0) > 0);
    const largest = [...all.persons.keys()]
      .filter((arc) => (all.width[arc] ?? 0) > 0)
      .sort((a, b) => (all.persons[b] ?? 0) - (all.persons[a] ?? 0))
      .slice(0, 8);
    expect(drawn.sort((a, b) => a - b)).toEqual(largest.sort((a, b) => a - b));
  });

  it('leaves of flows of as many people all or none, but eight at least', () => {
    const { arcs: marks, strokes } = viewPicture(atlas, { ...HUB_VIEW, year: 2005 });
    const asked = { atlas, marks, top: null, least: 0, focus: null, lit: [], within: null };
    const left = (larger: number, widest: number): number => {
      let met = 0;
      const persons = strokes.persons.map((_, arc) => (at(strokes.width, arc) > 0 && met++ < larger ? 9 : 1));
      const { width } = limitFlows({ ...asked, strokes: { ...strokes, persons }, widest });
      return width.filter((each) => each > 0).length;
    };
    expect([left(10, 10), left(9, 10), left(8, 10), left(7, 10), left(0, 10)]).toEqual([10, 9, 8, 10, 10]);
    expect(left(7, 8)).toBe(8);
  });

  it('leaves those of a partner that a story lights beside them, however few its people are', () => {
    const view = { ...HUB_VIEW, year: 2005 };
    const { arcs, strokes: all } = viewPicture(atlas, view);
    const drawn = (width: ArrayLike<number>) =>
      Array.from({ length: arcs.count }, (_, arc) => arc).filter((arc) => (width[arc] ?? 0) > 0);
    const fewest = drawn(all.width).reduce((a, b) => ((all.persons[b] ?? 0) < (all.persons[a] ?? 0) ? b : a));
    const ends = [arcs.places[fewest * 2], arcs.places[fewest * 2 + 1]].map(
      (place) => atlas.places[place ?? -1]?.id,
    );
    const partner = ends.find((id) => id !== atlas.hub) ?? '';
    const without = drawn(viewPicture(atlas, view, { widest: 8, lit: [] }).strokes.width);
    const lit = drawn(viewPicture(atlas, view, { widest: 8, lit: [partner] }).strokes.width);
    expect(without).not.toContain(fewest);
    expect(lit).toContain(fewest);
    expect(lit).toEqual(expect.arrayContaining(without));
  });
});

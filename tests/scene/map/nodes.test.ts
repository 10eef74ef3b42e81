// Circles of partners: persons of their largest group, never of two groups together; the hub keeps its ring.
import { describe, expect, it } from 'vitest';
import { selectView } from '../../../src/flows/select.ts';
import { arcMarks, strokesOfYear } from '../../../src/scene/map/arcs.ts';
import { gapsOfYear } from '../../../src/scene/map/gaps.ts';
import { glyphPlaces, glyphsOfYear } from '../../../src/scene/map/glyphs.ts';
import { nodeMarks, nodesOfYear } from '../../../src/scene/map/nodes.ts';
import {
  END_GAP,
  HUB_RADIUS,
  MIN_NODE,
  nodeRadius,
  START_GAP,
  strokeScale,
} from '../../../src/scene/map/strokes.ts';
import {
  hubAtlas as atlas,
  COUNTED_YEARS,
  EVERY_LAYER,
  HUB,
  HUB_PLACES,
  HUB_ROWS,
  HUB_VIEW,
  MOVES,
} from '../../fixture/hubFixture.ts';

const NO_MORE: readonly number[] = [];

function nodesIn(year: number, layers: readonly string[] = MOVES, outlines = true) {
  const view = { ...HUB_VIEW, layers, year, outlines };
  const arcs = arcMarks(atlas, view);
  const strokes = strokesOfYear(atlas, arcs, view);
  const nodes = nodeMarks(atlas, arcs, glyphPlaces(selectView(atlas, view, 'every')));
  const glyphs = glyphsOfYear(selectView(atlas, view, year), outlines);
  return { arcs, nodes, column: nodesOfYear({ atlas, arcs, strokes, nodes, glyphs, hubRadius: HUB_RADIUS }) };
}

function radiusOf(id: string, year: number, layers?: readonly string[]): number | undefined {
  const { nodes, column } = nodesIn(year, layers);
  const place = atlas.places.findIndex((each) => each.id === id);
  return column.radius[nodes.nodeOfPlace[place] ?? -1];
}

/** Persons of a place in the given layers of a year, straight from the rows. */
function personsOf(id: string, year: number, layers: readonly string[]): number {
  const own = HUB_ROWS.filter(
    ({ layer, origin, destination, from }) =>
      layers.includes(layer) && from === String(year) && (origin === id || destination === id),
  );
  return own.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

describe('nodeMarks', () => {
  it('has one node for every place that an arc touches, the hub first', () => {
    const { arcs, nodes } = nodesIn(2008);
    const ids = Array.from(nodes.place, (place) => atlas.places[place]?.id);
    expect(ids[0]).toBe(HUB);
    expect(new Set(ids).size).toBe(nodes.count);
    expect(new Set(nodes.place)).toEqual(new Set(arcs.places));
  });

  it('stands where the table of places puts the place', () => {
    const { nodes } = nodesIn(2008);
    for (let node = 0; node < nodes.count; node++) {
      const [lng = 0, lat = 0] = HUB_PLACES[atlas.places[nodes.place[node] ?? -1]?.id ?? ''] ?? [];
      expect(nodes.position[node * 2]).toBe(Math.fround(lng));
      expect(nodes.position[node * 2 + 1]).toBe(Math.fround(lat));
      expect(nodes.nodeOfPlace[nodes.place[node] ?? -1]).toBe(node);
    }
  });

  it('adds places that only a share or rank stands at', () => {
    const { arcs } = nodesIn(2008);
    const japan = atlas.places.findIndex((place) => place.id === 'JPN');
    expect(nodeMarks(atlas, arcs, [japan]).nodeOfPlace[japan]).toBeGreaterThan(0);
    expect(nodeMarks(atlas, arcs, NO_MORE).nodeOfPlace[japan]).toBe(-1);
  });
});

describe('nodesOfYear', () => {
  it('sizes each partner by its arrivals and departures of the year', () => {
    for (const year of COUNTED_YEARS) {
      for (const id of ['DEU', 'CHE', 'USA', 'ITA', 'ROU', 'TUR', 'SWE', 'GRC', 'ESP']) {
        const persons = personsOf(id, year, MOVES);
        expect(radiusOf(id, year)).toBeCloseTo(persons > 0 ? nodeRadius(persons, strokeScale(atlas)) : 0, 4);
      }
    }
  });

  it('grows in area with persons: of one partner in two years', () => {
    const area = (year: number) => (radiusOf('ESP', year) ?? 0) ** 2;
    const persons = (year: number) => personsOf('ESP', year, MOVES);
    expect(area(2002) / area(2005)).toBeCloseTo(persons(2002) / persons(2005), 4);
  });

  it('takes the largest group where several are shown, never their sum', () => {
    // In 2008 those who crossed in 2005 stand as outlines beside the removed: two groups, the larger one counts.
    for (const [id, most] of [
      ['TUR', 260],
      ['ITA', 150],
    ] as const) {
      const [removed, crossed] = [personsOf(id, 2008, ['removed']), personsOf(id, 2005, ['crossed'])];
      expect([Math.max(removed, crossed), Math.min(removed, crossed) > 0]).toEqual([most, true]);
      expect(radiusOf(id, 2008, ['removed', 'crossed'])).toBeCloseTo(nodeRadius(most, strokeScale(atlas)), 4);
    }
  });

  it('counts no displaced persons into the circle: they came over many years, not in one', () => {
    expect(radiusOf('TUR', 2005, [...MOVES, 'refuge'])).toBe(radiusOf('TUR', 2005));
    expect(personsOf('TUR', 2005, MOVES)).toBeGreaterThan(0);
  });

  it('leaves the hub its ring in every year and with every layer', () => {
    for (const year of [2001, 2002, 2004, 2008]) {
      expect(nodesIn(year, EVERY_LAYER).column.radius[0]).toBe(HUB_RADIUS);
      expect(nodesIn(year).column.solid[0]).toBe(1);
    }
  });

  it('gives a place that nothing of the year touches no circle', () => {
    const { column } = nodesIn(2001);
    expect([...column.radius].slice(1).every((radius) => radius === 0)).toBe(true);
    expect([...column.solid].slice(1).every((solid) => solid === 0)).toBe(true);
  });

  it('gives a place of a leg or glyph the least circle', () => {
    expect(radiusOf('X-STE', 2008, ['roads'])).toBe(MIN_NODE);
    expect(radiusOf('USA', 2008, ['permits'])).toBe(MIN_NODE);
  });

  it('draws circles of outlines as outlines', () => {
    const { column } = nodesIn(2004);
    expect([...column.solid].slice(1).every((solid) => solid === 0)).toBe(true);
    expect([...column.radius]).toEqual([...nodesIn(2003).column.radius]);
  });
});

describe('gapsOfYear', () => {
  it('keeps the rim of each end and its free space off the curve', () => {
    const { arcs, nodes, column } = nodesIn(2008);
    const gaps = gapsOfYear(arcs, nodes, column);
    for (let arc = 0; arc < arcs.count; arc++) {
      const radius = (end: number) =>
        column.radius[nodes.nodeOfPlace[arcs.places[arc * 2 + end] ?? -1] ?? -1] ?? -1;
      expect(gaps[arc * 2]).toBeCloseTo(radius(0) + START_GAP, 4);
      expect(gaps[arc * 2 + 1]).toBeCloseTo(radius(1) + END_GAP, 4);
    }
  });
});

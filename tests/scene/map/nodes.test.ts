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
import { atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';
import { dataRows } from '../../package/dataRows.ts';

const NO_MORE: readonly number[] = [];
const EVERY_LAYER = atlas.layers.map((layer) => layer.id);

function nodesIn(year: number, layers: readonly string[] = DEFAULT_VIEW.layers, outlines = true) {
  const view = { ...DEFAULT_VIEW, layers, year, outlines };
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

/** Persons of a place in the given layers of a year, straight from flows.csv. */
function personsOf(id: string, year: number, layers: readonly string[]): number {
  const own = dataRows('flows').filter(
    (row) =>
      layers.includes(row.layer ?? '') &&
      row.from === String(year) &&
      (row.origin === id || row.destination === id),
  );
  return own.reduce((sum, row) => sum + Number(row.value), 0);
}

describe('nodeMarks', () => {
  it('has one node for every place that an arc touches, Azerbaijan first', () => {
    const { arcs, nodes } = nodesIn(2010);
    const ids = Array.from(nodes.place, (place) => atlas.places[place]?.id);
    expect(ids[0]).toBe('AZE');
    expect(new Set(ids).size).toBe(nodes.count);
    expect(new Set(nodes.place)).toEqual(new Set(arcs.places));
  });

  it('stands where places.csv puts the place', () => {
    const { nodes } = nodesIn(2010);
    const rows = dataRows('places');
    for (let node = 0; node < nodes.count; node++) {
      const row = rows.find((each) => each.id === atlas.places[nodes.place[node] ?? -1]?.id);
      expect(nodes.position[node * 2]).toBe(Math.fround(Number(row?.lng)));
      expect(nodes.position[node * 2 + 1]).toBe(Math.fround(Number(row?.lat)));
      expect(nodes.nodeOfPlace[nodes.place[node] ?? -1]).toBe(node);
    }
  });

  it('adds places that only a share or rank stands at', () => {
    const { arcs } = nodesIn(2010);
    const india = atlas.places.findIndex((place) => place.id === 'IND');
    expect(nodeMarks(atlas, arcs, [india]).nodeOfPlace[india]).toBeGreaterThan(0);
    expect(nodeMarks(atlas, arcs, NO_MORE).nodeOfPlace[india]).toBe(-1);
  });
});

describe('nodesOfYear', () => {
  it('sizes each partner by its arrivals and departures of the year', () => {
    for (const year of [1995, 2000, 2003, 2006, 2008, 2010]) {
      for (const id of ['RUS', 'UKR', 'TUR', 'DEU', 'GEO', 'IRN', 'KAZ']) {
        const persons = personsOf(id, year, DEFAULT_VIEW.layers);
        expect(radiusOf(id, year)).toBeCloseTo(persons > 0 ? nodeRadius(persons, strokeScale(atlas)) : 0, 4);
      }
    }
  });

  it('grows in area with persons: Russia in 1995 and in 2000', () => {
    const area = (year: number) => (radiusOf('RUS', year) ?? 0) ** 2;
    const persons = (year: number) => personsOf('RUS', year, DEFAULT_VIEW.layers);
    expect(area(1995) / area(2000)).toBeCloseTo(persons(1995) / persons(2000), 4);
  });

  it('takes the largest group where several are shown, never their sum', () => {
    const removed = personsOf('TUR', 2011, ['deportations']);
    const crossed = personsOf('TUR', 2009, ['border-violations']);
    const both = ['deportations', 'border-violations'];
    // In 2011 the violators of 2009 stand as outlines beside the removals: two groups, the larger one counts.
    expect(radiusOf('TUR', 2011, both)).toBeCloseTo(
      nodeRadius(Math.max(removed, crossed), strokeScale(atlas)),
      4,
    );
  });

  it('counts no displaced persons into the circle: they came over many years, not in one', () => {
    const layers = [...DEFAULT_VIEW.layers, 'displacement'];
    expect(radiusOf('RUS', 2006, layers)).toBe(radiusOf('RUS', 2006));
  });

  it('leaves the hub its ring in every year and with every layer', () => {
    for (const year of [1990, 1995, 1997, 2011]) {
      expect(nodesIn(year, EVERY_LAYER).column.radius[0]).toBe(HUB_RADIUS);
      expect(nodesIn(year).column.solid[0]).toBe(1);
    }
  });

  it('gives a place that nothing of the year touches no circle', () => {
    const { column } = nodesIn(1990);
    expect([...column.radius].slice(1).every((radius) => radius === 0)).toBe(true);
    expect([...column.solid].slice(1).every((solid) => solid === 0)).toBe(true);
  });

  it('gives a place of a leg or glyph the least circle', () => {
    expect(radiusOf('JPN', 2011, ['transit-routes'])).toBe(MIN_NODE);
    expect(radiusOf('GBR', 2011, ['work-permits'])).toBe(MIN_NODE);
  });

  it('draws circles of outlines as outlines', () => {
    const { column } = nodesIn(1997);
    expect([...column.solid].slice(1).every((solid) => solid === 0)).toBe(true);
    expect([...column.radius]).toEqual([...nodesIn(1995).column.radius]);
  });
});

describe('gapsOfYear', () => {
  it('keeps the rim of each end and its free space off the curve', () => {
    const { arcs, nodes, column } = nodesIn(2010);
    const gaps = gapsOfYear(arcs, nodes, column);
    for (let arc = 0; arc < arcs.count; arc++) {
      const radius = (end: number) =>
        column.radius[nodes.nodeOfPlace[arcs.places[arc * 2 + end] ?? -1] ?? -1] ?? -1;
      expect(gaps[arc * 2]).toBeCloseTo(radius(0) + START_GAP, 4);
      expect(gaps[arc * 2 + 1]).toBeCloseTo(radius(1) + END_GAP, 4);
    }
  });
});

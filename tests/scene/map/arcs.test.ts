// Arcs stand once, widest first; each year's column is what flows.csv says of that year and nothing else.
import { describe, expect, it } from 'vitest';
import { arcMarks, strokesOfYear } from '../../../src/scene/map/arcs.ts';
import { LEG_WIDTH, strokeScale, strokeWidth } from '../../../src/scene/map/strokes.ts';
import type { Flow, SourceFilter, Widths } from '../../../src/state/viewState.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';
import { dataRows, type TextRow } from '../../package/dataRows.ts';
import { placesOf } from './hubCurves.ts';

const RESIDENCE = DEFAULT_VIEW.layers;
const RESIDENCE_YEARS = [1995, 2000, 2003, 2006, 2008, 2010];
const LEG_LAYERS = ['transit-routes', 'trafficking'];
const flowRows = dataRows('flows');

interface Options {
  readonly layers?: readonly string[];
  readonly sourceFilter?: SourceFilter;
  readonly flow?: Flow;
  readonly widths?: Widths;
  readonly outlines?: boolean;
}

function drawn(year: number, options: Options = {}) {
  const view = { ...DEFAULT_VIEW, ...options, year };
  const marks = arcMarks(atlas, view);
  return { marks, strokes: strokesOfYear(atlas, marks, view) };
}

/** `layer origin destination` of every arc with its stroke, arcs that are not drawn left out. */
function strokesByPair(year: number, options: Options = {}): ReadonlyMap<string, number> {
  const { marks, strokes } = drawn(year, options);
  const found = new Map<string, number>();
  for (let arc = 0; arc < marks.count; arc++) {
    const width = strokes.width[arc] ?? 0;
    if (width > 0) found.set(`${marks.layer[arc]} ${placesOf(atlas, marks, arc).join(' ')}`, width);
  }
  return found;
}

const inYear = (layers: readonly string[], year: number) =>
  flowRows.filter((row) => layers.includes(row.layer ?? '') && row.from === String(year));
const keyOf = (row: TextRow) => `${row.layer} ${row.origin} ${row.destination}`;

describe('arcMarks', () => {
  it('lets every pair of a layer with a figure stand once', () => {
    const layers = atlas.layers.map((layer) => layer.id);
    const marks = arcMarks(atlas, { ...DEFAULT_VIEW, layers });
    const flows = Array.from({ length: marks.count }, (_, arc) => arc)
      .filter((arc) => (marks.pair[arc] ?? -1) >= 0)
      .map((arc) => `${marks.layer[arc]} ${placesOf(atlas, marks, arc).join(' ')}`);
    const persons = flowRows.filter((row) => row.unit === 'persons' && Number(row.value) > 0);
    expect(new Set(flows).size).toBe(flows.length);
    expect([...flows].sort()).toEqual([...new Set(persons.map(keyOf))].sort());
  });

  it('begins where people leave and ends where they arrive, by the coordinates of places.csv', () => {
    const layers = atlas.layers.map((layer) => layer.id);
    const marks = arcMarks(atlas, { ...DEFAULT_VIEW, layers });
    const places = new Map(dataRows('places').map((row) => [row.id, row]));
    const astray = Array.from({ length: marks.count }, (_, arc) => arc).filter((arc) =>
      placesOf(atlas, marks, arc).some((id, end) => {
        const { lng, lat } = places.get(id) ?? {};
        const [drawnLng = 0, drawnLat = 0] = marks.ends.subarray(arc * 4 + end * 2);
        // A longitude may pass 180.
        const turns = (drawnLng - Number(lng)) / 360;
        return Math.abs(turns - Math.round(turns)) > 1e-6 || Math.abs(drawnLat - Number(lat)) > 1e-4;
      }),
    );
    expect(marks.count).toBeGreaterThan(50);
    expect(astray).toEqual([]);
  });

  it('gives legs of the same ends and form one arc that keeps every leg of routes.csv', () => {
    const marks = arcMarks(atlas, { ...DEFAULT_VIEW, layers: LEG_LAYERS });
    const routes = dataRows('routes');
    const ends = routes.map((row) => `${row.layer} ${row.origin} ${row.destination} ${row.form}`);
    expect(marks.count).toBe(new Set(ends).size);
    expect(
      marks.legs
        .flat()
        .map((leg) => `${leg.route} ${leg.leg}`)
        .sort(),
    ).toEqual(routes.map((row) => `${row.route} ${row.leg}`).sort());
  });

  it('tells the two forms of one corridor apart by their dash', () => {
    const marks = arcMarks(atlas, { ...DEFAULT_VIEW, layers: ['trafficking'] });
    const dashes = marks.dash.filter((_, arc) => placesOf(atlas, marks, arc).join() === 'AZE,RUS');
    expect([...dashes].sort()).toEqual(['dashdot', 'dotted']);
  });

  it('gives an arrowhead to people who move in a stated way, and to nobody else', () => {
    const still = ['border-violations', 'displacement'];
    const { marks } = drawn(2008, { layers: [...still, 'deportations', ...RESIDENCE] });
    expect(new Set(marks.layer)).toEqual(new Set([...still, 'deportations', ...RESIDENCE]));
    marks.layer.forEach((layer, arc) => {
      expect(marks.head[arc] === 'none', layer).toBe(still.includes(layer));
    });
  });

  it('shows people at a date whatever direction of moves is chosen', () => {
    for (const flow of ['in', 'out', 'net'] as const)
      expect(drawn(2008, { layers: ['displacement'], flow }).marks.count).toBe(
        drawn(2008, { layers: ['displacement'] }).marks.count,
      );
  });

  it('puts the widest first, so that thin ones lie on top', () => {
    const { marks } = drawn(2010);
    const greatest = Array.from({ length: marks.count }, (_, arc) => {
      const years = RESIDENCE_YEARS.map((year) => drawn(year).strokes.width[arc] ?? 0);
      return Math.max(...years);
    });
    expect(greatest).toEqual([...greatest].sort((a, b) => b - a));
  });

  it('shows arrivals alone, departures alone, or both, and keeps legs in each', () => {
    const ends = (flow: Flow, end: 0 | 1) => {
      const marks = arcMarks(atlas, { ...DEFAULT_VIEW, layers: RESIDENCE, flow });
      return Array.from({ length: marks.count }, (_, arc) => placesOf(atlas, marks, arc)[end]);
    };
    expect(new Set(ends('in', 1))).toEqual(new Set(['AZE']));
    expect(new Set(ends('out', 0))).toEqual(new Set(['AZE']));
    expect(ends('in', 0).length + ends('out', 0).length).toBe(ends('both', 0).length);
    const legs = (['in', 'out', 'both'] as const).map(
      (flow) => arcMarks(atlas, { ...DEFAULT_VIEW, layers: LEG_LAYERS, flow }).count,
    );
    expect(new Set(legs).size).toBe(1);
  });

  it('takes the short way over the antimeridian', () => {
    const far = { lng: -170, lat: 20 };
    const places = atlas.places.map((place) => (place.id === 'RUS' ? { ...place, ...far } : place));
    const marks = arcMarks({ ...atlas, places }, { ...DEFAULT_VIEW, layers: RESIDENCE });
    const russian = Array.from({ length: marks.count }, (_, arc) => arc).filter((arc) =>
      placesOf(atlas, marks, arc).includes('RUS'),
    );
    const spans = russian.map((arc) => {
      const [from = 0, , to = 0] = marks.ends.subarray(arc * 4, arc * 4 + 4);
      return [Math.round(from), Math.round(to)];
    });
    // Eastwards from Baku to 190, not westwards over 220 degrees; Baku stays in one copy of the world.
    expect(spans.sort(([a = 0], [b = 0]) => a - b)).toEqual([
      [50, 190],
      [190, 50],
    ]);
  });

  it('leaves out the press when the report alone speaks', () => {
    const afghan = (sourceFilter: SourceFilter) =>
      [...strokesByPair(2009, { layers: ['deportations'], sourceFilter: sourceFilter }).keys()].filter(
        (key) => key.endsWith('AFG'),
      );
    expect(afghan('all')).toEqual(['deportations AZE AFG']);
    expect(afghan('report')).toEqual([]);
    expect(strokesByPair(2009, { layers: ['deportations'], sourceFilter: 'report' }).size).toBe(0);
    expect(strokesByPair(2011, { layers: ['deportations'], sourceFilter: 'report' }).size).toBe(10);
  });
});

describe('strokesOfYear', () => {
  it.each(RESIDENCE_YEARS)('is the width of every figure that flows.csv prints for %i', (year) => {
    for (const widths of ['sqrt', 'linear'] as const) {
      const expected = inYear(RESIDENCE, year)
        .filter((row) => Number(row.value) > 0)
        .map(
          (row) =>
            [keyOf(row), Math.fround(strokeWidth(Number(row.value), widths, strokeScale(atlas)))] as const,
        );
      expect(strokesByPair(year, { widths })).toEqual(new Map(expected));
    }
  });

  it('points at the row of each figure and draws it whole', () => {
    const { marks, strokes } = drawn(2008);
    for (let arc = 0; arc < marks.count; arc++) {
      const row = flowRows[strokes.row[arc] ?? -1];
      expect(row && keyOf(row)).toBe(`${marks.layer[arc]} ${placesOf(atlas, marks, arc).join(' ')}`);
      expect(row?.from).toBe('2008');
      expect(strokes.solid[arc]).toBe(1);
    }
  });

  it('draws nothing for a dash of the source', () => {
    const dashes = flowRows.filter((row) => row.status === 'none' && RESIDENCE.includes(row.layer ?? ''));
    expect(dashes.length).toBeGreaterThan(0);
    for (const row of dashes) expect(strokesByPair(Number(row.from)).has(keyOf(row))).toBe(false);
  });

  it('shows the figures of 1995 as outlines in 1997', () => {
    const now = drawn(1997).strokes;
    const before = drawn(1995).strokes;
    expect([...now.width]).toEqual([...before.width]);
    expect([...now.row]).toEqual([...before.row]);
    expect(now.width.some((width) => width > 0)).toBe(true);
    expect([...now.solid].every((solid) => solid === 0)).toBe(true);
    expect([...before.solid].some((solid) => solid === 1)).toBe(true);
  });

  it('shows nothing in 1997 when outlines are off', () => {
    expect(strokesByPair(1997, { outlines: false }).size).toBe(0);
    expect(strokesByPair(1995, { outlines: false })).toEqual(strokesByPair(1995));
  });

  it('shows nothing before the first figure', () => {
    for (const year of [1990, 1994]) expect(strokesByPair(year).size).toBe(0);
    expect(strokesByPair(2008, { layers: ['deportations'] }).size).toBe(0);
  });

  it('keeps legs at one width and whole in every year', () => {
    for (const year of [1990, 1997, 2005, 2011]) {
      const { strokes } = drawn(year, { layers: LEG_LAYERS, outlines: false });
      expect(new Set(strokes.width)).toEqual(new Set([Math.fround(LEG_WIDTH)]));
      expect(new Set(strokes.solid)).toEqual(new Set([1]));
      expect(new Set(strokes.row)).toEqual(new Set([-1]));
    }
  });
});

// The graph: pairs once, runs in order, days of dates, and memory that grows with the rows alone.
import { describe, expect, it } from 'vitest';
import { graphOf, pairBetween, periodOf, positionOfPair } from '../../src/flows/graph.ts';
import { textAt } from '../../src/package/textAt.ts';
import { syntheticAtlas } from '../bench/syntheticAtlas.ts';
import { wholeAtlas } from '../figures/readAtlas.ts';
import { tinyAtlas } from '../figures/tinyAtlas.ts';

const graph = graphOf(wholeAtlas);

describe('graphOf', () => {
  it('lets every pair stand once and finds it, and no other', () => {
    const { flows, places } = wholeAtlas;
    const keys = Array.from(
      { length: flows.length },
      (_, row) => `${flows.origin[row]}>${flows.destination[row]}`,
    );
    const own = Array.from(graph.origin, (from, pair) => `${from}>${graph.destination[pair]}`);
    expect(own.length).toBe(new Set(keys).size);
    expect(new Set(own)).toEqual(new Set(keys));
    for (let from = 0; from < places.length; from++)
      for (let to = 0; to < places.length; to++) {
        const pair = pairBetween(graph, from, to);
        expect(pair >= 0).toBe(own.includes(`${from}>${to}`));
        if (pair >= 0) expect([graph.origin[pair], graph.destination[pair]]).toEqual([from, to]);
      }
  });

  it('gives every row to one run of its layer and dates, and the runs of a layer stand in order of time', () => {
    expect([...graph.row].sort((a, b) => a - b)).toEqual([...graph.row.keys()]);
    const { flows } = wholeAtlas;
    for (const [index, { layer, pairs, runs }] of graph.layers.entries()) {
      for (const { start, end, from, to } of runs)
        for (let entry = start; entry < end; entry++) {
          const row = graph.row[entry] ?? -1;
          expect([flows.layer[row], textAt(flows.from, row), textAt(flows.to, row)]).toEqual([
            index,
            from,
            to,
          ]);
          const pair = pairs[graph.position[entry] ?? -1] ?? -1;
          expect([graph.origin[pair], graph.destination[pair]]).toEqual([
            flows.origin[row],
            flows.destination[row],
          ]);
        }
      const years = runs.map(({ fromYear }) => fromYear);
      expect(years, layer.id).toEqual([...years].sort((a, b) => a - b));
      for (const [position, pair] of pairs.entries())
        expect(
          positionOfPair({ layer, pairs, runs, byPair: graph.layers[index]?.byPair ?? pairs }, pair),
        ).toBe(position);
    }
  });

  it('has no hub where the places lack it', () => {
    const flows = [{ origin: 'TUR', destination: 'RUS', from: '2008', to: '2008', value: 1 }];
    expect(graphOf(tinyAtlas({ flows })).hub).toBe(-1);
    expect(wholeAtlas.places[graph.hub]?.id).toBe('AZE');
  });

  it('takes at most 60 bytes a row at 100,000 rows', () => {
    const rows = 100_000;
    const { origin, destination, position, value, state, row, layers } = graphOf(syntheticAtlas(rows, 7));
    const columns = [
      origin,
      destination,
      position,
      value,
      state,
      row,
      ...layers.flatMap((each) => [each.pairs, each.byPair]),
    ];
    expect(columns.reduce((sum, { byteLength }) => sum + byteLength, 0) / rows).toBeLessThanOrEqual(60);
  });
});

describe('periodOf', () => {
  it.each([
    ['2010', '2010', 14610, 14974],
    ['2010-01', '2010-02', 14610, 14668],
    ['2012-02', '2012-02', 15371, 15399],
    ['2011-09-30', '2011-09-30', 15247, 15247],
    ['1970-01-01', '1970', 0, 364],
  ])('counts the days from %s to %s', (from, to, fromDay, toDay) => {
    expect(periodOf(from, to, 'year')).toMatchObject({ fromDay, toDay });
  });

  it('numbers years, or months since January of the year 0', () => {
    const numbers = (from: string, to: string, granularity: 'year' | 'month') => {
      const { fromYear, toYear, partial } = periodOf(from, to, granularity);
      return [fromYear, toYear, partial];
    };
    expect(numbers('2010-01', '2010-06', 'year')).toEqual([2010, 2010, true]);
    expect(numbers('2010-01', '2010-06', 'month')).toEqual([24120, 24125, false]);
    expect(numbers('2010', '2010', 'month')).toEqual([24120, 24131, false]);
    expect(numbers('2010-01-15', '2010-01', 'month')).toEqual([24120, 24120, true]);
  });
});

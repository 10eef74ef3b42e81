// select: the same rows as a plain search with objects and filters, one object for one question, and legs with their layer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../../src/flows/graph.ts';
import { asked, type Query, select, selectLayer, subjectOf } from '../../src/flows/select.ts';
import { selectedRows } from '../../src/flows/selectedRows.ts';
import type { LayerRow } from '../../src/package/atlas.ts';
import { wholeAtlas } from '../figures/readAtlas.ts';
import { tinyAtlas } from '../figures/tinyAtlas.ts';
import { naiveSelect } from './naiveSelect.ts';

const layer = (id: string, change: Partial<LayerRow> = {}): LayerRow => ({
  id,
  group: 'residence',
  kind: 'flow',
  unit: 'persons',
  time: 'years',
  direction: 'directed',
  source: 'report',
  ...change,
});
const LAYERS = [layer('moves'), layer('returns'), layer('living', { kind: 'stock' })];
const PLACES = ['AZE', 'TUR', 'RUS', 'X-SEA'] as const;

const year = fc.integer({ min: 1998, max: 2004 });
const dates = fc
  .tuple(year, fc.integer({ min: 0, max: 2 }), fc.constantFrom('', '-01', '-07'))
  .map(([from, length, month]) => [`${from}${month}`, `${from + length}${month && '-09'}`] as const);
const flow = fc.record({
  layer: fc.constantFrom(...LAYERS.map(({ id }) => id)),
  origin: fc.constantFrom(...PLACES),
  destination: fc.constantFrom(...PLACES),
  dates,
  value: fc.option(fc.nat(20_000), { freq: 8 }),
  file: fc.constantFrom(0, 0, 1),
  source: fc.constantFrom('report', 'office', 'press'),
});
const query: fc.Arbitrary<Query> = fc.record({
  sourceFilter: fc.constantFrom('all', 'report'),
  layers: fc.option(fc.subarray(LAYERS.map(({ id }) => id))),
  time: fc.oneof(
    { weight: 6, arbitrary: year },
    fc.constant('every' as const),
    dates.map(([from, to]) => `${from}/${to}` as const),
  ),
  flow: fc.constantFrom('both', 'in', 'out', 'net'),
  subject: fc.option(fc.constantFrom(...PLACES)),
  touching: fc.option(fc.constantFrom(...PLACES), { freq: 2 }),
});
const QUERIES = 50;

describe('select', () => {
  it('agrees with a plain search on 10,000 random questions', () => {
    fc.assert(
      fc.property(
        fc.array(flow, { maxLength: 60 }),
        fc.array(query, { minLength: QUERIES, maxLength: QUERIES }),
        (flows, queries) => {
          const atlas = tinyAtlas({
            layers: LAYERS,
            flows: flows.map(({ dates: [from, to], ...row }) => ({ ...row, from, to })),
          });
          for (const each of queries) {
            const { layers } = select(graphOf(atlas), asked(each));
            const found = new Map(layers.map((one) => [one.layer.id, [...one.row]]));
            expect(found).toEqual(naiveSelect(atlas, each));
            for (const { row, value, state } of layers) {
              expect([...value]).toEqual([...row].map((of) => atlas.flows.value[of]));
              expect([...state]).toEqual([...row].map((of) => atlas.flows.status[of]));
            }
          }
        },
      ),
      { numRuns: 10_000 / QUERIES },
    );
  });

  it('agrees with a plain search on the real tables', () => {
    for (const sourceFilter of ['all', 'report'] as const)
      for (const time of [1990, 1995, 1997, 2009, 2010, 2011, 'every'] as const)
        for (const side of ['both', 'in', 'out'] as const) {
          const question = {
            sourceFilter: sourceFilter,
            layers: null,
            time,
            flow: side,
            subject: 'AZE',
            touching: null,
          };
          const { layers } = select(graphOf(wholeAtlas), asked(question));
          const found = new Map(layers.map((one) => [one.layer.id, [...one.row]]));
          expect(found).toEqual(naiveSelect(wholeAtlas, question));
        }
  });

  it('gives one answer to the same question', () => {
    const question = {
      sourceFilter: 'all',
      time: 2008,
      flow: 'both',
      subject: null,
      touching: null,
    } as const;
    const first = asked({ ...question, layers: ['deportations', 'displacement'] });
    expect(asked({ ...question, layers: ['deportations', 'displacement'] })).toBe(first);
    expect(asked({ ...question, layers: ['deportations displacement'] })).not.toBe(first);
    expect(select(graphOf(wholeAtlas), first)).toBe(select(graphOf(wholeAtlas), first));
  });

  it('gives routes and corridors with their layer, in any year, and those that touch a place', () => {
    const legs = (touching: string | null) => {
      const question = { sourceFilter: 'all', layers: ['transit-routes'], time: 1992, flow: 'in' } as const;
      return (
        select(graphOf(wholeAtlas), asked({ ...question, subject: 'AZE', touching })).layers[0]?.legs ?? []
      );
    };
    const own = wholeAtlas.legs.filter((leg) => leg.layer === 'transit-routes');
    expect(legs(null)).toEqual(own);
    const touching = own.filter(({ origin, destination }) => origin === 'IRN' || destination === 'IRN');
    expect(touching.length).toBeGreaterThan(0);
    expect(legs('IRN')).toEqual(touching);
    expect(selectLayer(wholeAtlas, 'all', 'transit-routes', 1992)?.coverage.kind).toBe('timeless');
  });
});

describe('The partner', () => {
  const flows = [
    { origin: 'AZE', destination: 'TUR', from: '2008', to: '2008', value: 5 },
    { origin: 'RUS', destination: 'AZE', from: '2008', to: '2008', value: 7 },
    { origin: 'RUS', destination: 'TUR', from: '2008', to: '2008', value: 9 },
  ];
  const partners = (subject: string | null) => {
    const question = { sourceFilter: 'all', layers: null, time: 2008, flow: 'both', touching: null } as const;
    const selection = select(graphOf(tinyAtlas({ flows })), asked({ ...question, subject }));
    return selectedRows(selection).map(({ partnerId, inward }) => [partnerId, inward]);
  };

  it('is the other end, seen from the subject, and nobody where a row does not touch it', () => {
    expect(partners('AZE')).toEqual([
      ['TUR', false],
      ['RUS', true],
      [null, false],
    ]);
    expect(partners('TUR')).toEqual([
      ['AZE', true],
      [null, false],
      ['RUS', true],
    ]);
    expect(partners(null).map(([partner]) => partner)).toEqual([null, null, null]);
  });

  it('is seen from the hub, else from the place in focus', () => {
    expect(subjectOf(tinyAtlas({ flows }), 'TUR')).toBe('AZE');
    const [, , foreign] = flows;
    const without = tinyAtlas({ flows: foreign ? [foreign] : [] });
    expect(subjectOf(without, 'TUR')).toBe('TUR');
    expect(subjectOf(without, null)).toBeNull();
  });
});

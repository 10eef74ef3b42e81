// Atlases that are not made from the report: layers, totals and sides that the real tables always have may be missing.
import { describe, expect, it } from 'vitest';
import { layerCoverage } from '../../src/figures/coverage.ts';
import { allDiscrepancies } from '../../src/figures/discrepancies.ts';
import { flowList } from '../../src/figures/flowList.ts';
import { flowOf } from '../../src/figures/flowOf.ts';
import { measureGroups, measureLines } from '../../src/figures/measure.ts';
import { yearFlows } from '../../src/figures/measureFlows.ts';
import { nationalSections } from '../../src/figures/national.ts';
import { netOfYear, netPartners } from '../../src/figures/netOfYear.ts';
import { questions } from '../../src/figures/questions.ts';
import { coverageStrips } from '../../src/figures/timeline.ts';
import { worthKnowing } from '../../src/figures/worthKnowing.ts';
import { yearTotals } from '../../src/figures/yearTotals.ts';
import { selectView } from '../../src/flows/select.ts';
import type { LayerRow, LegRow } from '../../src/package/atlas.ts';
import { netDrafts } from '../../src/scene/map/netArcs.ts';
import { DEFAULT_VIEW, MEASURES } from '../firstView.ts';
import { type TinyFlow, tinyAtlas, tinyIndicator } from './tinyAtlas.ts';

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
const RESIDENCE = [layer('residence-arrivals'), layer('residence-departures')];
const came = (origin: string, year: string, value: number | null, to = year): TinyFlow => {
  return { layer: 'residence-arrivals', origin, destination: 'AZE', from: year, to, value };
};
const left = (destination: string, year: string, value: number | null, to = year): TinyFlow => {
  return { layer: 'residence-departures', origin: 'AZE', destination, from: year, to, value };
};
const onlyPeople = tinyAtlas({
  flows: [{ origin: 'AZE', destination: 'TUR', from: '2008', to: '2008', value: 5 }],
});

describe('An atlas of one layer of its own', () => {
  it.each(MEASURES)('has no line of %s, as a whole, for a place or by partner', (measure) => {
    expect(measureLines(onlyPeople, 'all', measure, null)).toEqual([]);
    expect(measureLines(onlyPeople, 'all', measure, 'TUR')).toEqual([]);
    expect(measureGroups(onlyPeople, 'all', measure).flatMap(({ lines }) => lines)).toEqual([]);
    expect(yearFlows(onlyPeople, 'all', measure, 2008).bands).toEqual([]);
  });

  it('has no question to ask', () => {
    expect(questions(onlyPeople, 'all')).toEqual([]);
  });

  it('has no net, nothing worth knowing and no national figures', () => {
    expect(netPartners(onlyPeople, 'all')).toEqual([]);
    expect(netOfYear(onlyPeople, 'all', 2008)).toBeNull();
    expect(worthKnowing(onlyPeople, 'all', 2008)).toBeNull();
    expect(nationalSections(onlyPeople, 'all')).toEqual([]);
  });

  it('has no band for a place that its source only mentions, and counts it as no dash', () => {
    const flows = [came('TUR', '2008', 30), { ...came('IRN', '2008', null), status: 'mentioned' as const }];
    const { bands, none } = yearFlows(tinyAtlas({ layers: RESIDENCE, flows }), 'all', 'arrivals', 2008);
    expect(bands.map(({ placeId, figure }) => [placeId, figure.value])).toEqual([['TUR', 30]]);
    expect(none).toEqual([]);
  });

  it('has nothing that differs from a total where the other source prints a dash', () => {
    const dash = { ...tinyIndicator('arrivals', '2008', '2008', 0), value: null, status: 'none' as const };
    const indicators = [tinyIndicator('residence-arrivals-total', '2008', '2008', 60), dash];
    const totals = yearTotals(tinyAtlas({ flows: [], others: { indicators } }), 'all', 2008);
    expect([totals.arrivals.value, totals.alternatives]).toEqual([60, []]);
  });

  it('covers nothing of a layer that it does not know', () => {
    expect(layerCoverage(onlyPeople, 'all', 'residence-arrivals', 2008)).toEqual({ kind: 'empty' });
  });

  it('lists its own layer in the net view, with no net beside it', () => {
    const view = { ...DEFAULT_VIEW, layers: ['people'], year: 2008, flow: 'net' } as const;
    const { partners } = flowList(onlyPeople, view);
    expect(partners.map(({ placeId, persons }) => [placeId, persons])).toEqual([['TUR', 5]]);
    expect(partners[0]?.flows.map(({ layerId }) => layerId)).toEqual(['people']);
    expect(flowOf(onlyPeople, view, 'TUR', 'people')?.persons).toBe(5);
    expect(flowOf(onlyPeople, view, 'TUR', 'net')).toBeNull();
    expect(flowOf(onlyPeople, view, 'RUS', 'people')).toBeNull();
  });
});

describe('The net', () => {
  const atlas = tinyAtlas({
    layers: RESIDENCE,
    flows: [
      came('TUR', '2008', 30),
      left('TUR', '2008', 12),
      came('RUS', '2008', 7),
      came('IRN', '2008', null),
      left('IRN', '2008', 4),
      left('GEO', '2008', 9),
      came('TUR', '2010-01', 3, '2010-06'),
      left('TUR', '2010', 8),
      came('TUR', '2011', 6, '2012'),
      left('TUR', '2011', 6),
      came('GEO', '1995', 9),
      left('GEO', '1995', 9),
    ],
  });
  const ids = (partners: Iterable<number>) => [...partners].map((partner) => atlas.places[partner]?.id);

  it('knows the partners that stand on both sides', () => {
    expect(ids(netPartners(atlas, 'all'))).toEqual(['TUR', 'IRN', 'GEO']);
  });

  it('is arrivals less departures, and nothing where a side has no figure or no row', () => {
    const net = netOfYear(atlas, 'all', 2008);
    expect(net?.whole).toBe(true);
    expect(ids(net?.persons.keys() ?? [])).toEqual(['TUR']);
    expect([...(net?.persons.values() ?? [])]).toEqual([18]);
  });

  it('never joins sides whose dates end in different years, or of which one is of an earlier year', () => {
    expect(netOfYear(atlas, 'all', 2011)).toBeNull();
    const apart = tinyAtlas({ layers: RESIDENCE, flows: [came('TUR', '2008', 1), left('TUR', '2007', 1)] });
    expect(netOfYear(apart, 'all', 2008)).toBeNull();
    expect(netOfYear(apart, 'all', 2010)).toBeNull();
  });

  it('draws no arc for a partner whose net is never known or always nothing', () => {
    const layers = RESIDENCE.map(({ id }) => id);
    const drafts = netDrafts(selectView(atlas, { ...DEFAULT_VIEW, layers, flow: 'net' }, 'every'), 'sqrt');
    expect(
      drafts.map(({ origin, destination }) => [atlas.places[origin]?.id, atlas.places[destination]?.id]),
    ).toEqual([
      ['AZE', 'TUR'],
      ['TUR', 'AZE'],
    ]);
  });
});

describe('What is worth knowing', () => {
  const flows = [came('TUR', '2008', 30), came('RUS', '2008', 7), came('IRN', '2008', null)];
  const totals = (value: number) => [tinyIndicator('residence-arrivals-total', '2008', '2008', value)];

  it('is the largest partner where a total is printed', () => {
    const atlas = tinyAtlas({ layers: RESIDENCE, flows, others: { indicators: totals(60) } });
    const found = worthKnowing(atlas, 'all', 2008);
    expect(
      found?.kind === 'largest-partner' && [found.placeId, found.figure.value, found.share.value],
    ).toEqual(['TUR', 30, 50]);
  });

  it('is no share of a total that is computed here, or that is 0', () => {
    expect(worthKnowing(tinyAtlas({ layers: RESIDENCE, flows }), 'all', 2008)).toBeNull();
    const none = tinyAtlas({ layers: RESIDENCE, flows, others: { indicators: totals(0) } });
    expect(worthKnowing(none, 'all', 2008)).toBeNull();
  });
});

describe('Questions', () => {
  it('are not asked where nothing else could be answered, or where what would be the answer is computed here', () => {
    const flows = [2000, 2003, 2006, 2008, 2010].flatMap((year) => [
      came('TUR', String(year), year),
      left('TUR', String(year), 9),
    ]);
    expect(questions(tinyAtlas({ layers: RESIDENCE, flows }), 'all')).toEqual([]);
  });

  it('never have an answer that two share', () => {
    const flows = ['TUR', 'RUS', 'IRN'].flatMap((place) =>
      [1995, 2000, 2003, 2006, 2008, 2010].flatMap((year) => [
        came(place, String(year), 5),
        left(place, String(year), 5),
      ]),
    );
    expect(questions(tinyAtlas({ layers: RESIDENCE, flows }), 'all')).toEqual([]);
  });
});

describe('A layer of routes', () => {
  const leg = (from: string, to: string, source: string): LegRow => ({
    route: `${from}-${to}`,
    leg: 1,
    layer: 'roads',
    origin: 'AZE',
    destination: 'TUR',
    role: 'entry',
    form: '',
    victims: [],
    from,
    to,
    evidence: 'said',
    source,
    locator: '',
    note: '',
  });
  const legs = [leg('2006', '2008', 'press'), leg('2001', '2011', 'press'), leg('2006', '2007', 'press')];
  const roads = layer('roads', { kind: 'route', unit: '', direction: 'directed' });
  const atlas = tinyAtlas({ flows: [], layers: [roads], others: { legs } });
  const view = { ...DEFAULT_VIEW, layers: ['roads'] };

  it('spans its dates in order of start, then of end', () => {
    const [strip] = coverageStrips(atlas, { ...view, sourceFilter: 'all' });
    expect(
      strip?.spans.map(({ fromYear, toYear, secondSource }) => [fromYear, toYear, secondSource]),
    ).toEqual([
      [2001, 2011, true],
      [2006, 2007, true],
      [2006, 2008, true],
    ]);
  });

  it('is empty where none of its sources speaks', () => {
    expect(layerCoverage(atlas, 'all', 'roads', 2000)).toEqual({ kind: 'timeless', year: 2008 });
    expect(layerCoverage(atlas, 'report', 'roads', 2000)).toEqual({ kind: 'empty' });
    expect(coverageStrips(atlas, { ...view, sourceFilter: 'report' })).toEqual([
      { layerId: 'roads', spans: [] },
    ]);
  });
});

describe('A contradiction', () => {
  it('shows the rows that are there where it names one that is not', () => {
    const named = ['indicators:arrivals|2008|2008', 'indicators:gone|2008|2008'];
    const atlas = tinyAtlas({
      flows: [],
      others: {
        indicators: [tinyIndicator('arrivals', '2008', '2008', 3)],
        discrepancies: [{ id: 'two', kind: 'differs', rows: named }],
      },
    });
    const [found] = allDiscrepancies(atlas);
    expect(found?.figures.map(({ value }) => value)).toEqual([3]);
  });
});

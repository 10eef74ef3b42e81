// What stands out of a place's years with the hub, and of a year: on small atlases of which every number is known.
import { describe, expect, it } from 'vitest';
import { placeFindings } from '../../src/figures/placeFindings.ts';
import { worthKnowing } from '../../src/figures/worthKnowing.ts';
import type { Atlas, LayerRow } from '../../src/package/atlas.ts';
import type { PackageRule } from '../../src/package/packageRules.ts';
import { type TinyFlow, tinyAtlas, tinyIndicator } from './tinyAtlas.ts';

const LAYERS = ['residence-arrivals', 'residence-departures'].map(
  (id): LayerRow => ({
    ...{ id, group: 'residence', kind: 'flow', unit: 'persons', time: 'years', direction: 'directed' },
    source: 'report',
  }),
);

type Years = Readonly<Record<number, readonly [came: number, left: number]>>;

/** Rows of a place and Azerbaijan. */
const flowsOf = (place: string, years: Years): readonly TinyFlow[] =>
  Object.entries(years).flatMap(([year, [came, left]]) => [
    { layer: 'residence-arrivals', origin: place, destination: 'AZE', from: year, to: year, value: came },
    { layer: 'residence-departures', origin: 'AZE', destination: place, from: year, to: year, value: left },
  ]);

/** Both printed totals of years. */
const totalsOf = (years: Years) =>
  Object.entries(years).flatMap(([year, [came, left]]) => [
    tinyIndicator('residence-arrivals-total', year, year, came),
    tinyIndicator('residence-departures-total', year, year, left),
  ]);

const atlasOf = (flows: readonly TinyFlow[], totals: Years = {}, others: Partial<Atlas> = {}): Atlas =>
  tinyAtlas({ layers: LAYERS, flows, others: { indicators: totalsOf(totals), rules: [], ...others } });

const findingsOf = (years: Years, totals: Years = {}) =>
  placeFindings(atlasOf(flowsOf('TUR', years), totals), 'all', 'TUR');
const kindsOf = (years: Years) => findingsOf(years).map(({ kind }) => kind);

describe('placeFindings', () => {
  it('tells a balance of one sign in every year, of five years at least', () => {
    const years = { 2000: [1, 30], 2001: [2, 30], 2002: [1, 30], 2003: [2, 30] } as const;
    expect(kindsOf(years)).toEqual([]);
    expect(findingsOf({ ...years, 2004: [3, 30] })).toEqual([{ kind: 'always', came: false, years: 5 }]);
    const came = Object.fromEntries(Object.entries(years).map(([year, [a, b]]) => [year, [b, a] as const]));
    expect(findingsOf({ ...came, 2004: [30, 3] })).toEqual([{ kind: 'always', came: true, years: 5 }]);
  });

  it('tells the last turn of a balance with the year before it', () => {
    const found = findingsOf({
      2000: [10, 60],
      2001: [70, 60],
      2002: [40, 60],
      2004: [60, 40],
      2005: [65, 60],
    });
    expect(found).toMatchObject([
      { kind: 'turned', year: 2004, previousYear: 2002, net: { value: 20 }, previous: { value: -20 } },
    ]);
  });

  it('keeps silent of a turn about fewer than twenty people, and of a balance that fell to zero', () => {
    expect(kindsOf({ 2000: [1, 10], 2001: [1, 10], 2002: [1, 10], 2003: [1, 10], 2004: [20, 10] })).toEqual(
      [],
    );
    expect(kindsOf({ 2000: [1, 90], 2001: [1, 90], 2002: [1, 90], 2003: [1, 90], 2004: [90, 90] })).toEqual(
      [],
    );
  });

  it('tells a year that is five times its neighbours, of a hundred people at least', () => {
    expect(findingsOf({ 2000: [20, 0], 2001: [100, 0], 2002: [10, 0] })).toMatchObject([
      { kind: 'outlier', side: 'arrivals', year: 2001, before: { year: 2000 }, after: { year: 2002 } },
    ]);
    expect(kindsOf({ 2000: [20, 0], 2001: [99, 0], 2002: [10, 0] })).toEqual([]);
    expect(kindsOf({ 2000: [21, 0], 2001: [100, 0], 2002: [10, 0] })).toEqual([]);
  });

  it('tells a share of all that moved by ten points, in its first and last year', () => {
    const years = { 2000: [10, 10], 2001: [10, 10], 2002: [10, 10] } as const;
    const moved = findingsOf(years, { 2000: [100, 100], 2001: [50, 100], 2002: [50, 95] });
    expect(moved).toMatchObject([
      {
        ...{ kind: 'share', side: 'arrivals' },
        first: { year: 2000, share: { value: 10 } },
        last: { year: 2002, share: { value: 20 } },
      },
    ]);
  });

  it('is silent of the hub, and of everything where an atlas has no hub', () => {
    const years = { 2000: [9, 1], 2001: [9, 1], 2002: [9, 1], 2003: [9, 1], 2004: [9, 1] } as const;
    const atlas = atlasOf(flowsOf('TUR', years));
    expect(placeFindings(atlas, 'all', 'AZE')).toEqual([]);
    expect(placeFindings(atlas, 'all', 'TUR')).toHaveLength(1);
    expect(placeFindings({ ...atlas, hub: null }, 'all', 'TUR')).toEqual([]);
  });
});

describe('worthKnowing', () => {
  it('tells a figure that stands out where the balance did not turn', () => {
    const years = { 2000: [10, 500], 2001: [200, 500], 2002: [10, 500] } as const;
    expect(worthKnowing(atlasOf(flowsOf('TUR', years)), 'all', 2001)).toMatchObject({
      ...{ kind: 'outlier', side: 'arrivals', placeId: 'TUR' },
      figure: { value: 200 },
    });
  });

  it('tells that fewer leave where many left when the topic opens, and more came since', () => {
    const totals = { 1995: [100, 1000], 1996: [90, 80], 1997: [95, 75] } as const;
    const atlas = atlasOf([], totals);
    expect(worthKnowing(atlas, 'all', 1997)).toMatchObject({
      ...{ kind: 'fewer-leave', sinceYear: 1995 },
      departures: { value: 7.5 },
      arrivals: { value: 95 },
    });
  });

  it.each<[string, Years]>([
    ['both sides fell alike', { 1995: [100, 101], 1996: [90, 89], 1997: [80, 79] }],
    ['more came than then', { 1995: [100, 1000], 1996: [150, 80], 1997: [150, 79] }],
    ['nobody came then', { 1995: [0, 1000], 1996: [90, 80], 1997: [90, 79] }],
  ])('keeps silent of it where %s', (_, totals) => {
    expect(worthKnowing(atlasOf([], totals), 'all', 1997)?.kind).toBe('more-came');
  });

  it('falls back to which side was larger, and to nothing where both are alike or unknown', () => {
    const totals = {
      2000: [30, 20],
      2001: [40, 20],
      2002: [40, 40],
      2003: [20, 30],
      2004: [19, 30],
    } as const;
    const kinds = [2001, 2002, 2004, 2005].map(
      (year) => worthKnowing(atlasOf([], totals), 'all', year)?.kind,
    );
    expect(kinds).toEqual(['more-came', undefined, 'more-left', undefined]);
  });

  it('tells the largest partner only beside a printed total, and of an atlas of one side too', () => {
    const flows = flowsOf('TUR', { 2001: [30, 60] });
    const totals = { 2000: [90, 150], 2001: [80, 100] } as const;
    const largest = { kind: 'largest-partner', placeId: 'TUR', figure: { value: 60 }, share: { value: 60 } };
    expect(worthKnowing(atlasOf(flows, totals), 'all', 2001)).toMatchObject(largest);
    expect(worthKnowing(atlasOf(flows, totals, { inflow: null }), 'all', 2001)).toMatchObject(largest);
    expect(worthKnowing(atlasOf(flows), 'all', 2001)).toBeNull();
  });

  it('tells the parts of a printed net: those of two signs, one that turned, or one that is nearly all', () => {
    const net = (whole: number, urban: number, rural: number, year: string) => [
      tinyIndicator('net-migration', year, year, whole),
      tinyIndicator('net-migration-urban', year, year, urban),
      tinyIndicator('net-migration-rural', year, year, rural),
    ];
    const rules: readonly PackageRule[] = [
      {
        kind: 'sum',
        ...{ total: 'net-migration', what: 'parts', minus: [], tolerance: 0 },
        plus: ['net-migration-urban', 'net-migration-rural'],
      },
    ];
    const found = (...indicators: ReturnType<typeof net>) =>
      worthKnowing(atlasOf([], {}, { indicators, rules }), 'all', 2001);
    expect(found(...net(-10, -14, 4, '2001'))).toMatchObject({ kind: 'net-parts', share: null });
    expect(found(...net(-10, -6, -4, '2000'), ...net(-10, -14, 4, '2001'))).toMatchObject({
      ...{ kind: 'net-parts', share: null },
      parts: [{ figure: { value: -14 } }, { figure: { value: 4 } }],
    });
    expect(found(...net(-100, -2, -98, '2001'))).toMatchObject({
      ...{ kind: 'net-parts', share: { value: 98 } },
      parts: [{ indicator: 'net-migration-rural' }],
    });
    expect(found(...net(-10, -5, -5, '2001'))).toBeNull();
    expect(found(...net(-10, -5, -5, '2001').slice(0, 2))).toBeNull();
  });
});

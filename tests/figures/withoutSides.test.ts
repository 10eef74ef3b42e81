// The same tables without what the atlas of Azerbaijan always has: a hub, layers of coming and going, a net, another count.
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../src/figures/agreement.ts';
import { comparedTotals } from '../../src/figures/comparedTotals.ts';
import { countedMoves } from '../../src/figures/countedMoves.ts';
import { absentFigure, flowFigure } from '../../src/figures/figure.ts';
import { headlineOf } from '../../src/figures/headline.ts';
import { mirrorOf } from '../../src/figures/mirror.ts';
import { placeFigure } from '../../src/figures/placeFigure.ts';
import { questions } from '../../src/figures/questions.ts';
import { flowSide } from '../../src/figures/rowValue.ts';
import { sourcesGiven } from '../../src/figures/sourcesGiven.ts';
import { gateOf } from '../../src/scene/map/gate.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { wholeAtlas as atlas } from './readAtlas.ts';
import { mirroredAtlas, readRecord } from './readRecord.ts';
import { tinyAtlas } from './tinyAtlas.ts';

const sidesOf = { inflow: null, outflow: null, net: null };
const HUBLESS = { ...atlas, ...sidesOf, hub: null };
const YEAR = 1995;

describe('Without a hub', () => {
  it('nobody counts the same move twice, and no place is counted by itself', () => {
    const record = readRecord('flows-partners');
    expect(mirrorOf(atlas, record, 'RUS').sides).not.toEqual([]);
    expect(mirrorOf(HUBLESS, record, 'RUS')).toEqual({ sides: [], admitted: [] });
    expect(mirrorOf({ ...atlas, mirror: null }, record, 'RUS')).toEqual({ sides: [], admitted: [] });
  });

  it('green cards are none where the package names no layer of them', () => {
    const record = readRecord('flows-partners');
    const { mirror } = atlas;
    if (mirror === null) throw new Error('the atlas has no mirror');
    const without = { ...atlas, mirror: { ...mirror, admitted: null } };
    expect(mirrorOf(atlas, record, 'USA').admitted).not.toEqual([]);
    expect(mirrorOf(without, record, 'USA').admitted).toEqual([]);
    expect(mirrorOf(without, record, 'USA').sides).toEqual(mirrorOf(atlas, record, 'USA').sides);
  });

  it('there is no gate, of one year, of two or of the net', () => {
    const view = { ...DEFAULT_VIEW, year: YEAR };
    for (const change of [{}, { compare: 2000 }, { flow: 'net' as const }]) {
      expect(gateOf(atlas, { ...view, ...change })).not.toBeNull();
      expect(gateOf(HUBLESS, { ...view, ...change })).toBeNull();
      expect(gateOf({ ...atlas, hub: null }, { ...view, ...change })).toBeNull();
    }
  });

  it('a gate of two years without a figure, or of a net that is not known, is none', () => {
    const report = { ...DEFAULT_VIEW, sourceFilter: 'report' } as const;
    expect(gateOf(atlas, { ...report, year: 1999, compare: 1998 })).toBeNull();
    expect(gateOf(atlas, { ...report, year: 1999, flow: 'net' })).toBeNull();
    expect(gateOf(atlas, { ...report, year: 1999 })).toBeNull();
  });

  it('a headline counts every country on a way, the former hub too', () => {
    const topics = atlas.topics.filter(({ headline }) => headline.some((each) => 'roles' in each));
    const counts = (of: typeof atlas) =>
      topics
        .flatMap((topic) => headlineOf(of, 'all', topic, YEAR))
        .flatMap((stated) => ('count' in stated ? [stated] : []));
    const [withHub, without] = [counts(atlas), counts(HUBLESS)];
    expect(withHub.length).toBeGreaterThan(0);
    for (const [index, stated] of withHub.entries()) {
      expect(stated.placeIds).not.toContain(atlas.hub);
      expect(without[index]?.placeIds).toContain(atlas.hub);
    }
  });
});

describe('Without layers of coming and going', () => {
  it('no question asks for them, and all others stay', () => {
    const asked = (of: typeof atlas) => questions(of, 'all').map(({ id }) => id);
    const left = asked({ ...atlas, ...sidesOf });
    expect(left.length).toBeLessThan(asked(atlas).length);
    expect(asked(atlas)).toEqual(expect.arrayContaining(left));
  });

  it('a place has no figure of them: not absent, but not to be asked for', () => {
    expect(placeFigure(atlas, 'all', { layerId: null, place: 'RUS', year: YEAR })).toMatchObject({
      state: 'not-applicable',
      value: null,
    });
    expect(placeFigure(atlas, 'all', { layerId: 'no-such-layer', place: 'RUS', year: YEAR }).state).toBe(
      'not-applicable',
    );
    expect(placeFigure(atlas, 'all', { layerId: 'residence-arrivals', place: 'RUS', year: YEAR }).state).toBe(
      'value',
    );
  });
});

describe('Where only one thing is shown', () => {
  it('no totals are compared, and of the own count none is the largest', () => {
    expect(comparedTotals(atlas, { ...DEFAULT_VIEW, year: YEAR, compare: null })).toEqual([]);
    expect(comparedTotals(atlas, { ...DEFAULT_VIEW, year: YEAR, compare: 2000 })).not.toEqual([]);
    const view = { ...DEFAULT_VIEW, year: 2008 };
    expect(countedMoves(mirroredAtlas, { ...view, count: 'own' })).toEqual([]);
    expect(countedMoves(mirroredAtlas, { ...view, count: 'both' })).not.toEqual([]);
  });

  it('a figure agrees with nothing where the other is absent', () => {
    const one = { ...absentFigure('persons'), state: 'value' as const, value: 3 };
    expect(agreementOf(one, absentFigure('persons'))).toBeNull();
    expect(agreementOf(absentFigure('persons'), one)).toBeNull();
    expect(agreementOf(one, one)).toBe('agrees');
  });
});

describe('A row in thousands', () => {
  const thousands = tinyAtlas({
    unit: 'thousand-persons',
    flows: [
      { origin: 'AZE', destination: 'TUR', from: '2008', to: '2008', value: 1.5 },
      { origin: 'AZE', destination: 'RUS', from: '2008', to: '2008', value: null, status: 'none' },
    ],
  });

  it('is a figure of persons, alone and in a comparison; a dash stays a dash', () => {
    const side = (atlas: typeof thousands, row: number) => flowSide(atlas, row, atlas.flows.value[row]);
    for (const read of [flowFigure, side])
      expect([0, 1].map((row) => read(thousands, row))).toMatchObject([
        { state: 'value', value: 1500, unit: 'persons', from: '2008', to: '2008' },
        { state: 'none', value: null, unit: 'persons' },
      ]);
  });

  it('is counted once for its source', () => {
    expect(sourcesGiven(thousands).map(({ source, flows, layers }) => [source.id, flows, layers])).toEqual([
      ['report', 0, []],
      ['office', 2, ['people']],
      ['press', 0, []],
    ]);
  });
});

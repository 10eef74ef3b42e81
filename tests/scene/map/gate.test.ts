// The gate: area true, one scale, one ring, in every direction and in comparison.
import { describe, expect, it } from 'vitest';
import { gateFigures } from '../../../src/figures/gateFigures.ts';
import { periodsOf } from '../../../src/package/periods.ts';
import { discScaleOf, seenGaps, seenRadius } from '../../../src/scene/map/discScale.ts';
import { gateOf, gateRadius } from '../../../src/scene/map/gate.ts';
import { HUB_RADIUS, MIN_NODE } from '../../../src/scene/map/strokes.ts';
import { hubAtlas as atlas, HUB_VIEW } from '../../fixture/hubFixture.ts';
import { mirroredHub } from '../../fixture/mirroredHub.ts';

const gateIn = (change: object) => gateOf(atlas, { ...HUB_VIEW, ...change });

describe('gateOf', () => {
  it('is area true to the totals in every year, the greatest as large as the package says', () => {
    const areas = periodsOf(atlas.time).flatMap((year) => {
      const figures = gateFigures(atlas, 'all', year);
      const [above = 0, , below = 0] = gateIn({ year })?.column ?? [];
      return [above ** 2 / (figures?.inflow?.persons ?? 0), below ** 2 / (figures?.outflow?.persons ?? 0)];
    });
    for (const area of areas) expect(area / (areas[0] ?? 0)).toBeCloseTo(1, 4);
    const radii = periodsOf(atlas.time).flatMap((year) => [...(gateIn({ year })?.column ?? [])]);
    expect(Math.max(...radii)).toBeCloseTo(70, 4);
  });

  it('hatches all of a year without countries, and the share without a country in the others', () => {
    expect([...(gateIn({ year: 2004 })?.column ?? [])].filter((_, i) => i % 2 === 1)).toEqual([0, 0]);
    // Of 5,400 people who came in 2002 the countries of 5,155 are told.
    expect(gateIn({ year: 2002 })?.column[1]).toBeCloseTo(5155 / 5400, 5);
  });

  it('shows one side where one direction is chosen, and the balance as one disc', () => {
    expect(gateIn({ year: 2001, flow: 'in' })?.column[2]).toBe(0);
    expect(gateIn({ year: 2001, flow: 'out' })?.column[0]).toBe(0);
    const balance = gateIn({ year: 2001, flow: 'net' });
    const net = gateFigures(atlas, 'all', 2001)?.net.value ?? 0;
    expect(net).toBe(6100 - 18_200);
    expect(balance?.kind).toBe('net');
    expect(balance?.column[0]).toBeCloseTo(gateRadius(atlas, Math.abs(net)), 4);
    expect(balance?.column[2]).toBe(-1);
  });

  it('has two rims a side where two years are compared', () => {
    const [a, b] = [gateIn({ year: 2001 }), gateIn({ year: 2005 })];
    const compared = gateIn({ year: 2005, compare: 2001 });
    expect(compared?.kind).toBe('compared');
    expect([...(compared?.column ?? [])]).toEqual([a?.column[0], a?.column[2], b?.column[0], b?.column[2]]);
  });

  it('has a ring around both halves, never smaller than that of the hub', () => {
    for (const year of [2001, 2005, 2008]) {
      const gate = gateIn({ year });
      const [above = 0, , below = 0] = gate?.column ?? [];
      expect(gate?.rim).toBeGreaterThanOrEqual(Math.max(above, below, HUB_RADIUS));
    }
  });

  it('is absent where neither layer is shown', () => {
    expect(gateIn({ layers: ['removed'] })).toBeNull();
    expect(gateIn({ layers: ['came'], flow: 'out' })).toBeNull();
  });
});

describe('discScaleOf', () => {
  it('shrinks discs with the map, but no circle below the least and no room beside it', () => {
    expect(discScaleOf(4)).toBe(1);
    expect(discScaleOf(2)).toBeCloseTo(0.5, 9);
    expect(seenRadius(40, { discScale: 0.5 })).toBe(20);
    expect(seenRadius(5, { discScale: 0.5 })).toBe(MIN_NODE);
    expect(seenRadius(2, { discScale: 0.5 })).toBe(2);
    expect(seenGaps(43, 41.5, { discScale: 0.5 })).toEqual([23, 21.5]);
  });
});

describe('Beside the count of others', () => {
  it.each(['partner', 'both'] as const)(
    'the gate is an undivided outline of the hub’s own total (%s)',
    (count) => {
      for (const year of [2004, 2008]) {
        const own = gateOf(mirroredHub, { ...HUB_VIEW, year });
        const gate = gateOf(mirroredHub, { ...HUB_VIEW, year, count });
        expect([gate?.kind, gate?.unnamed]).toEqual(['outline', null]);
        expect([gate?.column[0], gate?.column[2]]).toEqual([own?.column[0], own?.column[2]]);
      }
    },
  );
});

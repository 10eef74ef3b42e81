// The fan at Baku: distinct angles, lanes apart, opposite directions on opposite sides, the same bows every time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcMarks } from '../../../src/scene/map/arcs.ts';
import { bowHeight } from '../../../src/scene/map/curve.ts';
import { type FanChord, openFan } from '../../../src/scene/map/fan.ts';
import { LANE_SPACE } from '../../../src/scene/map/lanes.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';
import { hubCurves, leastTurn } from './hubCurves.ts';

const EVERY_LAYER = atlas.layers.map((layer) => layer.id);
const allArcs = arcMarks(atlas, { ...DEFAULT_VIEW, layers: EVERY_LAYER });
const defaultArcs = arcMarks(atlas, { ...DEFAULT_VIEW, layers: DEFAULT_VIEW.layers });

const MIN_BOW = 0.0599;
const MAX_BOW = 1.35;

const chord: fc.Arbitrary<FanChord> = fc.record({
  bearing: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
  chord: fc.double({ min: 60, max: 2000, noNaN: true }),
  leaves: fc.boolean(),
  width: fc.double({ min: 1.4, max: 26, noNaN: true }),
  partner: fc.nat(1000),
});
const single = fc.uniqueArray(chord, { maxLength: 40, selector: (each) => `${each.partner}${each.leaves}` });

describe('openFan', () => {
  it('gives the same bows for the same chords', () => {
    fc.assert(
      fc.property(fc.array(chord, { maxLength: 40 }), (chords) => {
        expect(openFan(chords)).toEqual(openFan(chords.map((each) => ({ ...each }))));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps every bow of a pair with one lane inside its bounds', () => {
    fc.assert(
      fc.property(single, (chords) => {
        for (const bow of openFan(chords)) {
          expect(bow).toBeGreaterThanOrEqual(MIN_BOW);
          expect(bow).toBeLessThanOrEqual(MAX_BOW);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps lanes of one pair and direction apart by their space and half of both widths', () => {
    const lanes = fc.array(chord, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lanes, single, (drawn, others) => {
        const same = drawn.map((each) => ({ ...(drawn[0] ?? each), width: each.width, partner: 2000 }));
        const chords = [...same, ...others];
        const height = Array.from(openFan(chords), (bow, i) => bowHeight(chords[i]?.chord ?? 0, bow));
        for (let k = 1; k < same.length; k++) {
          const apart = (height[k] ?? 0) - (height[k - 1] ?? 0);
          const halves = ((same[k]?.width ?? 0) + (same[k - 1]?.width ?? 0)) / 2;
          expect(apart - halves).toBeGreaterThan(LANE_SPACE - 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('parts neighbours on both sides of due west as well as elsewhere', () => {
    // Two curves that leave a few degrees apart, the circle turned step by step: the fan must not have a seam.
    const spread = Array.from({ length: 24 }, (_, step) => {
      const middle = -Math.PI + (step * Math.PI) / 12;
      const chords = [-0.02, 0.02].map((by, partner) => {
        const bearing = Math.atan2(Math.sin(middle + by), Math.cos(middle + by));
        return { bearing, chord: 400, leaves: true, width: 5, partner };
      });
      const [a = 0, b = 0] = openFan(chords);
      return 0.04 - (b - a);
    });
    expect(Math.max(...spread) - Math.min(...spread)).toBeLessThan(1e-9);
    expect(Math.min(...spread)).toBeGreaterThan(0.15);
  });

  it('has nothing to open without chords', () => {
    expect(openFan([])).toEqual(new Float64Array(0));
  });
});

describe('the fan of the real atlas', () => {
  it('lets those who arrive with the default layers end at ports of their own', () => {
    const curves = hubCurves(atlas, defaultArcs);
    expect(curves).toHaveLength(16);
    const degrees = (leastTurn(curves.filter(({ leaves }) => !leaves)) * 180) / Math.PI;
    expect(degrees).toBeGreaterThan(4);
  });

  it('keeps lanes of one pair and direction 8 px apart in the middle beyond half of both widths', () => {
    const curves = hubCurves(atlas, allArcs);
    let pairs = 0;
    for (const a of curves) {
      for (const b of curves) {
        if (b.arc <= a.arc || a.partner !== b.partner || a.leaves !== b.leaves) continue;
        pairs++;
        const apart = Math.hypot(a.middle[0] - b.middle[0], a.middle[1] - b.middle[1]);
        expect(apart - (a.widestPixels + b.widestPixels) / 2).toBeGreaterThan(8);
      }
    }
    expect(pairs).toBeGreaterThan(20);
  });

  it('lets those who leave go left of those who arrive, seen from Baku, but for two pairs that would lie along others so', () => {
    const sides = new Map<string, { leave?: number; arrive?: number }>();
    for (const { partner, leaves, frame, middle } of hubCurves(atlas, defaultArcs)) {
      const across = frame.ux * (middle[1] - frame.midY) - frame.uy * (middle[0] - frame.midX);
      const both = sides.get(partner) ?? {};
      sides.set(partner, leaves ? { ...both, leave: across } : { ...both, arrive: -across });
    }
    const pairs = [...sides].filter(([, { leave, arrive }]) => leave !== undefined && arrive !== undefined);
    expect(pairs.length).toBeGreaterThan(6);
    const others = pairs
      .filter(([, { leave = 0, arrive = 0 }]) => leave >= arrive)
      .map(([partner]) => partner);
    expect(others.toSorted()).toEqual(['DEU', 'USA']);
  });

  it('bows no curve of the default layers beyond the bounds, and no lane of any beyond two thirds of a circle', () => {
    for (const bow of defaultArcs.bow) expect(Math.abs(bow)).toBeLessThanOrEqual(MAX_BOW);
    for (const bow of allArcs.bow) {
      expect(Math.abs(bow)).toBeGreaterThan(0.02);
      expect(Math.abs(bow)).toBeLessThan((2 / 3) * Math.PI);
    }
  });
});

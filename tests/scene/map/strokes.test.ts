// Widths, heads and circles: one scale, never shrinking, inside their bounds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legendPersons } from '../../../src/scene/map/legend.ts';
import {
  headBreadth,
  headLength,
  MIN_NODE,
  MIN_WIDTH,
  nodeRadius,
  strokeScale,
  strokeWidth,
} from '../../../src/scene/map/strokes.ts';
import { WIDTHS } from '../../../src/state/viewState.ts';
import { hubAtlas } from '../../fixture/hubFixture.ts';
import { fixture } from '../../fixture/openFixture.ts';

const SCALE = { persons: 70_000, widthPixels: 63, radiusPixels: 82 };
const persons = fc.double({ min: 1e-3, max: 1e7, noNaN: true });

describe.each(WIDTHS)('strokeWidth, %s', (widths) => {
  it('never shrinks as persons grow', () => {
    fc.assert(
      fc.property(persons, persons, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(strokeWidth(less, widths, SCALE)).toBeLessThanOrEqual(strokeWidth(more, widths, SCALE));
      }),
    );
  });

  it('is never below the least width', () => {
    fc.assert(
      fc.property(persons, (each) => {
        const width = strokeWidth(each, widths, SCALE);
        expect(width).toBeGreaterThanOrEqual(MIN_WIDTH);
      }),
    );
  });

  it('is 0 where there is nobody or no figure', () => {
    for (const nobody of [0, -1, Number.NaN]) expect(strokeWidth(nobody, widths, SCALE)).toBe(0);
  });

  it('is as wide as the scale says for the people that it reaches to, and cuts nothing off beyond', () => {
    expect(strokeWidth(SCALE.persons, widths, SCALE)).toBeCloseTo(SCALE.widthPixels, 9);
    expect(strokeWidth(SCALE.persons * 4, widths, SCALE)).toBeGreaterThan(SCALE.widthPixels * 1.9);
  });
});

describe('strokeWidth', () => {
  it('grows with the square root: four times the persons, twice the width', () => {
    expect(strokeWidth(8000, 'sqrt', SCALE) / strokeWidth(2000, 'sqrt', SCALE)).toBeCloseTo(2, 9);
    expect(strokeWidth(9000, 'sqrt', SCALE) / strokeWidth(1000, 'sqrt', SCALE)).toBeCloseTo(3, 9);
  });

  it('grows in proportion when linear: three times the persons, three times the width', () => {
    expect(strokeWidth(12_000, 'linear', SCALE) / strokeWidth(4000, 'linear', SCALE)).toBeCloseTo(3, 9);
    expect(strokeWidth(11_312, 'linear', SCALE) / strokeWidth(5656, 'linear', SCALE)).toBeCloseTo(2, 9);
  });

  it('grows in proportion where the scale says so, whatever is chosen', () => {
    const scale = { ...SCALE, proportional: true } as const;
    for (const widths of WIDTHS) {
      expect(strokeWidth(35_000, widths, scale)).toBeCloseTo(SCALE.widthPixels / 2, 9);
      expect(legendPersons(widths, scale)).toEqual(legendPersons('linear', SCALE));
    }
  });

  it('is one scale: both kinds meet where the stroke is at its full width', () => {
    expect(strokeWidth(SCALE.persons, 'linear', SCALE)).toBeCloseTo(
      strokeWidth(SCALE.persons, 'sqrt', SCALE),
      9,
    );
  });
});

describe('headBreadth and headLength', () => {
  it('grow with the stroke and always stand out beside it', () => {
    const width = fc.double({ min: MIN_WIDTH, max: SCALE.widthPixels, noNaN: true });
    fc.assert(
      fc.property(width, width, (a, b) => {
        expect(headBreadth(a)).toBeGreaterThan(a + 4);
        expect(headBreadth(a)).toBeGreaterThanOrEqual(a * 1.8);
        expect(headLength(a)).toBeGreaterThan(0);
        const [thin, thick] = a < b ? [a, b] : [b, a];
        expect(headBreadth(thin)).toBeLessThanOrEqual(headBreadth(thick));
        expect(headLength(thin)).toBeLessThanOrEqual(headLength(thick));
      }),
    );
  });
});

describe('nodeRadius', () => {
  it('gives areas in proportion to persons between its bounds', () => {
    const area = (each: number) => nodeRadius(each, SCALE) ** 2;
    expect(area(8000) / area(2000)).toBeCloseTo(4, 9);
    expect(area(11_312) / area(1000)).toBeCloseTo(11.312, 9);
  });

  it('never shrinks and never leaves its bounds', () => {
    fc.assert(
      fc.property(persons, persons, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(nodeRadius(less, SCALE)).toBeLessThanOrEqual(nodeRadius(more, SCALE));
        expect(nodeRadius(less, SCALE)).toBeGreaterThanOrEqual(MIN_NODE);
      }),
    );
    expect(nodeRadius(0, SCALE)).toBe(MIN_NODE);
  });
});

describe('strokeScale', () => {
  it('is what the package declares, else reaches to its largest flow', () => {
    expect(strokeScale(hubAtlas)).toEqual({ persons: 70_000, widthPixels: 60, radiusPixels: 80 });
    const { persons } = strokeScale(fixture);
    expect(Math.max(...[...fixture.flows.value].filter((each) => each > 0))).toBeGreaterThanOrEqual(persons);
    expect(persons).toBeGreaterThan(1);
  });
});

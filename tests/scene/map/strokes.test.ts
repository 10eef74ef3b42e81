// Widths, heads and circles: one scale, never shrinking, inside their bounds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GREATEST_RADIUS,
  GREATEST_WIDTH,
  headBreadth,
  headLength,
  LEAST_WIDTH,
  NODE_LEAST,
  nodeRadius,
  strokeWidth,
} from '../../../src/scene/map/strokes.ts';
import { WIDTHS } from '../../../src/state/viewState.ts';
import { dataRows } from '../../package/dataRows.ts';

const persons = fc.double({ min: 1e-3, max: 1e7, noNaN: true });

describe.each(WIDTHS)('strokeWidth, %s', (widths) => {
  it('never shrinks as persons grow', () => {
    fc.assert(
      fc.property(persons, persons, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(strokeWidth(less, widths)).toBeLessThanOrEqual(strokeWidth(more, widths));
      }),
    );
  });

  it('stays between the least and the greatest width', () => {
    fc.assert(
      fc.property(persons, (each) => {
        const width = strokeWidth(each, widths);
        expect(width).toBeGreaterThanOrEqual(LEAST_WIDTH);
        expect(width).toBeLessThanOrEqual(GREATEST_WIDTH);
      }),
    );
  });

  it('is 0 where there is nobody or no figure', () => {
    for (const nobody of [0, -1, Number.NaN]) expect(strokeWidth(nobody, widths)).toBe(0);
  });

  it('shows every residence figure of the report below the greatest width, so that none is cut', () => {
    const rows = dataRows('flows').filter((row) => row.layer?.startsWith('residence-'));
    for (const row of rows) expect(strokeWidth(Number(row.value), widths)).toBeLessThan(GREATEST_WIDTH);
  });
});

describe('strokeWidth', () => {
  it('grows with the square root: four times the persons, twice the width', () => {
    expect(strokeWidth(8000, 'sqrt') / strokeWidth(2000, 'sqrt')).toBeCloseTo(2, 9);
    expect(strokeWidth(9000, 'sqrt') / strokeWidth(1000, 'sqrt')).toBeCloseTo(3, 9);
  });

  it('grows in proportion when linear: three times the persons, three times the width', () => {
    expect(strokeWidth(12_000, 'linear') / strokeWidth(4000, 'linear')).toBeCloseTo(3, 9);
    expect(strokeWidth(11_312, 'linear') / strokeWidth(5656, 'linear')).toBeCloseTo(2, 9);
  });

  it('is one scale: both kinds meet where the stroke is at its full width', () => {
    expect(strokeWidth(12_000, 'linear')).toBeCloseTo(strokeWidth(12_000, 'sqrt'), 9);
  });
});

describe('headBreadth and headLength', () => {
  it('grow with the stroke and always stand out beside it', () => {
    const width = fc.double({ min: LEAST_WIDTH, max: GREATEST_WIDTH, noNaN: true });
    fc.assert(
      fc.property(width, width, (a, b) => {
        expect(headBreadth(a)).toBeGreaterThan(a + 4);
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
    const area = (each: number) => nodeRadius(each) ** 2;
    expect(area(8000) / area(2000)).toBeCloseTo(4, 9);
    expect(area(11_312) / area(1000)).toBeCloseTo(11.312, 9);
  });

  it('never shrinks and never leaves its bounds', () => {
    fc.assert(
      fc.property(persons, persons, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(nodeRadius(less)).toBeLessThanOrEqual(nodeRadius(more));
        expect(nodeRadius(less)).toBeGreaterThanOrEqual(NODE_LEAST);
        expect(nodeRadius(more)).toBeLessThanOrEqual(GREATEST_RADIUS);
      }),
    );
    expect(nodeRadius(0)).toBe(NODE_LEAST);
  });
});

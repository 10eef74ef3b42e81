// A strip of the years that a layer has figures for: where its pieces begin and end, and how their kinds differ.
import { describe, expect, test } from 'vitest';
import type { CoverageSpan } from '../../../src/figures/timeline.ts';
import type { ChartShape } from '../../../src/scene/chart/chartShape.ts';
import { coverageSpans } from '../../../src/scene/chart/coverageSpans.ts';

/** Ten columns of 10 px. */
const SPACE = { from: 2001, to: 2010, width: 100, height: 3 };
const span = (fromYear: number, toYear: number, change: Partial<CoverageSpan> = {}): CoverageSpan => ({
  fromYear,
  toYear,
  kind: 'figures',
  partial: false,
  secondSource: false,
  ...change,
});
const draw = (spans: readonly CoverageSpan[], space = SPACE) => coverageSpans(spans, 'transit', space);
/** Its first and last px. */
const endsOf = (shape: ChartShape | undefined) =>
  shape?.type === 'rect' ? [shape.x, shape.x + shape.width].map((x) => Math.round(x * 10) / 10) : null;

describe('coverageSpans', () => {
  test('are a piece over the columns of their years, free of its neighbours', () => {
    const [first, second] = draw([span(2001, 2001), span(2004, 2006)]);
    expect(first).toMatchObject({ type: 'rect', y: 0, height: 3, fill: 'transit' });
    expect(endsOf(first)).toEqual([1.4, 8.6]);
    expect(endsOf(second)).toEqual([31.4, 58.6]);
  });

  test('end in the middle of a year that is counted in part', () => {
    expect(endsOf(draw([span(2004, 2004, { partial: true })])[0])).toEqual([31.4, 35]);
  });

  test('are outlines of another source, within the same ends', () => {
    const drawn = draw([span(2001, 2001, { secondSource: true })]);
    expect(drawn[0]).toMatchObject({ stroke: 'transit', strokeWidth: 1, y: 0.5, height: 2 });
    expect(drawn[0]).not.toHaveProperty('fill');
    expect(endsOf(drawn[0])).toEqual([1.9, 8.1]);
  });

  test('stay on the strip where a span begins before it or ends after it', () => {
    expect(endsOf(draw([span(1990, 2030)])[0])).toEqual([1.4, 98.6]);
  });

  test('are one dashed line where nothing was counted by year, however many reports there are', () => {
    const drawn = draw([span(2001, 2003, { kind: 'timeless' }), span(2008, 2008, { kind: 'timeless' })]);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toMatchObject({ type: 'line', x1: 1.5, x2: 98.5, stroke: 'transit', y1: 1.5, y2: 1.5 });
    expect(drawn[0]).toHaveProperty('dash');
  });

  test('have no size below zero in a window without room', () => {
    for (const width of [0, 5])
      for (const shape of draw([span(2001, 2001, { secondSource: true })], { ...SPACE, width, height: 0 }))
        expect(shape.type === 'rect' && Math.min(shape.width, shape.height)).toBeGreaterThan(0);
  });
});

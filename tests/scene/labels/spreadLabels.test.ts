// Words kept apart along an axis.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../../src/scene/labels/spreadLabels.ts';

describe('Labels spread along an axis', () => {
  it('stand where they wish where there is room', () => {
    expect(spreadLabels([10, 100, 50], 17, 0, 200)).toEqual([10, 100, 50]);
  });

  it('keep their distance, their order and their bounds where they fit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 12 }), (candidates) => {
        const placed = spreadLabels(candidates, 20, 0, 300);
        const order = candidates
          .map((_, at) => at)
          .sort((a, b) => (candidates[a] ?? 0) - (candidates[b] ?? 0));
        const ys = order.map((at) => placed[at] ?? 0);
        ys.slice(1).forEach((y, at) => {
          expect(y - (ys[at] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-6);
        });
        for (const y of ys) {
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(300 + 1e-6);
        }
      }),
    );
  });
});

// The painter of charts: every kind of shape as SVG.
import { describe, expect, test } from 'vitest';
import { paintShapes } from '../../../src/paint/svg/paintShapes.ts';
import { PALETTES } from '../../../src/scene/style/palette.ts';

const paint = (...shapes: Parameters<typeof paintShapes>[0]) => paintShapes(shapes, PALETTES.light);

describe('paintShapes', () => {
  test('writes colours of the palette, and nothing is filled that is not said to be', () => {
    const { ink } = PALETTES.light;
    expect(
      paint({ type: 'circle', x: 1.006, y: 2, radius: 3, stroke: 'ink', strokeWidth: 1, dash: [3, 2] }),
    ).toBe(
      `<circle cx="1.01" cy="2" r="3" fill="none" stroke="${ink}" stroke-width="1" stroke-dasharray="3 2"></circle>`,
    );
  });

  test('fades what is one thing as one, and paints a full group plainly', () => {
    const line = { type: 'line', x0: 0, y0: 0, x1: 4, y1: 0 } as const;
    const drawn = '<line x1="0" y1="0" x2="4" y2="0"></line>';
    expect(paint({ type: 'group', opacity: 0.5, shapes: [line] })).toBe(`<g opacity="0.5">${drawn}</g>`);
    expect(paint({ type: 'group', opacity: 1, shapes: [line] })).toBe(`<g>${drawn}</g>`);
  });

  test('escapes words', () => {
    expect(paint({ type: 'text', x: 0, y: 0, text: 'a < b', size: 9, anchor: 'end', fill: 'ink' })).toContain(
      '>a &#60; b</text>',
    );
  });

  test('rounds the corners of a box where asked', () => {
    const box = { type: 'rect', x: 0, y: 0, width: 2, height: 1, fill: 'ink', fillOpacity: 0.2 } as const;
    expect(paint({ ...box, round: 3 })).toContain('rx="3"');
    expect(paint(box)).not.toContain('rx');
    expect(paint({ type: 'path', path: 'M0 0', fill: 'ink' })).toContain('d="M0 0"');
  });
});

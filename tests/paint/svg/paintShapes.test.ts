// The painter of charts: every kind of shape as SVG.
import { describe, expect, test } from 'vitest';
import { paintShapes } from '../../../src/paint/svg/paintShapes.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';

const paint = (...shapes: Parameters<typeof paintShapes>[0]) => paintShapes(shapes, PALETTES.light);

describe('paintShapes', () => {
  test('writes colours of the palette, and nothing is filled that is not said to be', () => {
    const { ink } = PALETTES.light;
    expect(
      paint({ type: 'circle', cx: 1.006, cy: 2, r: 3, stroke: 'ink', strokeWidth: 1, dash: [3, 2] }),
    ).toBe(
      `<circle cx="1.01" cy="2" r="3" stroke-width="1" fill="none" stroke="${ink}" stroke-dasharray="3 2"></circle>`,
    );
  });

  test('fades what is one thing as one', () => {
    const line = { type: 'line', x1: 0, y1: 0, x2: 4, y2: 0 } as const;
    const drawn = '<line x1="0" y1="0" x2="4" y2="0" fill="none"></line>';
    expect(paint({ type: 'group', opacity: 0.5, shapes: [line] })).toBe(`<g opacity="0.5">${drawn}</g>`);
    expect(paint({ type: 'group', shapes: [line] })).toBe(`<g>${drawn}</g>`);
  });

  test('escapes words', () => {
    expect(
      paint({ type: 'text', x: 0, y: 0, text: 'a < b', fontSize: 9, textAnchor: 'end', fill: 'ink' }),
    ).toContain('>a &#60; b</text>');
  });

  test('rounds the corners of a box where asked', () => {
    const box = { type: 'rect', x: 0, y: 0, width: 2, height: 1, fill: 'ink', fillOpacity: 0.2 } as const;
    expect(paint({ ...box, rx: 3 })).toContain('rx="3"');
    expect(paint(box)).not.toContain('rx');
    expect(paint({ type: 'path', d: 'M0 0', fill: 'ink' })).toContain('d="M0 0"');
  });

  test('gives a box in a window without room no size, never a negative one', () => {
    const box = { type: 'rect', x: 0.5, y: 0.5, width: -1, height: 7, fill: 'ink' } as const;
    expect(paint(box)).toContain('x="0.5" y="0.5" width="0" height="7"');
    expect(paint({ type: 'circle', cx: -1, cy: -2, r: -3, fill: 'ink' })).toContain('cx="-1" cy="-2" r="0"');
  });

  test('sets a name and its number in one text, or the number below', () => {
    const name = { type: 'text', x: 5, y: 9, fontSize: 12, fill: 'ink' } as const;
    expect(paint({ ...name, text: [{ text: 'Iran ' }, { text: '7', fontWeight: 640 }] })).toContain(
      '><tspan>Iran </tspan><tspan font-weight="640">7</tspan></text>',
    );
    expect(paint({ ...name, text: [{ text: 'Iran' }, { text: '7', dy: 14 }] })).toContain(
      '<tspan x="5" dy="14">7</tspan>',
    );
  });

  test('hatches by a pattern that it brings along once, called by its colour', () => {
    const box = { type: 'rect', x: 0, y: 0, width: 2, height: 1, fill: 'ink', hatch: 'fine' } as const;
    const svg = paint(box, { type: 'group', shapes: [box] });
    expect(svg.match(/<pattern /g)).toHaveLength(1);
    expect(svg).toContain(`<pattern id="hatch-fine-${PALETTES.light.ink.slice(1)}"`);
    expect(svg).toContain(`fill="url(#hatch-fine-${PALETTES.light.ink.slice(1)})"`);
    expect(paintShapes([box], PALETTES.dark)).not.toContain(PALETTES.light.ink);
  });

  test('leaves out of a picture what is there for the pointer alone', () => {
    const box = { type: 'rect', x: 0, y: 0, width: 2, height: 1 } as const;
    const group = { type: 'group', part: 'mark', shapes: [{ ...box, part: 'reach' }, box] } as const;
    expect(paint(group).match(/<rect/g)).toHaveLength(1);
    const value = { type: 'text', x: 0, y: 0, fontSize: 9, text: '7' } as const;
    expect(paint({ ...value, part: 'pointed' })).toBe('');
  });
});

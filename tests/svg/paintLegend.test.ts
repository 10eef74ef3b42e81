// The width legend: its strokes are the map's strokes, and words from outside cannot break the SVG.
import { describe, expect, it } from 'vitest';
import { strokeWidth } from '../../src/scene/strokes.ts';
import { WIDTHS } from '../../src/state/viewState.ts';
import { LEGEND_PERSONS, paintLegend } from '../../src/svg/paintLegend.ts';

const numbers = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(`${attribute}="([^"]*)"`, 'g'))].map((match) => Number(match[1]));
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]);

describe.each(WIDTHS)('paintLegend, %s', (widths) => {
  const svg = paintLegend(widths, String, 'Persons');

  it('draws one stroke for each number, as wide as the map draws it', () => {
    const expected = LEGEND_PERSONS.map((persons) => Number(strokeWidth(persons, widths).toFixed(2)));
    expect(numbers(svg, 'stroke-width')).toEqual(expected);
    expect(texts(svg)).toEqual(LEGEND_PERSONS.map(String));
  });

  it('keeps every stroke inside the picture', () => {
    const [width = 0] = numbers(svg, ' width');
    for (const x of [...numbers(svg, 'x1'), ...numbers(svg, 'x2')]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
    }
    for (const stroke of numbers(svg, 'stroke-width')) expect(stroke / 2).toBeLessThanOrEqual(11);
  });
});

describe('paintLegend', () => {
  it('goes from thin to thick', () => {
    expect([...LEGEND_PERSONS]).toEqual([...LEGEND_PERSONS].sort((a, b) => a - b));
  });

  it('is named for those who do not see it', () => {
    expect(paintLegend('sqrt', String, 'Width of arcs')).toMatch(
      /^<svg [^>]*role="img" aria-label="Width of arcs"/,
    );
  });

  it('escapes what is written into it', () => {
    const svg = paintLegend('sqrt', (persons) => `<b>${persons}</b> & more`, 'a "quoted" <name>');
    expect(svg).not.toMatch(/<b>|"quoted"|<name>| & /);
    expect(svg).toContain('&#60;b&#62;10');
  });
});

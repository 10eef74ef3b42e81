// The probes under a picture: one letter for each face and script, in rows below it, in the units of the picture.
import { describe, expect, it } from 'vitest';
import { addProbes, type FaceText } from '../../../src/paint/sheet/fontProbes.ts';

const SVG = '<svg viewBox="0 0 200 100"><text>Bakı</text></svg>';
const text = (words: string, weight = '400', italic = false): FaceText => ({ text: words, weight, italic });
const letters = (svg: string) => [...svg.matchAll(/fill="#000">(.)<\/text>/gu)].map((match) => match[1]);

describe('addProbes', () => {
  it('takes one letter for each weight, slant and script', () => {
    const texts = [
      text('– 2008 Bakı'),
      text('Bakı, Баку'),
      text('Bakı', '600'),
      text('Xəzər', '600', true),
      text('ԱԲ'),
    ];
    // Of the first weight: a digit, a dotless i, a letter of each other script once.
    expect(letters(addProbes(SVG, texts, 200, 100).svg)).toEqual(['2', 'ı', 'Б', 'B', 'ı', 'X', 'ə']);
  });

  it('sets each in its face, in columns of 16 px of the finished picture', () => {
    // Two units of the picture are one pixel: a probe of 16 px is 32 units wide.
    const probed = addProbes(SVG, [text('Bə', '650', true)], 100, 50);
    expect(probed.svg).toContain(
      '<text x="16" y="127.2" text-anchor="middle" font-size="25.6" font-weight="650" font-style="italic" fill="#000">B</text>',
    );
    expect(probed.svg).toContain('<text x="48" y="127.2"');
    expect(probed.svg).toContain('viewBox="0 0 200 132"');
    const { height, count, side, columns, top } = probed;
    expect({ height, count, side, columns, top }).toEqual({
      height: 66,
      count: 2,
      side: 16,
      columns: 6,
      top: 50,
    });
  });

  it('begins a new row where a picture is narrow', () => {
    const probed = addProbes('<svg viewBox="0 0 20 10"></svg>', [text('Bə'), text('Б')], 20, 10);
    expect(probed.height).toBe(10 + 3 * 16);
    expect([...probed.svg.matchAll(/y="([\d.]+)"/g)].map((match) => Number(match[1]))).toEqual([
      10 + 0.85 * 16,
      10 + 1.85 * 16,
      10 + 2.85 * 16,
    ]);
    expect(probed.svg).toContain('font-style="normal"');
  });

  it('leaves a picture without letters as it is, with a view box or without', () => {
    expect(addProbes(SVG, [text('– …')], 200, 100)).toMatchObject({ svg: SVG, height: 100, count: 0 });
    expect(addProbes('<svg></svg>', [], 8, 8)).toMatchObject({ svg: '<svg></svg>', columns: 1 });
  });

  it('counts in pixels where a picture has no view box', () => {
    expect(addProbes('<svg></svg>', [text('a')], 32, 10).svg).toContain('<text x="8" y="23.6"');
  });
});

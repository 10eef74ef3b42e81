// The painted legend: its strokes are the map's strokes to half a pixel, its words stay inside and break nothing.
import { describe, expect, it } from 'vitest';
import { legendSvg, paintLegend } from '../../../src/paint/sheet/paintLegend.ts';
import { estimateWidth } from '../../../src/scene/labels/estimateText.ts';
import {
  type LegendEntry,
  legendEntries,
  legendPersons,
  personsEntries,
} from '../../../src/scene/map/legend.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { strokeScale, strokeWidth } from '../../../src/scene/map/strokes.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';
import { WIDTHS } from '../../../src/state/viewState.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { DEFAULT_VIEW } from '../../firstView.ts';

const palette = PALETTES.light;
const SCALE = strokeScale(atlas);
const ALL = Object.freeze(atlas.layers.map((layer) => layer.id));
const numbers = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(`${attribute}="([^"]*)"`, 'g'))].map((match) => Number(match[1]));
const say = ({ meaning }: LegendEntry) =>
  meaning.type === 'persons' ? String(meaning.persons) : `some words on what ${meaning.type} stands for`;

describe.each(WIDTHS)('the scale, %s', (widths) => {
  const { markup } = paintLegend({ entries: personsEntries(widths, SCALE), palette, say, width: 200 });

  it('draws one stroke for each number, as wide as the map draws it', () => {
    const drawn = numbers(markup, 'stroke-width');
    expect(drawn).toHaveLength(legendPersons(widths, SCALE).length);
    legendPersons(widths, SCALE).forEach((persons, i) => {
      expect(Math.abs((drawn[i] ?? 0) - strokeWidth(persons, widths, SCALE))).toBeLessThan(0.5);
      expect(markup).toContain(`>${persons}</text>`);
    });
  });

  it('goes from thin to thick', () => {
    const drawn = numbers(markup, 'stroke-width');
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
  });
});

describe('numbers of many people', () => {
  it.each([
    ['1,000', '200,000', '1,000,000'],
    ['50 000', '10 000 000', '100 000 000'],
  ])('stand apart: %s, %s, %s', (...said) => {
    const left = [...said];
    const { markup, width } = paintLegend({
      entries: personsEntries('sqrt', SCALE),
      palette,
      say: () => left.shift() ?? '',
      width: 200,
    });
    const ends = numbers(markup, '<text x').map((x, i) => {
      const half = estimateWidth(said[i] ?? '', 11.5) / 2;
      return [x - half, x + half] as const;
    });
    expect(ends).toHaveLength(3);
    ends.forEach(([start, end], i) => {
      expect(start - (ends[i - 1]?.[1] ?? -8)).toBeGreaterThanOrEqual(8);
      expect(end).toBeLessThanOrEqual(width);
    });
  });
});

describe('paintLegend', () => {
  const picture = viewPicture(atlas, { ...DEFAULT_VIEW, layers: ALL, year: 2010 });
  const entries = legendEntries(picture, ALL, 'sqrt');
  const painted = paintLegend({ entries, palette, say, width: 240 });

  it('draws dashes, heads and colours of every kind that the map shows', () => {
    for (const { mark } of entries) {
      if (mark.type !== 'stroke') continue;
      expect(painted.markup).toContain(palette[mark.colour]);
    }
    for (const dash of ['9 6 9 6', '2.4 4.4 2.4 4.4', '10 4.5 2.4 4.5'])
      expect(painted.markup).toContain(`stroke-dasharray="${dash}"`);
    expect(painted.markup).toContain(`Z" fill="none" stroke="${palette.removal}"`);
  });

  it('keeps words inside its room and rows below one another', () => {
    const texts = [
      ...painted.markup.matchAll(/<text x="58" y="([\d.]+)" font-size="12"[^>]*>([^<]*)<\/text>/g),
    ];
    expect(texts.length).toBeGreaterThanOrEqual(entries.length - 3);
    const lines = texts.map(([, y, words = '']) => ({ y: Number(y), end: 58 + estimateWidth(words, 12) }));
    for (const { y, end } of lines) {
      expect(end).toBeLessThanOrEqual(240);
      expect(y).toBeLessThan(painted.height);
    }
    lines.slice(1).forEach(({ y }, i) => {
      expect(y - (lines[i]?.y ?? 0)).toBeGreaterThanOrEqual(15.9);
    });
  });
});

describe('legendSvg', () => {
  const painting = { entries: personsEntries('sqrt', SCALE), palette, say, width: 200 };

  it('is named for those who do not see it', () => {
    expect(legendSvg(painting, 'Width of arcs')).toMatch(/^<svg [^>]*role="img" aria-label="Width of arcs"/);
  });

  it('escapes what is written into it', () => {
    const svg = legendSvg({ ...painting, say: () => '<b>10</b> & more' }, 'a "quoted" <name>');
    expect(svg).not.toMatch(/<b>|"quoted"|<name>| & /);
    expect(svg).toContain('&#60;b&#62;10');
  });
});

describe('A legend without widths', () => {
  it('begins with its first line, as wide as the room it has', () => {
    const [entry] = legendEntries(
      viewPicture(atlas, { ...DEFAULT_VIEW, layers: ['transit-routes'], year: 2010 }),
      ALL,
      'sqrt',
    );
    if (!entry) throw new Error('no entry');
    const painted = paintLegend({ entries: [entry], palette, say: () => 'Road', width: 200 });
    expect(painted.width).toBe(200);
    expect(numbers(painted.markup, '<text x')).toEqual([58]);
    expect(painted.height).toBeLessThan(40);
  });
});

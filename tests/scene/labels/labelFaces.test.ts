// The faces of names are those of map.css, and the estimate of a name's width is that of the typeface.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { estimateText, estimateWidth } from '../../../src/scene/labels/estimateText.ts';
import { LABEL_FACES, textScale } from '../../../src/scene/labels/labelFaces.ts';

/** Measured in Chromium at 13 px and weight 620. */
const MEASURED = [
  ['Russia', 40.2],
  ['United Arab Emirates', 132.2],
  ['Türkiyə', 46],
  ['Birləşmiş Ərəb Əmirlikləri', 154.1],
  ['Özbekistan', 69.7],
  ['Соединенные Штаты', 133.4],
  ['Туркмения', 69.8],
  ['11.312', 33.7],
] as const;

const css = readFileSync(new URL('../../../src/paint/overlay/map.css', import.meta.url), 'utf8');
const ruleOf = (selector: string) => css.split(`\n  ${selector} {`)[1]?.split('}')[0] ?? '';

describe('LABEL_FACES', () => {
  it.each(['home', 'sea', 'value'] as const)('agree with the style sheet about %s', (kind) => {
    const { sizePixels, weight, heightPixels, italic } = LABEL_FACES[kind];
    const rule = ruleOf(`.map-label-${kind}`);
    expect(rule).toContain(`font-size: ${sizePixels}px`);
    expect(rule).toContain(`font-weight: ${weight}`);
    expect(rule).toContain(`line-height: ${heightPixels}px`);
    expect(rule.includes('italic')).toBe(italic);
  });

  it('agree with it about the names of countries', () => {
    const { sizePixels, weight, heightPixels } = LABEL_FACES.place;
    expect(ruleOf('.map-label')).toContain(`${weight} ${sizePixels}px / ${heightPixels}px`);
  });
});

describe('estimateWidth', () => {
  it.each(MEASURED)('is near what a browser measures for %s', (name, width) => {
    expect(Math.abs(estimateWidth(name, 13) - width)).toBeLessThan(width * 0.06);
  });

  it('leaves room for letters that it does not know', () => {
    expect(estimateWidth('漢', 10)).toBe(8);
  });

  it('gives whole pixels to placement', () => {
    const { width, height } = estimateText('Azərbaycan', 'home');
    expect(Number.isInteger(width)).toBe(true);
    expect(height).toBe(LABEL_FACES.home.heightPixels);
  });
});

describe('textScale', () => {
  it('sets no letter under 20 px on a wall, and else as they are', () => {
    const sizes = Object.values(LABEL_FACES).map(({ sizePixels }) => sizePixels * textScale('projector'));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
    expect([textScale('light'), textScale('dark')]).toEqual([1, 1]);
  });
});

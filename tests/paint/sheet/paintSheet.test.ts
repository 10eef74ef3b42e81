// The sheet of an exported picture: what its cards cover, where the legend stands, and that nothing is written over.
import { describe, expect, it } from 'vitest';
import {
  paintSheet,
  paintSheetText,
  SHEET_LEGEND_WIDTH,
  sheetInsets,
} from '../../../src/paint/sheet/paintSheet.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';

const legend = (height: number) => ({
  markup: '<circle r="3"/>',
  width: SHEET_LEGEND_WIDTH,
  height,
});
const sheet = Object.freeze({
  width: 1200,
  height: 800,
  palette: PALETTES.light,
  text: { title: 'Migration', year: '2008', sentences: ['One.', 'Two.'], source: 'Office', caveat: '' },
  legend: legend(120),
  body: '<path d="M0 0"/>',
});
const cards = (svg: string) => [...svg.matchAll(/data-part="card" transform="translate\((\d+) 20\)"/g)];
/** From the first line of the card: padding, title, year of 84 px and two sentences of one line. */
const HEAD = 22 + 12 + 24 + 84 * 0.82 + 2 * (21 + 5);
const FOOT = 16 + 2 * 12;

describe('The insets of a sheet', () => {
  it('are the card on the left and the footer', () => {
    expect(sheetInsets(sheet)).toMatchObject({ top: 0, right: 0, bottom: FOOT, left: 320 });
  });

  it.each([false, true])(
    'hold the cards as they are painted: the map is free under them; beside: %s',
    (beside) => {
      const drawn = { ...sheet, beside };
      const painted = [
        ...paintSheetText(drawn).matchAll(
          /data-part="card" transform="translate\((\d+) (\d+)\)"><rect [^>]*width="(\d+)" height="(\d+)"/g,
        ),
      ].map(([, x, y, width, height]) => ({
        left: Number(x),
        top: Number(y),
        right: Number(x) + Number(width),
        bottom: Number(y) + Number(height),
      }));
      expect(painted).toHaveLength(beside ? 2 : 1);
      expect(sheetInsets(drawn).sides).toEqual(painted);
      expect(painted[0]?.bottom).toBeLessThan(800 - FOOT);
    },
  );

  it('grow with a footer of two texts', () => {
    const text = { ...sheet.text, caveat: 'Figures differ.' };
    expect(sheetInsets({ ...sheet, text }).bottom).toBe(FOOT + 16);
  });

  it('hold a second card for a legend that asks for one, or has no room under the sentences', () => {
    expect(sheetInsets({ ...sheet, beside: true }).right).toBe(320);
    // Under the sentences a legend may shrink to 0.88 of its height.
    const room = 800 - FOOT - 2 * 20 - 22 - HEAD - 26;
    expect(sheetInsets({ ...sheet, legend: legend(room / 0.88 - 1) }).right).toBe(0);
    expect(sheetInsets({ ...sheet, legend: legend(room / 0.88 + 1) }).right).toBe(320);
  });
});

describe('The insets of a sheet that is not wide', () => {
  it('keep the picture below both cards', () => {
    const upright = { ...sheet, width: 720, height: 1280, beside: true };
    const card = Math.max(HEAD, 120 + 22) + 22;
    expect(sheetInsets(upright)).toEqual({ top: 2 * 20 + card, right: 0, bottom: FOOT, left: 0 });
    expect(sheetInsets({ ...upright, legend: legend(400) }).top).toBe(2 * 20 + 400 + 44);
  });
});

describe('The insets of a sheet that is wide, but not wide enough for two cards with a picture between them', () => {
  it('keep the picture below the taller card', () => {
    const narrow = { ...sheet, width: 2 * 320 + 459, beside: true };
    expect(sheetInsets(narrow)).toEqual({
      ...{ right: 0, bottom: FOOT, left: 0 },
      top: 20 + Math.max(HEAD, 120 + 22) + 22,
    });
    expect(sheetInsets({ ...narrow, width: 2 * 320 + 460 })).toMatchObject({ top: 0, left: 320, right: 320 });
    expect(sheetInsets({ ...narrow, beside: false })).toMatchObject({ top: 0, left: 320, right: 0 });
  });
});

describe('paintSheet', () => {
  it('is one svg element of the size asked for, the picture below the cards', () => {
    const svg = paintSheet(sheet);
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="800" viewBox="0 0 1200 800"[^>]*><rect /);
    expect(svg.indexOf('data-part="body"')).toBeLessThan(svg.indexOf('data-part="card"'));
    expect(svg.match(/<svg/g)).toHaveLength(1);
  });

  it('carries style rules where it is given some', () => {
    expect(paintSheet(sheet)).not.toContain('<style');
    expect(paintSheet({ ...sheet, css: '@font-face{}' })).toContain('><style>@font-face{}</style><rect ');
  });
});

describe('The cards', () => {
  it('are one with the legend under a line, as high as both', () => {
    const painted = paintSheetText(sheet);
    expect(cards(painted).map(([, x]) => x)).toEqual(['20']);
    expect(painted).toContain(`height="${Math.round(HEAD + 26 + 120 + 22)}" rx="16"`);
    expect(painted).toContain(`<g transform="translate(22 ${HEAD + 26}) scale(1.000)"><circle r="3"/></g>`);
  });

  it('have no line where there is no legend', () => {
    const painted = paintSheetText({ ...sheet, legend: legend(0) });
    expect(painted).not.toContain('<circle');
    expect(painted).not.toContain('<line x1="22"');
    expect(painted).toContain(`height="${Math.round(HEAD + 22)}" rx="16"`);
  });

  it('are two where the legend stands beside, at the other edge, no higher than the sheet has room', () => {
    const room = 800 - FOOT - 2 * 20;
    const painted = paintSheetText({ ...sheet, legend: legend(1000) });
    expect(cards(painted).map(([, x]) => x)).toEqual(['20', '880']);
    expect(painted).toContain(`scale(${((room - 44) / 1000).toFixed(3)})`);
    expect(painted).toContain(`height="${room}" rx="16"`);
  });

  it('set a long year smaller', () => {
    const text = { ...sheet.text, year: '1990–2011' };
    expect(paintSheetText({ ...sheet, text })).toContain(`font-size="${((84 * 4.4) / 9).toFixed(1)}"`);
  });

  it('escape what stands in them', () => {
    const text = { ...sheet.text, source: 'A & B', caveat: '<none>' };
    const painted = paintSheetText({ ...sheet, text });
    expect(painted).toContain('>A &#38; B</text>');
    expect(painted).toContain('>&#60;none&#62;</text>');
  });
});

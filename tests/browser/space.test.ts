// The map has the room: at most so much of the window is covered by the interface in the first view.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../src/text/en.ts';
import { ru } from '../../src/text/ru.ts';
import { dose, oneIn } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { visit } from './controls.ts';
import { openAtlas } from './openAtlas.ts';

/** Width, height, and the share of the window that may be covered. */
const WINDOWS = [
  [1440, 900, 0.3],
  [1280, 720, 0.38],
  [1024, 768, 0.4],
  [390, 844, 0.4],
  [844, 390, 0.45],
] as const;
const LANGUAGES = { en, ru } as const;
/** Between two points that are looked at, CSS px. */
const GRID = 8;

/**
 * The share of points where the interface paints something over the map: a ground, a picture, a control or letters.
 * What lets the pointer through covers the map too.
 */
function coveredShare(page: Page): Promise<number> {
  return page.evaluate((step) => {
    const solid = new CSSStyleSheet();
    // What is under the interface is not asked for, which is quicker.
    solid.replaceSync(
      '#app * { pointer-events: auto !important; } #map, #labels { display: none !important; }',
    );
    document.adoptedStyleSheets.push(solid);
    const linesOf = (element: Element): readonly DOMRect[] =>
      [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE) return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
    const paintsAll = (element: Element): boolean => {
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const clear = backgroundColor === 'transparent' || /,\s*0\)$|\/\s*0\)$/.test(backgroundColor);
      return (
        !clear || backgroundImage !== 'none' || element.matches('svg, svg *, img, canvas, input, select')
      );
    };
    // Nothing moves meanwhile: each element is asked once what it paints, all of itself or lines of letters.
    const painted = new Map<Element, true | readonly DOMRect[]>();
    const paints = (element: Element, x: number, y: number): boolean => {
      const what = painted.get(element) ?? (paintsAll(element) || linesOf(element));
      painted.set(element, what);
      return (
        what === true ||
        what.some(({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom)
      );
    };
    const app = document.querySelector('#app');
    let covered = 0;
    let all = 0;
    for (let y = step / 2; y < innerHeight; y += step) {
      for (let x = step / 2; x < innerWidth; x += step) {
        // The uppermost alone is quicker to find than all, and mostly says it.
        const first = document.elementFromPoint(x, y);
        const isOver = (element: Element): boolean =>
          app?.contains(element) === true && paints(element, x, y);
        const isCovered = first !== null && (isOver(first) || document.elementsFromPoint(x, y).some(isOver));
        covered += isCovered ? 1 : 0;
        all += 1;
      }
    }
    document.adoptedStyleSheets.pop();
    return covered / all;
  }, GRID);
}

/** The languages by turns of the windows; in the long run both in each. */
const CASES = WINDOWS.flatMap(([width, height, most], turn) =>
  Object.entries(LANGUAGES)
    .filter((_, index) => dose(index === turn % 2, true))
    .map(([lang, words]) => ({ width, height, most, lang, words })),
);

let atlas: AtlasPage;

beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.context.close());

test.each(oneIn(2, CASES))(
  'at $width x $height in $lang at most $most of the window is no map',
  async (each) => {
    const { width, height, most, lang, words } = each;
    const { page } = atlas;
    await page.setViewportSize({ width, height });
    await visit(page, `lang=${lang}`);
    await page.getByRole('region', { name: words.map, exact: true }).waitFor();
    const share = await coveredShare(page);
    console.log(`${width} x ${height}, ${lang}: ${(share * 100).toFixed(1)} % of the window is no map`);
    expect(share).toBeLessThanOrEqual(most);
  },
);

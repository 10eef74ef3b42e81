// Makes the words of the page longer or wider in place, as another language or a reader's style sheet would, and puts them back.
import type { Page } from 'playwright-core';

/** As WCAG 1.4.12 asks: lines 1.5, letters 0.12, words 0.16, paragraphs 2. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

interface TextsWindow extends Window {
  textsBefore?: readonly (readonly [Node, string])[];
}

/** Makes every word of the interface longer by 40 %, as the longest of languages would be; how many texts there were. */
export function lengthen(page: Page): Promise<number> {
  return page.evaluate(() => {
    const before: [Node, string][] = [];
    const walk = document.createTreeWalker(document.querySelector('#app') ?? document, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const own = node.textContent ?? '';
      if (!/\p{L}{2}/u.test(own) || node.parentElement?.closest('option')) continue;
      before.push([node, own]);
      node.textContent = own.replace(
        /\p{L}{2,}/gu,
        (word) => word + word.slice(-Math.ceil(word.length * 0.4)),
      );
    }
    (window as TextsWindow).textsBefore = before;
    return before.length;
  });
}

/** Gives the texts that `lengthen` changed their words back. */
export function shorten(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const [node, text] of (window as TextsWindow).textsBefore ?? []) node.textContent = text;
  });
}

/** Spaces all text as WCAG 1.4.12 asks, by a sheet made by script: the policy of the page lets no style element in. */
export function space(page: Page): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
}

/** Takes that sheet away. */
export function unspace(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

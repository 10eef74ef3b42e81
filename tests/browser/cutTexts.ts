// Text that a reader cannot see whole: cut off by a box that neither scrolls nor shows an ellipsis, or by the window.
import type { Page } from 'playwright-core';

/** One line for each cut text within `root`; what is hidden on purpose and what can be scrolled to is left out. */
export function cutTexts(page: Page, root = '#app'): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const cut = new Set<string>();
    const walk = document.createTreeWalker(
      document.querySelector(selector) ?? document,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest('.hidden, [hidden], svg, select')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 2) continue;
        let edge = { left: 0, right: innerWidth };
        for (let each: Element | null = parent; each; each = each.parentElement) {
          const style = getComputedStyle(each);
          if (
            style.textOverflow === 'ellipsis' ||
            style.overflowX === 'auto' ||
            style.overflowX === 'scroll'
          ) {
            edge = { left: -Infinity, right: Infinity };
            break;
          }
          if (style.overflowX === 'visible') continue;
          const { left, right } = each.getBoundingClientRect();
          // Kept for a screen reader alone.
          if (right - left < 2) {
            edge = { left: -Infinity, right: Infinity };
            break;
          }
          edge = { left: Math.max(edge.left, left), right: Math.min(edge.right, right) };
        }
        if (box.left < edge.left - 1.5 || box.right > edge.right + 1.5)
          cut.add(`${parent.tagName} ${parent.className}: "${node.textContent.slice(0, 50)}"`);
      }
    }
    return [...cut];
  }, root);
}

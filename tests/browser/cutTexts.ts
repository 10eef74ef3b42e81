// Text that a reader cannot see whole: cut off by a box that neither scrolls nor shows an ellipsis, or by the window.
import type { Page } from 'playwright-core';

/** One line for each cut text within `root`; what is hidden on purpose and what can be scrolled to is left out. */
export function cutTexts(page: Page, root = '#app'): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const cut = new Set<string>();
    const everywhere = { left: -Infinity, right: Infinity, bottom: Infinity };
    /** Where the text in an element has to end, by its boxes up to the next one that scrolls; many texts share them. */
    const edges = new Map<Element, typeof everywhere>();
    const edgeIn = (element: Element | null): typeof everywhere => {
      if (!element) return { left: 0, right: innerWidth, bottom: Infinity };
      const edge = edges.get(element) ?? measuredEdge(element);
      edges.set(element, edge);
      return edge;
    };
    const measuredEdge = (element: Element): typeof everywhere => {
      const { textOverflow, webkitLineClamp, overflowX, overflowY, clipPath } = getComputedStyle(element);
      const isEllipsis = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
      // Clipped away as a whole, it is kept for a screen reader alone.
      const isUnseen = clipPath.startsWith('inset(50%');
      if (isUnseen || isEllipsis || overflowX === 'auto' || overflowX === 'scroll') return everywhere;
      const outer = edgeIn(element.parentElement);
      if (overflowX === 'visible') return outer;
      const { left, right, bottom } = element.getBoundingClientRect();
      // In a box that scrolls.
      if (outer.right === Infinity) return everywhere;
      return {
        left: Math.max(outer.left, left),
        right: Math.min(outer.right, right),
        bottom: overflowY === 'hidden' ? Math.min(outer.bottom, bottom) : Infinity,
      };
    };
    const walk = document.createTreeWalker(
      document.querySelector(selector) ?? document,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest('[hidden], svg, select')) continue;
      const edge = edgeIn(parent);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const isBeside = box.left < edge.left - 1.5 || box.right > edge.right + 1.5;
        // Beyond the letters a line has room above and below.
        const isBelow = box.bottom - box.height / 4 > edge.bottom;
        if (box.width >= 2 && (isBeside || isBelow))
          cut.add(`${parent.tagName} ${parent.className}: "${node.textContent.slice(0, 50)}"`);
      }
    }
    return [...cut];
  }, root);
}

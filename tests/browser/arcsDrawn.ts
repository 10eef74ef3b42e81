// Where the arcs lie that the map without WebGL has drawn.
import type { Page } from 'playwright-core';

export interface DrawnArc {
  /** Its middle, px. */
  readonly x: number;
  readonly y: number;
  /** Where it ends, px. */
  readonly end: { readonly x: number; readonly y: number };
}

/** Each arc in the order of drawing: a line, or the shape around one, there and back. */
export function arcsDrawn(page: Page): Promise<readonly DrawnArc[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<SVGPathElement>('#map path[data-arc], #map [data-arc] > path:first-child'),
    ].map((path) => {
      const isLine = !path.hasAttribute('data-arc');
      const length = path.getTotalLength();
      const [quarter, half, rest] = [0.25, 0.5, 0.75].map((share) => path.getPointAtLength(share * length));
      const end = path.getPointAtLength(isLine ? length : length / 2);
      const middle = [isLine ? half : quarter, isLine ? half : rest];
      return {
        x: ((middle[0]?.x ?? 0) + (middle[1]?.x ?? 0)) / 2,
        y: ((middle[0]?.y ?? 0) + (middle[1]?.y ?? 0)) / 2,
        end: { x: end.x, y: end.y },
      };
    }),
  );
}

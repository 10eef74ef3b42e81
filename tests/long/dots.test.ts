// Either painter has the same dots above it: at the same second of the same view a circle of one is a circle of the other.
import { describe, expect, test } from 'vitest';
import { letPass } from '../browser/controls.ts';
import { openAtlas, troubles } from '../browser/openAtlas.ts';

/** Runs before the page's own code, as text: keeps where circles were drawn on the canvas of dots since it was cleared. */
const KEEP_CIRCLES = `{
  const { arc, clearRect } = CanvasRenderingContext2D.prototype;
  window.circles = [];
  CanvasRenderingContext2D.prototype.arc = function (x, y, ...rest) {
    if (this.canvas.className === 'dots') window.circles.push([x, y]);
    return arc.call(this, x, y, ...rest);
  };
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    if (this.canvas.className === 'dots') window.circles = [];
    return clearRect.apply(this, box);
  };
}`;

type Circle = readonly [number, number];

async function circlesOf(hash: string, webGl: boolean): Promise<readonly Circle[]> {
  const atlas = await openAtlas({
    hash,
    webGl,
    fineShapes: false,
    idle: true,
    before: (page) => page.addInitScript({ content: KEEP_CIRCLES }),
  });
  // Names come with the typeface, and dots keep clear of them.
  await letPass(atlas.page, 2);
  const circles: readonly Circle[] = await atlas.page.evaluate('window.circles');
  expect(troubles(atlas)).toEqual([]);
  await atlas.context.close();
  return circles;
}

describe('dots at one second', () => {
  test.each(['topic=residence&year=1995&motion=off', 'topic=residence&year=2008&count=both&motion=off'])(
    'are the same above both painters for %s',
    async (hash) => {
      const [svg, gl] = [await circlesOf(hash, false), await circlesOf(hash, true)];
      expect(svg.length).toBeGreaterThan(50);
      const partners = svg.filter(([x, y]) => gl.some(([a, b]) => Math.hypot(a - x, b - y) < 0.5));
      expect(partners.length / svg.length).toBeGreaterThan(0.99);
      expect(Math.abs(gl.length - svg.length) / svg.length).toBeLessThan(0.01);
    },
    120_000,
  );
});

// Pixels are there: each canvas has a picture of its own, in light and dark, and the marks have their colours.
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from '../browser/atlasPage.ts';
import { visit } from '../browser/controls.ts';
import { openWithWebGl, SMALL } from './openWithWebGl.ts';

type Colour = readonly [number, number, number];

const CANVASES = {
  land: 'canvas.maplibregl-canvas',
  marks: '#deckgl-overlay',
} as const;

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openWithWebGl({ hash: 'year=2010' });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

/** What one canvas shows, everything else hidden. */
async function pictureOf(canvas: string): Promise<PNG> {
  await page.evaluate((shown) => {
    for (const element of document.querySelectorAll<HTMLElement>('canvas, #app, #labels')) {
      element.style.visibility = element.matches(shown) ? 'visible' : 'hidden';
    }
    for (const element of document.querySelectorAll<HTMLElement>('#map')) element.style.background = 'none';
  }, canvas);
  return PNG.sync.read(await page.screenshot());
}

/** Pixels of each colour, as the number that red, green, blue and opacity make. */
function colours({ data }: PNG): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = data.readUInt32BE(i);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** Pixels within 40 of 255 of a colour in each channel: strokes let a little of the ground through. */
function near(counts: ReadonlyMap<number, number>, wanted: Colour): number {
  let pixels = 0;
  for (const [colour, count] of counts) {
    const parts = [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255];
    if (parts.every((part, index) => Math.abs(part - (wanted[index] ?? 0)) <= 40)) pixels += count;
  }
  return pixels;
}

/** A colour of the palette as the page has it in force. */
async function paletteColour(name: string): Promise<Colour> {
  const hex = await page.evaluate(
    (variable) => getComputedStyle(document.documentElement).getPropertyValue(variable).trim(),
    name,
  );
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('land and sea fill one canvas, arcs in both colours the other', async () => {
    await page.emulateMedia({ colorScheme });
    await visit(page, 'year=2010');
    const palette = {
      land: await paletteColour('--land'),
      sea: await paletteColour('--sea'),
      arrivals: await paletteColour('--arrivals-stream'),
      departures: await paletteColour('--departures-stream'),
    };
    const land = colours(await pictureOf(CANVASES.land));
    const marks = colours(await pictureOf(CANVASES.marks));
    const all = SMALL.width * SMALL.height;
    expect(near(land, palette.land)).toBeGreaterThan(all * 0.2);
    expect(near(land, palette.sea)).toBeGreaterThan(all * 0.05);
    expect(near(marks, palette.arrivals)).toBeGreaterThan(all * 0.0008);
    expect(near(marks, palette.departures)).toBeGreaterThan(all * 0.0004);
  });
});

describe('a year without figures', () => {
  test('has no arc in full colour, and without outlines no arc at all', async () => {
    await visit(page, 'topic=deportations&year=1993&outlines=0');
    const arrivals = await paletteColour('--arrivals-stream');
    const departures = await paletteColour('--departures-stream');
    const marks = colours(await pictureOf(CANVASES.marks));
    expect(near(marks, arrivals) + near(marks, departures)).toBeLessThan(20);
  });
});

// Benchmark of touches: what a reader presses on the page, and how long until the answer is painted, without WebGL or by it.
import type { CDPSession, Page } from 'playwright-core';
import { launchReadersBrowser, openPage, waitForMap } from '../browser/atlasPage.ts';
import { line, milliseconds } from './figures.ts';
import { serveFolder } from './serveFolder.ts';

const ROUNDS = 5;
/** By WebGL in software a page takes seconds to come. */
const ROUNDS_BY_WEBGL = 2;

interface Touch {
  readonly name: string;
  /** What the page shows before, as the text after `#`. */
  readonly hash?: string;
  /** What is done before, unmeasured. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly press: (page: Page) => Promise<unknown>;
}

const click = (selector: string) => (page: Page) => page.locator(selector).first().click();
const key = (name: string) => (page: Page) => page.keyboard.press(name);
const tab = (name: string) => (page: Page) => page.getByRole('tab', { name, exact: true }).click();
const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
const focusThen =
  (selector: string, name: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).first().focus();
    await page.keyboard.press(name);
  };
const slide = async (page: Page): Promise<void> => {
  const box = await page.locator('.slider').boundingBox();
  if (box) await page.mouse.click(box.x + box.width * 0.72, box.y + box.height - 8);
};

const TOUCHES: readonly Touch[] = [
  { name: 'next year, key', press: key('ArrowRight') },
  { name: 'next year, button', press: press('Next year') },
  { name: 'press on the slider', press: slide },
  { name: 'play', press: press('Play') },
  { name: 'another topic', press: click('.topics label:nth-child(2)') },
  { name: 'direction: in', press: click('.flow-choice label:nth-child(2)') },
  { name: 'list of layers', press: press('Add a layer') },
  { name: 'layer on', before: press('Add a layer'), press: click('.layers .layer:nth-of-type(3) input') },
  { name: 'card of a country', press: click('.partner') },
  { name: 'card closed', hash: 'focus=RU', press: key('Escape') },
  { name: 'Years', press: tab('Years') },
  { name: 'Chart', press: tab('Chart') },
  { name: 'Table', press: tab('Table') },
  { name: 'back to the map', before: tab('Chart'), press: tab('Map') },
  // Of a page that opens with a chart, whose map comes in SVG.
  { name: 'first to the map', hash: 'view=chart', press: tab('Map') },
  {
    name: 'search, first letter',
    before: async (page) => {
      await page.locator('.search-field').focus();
      await page.waitForTimeout(300);
    },
    press: key('r'),
  },
  { name: 'language', press: focusThen('.language select', 'ArrowDown') },
  {
    name: 'theme',
    before: async (page) => {
      await press('Menu')(page);
      await press('Display')(page);
    },
    press: focusThen('.theme-choice select', 'ArrowDown'),
  },
  {
    name: 'two years compared',
    before: press('Compare'),
    press: click('.compare-years button:nth-of-type(3)'),
  },
  { name: 'next step of a story', hash: 'story=opening&step=1', press: key('PageDown') },
  { name: 'menu', press: press('Menu') },
  { name: 'zoom in', press: press('Zoom in') },
  { name: 'sources', before: press('Menu'), press: press('Sources') },
];

/** Before the page: keeps what the browser says of each event that is a press (of a pointer or a key); those it makes itself
 * where the page moves under a pointer at rest answer nobody. Text, as tools add names unknown in the page. */
const WATCH = `window.touched = [];
new PerformanceObserver((list) => {
  for (const { interactionId, startTime, duration, processingStart, processingEnd } of list.getEntries())
    if (interactionId) touched.push({ startTime, duration, processing: processingEnd - processingStart });
}).observe({ type: 'event', durationThreshold: 16, buffered: true });`;

interface Cost {
  /** From the press to the paint, of the slowest event of the touch; 0: under 16 ms. */
  readonly duration: number;
  readonly processing: number;
  /** Milliseconds of processor on the main thread, and how much of it was style and layout. */
  readonly busy: number;
  readonly layout: number;
}

/** A page that plays draws every frame and may have no idle time on a busy machine: a second is enough for what it still makes. */
const quiet = (page: Page) =>
  page.evaluate('new Promise((done) => requestIdleCallback(() => setTimeout(done, 150), { timeout: 1000 }))');

async function spent(session: CDPSession): Promise<{ readonly busy: number; readonly layout: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((each) => each.name === name)?.value ?? 0) * 1000;
  return { busy: of('TaskDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
}

async function costOf(page: Page, session: CDPSession, touch: Touch): Promise<Cost> {
  await touch.before?.(page);
  await quiet(page);
  const from = await page.evaluate(() => performance.now());
  const start = await spent(session);
  await touch.press(page);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  const end = await spent(session);
  await quiet(page);
  const events =
    await page.evaluate<{ startTime: number; duration: number; processing: number }[]>('touched');
  const own = events.filter(({ startTime }) => startTime >= from);
  return {
    duration: Math.max(0, ...own.map(({ duration }) => duration)),
    processing: Math.max(0, ...own.map(({ processing }) => processing)),
    busy: end.busy - start.busy,
    layout: end.layout - start.layout,
  };
}

/** Waits until the painter that is measured draws. */
async function waitForPainter(page: Page, webGl: boolean): Promise<void> {
  if (webGl) {
    await page.locator('canvas.maplibregl-canvas').waitFor({ state: 'attached' });
    await page.locator('.map-svg').waitFor({ state: 'detached' });
  }
  await waitForMap(page);
}

/** `folder` holds the built page. */
export async function touchesTable(folder: string, webGl = false): Promise<string> {
  const rounds = webGl ? ROUNDS_BY_WEBGL : ROUNDS;
  const server = await serveFolder(folder);
  const browser = await launchReadersBrowser(webGl);
  const costs = TOUCHES.map((): Cost[] => []);
  try {
    for (let round = 0; round < rounds; round++) {
      const { page, context } = await openPage(browser, server.url, {
        // Dots on their way would add their own frames, the more the longer a touch takes.
        reducedMotion: true,
        webGl,
        before: async (opened) => void (await opened.addInitScript({ content: WATCH })),
      });
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      for (const [index, touch] of TOUCHES.entries()) {
        await page.goto('about:blank');
        await page.goto(`${server.url}#${touch.hash ?? ''}`);
        // Behind another view WebGL does not come.
        await waitForPainter(page, webGl && !touch.hash?.startsWith('view='));
        await quiet(page);
        costs[index]?.push(await costOf(page, session, touch));
      }
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const least = (all: readonly Cost[], of: keyof Cost) =>
    milliseconds(Math.min(...all.map((each) => each[of])));
  return [
    `Touches ${webGl ? 'with WebGL in software' : 'without WebGL'}, the least of ${rounds}, milliseconds`,
    line(['', 'to the paint', 'handlers', 'processor', 'layout']),
    ...TOUCHES.map(({ name }, index) => {
      const all = costs[index] ?? [];
      const columns = ['duration', 'processing', 'busy', 'layout'] as const;
      return line([name, ...columns.map((column) => least(all, column))]);
    }),
  ].join('\n');
}

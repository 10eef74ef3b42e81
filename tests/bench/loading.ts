// Benchmark of loading over slow lines: time to the first picture and to arcs, with and without the inline picture.
import type { Browser } from 'playwright-core';
import { line, median } from './figures.ts';
import { serveFolder } from './serveFolder.ts';

const DESK = { size: { width: 1280, height: 720 }, slower: 1 } as const;
const LINES = [
  { name: '10 Mbit/s', bitsPerSecond: 10_000_000, latencyMilliseconds: 40, ...DESK },
  { name: '1.6 Mbit/s', bitsPerSecond: 1_600_000, latencyMilliseconds: 150, ...DESK },
  {
    name: 'slow phone, 1.6 Mbit/s',
    bitsPerSecond: 1_600_000,
    latencyMilliseconds: 150,
    size: { width: 390, height: 844 },
    slower: 4,
  },
] as const;
const ROUNDS = 5;

interface Loaded {
  readonly first: number;
  readonly arcs: number;
}

async function load(
  browser: Browser,
  url: string,
  speed: (typeof LINES)[number],
  inline: boolean,
): Promise<Loaded> {
  const context = await browser.newContext({
    viewport: speed.size,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: speed.slower });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: speed.latencyMilliseconds,
    downloadThroughput: speed.bitsPerSecond / 8,
    uploadThroughput: speed.bitsPerSecond / 8,
  });
  // Text, because tools that compile functions add names unknown in the page.
  await page.addInitScript({
    content: `addEventListener('DOMContentLoaded', () => {
      const map = document.getElementById('map');
      new MutationObserver(() => {
        if (map.querySelector('svg') && !window.mapSeen) window.mapSeen = performance.now();
        if (map.getAttribute('aria-busy') === 'false' && !window.arcsSeen) window.arcsSeen = performance.now();
      }).observe(map, { attributes: true, childList: true, subtree: true });
    });`,
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'arcsSeen' in window, null, { timeout: 120_000 });
  const loaded = await page.evaluate((isInline) => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    const [mapSeen, arcs] = ['mapSeen', 'arcsSeen'].map((name) => Number(Reflect.get(window, name) ?? 0));
    // Without the inline picture something else may be painted first: the picture of the map is what counts.
    return { first: isInline ? paint : Math.max(paint, mapSeen ?? 0), arcs: arcs ?? Number.NaN };
  }, inline);
  await context.close();
  return loaded;
}

/** `folder` holds the built page. */
export async function loadingTable(browser: Browser, folder: string): Promise<string> {
  const withPicture = await serveFolder(folder);
  const without = await serveFolder(folder, (html) =>
    html.replace(/<div id="map">.*?<\/div>(?=\s*<div id="labels")/s, '<div id="map"></div>'),
  );
  try {
    const rows: string[] = [];
    for (const speed of LINES) {
      const found: { inline: Loaded[]; bare: Loaded[] } = { inline: [], bare: [] };
      for (let round = 0; round < ROUNDS; round++) {
        found.inline.push(await load(browser, withPicture.url, speed, true));
        found.bare.push(await load(browser, without.url, speed, false));
      }
      const seconds = (each: readonly Loaded[], of: keyof Loaded) =>
        (median(each.map((one) => one[of])) / 1000).toFixed(2);
      rows.push(
        line([`${speed.name}, first picture`, seconds(found.inline, 'first'), seconds(found.bare, 'first')]),
        line([`${speed.name}, arcs by WebGL`, seconds(found.inline, 'arcs'), seconds(found.bare, 'arcs')]),
      );
    }
    return [`Loading, medians of ${ROUNDS}, seconds`, line(['', 'inline', 'without']), ...rows].join('\n');
  } finally {
    await withPicture.close();
    await without.close();
  }
}

// Benchmark of opening other people's data: reading, what the page is held for, memory, and what a reader does then.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { line, milliseconds, times } from './figures.ts';
import { serveFolder } from './serveFolder.ts';
import { chance } from './syntheticAtlas.ts';

const SIZES = [10_000, 100_000, 1_000_000, 5_000_000] as const;
/** papaparse alone holds all of its cells at once. */
const MAX_ROWS_ALONE = 1_000_000;
const YEARS = 22;
const FIRST_YEAR = 1990;
const POINTS = 40;
const PATIENCE = 240_000;
/** Milliseconds in which what waits for the map has come, too. */
const SETTLING = 2_000;
const PAPA = fileURLToPath(new URL('../../node_modules/papaparse/papaparse.min.js', import.meta.url));

interface Opened {
  readonly rows: number;
  /** Seconds until the report stands there, and then until the map is drawn. */
  readonly read: number;
  readonly open: number;
  /** Milliseconds of the longest task of the page while the file is read. */
  readonly held: number;
  /** The same while it is opened as an atlas: from the press to the page that starts anew, until the map is drawn and the rest is fetched. */
  readonly heldOpening: number;
  readonly megabytes: number;
  /** Milliseconds of the page for each. */
  readonly hover: number;
  readonly year: number;
  readonly compare: number;
  /** Seconds of papaparse alone for the same text, or null. */
  readonly alone: number | null;
}

/** Places in 40 clusters of the world and seeded flows between them in each of 22 years, as two files. */
async function writeTables(folder: string, rows: number): Promise<readonly string[]> {
  const next = chance(7);
  const count = Math.min(4_096, Math.max(300, Math.round(rows / 250)));
  const centres = Array.from({ length: 40 }, () => [next() * 100 - 40, next() * 300 - 150] as const);
  const places = Array.from({ length: count }, (_, index) => {
    const [lat = 0, lng = 0] = centres[Math.floor(next() * centres.length)] ?? [];
    return `P${index},Place ${index},${(lat + next() * 12).toFixed(3)},${(lng + next() * 16).toFixed(3)}`;
  });
  const files = [join(folder, 'locations.csv'), join(folder, 'flows.csv')] as const;
  await written(files[0], ['id,name,lat,lon', ...places]);
  const pairs = new Set<number>();
  const place = () => Math.floor(next() ** 2 * count);
  while (pairs.size < Math.ceil(rows / YEARS)) {
    const [from, to] = [place(), place()];
    if (from !== to) pairs.add(from * count + to);
  }
  await written(files[1], flowLines([...pairs], count, rows, next));
  return files;
}

function* flowLines(pairs: readonly number[], count: number, rows: number, next: () => number) {
  yield 'origin,dest,year,count';
  for (let row = 0; row < rows; row++) {
    const pair = pairs[Math.floor(row / YEARS)] ?? 0;
    const people = 1 + Math.floor(next() ** 6 * 20_000);
    yield `P${Math.floor(pair / count)},P${pair % count},${FIRST_YEAR + (row % YEARS)},${people}`;
  }
}

async function written(path: string, lines: Iterable<string>): Promise<void> {
  const stream = createWriteStream(path);
  let block = '';
  for (const each of lines) {
    block += `${each}\n`;
    if (block.length < 1_000_000) continue;
    if (!stream.write(block)) await new Promise<void>((resolve) => stream.once('drain', resolve));
    block = '';
  }
  await new Promise<void>((resolve) => stream.end(block, resolve));
}

async function opened(browser: Browser, url: string, rows: number): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-open-'));
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  try {
    const files = await writeTables(folder, rows);
    const page = await context.newPage();
    await page.addInitScript({ content: WATCH });
    await page.goto(url);
    await page.locator('#map[aria-busy=false]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Open data' }).click();
    const open = page.getByRole('button', { name: 'Open as atlas' });
    await page.evaluate('window.tasksUntilNow()');
    const start = performance.now();
    await page.getByLabel('Files').setInputFiles([...files]);
    await open.waitFor({ timeout: PATIENCE });
    const read = performance.now();
    const held = await page.evaluate<number>('window.tasksUntilNow()');
    await open.scrollIntoViewIfNeeded();
    const box = await open.boundingBox();
    const told = page.waitForEvent('console', {
      predicate: (said) => said.text() === OPENED,
      timeout: PATIENCE,
    });
    await page.evaluate('window.tasksUntilNow()');
    // A press from outside, which asks nothing of the page: that would be a task of its own.
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await told;
    const done = performance.now();
    await new Promise((settled) => setTimeout(settled, SETTLING));
    const heldOpening = await page.evaluate<number>('window.tasksUntilNow()');
    const used = await usedBy(page);
    const measured = await page.evaluate<Pick<Opened, 'hover' | 'year' | 'compare'>>(MEASURE);
    const alone = rows > MAX_ROWS_ALONE ? null : await papaAlone(browser, files[1] ?? '');
    return {
      rows,
      read: (read - start) / 1000,
      open: (done - read) / 1000,
      held,
      heldOpening,
      ...used,
      ...measured,
      alone,
    };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Megabytes that the page holds, columns included. */
async function usedBy(page: Page): Promise<Pick<Opened, 'megabytes'>> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const heap: object = await session.send('Runtime.getHeapUsage');
  const of = (name: string) => Number(Reflect.get(heap, name) ?? 0);
  return { megabytes: (of('usedSize') + of('backingStorageSize')) / 1e6 };
}

const OPENED = 'the opened atlas is drawn';
/**
 * Notes long tasks, which the next page takes over from the one before, and tells when the opened atlas is drawn: to ask the page from outside for that is itself a long task.
 * Text, because tools that compile functions add names unknown in the page.
 */
const WATCH = `(() => {
  let tasks = JSON.parse(sessionStorage.getItem('tasks of the bench') ?? '[]');
  const note = (entries) => tasks.push(...entries.map(({ duration }) => duration));
  const watching = new PerformanceObserver((list) => note(list.getEntries()));
  watching.observe({ type: 'longtask' });
  addEventListener('pagehide', () => {
    note(watching.takeRecords());
    sessionStorage.setItem('tasks of the bench', JSON.stringify(tasks));
  });
  window.tasksUntilNow = () => {
    note(watching.takeRecords());
    const longest = Math.max(0, ...tasks);
    tasks = [];
    return longest;
  };
  const isOpened = () => document.querySelector('#map[aria-busy=false]') !== null
    && [...document.querySelectorAll('button')].some((each) => each.textContent.trim() === 'Close data');
  const waiting = setInterval(() => {
    if (!isOpened()) return;
    clearInterval(waiting);
    console.log('${OPENED}');
  }, 20);
})();`;

/** Medians of what the page does at once: a pointer on the map, a step of the slider, and a second year. */
const MEASURE = `(async () => {
  const middle = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  const rest = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
  const timed = (act) => { const start = performance.now(); act(); return performance.now() - start; };
  const hover = [];
  for (let point = 0; point < ${POINTS}; point++) {
    const [clientX, clientY] = [400 + ((point * 37) % 500), 200 + ((point * 53) % 300)];
    const target = document.elementFromPoint(clientX, clientY);
    hover.push(timed(() => target.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }))));
  }
  await new Promise((done) => setTimeout(done, 3000));
  const slider = document.querySelector('input.slider');
  const year = [];
  for (let step = 1; step < 16; step++) {
    slider.value = String(Number(slider.max) - step);
    year.push(timed(() => slider.dispatchEvent(new Event('input', { bubbles: true }))));
    await rest();
  }
  const press = (words) => [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === words);
  press('Compare').click();
  await rest();
  const compare = timed(() => press('2001').click());
  return { hover: middle(hover), year: middle(year), compare };
})()`;

/** Seconds of papaparse for the text of a file, in a page of its own. */
async function papaAlone(browser: Browser, file: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.setContent('<input type="file">');
    await page.addScriptTag({ path: PAPA });
    await page.locator('input').setInputFiles(file);
    return await page.evaluate<number>(`(async () => {
      const text = await document.querySelector('input').files[0].text();
      const start = performance.now();
      window.parsed = Papa.parse(text).data;
      return (performance.now() - start) / 1000;
    })()`);
  } finally {
    await page.close();
  }
}

/** `folder` holds the built page. */
export async function openDataTable(
  browser: Browser,
  folder: string,
  sizes: readonly number[] = SIZES,
): Promise<string> {
  const { url, close } = await serveFolder(folder);
  try {
    const all: Opened[] = [];
    for (const rows of sizes) all.push(await opened(browser, url, rows));
    const row = (name: string, of: (each: Opened) => string) => line([name, ...all.map(of)]);
    return [
      `Opening a table, medians of ${POINTS} points and 15 years; many to many`,
      row('rows', ({ rows }) => rows.toLocaleString('en')),
      row('read, seconds', ({ read }) => read.toFixed(2)),
      row('papaparse alone, seconds', ({ alone }) => alone?.toFixed(2) ?? ''),
      row('read / papaparse alone', ({ read, alone }) => (alone === null ? '' : times(read / alone))),
      row('longest task while reading, ms (0: under 50)', ({ held }) => milliseconds(held)),
      row('longest task while opening, ms (0: under 50)', ({ heldOpening }) => milliseconds(heldOpening)),
      row('longest task while opening / the same at 10,000 rows', ({ heldOpening }) =>
        times(heldOpening / (all[0]?.heldOpening ?? 1)),
      ),
      row('opened and drawn, seconds', ({ open }) => open.toFixed(2)),
      row('megabytes after', ({ megabytes }) => megabytes.toFixed(0)),
      row('pointer on the map, ms', ({ hover }) => milliseconds(hover)),
      row('year change, ms', ({ year }) => milliseconds(year)),
      row('two years compared, ms', ({ compare }) => milliseconds(compare)),
      row('year change / the same at 10,000 rows', ({ year }) => times(year / (all[0]?.year ?? 1))),
      row('read of a row / the same at 10,000 rows', ({ read, rows }) =>
        times(((read / (all[0]?.read ?? 1)) * 10_000) / rows),
      ),
    ].join('\n');
  } finally {
    await close();
  }
}

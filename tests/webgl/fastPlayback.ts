// Playback with its clock run fast: the heap and the buffers of the graphics card stay as they were.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { button, yearOf } from '../browser/controls.ts';
import { troubles } from '../browser/openAtlas.ts';
import { openWithWebGl } from './openWithWebGl.ts';

/** Each frame is this much later than the one before: two frames a step of playback. */
const FRAME_MILLISECONDS = 600;
/** Of the heap after the warm-up; what a page keeps (caches of years, of text sizes) is there by then. */
const HEAP_GROWTH = 1.1;

/** Runs in the page before its own code: frames as fast as they can be drawn, and a count of WebGL buffers. */
const FAST_CLOCK = `{
  const waiting = [];
  const channel = new MessageChannel();
  let handles = 0;
  window.elapsedMilliseconds = 0;
  window.frameMilliseconds = 16;
  channel.port1.onmessage = () => {
    window.elapsedMilliseconds += window.frameMilliseconds;
    for (const { callback } of waiting.splice(0)) callback(window.elapsedMilliseconds);
  };
  window.requestAnimationFrame = (callback) => {
    handles += 1;
    waiting.push({ callback, handle: handles });
    if (waiting.length === 1) channel.port2.postMessage(null);
    return handles;
  };
  window.cancelAnimationFrame = (handle) => {
    const index = waiting.findIndex((each) => each.handle === handle);
    if (index >= 0) waiting[index] = { callback: () => undefined, handle: 0 };
  };
  window.liveBuffers = 0;
  const { createBuffer, deleteBuffer } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.createBuffer = function () {
    window.liveBuffers += 1;
    return createBuffer.call(this);
  };
  WebGL2RenderingContext.prototype.deleteBuffer = function (buffer) {
    if (buffer) window.liveBuffers -= 1;
    deleteBuffer.call(this, buffer);
  };
}`;

interface FastWindow extends Window {
  elapsedMilliseconds: number;
  frameMilliseconds: number;
  liveBuffers: number;
}

const secondsPassed = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as FastWindow).elapsedMilliseconds / 1000);

async function playUntil(page: Page, seconds: number): Promise<void> {
  await page.waitForFunction(
    (until) => (window as unknown as FastWindow).elapsedMilliseconds / 1000 >= until,
    seconds,
    { polling: 250, timeout: 400_000 },
  );
}

/** Plays so long by the page's own clock, and expects after the end what was there after the warm-up. */
export async function expectFlatPlayback(warmUpSeconds: number, seconds: number): Promise<void> {
  const atlas = await openWithWebGl({
    width: 320,
    height: 480,
    reducedMotion: false,
    hash: 'year=1995&loop=1&layers=residence-departures,residence-arrivals,deportations,trafficking',
    before: (page) => page.addInitScript({ content: FAST_CLOCK }),
  });
  const { page, context } = atlas;
  // What is fetched for later comes once; it is no growth.
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  const measure = async () => {
    // What only others that are gone have held goes the second time.
    for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const buffers = await page.evaluate(() => (window as unknown as FastWindow).liveBuffers);
    return { usedSize, buffers };
  };
  await button(page, 'Play').click();
  await page.evaluate((milliseconds) => {
    (window as unknown as FastWindow).frameMilliseconds = milliseconds;
  }, FRAME_MILLISECONDS);
  const start = await secondsPassed(page);
  await playUntil(page, start + warmUpSeconds);
  const early = await measure();
  await playUntil(page, start + seconds);
  const late = await measure();
  console.log(`${seconds} s of playback`, { early, late });
  expect(late.buffers).toBeLessThanOrEqual(early.buffers);
  expect(late.usedSize).toBeLessThan(early.usedSize * HEAP_GROWTH);
  // A press by the pointer waits for frames of the ordinary clock; the key does not.
  await page.keyboard.press('Space');
  await button(page, 'Play').waitFor();
  expect(Number(await yearOf(page))).toBeGreaterThanOrEqual(1990);
  expect(troubles(atlas)).toEqual([]);
  await context.close();
}

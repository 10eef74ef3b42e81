// Random actions by a seed: no error, no message in the console, and map, table and address still agree.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { atlas } from '../figures/readAtlas.ts';
import { waitForMap } from './atlasPage.ts';
import { button, closeNotes, openLayers, tableOf, tableRows, wordsOn } from './controls.ts';
import { actInPage, actOutside, chance } from './monkeyActions.ts';
import { openAtlas } from './openAtlas.ts';

/** Actions between two looks at the page, and how many of them come from outside it. */
const BATCH = 100;
const OUTSIDE = 5;

/** What the page shows of the view, as a reader of the present language finds it. */
async function shown(page: Page) {
  const words = await wordsOn(page);
  const layers = (await openLayers(page, words)).getByRole('group', { name: words.layers.heading });
  await layers.waitFor();
  const checked = await layers.getByRole('checkbox', { checked: true }).count();
  await closeNotes(page);
  return {
    year: await page.locator('input[type=range]').first().inputValue(),
    layers: checked,
    rows: await tableRows(page, words).allInnerTexts(),
  };
}

/** A link to the place where the page stands shows what the page shows. */
async function expectAgreement(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (let press = 0; press < 5; press++) await page.keyboard.press('Escape');
  const words = await wordsOn(page);
  const reveal = button(page, words.lesson.reveal);
  if (await reveal.isVisible()) await reveal.click();
  // The year and the layers stay as the actions left them; the table gives their rows.
  for (const view of ['map', 'table']) {
    await page.evaluate((name) => {
      const hash = new URLSearchParams(location.hash.slice(1));
      for (const key of ['embed', 'story', 'focus', 'pin']) hash.delete(key);
      hash.set('view', name);
      location.hash = hash.toString();
    }, view);
    await tableOf(page, words).waitFor({ state: view === 'table' ? 'attached' : 'detached' });
  }
  const before = await shown(page);
  const linked = new URLSearchParams(new URL(page.url()).hash.slice(1));
  // A topic has a year and layers of its own, where the link says no others.
  const topic = atlas.topics.find(({ id }) => id === linked.get('topic'));
  const opens = linked.get('sources') === 'report' ? topic?.opensWithReport : topic?.opens;
  expect(before.year).toBe(linked.get('year') ?? String(opens ?? 2010));
  const layers = linked.get('layers')?.split(',') ?? topic?.layers ?? ['two', 'of residence'];
  expect(before.layers).toBe(layers[0] === 'none' ? 0 : layers.length);
  await page.reload();
  await tableOf(page, words).waitFor();
  await expect.poll(() => shown(page), { timeout: 10_000 }).toEqual(before);
}

export interface MonkeyRun {
  /** True: on the map that WebGL paints, whose contexts are lost on the way; else on the one of SVG, which is quick. */
  readonly webGl: boolean;
  readonly actions: number;
  readonly seed: number;
}

/** Does so many random things to the page; fails at the first error, and where map, table and address disagree at the end. */
export async function letMonkeyPlay({ webGl, actions, seed }: MonkeyRun): Promise<void> {
  console.log(`monkey: ${actions} actions, SEED=${seed}${webGl ? ', WebGL' : ''}`);
  // Motion in SVG paints the whole map for each frame; the key M, which the monkey presses too, sets it going.
  const atlas = await openAtlas({ width: 640, height: 480, webGl, reducedMotion: !webGl });
  const { page, context } = atlas;
  context.on('page', (other) => void other.close().catch(() => undefined));
  // What a browser does on its own (prints, windows, full screen) is not asked for ten thousand times.
  await page.evaluate(() => {
    window.print = () => undefined;
    window.open = () => null;
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  const next = chance(seed);
  const tally = new Map<string, number>();
  for (let done = 0; done < actions; done += BATCH) {
    const counts = await actInPage(page, next, BATCH - OUTSIDE);
    for (const [kind, count] of Object.entries(counts)) tally.set(kind, (tally.get(kind) ?? 0) + count);
    for (let action = 0; action < OUTSIDE; action++) await actOutside(page, next);
    // Chromium itself reports each context that the monkey takes away.
    const errors = [
      ...atlas.pageErrors,
      ...atlas.consoleErrors.filter((line) => !line.includes('CONTEXT_LOST_WEBGL')),
    ];
    expect(errors, `SEED=${seed}, by action ${done + BATCH}`).toEqual([]);
  }
  // Every kind of action took place.
  expect(tally.size).toBe(9);
  await expectAgreement(page);
  if (webGl) await waitForMap(page);
  expect(atlas.pageErrors).toEqual([]);
  expect(atlas.foreignRequests).toEqual([]);
  await context.close();
}
